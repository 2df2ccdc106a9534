// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;

namespace mor::ui {

/// The small parts that Style draws.
void drawTick(const Theme& theme, const QStyleOption& option, QPainter& painter);
void drawRadio(const Theme& theme, const QStyleOption& option, QPainter& painter);
void drawButtonPanel(const Theme& theme, const QStyleOption& option, QPainter& painter);

/// Where a part of a spin box lies, left to right.
QRect spinBoxPart(const Theme& theme, const QRect& all, QStyle::SubControl part);

} // namespace mor::ui
