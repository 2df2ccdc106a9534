// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <QString>

namespace mor::ui {

/// "Monday 5 October 2026": as paper that is kept says it.
QString paperDate(Day day);
/// "printed Monday 5 October 2026 · page 1 of 1".
QString footRight(Day today, int page, int pages);

} // namespace mor::ui
