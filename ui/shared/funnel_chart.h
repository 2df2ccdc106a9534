// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/spread.h"
#include "shared/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace mor::ui {

/// Shares of several groups against the number of talks they come from, between the limits that
/// equal groups keep by chance.
struct FunnelChart {
    struct Point {
        QString name; ///< "North"
        CountOf now;
        CountOf before; ///< of the period before; nothing expected draws no ring
    };

    std::vector<Point> points; ///< with something expected now
    double pooled = 0; ///< share of all together, 0 to 1
};

/// Where everything of a chart stands in a rectangle; made once for a size.
struct FunnelPlan {
    /// Limits at a number of talks, smoothed over its neighbours for the eye; verdicts go by
    /// placeIn().
    struct Limit {
        int talks = 0;
        FunnelLimits limits;
    };

    QRectF plot;
    int least = 0; ///< talks at its left edge
    int most = 1; ///< at its right edge
    double lowest = 0; ///< share at its bottom; its top is 1
    std::vector<Limit> limits;
    std::vector<QPointF> dots; ///< by point
    std::vector<std::optional<QPointF>> rings; ///< by point
    std::vector<QRectF> labels; ///< by point; empty where there is no room beside the others
    double radius = 0; ///< of a dot

    double x(double talks) const;
    double y(double share) const;
};

/// More points than this make a crowd: only the chosen one gets its name and the period before.
inline constexpr std::size_t kMostNamedInFunnel = 30;

/// Labels never lie on each other nor on a dot; the chosen point and those outside the limits get
/// theirs first.
FunnelPlan planFunnel(const FunnelChart& chart, const Theme& theme, const QRectF& rect,
    std::optional<std::size_t> chosen = std::nullopt);
void paintFunnel(
    QPainter& painter, const Theme& theme, const FunnelChart& chart, const FunnelPlan& plan);

/// "North 57 of 61"
QString nameWithCount(const FunnelChart::Point& point);
/// 1, 2 or 5 times a power of ten, so that about four steps make the span.
int funnelTick(int span);
inline constexpr double kFunnelRing = 3; ///< radius in design pixels

/// "North: 57 of 61, 93 percent, within what equal teams show. Before: 24 of 30."
QString spoken(const FunnelChart& chart, std::size_t point);

} // namespace mor::ui
