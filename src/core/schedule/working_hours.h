// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

namespace mor {

/// Between these the program offers times for talks, in quarter hours and, as long as it can, not
/// across lunch. Calendars say on which days people work, not at what time.
inline constexpr MinuteOfDay kDayBegins = 8 * 60;
inline constexpr MinuteOfDay kDayEnds = 18 * 60;
inline constexpr MinuteOfDay kLunchBegins = 12 * 60;
inline constexpr MinuteOfDay kLunchEnds = 13 * 60;
inline constexpr MinuteOfDay kQuarterHour = 15;

} // namespace mor
