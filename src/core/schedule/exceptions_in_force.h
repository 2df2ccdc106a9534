// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"

namespace mor {

/// What the exceptions of one occurrence come to: the newest of each kind that was not taken back;
/// null where there is none. Points into the schedule's plan.
struct ExceptionsInForce {
    const Moved* moved = nullptr;
    const Excused* excused = nullptr;
    const Merged* merged = nullptr;
    const Reassigned* reassigned = nullptr;
};

/// Of those recorded up to `asOf`.
ExceptionsInForce exceptionsInForce(
    const Schedule& schedule, std::size_t position, Day asOf = kLastDay);

} // namespace mor
