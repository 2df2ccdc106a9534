// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "today/agenda_model.h"

#include <QStyledItemDelegate>

namespace mor::ui {

/// Paints the agenda's rows: time, glyph, activity, lever dot with the counterpart, detail.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the colours of levers come from.
    void setRhythm(const Rhythm& rhythm);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTalk(
        QPainter& painter, const QStyleOptionViewItem& option, const TalkLine& talk) const;

    Rhythm m_levers; ///< only its levers are filled
};

} // namespace mor::ui
