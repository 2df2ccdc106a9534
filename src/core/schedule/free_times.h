// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/clashes.h"

#include <cstddef>
#include <vector>

namespace mor {

/// The first `count` places that are free for a talk inside its window, from now on, between 08:00
/// and 18:00 in steps of a quarter hour; the place where it stands now is not one of them. None for
/// a talk whose window is over.
///
/// Best first:
/// 1. three times of its slot's day, the slot's time first;
/// 2. one time of each other day of the window, soonest day first;
/// 3. further times of all days, day by day.
/// Within a day the time nearest to the slot's is the best one, of two as near the earlier; times
/// across lunch come after all others. Times offered on one day don't overlap. Days in a week that
/// would go over the holder's budget come after all others. Without a usual time, 09:00 is taken
/// for it.
std::vector<TalkPlace> freeTimes(const PlaceCheck& check, std::size_t count);

} // namespace mor
