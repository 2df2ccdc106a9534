// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/glyph_stamps.h"

#include "shared/state_glyph.h"

#include <QPainter>

#include <cmath>

namespace mor::ui {

GlyphStamps::GlyphStamps(QPainter& painter, const Theme& theme)
    : m_painter(painter)
    , m_theme(theme)
    , m_ratio(painter.device()->devicePixelRatioF())
    , m_side(theme.px(12))
{
}

void GlyphStamps::stamp(Mark mark, const QColor& ground, const QPoint& centre)
{
    auto& pixmap = m_known[{mark, ground.rgba()}];
    if (pixmap.isNull()) {
        const int pixels = static_cast<int>(std::ceil(m_side * m_ratio));
        pixmap = QPixmap(pixels, pixels);
        pixmap.setDevicePixelRatio(m_ratio);
        pixmap.fill(Qt::transparent);
        QPainter drawn(&pixmap);
        drawn.setRenderHint(QPainter::Antialiasing);
        paintGlyph(drawn, m_theme, mark, QRectF(0, 0, m_side, m_side), ground);
    }
    m_painter.drawPixmap(centre - QPoint(m_side / 2, m_side / 2), pixmap);
}

} // namespace mor::ui
