// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace mor::ui {

/// How many of several things still run after so many weeks: a line that only goes down, the band
/// in which it may truly lie, and what nobody has reached yet.
struct StepsChart {
    /// From `week` on, all shares 0 to 1. The first one starts at week 0.
    struct Step {
        int week = 0;
        double share = 1;
        double low = 1;
        double high = 1;
    };
    /// The figures under the axis: so many of those seen that long.
    struct Count {
        int week = 0;
        int running = 0;
        int seen = 0;
    };
    struct Note {
        int week = 0;
        QString text;
    };

    std::vector<Step> steps;
    std::vector<int> strokes; ///< weeks after which some were last seen, still running
    std::vector<Count> counts;
    std::vector<int> ticks{4, 8, 13, 26}; ///< weeks named under the axis; the last one ends it
    int seenTo = 0; ///< weeks that somebody has been seen
    std::vector<Note> notes; ///< beside the step of that week
    bool drawsNotes = true; ///< too many are only part of the text

    int end() const { return ticks.empty() ? 1 : ticks.back(); }
};

/// The height that the words under the axis need.
int stepsFootHeight(const Theme& theme);

void paintSteps(QPainter& painter, const Theme& theme, const StepsChart& chart, const QRectF& rect,
    Qt::LayoutDirection direction = Qt::LeftToRight);

/// "After 4 weeks 12 of 12 still run. … After 26 weeks: not reached yet." and the notes: what the
/// picture says.
QString spoken(const StepsChart& chart);

} // namespace mor::ui
