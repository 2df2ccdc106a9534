// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/board_card.h"

#include <QStyledItemDelegate>

namespace mor::ui {

/// Paints a card: name, cadence and counterpart, lever, what changed, minutes and the four gate
/// marks. As high as its words need in the width of the view.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the colours of levers come from.
    void setRhythm(const Rhythm& rhythm);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(
        QPainter& painter, const QStyleOptionViewItem& option, const BoardCard& card) const;
    void paintWords(
        QPainter& painter, const QStyleOptionViewItem& option, const BoardCard& card) const;

    Rhythm m_levers; ///< only its levers are filled
};

} // namespace mor::ui
