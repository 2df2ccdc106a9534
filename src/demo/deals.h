// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"
#include "demo/organisation.h"
#include "demo/presence.h"

#include <vector>

namespace mor::demo {

/// The deals of each person: positions in the roster's subjects, by position in its people.
struct DealsOf {
    struct Positions {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    std::vector<Positions> byPerson;
};

/// Invents key accounts, deals and the triggers they fire: about two qualification checkpoints a
/// rep and month, one closed deal a month, three in ten of them won. Needs the leave; fills
/// subjects and triggers.
DealsOf addDeals(const DemoRequest& request, const Organisation& organisation,
    const Presence& presence, Plan& plan);

/// Seeded identifier of a record of that instant.
Uuid makeId(std::uint64_t seed, Instant at);

} // namespace mor::demo
