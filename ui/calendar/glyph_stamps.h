// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QPixmap>
#include <QPoint>

#include <map>

class QPainter;

namespace mor::ui {

/// Marks that are drawn once and then many times. Lives for one paint event.
class GlyphStamps {
public:
    GlyphStamps(QPainter& painter, const Theme& theme);

    int side() const { return m_side; } ///< of the square
    void stamp(Mark mark, const QColor& ground, const QPoint& centre);

private:
    QPainter& m_painter;
    const Theme& m_theme;
    qreal m_ratio;
    int m_side;
    std::map<std::pair<Mark, QRgb>, QPixmap> m_known;
};

} // namespace mor::ui
