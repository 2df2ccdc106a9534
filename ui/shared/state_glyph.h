// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "shared/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace mor::ui {

/// The mark a state is shown with. Withdrawn and merged talks are shown as excused: they leave the
/// count and carry their own word.
Mark markOf(State state);

/// "on time", "cannot tell yet": the word that always goes with colour and glyph.
QString wordOf(Mark mark);
QString wordOf(State state);

/// The mark's glyph in a square of 12 to 16 design pixels; `ground` shows through ticks and
/// crosses.
void paintGlyph(
    QPainter& painter, const Theme& theme, Mark mark, const QRectF& square, const QColor& ground);

/// The mark as a surface: tint, pattern and edge.
void paintPattern(
    QPainter& painter, const Theme& theme, Mark mark, const QRectF& rect, double radius);

/// The pattern's lines or dots alone, in `ink`, for leave bands and the part that was not held.
enum class Hatch { None, Rising, Falling, Dots };
Hatch hatchOf(Mark mark);
void paintHatch(QPainter& painter, const Theme& theme, Hatch hatch, const QRectF& rect,
    const QColor& ink, double radius = 0);

} // namespace mor::ui
