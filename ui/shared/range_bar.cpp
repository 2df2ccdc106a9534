// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/range_bar.h"

#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mor::ui {

Mark verdictOf(double low, double high, double target)
{
    if (low >= target)
        return Mark::OnTime;
    return high < target ? Mark::Missed : Mark::CannotTell;
}

void paintRangeBar(QPainter& painter, const Theme& theme, const RangeBar& bar, const QRectF& rect)
{
    const double dot = theme.px(4);
    const double middle = rect.center().y();
    const auto at = [&](double share) { return rect.left() + share * rect.width(); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 2));
    painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
    QPen dashes(theme.text2, 1, Qt::CustomDashLine);
    dashes.setDashPattern({2, 2});
    painter.setPen(dashes);
    const double half = std::min(rect.height() / 2, static_cast<double>(theme.px(8)));
    painter.drawLine(
        QPointF(at(bar.target), middle - half), QPointF(at(bar.target), middle + half));
    const auto strong = theme.mark(bar.verdict).strong;
    auto soft = strong;
    soft.setAlphaF(0.45F);
    painter.setPen(QPen(soft, dot, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(at(bar.low), middle), QPointF(at(bar.high), middle));
    if (bar.before) {
        const double ring = theme.px(3);
        painter.setPen(QPen(theme.text2, 1));
        painter.setBrush(theme.surface);
        painter.drawEllipse(
            QPointF(std::clamp(at(*bar.before), rect.left() + ring, rect.right() - ring), middle),
            ring, ring);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawEllipse(
        QPointF(std::clamp(at(bar.share), rect.left() + dot, rect.right() - dot), middle), dot,
        dot);
    painter.restore();
}

QString spoken(const RangeBar& bar, int held, int expected)
{
    const auto percent
        = [](double share) { return QString::number(static_cast<int>(std::lround(share * 100))); };
    const auto verdict = bar.verdict == Mark::OnTime
        ? QCoreApplication::translate("mor::ui::RangeBar", "on target")
        : bar.verdict == Mark::Missed
        ? QCoreApplication::translate("mor::ui::RangeBar", "below target")
        : wordOf(Mark::CannotTell);
    return QCoreApplication::translate(
        "mor::ui::RangeBar", "%1 of %2, likely %3 to %4 percent, target %5, %6")
        .arg(QString::number(held), QString::number(expected), percent(bar.low), percent(bar.high),
            percent(bar.target), verdict);
}

} // namespace mor::ui
