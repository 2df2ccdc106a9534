// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace mor::ui {

/// Dots on two scales, with zero lines, names where there is room, and perhaps a line of medians.
struct DotsChart {
    struct Dot {
        double x = 0;
        double y = 0;
        QString name; ///< drawn beside the dot where dots are few
        QString spoken; ///< what is behind it, as one sentence
        QString id = {}; ///< what opening it tells
    };
    struct Tick {
        double at = 0;
        QString text;
    };

    std::vector<Dot> dots; ///< in the order of the keys
    std::vector<QPointF> line; ///< ascending by x; empty: none
    std::vector<Tick> across; ///< ascending; the first and last end the scale
    std::vector<Tick> up;
    QString acrossName; ///< under the scale
    QString upName; ///< above it
    QString empty; ///< why there are no dots
    int current = -1; ///< position of the dot with a ring
};

/// Round ticks around zero that hold all values: "-10", "0", "+10" with a unit behind.
std::vector<DotsChart::Tick> ticksAround(
    const std::vector<double>& values, double least, const QString& unit);

void paintDots(QPainter& painter, const Theme& theme, const DotsChart& chart, const QRectF& rect);
/// The dot at a place, or -1.
int dotAt(const Theme& theme, const DotsChart& chart, const QRectF& rect, const QPointF& place);
/// Every dot as a line.
QString spoken(const DotsChart& chart);

} // namespace mor::ui
