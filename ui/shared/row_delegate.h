// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/row_model.h"

#include <QStyledItemDelegate>

namespace mor::ui {

class RowTable;

/// Paints the cells of a RowTable.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(RowTable& table);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

    /// Width of the words on one line, or of the chip, with dot and gap.
    static int wantedWidth(const Theme& theme, const RowCell& cell);
    /// The least in which no word is cut.
    static int narrowestWidth(const Theme& theme, const RowCell& cell);

private:
    void paintChip(QPainter& painter, const Theme& theme, const RowCell& cell, const QRectF& rect,
        Qt::LayoutDirection direction) const;
    void paintWords(QPainter& painter, const Theme& theme, const RowCell& cell, const QRectF& rect,
        Qt::LayoutDirection direction) const;

    RowTable& m_table;
};

} // namespace mor::ui
