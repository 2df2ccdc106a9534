// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/slot_proposal.h"
#include "core/schedule/week_grid.h"

namespace mor {

/// What takes the quarter hours of two people who look for a time.
struct TakenWeeks {
    WeekQuarters talksOfOwner{};
    WeekQuarters busyOfOwner{};
    WeekQuarters talksOfPerson{};
    WeekQuarters busyOfPerson{};
};

/// The sums behind "no room" for a talk; `weekdays` are those that both work.
NoRoom noRoomIn(const WeekNeed& need, std::uint8_t weekdays, const TakenWeeks& taken);

} // namespace mor
