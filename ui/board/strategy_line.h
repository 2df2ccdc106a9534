// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QAbstractButton>

namespace mor::ui {

/// The strategy read downwards in one line: priority, its levers, how many activities move them.
/// Breaks into lines where the room is short. A click opens the strategy.
class StrategyLine : public QAbstractButton {
    Q_OBJECT

public:
    explicit StrategyLine(QWidget* parent = nullptr);

    /// Counts those of the role's activities that move a lever of the first priority.
    void show(const Rhythm& rhythm, const RhythmVersion& version, Role role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A piece that never breaks: words, a chip, or the arrow between them.
    struct Piece {
        enum class Kind { Strong, Plain, Lever, Arrow } kind = Kind::Plain;
        QString text;
        std::string lever;
    };

    int widthOf(const Piece& piece) const;
    int rowHeight() const;
    /// Where each piece lies in this width, in reading order.
    std::vector<QRect> places(int width) const;

    Rhythm m_levers; ///< only its levers are filled
    std::vector<Piece> m_pieces;
};

} // namespace mor::ui
