// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace mor::ui {

/// A share with the range it may truly lie in, all 0 to 1; drawn as line, dot and dashes.
struct RangeBar {
    double share = 0;
    double low = 0;
    double high = 0;
    double target = 0.8;
    Mark verdict = Mark::CannotTell;
    std::optional<double> before = {}; ///< share of the period before: a small ring
};

/// OnTime when the whole range reaches the target, Missed when none of it does, else CannotTell.
Mark verdictOf(double low, double high, double target);

void paintRangeBar(QPainter& painter, const Theme& theme, const RangeBar& bar, const QRectF& rect);

/// "26 of 32, likely 65 to 91 percent, target 80, cannot tell yet": what the picture says.
QString spoken(const RangeBar& bar, int held, int expected);

} // namespace mor::ui
