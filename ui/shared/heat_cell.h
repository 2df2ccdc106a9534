// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QRectF>

class QPainter;

namespace mor::ui {

/// A cell filled from below by the share held, the rest hatched, "6 of 8" at the bottom. Nothing
/// expected draws a dash. For delegates.
void paintHeatCell(
    QPainter& painter, const Theme& theme, const QRectF& rect, int held, int expected);

/// A thin track with its fill, for gauges and hours; `share` is 0 to 1 and cut there. A limit of
/// less than 0 draws no mark.
void paintGauge(QPainter& painter, const Theme& theme, const QRectF& rect, double share,
    const QColor& fill, double limit = -1);

} // namespace mor::ui
