// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/schedule.h"
#include "demo/deals.h"
#include "demo/outcomes.h"

#include <vector>

namespace mor::demo {

/// Everything written down about a schedule.
struct Records {
    std::vector<CheckOff> checkOffs;
    std::vector<Confirmation> confirmations;
    std::vector<PlanException> exceptions;
};

/// The world that records are written in; all of it outlives the writing.
struct World {
    const DemoRequest& request;
    const Organisation& organisation;
    const Presence& presence;
    const DealsOf& deals;
    const Outcomes& outcomes;
    const Schedule& schedule;
};

/// Check-offs with notes and next steps, the other side's words, moves, excuses and deputies.
Records writeRecords(const World& world);

/// Only what figures need, ascending by date, series, number, revision: the same facts as those of
/// `writeRecords` with the same outcomes.
std::vector<CheckOffFact> writeFacts(const World& world);

/// The talks nobody planned, about one a manager and three weeks.
std::vector<UnplannedTalk> writeUnplannedTalks(const World& world);

/// The fact of a held talk; revision 1 is its correction.
CheckOffFact factOf(
    const World& world, std::size_t position, const Outcome& outcome, std::uint32_t revision);

} // namespace mor::demo
