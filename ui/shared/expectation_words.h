// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QString>

namespace mor::ui {

/// "Win rate should rise by 3 percentage points within 26 weeks".
QString expectationWords(const Expectation& expectation, const Rhythm& rhythm);

} // namespace mor::ui
