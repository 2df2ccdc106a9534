// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QStyledItemDelegate>

namespace mor::ui {

class ChangeModel;

/// Where the columns of the comparison begin, for rows and heads alike.
struct ChangeColumns {
    int sign = 0;
    int name = 0;
    int before = 0;
    int after = 0;
    int nameWidth = 0;
    int textWidth = 0;

    ChangeColumns(const Theme& theme, int width);
};

/// Paints a row of the comparison: sign, name and lever, before with struck-through words, after
/// with bold ones; each as tall as its words need at the width of the viewport.
class ChangeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ChangeDelegate(const ChangeModel& model, const QWidget& viewport, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    const ChangeModel& m_model;
    const QWidget& m_viewport;
};

} // namespace mor::ui
