// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/budget.h"
#include "core/rhythm/rhythm.h"
#include "core/schedule/plan.h"

#include <string>
#include <vector>

namespace mor {

/// What stands on the rhythm's one page for a role; laid out and worded by whoever prints it.
struct OnePage {
    struct Entry {
        const Activity* activity = nullptr; ///< into the plan
        const Lever* lever = nullptr; ///< the first one; may be null
        std::size_t criteria = 0; ///< how many of them fit: the first so many
        std::size_t questions = 0;
    };
    struct Section {
        Beat beat = Beat::Weekly;
        std::vector<Entry> entries;
    };

    Role role = Role::Manager;
    const RhythmVersion* version = nullptr;
    const Priority* priority = nullptr; ///< the first one; null without strategy
    std::vector<const Lever*> levers; ///< of the activities shown, in the order of the rhythm
    double hours = 0.0; ///< a week, talk and preparation, for the average team
    double reps = 0.0; ///< of the average team; people led, for other roles
    std::vector<Section> sections; ///< daily, weekly, on trigger, monthly, quarterly; none empty
};

/// The page of a role under a version (draft or published).
OnePage onePageOf(const Plan& plan, const RhythmVersion& version, Role role, Day today);

/// Takes away the least needed line: questions from the longest list first, down to none, then the
/// criteria after the third. False when nothing is left to take.
bool shorten(OnePage& page);

} // namespace mor
