// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace mor {

/// People that one workspace may hold.
inline constexpr std::size_t kMostPeople = 20'000;
/// People that one import may put under one boss, whose talks must all find room in a week.
inline constexpr int kMostReports = 500;
/// Calendars that one workspace may hold after an import of holidays.
inline constexpr std::size_t kMostCalendars = 1'000;

} // namespace mor
