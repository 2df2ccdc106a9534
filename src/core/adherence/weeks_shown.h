// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

namespace mor {

/// Due dates of the weeks shown around the days judged: whole weeks, twelve or more.
DayRange weeksShown(DayRange judged);
/// The same with the days compared with, and the weeks that answers are counted over.
DayRange daysNeeded(DayRange judged, DayRange before);

} // namespace mor
