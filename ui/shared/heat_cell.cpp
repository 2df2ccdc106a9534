// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/heat_cell.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mor::ui {

void paintHeatCell(
    QPainter& painter, const Theme& theme, const QRectF& rect, int held, int expected)
{
    if (expected <= 0) {
        paintPanel(painter, rect, theme.sunken, QColor(), theme.px(5));
        paintText(painter, rect, QStringLiteral("–"), theme.font(Type::Small), theme.muted,
            Qt::AlignCenter);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect, theme.px(5), theme.px(5));
    painter.setClipPath(clip, Qt::IntersectClip);
    const double share = std::clamp(static_cast<double>(held) / expected, 0.0, 1.0);
    const double edge = rect.bottom() - rect.height() * share;
    const QRectF missing(rect.left(), rect.top(), rect.width(), edge - rect.top());
    painter.fillRect(rect, theme.mark(Mark::OnTime).tint);
    painter.fillRect(missing, theme.mark(Mark::Missed).tint);
    auto ink = theme.mark(Mark::Missed).strong;
    ink.setAlphaF(0.2F);
    paintHatch(painter, theme, Hatch::Falling, missing, ink);
    painter.restore();
    paintText(painter, rect.adjusted(0, 0, 0, -theme.px(4)),
        QCoreApplication::translate("mor::ui::HeatCell", "%1 of %2").arg(held).arg(expected),
        theme.font(Type::Small), theme.text, Qt::AlignHCenter | Qt::AlignBottom);
}

void paintGauge(QPainter& painter, const Theme& theme, const QRectF& rect, double share,
    const QColor& fill, double limit)
{
    const double radius = rect.height() / 2;
    paintPanel(painter, rect, theme.sunken, QColor(), radius);
    if (share > 0) {
        QRectF done = rect;
        done.setWidth(std::max(rect.height(), rect.width() * std::min(share, 1.0)));
        paintPanel(painter, done, fill, QColor(), radius);
    }
    if (limit >= 0) {
        const double x = rect.left() + rect.width() * std::min(limit, 1.0);
        painter.setPen(QPen(theme.text2, 1));
        painter.drawLine(QPointF(x, rect.top() - 3), QPointF(x, rect.bottom() + 3));
    }
}

} // namespace mor::ui
