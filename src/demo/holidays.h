// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"

#include <cstdint>

namespace mor::demo {

enum class Region : std::uint8_t { UnitedStates, Germany, England };

/// Monday to Friday less the public holidays of the years, substitute days included, computed by
/// rule: US federal holidays (5 U.S.C. 6103), the nine that all German states share, and the bank
/// holidays of England and Wales. Codes "us", "de", "en".
WorkCalendar publicCalendar(Region region, int firstYear, int lastYear);

/// Western Easter Sunday (Gauss, in the form of the Anonymous Gregorian algorithm).
Day easterSunday(int year);

} // namespace mor::demo
