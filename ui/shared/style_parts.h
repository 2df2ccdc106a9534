// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;

namespace mor::ui {

/// The small parts that Style draws.
/// A field to type or choose in; one that can only be read lies flat, as one that is disabled.
void drawFieldPanel(
    const Theme& theme, const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawTick(const Theme& theme, const QStyleOption& option, QPainter& painter);
void drawRadio(const Theme& theme, const QStyleOption& option, QPainter& painter);
void drawButtonPanel(const Theme& theme, const QStyleOption& option, QPainter& painter);

/// Where a part of a spin box lies, left to right.
QRect spinBoxPart(const Theme& theme, const QRect& all, QStyle::SubControl part);

} // namespace mor::ui
