// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/theme.h"

#include <QPointF>

#include <string_view>

class QPainter;

namespace mor::ui {

/// How a lever is told apart: a colour for dot, bar and edge, a tint for chips and blocks.
struct LeverLook {
    QColor strong;
    QColor tint;
    bool hollow = false; ///< the colours repeat; the dot is drawn empty
};

/// The ten standard levers have their colours by code. Own levers take the pairs that no lever of
/// this rhythm uses, in order; when none is left they repeat with a hollow dot.
LeverLook leverLook(const Theme& theme, const Rhythm& rhythm, std::string_view code);

/// The square dot in front of a lever's name, 8 design pixels wide.
void paintLeverDot(
    QPainter& painter, const Theme& theme, const LeverLook& look, const QPointF& centre);

} // namespace mor::ui
