// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QString>

namespace mor::ui {

/// The unit of a lever where a difference is told: a share moves by percentage points.
QString differenceUnit(const Lever& lever);
/// "Win rate should rise by 3 percentage points within 26 weeks".
QString expectationWords(const Expectation& expectation, const Rhythm& rhythm);

} // namespace mor::ui
