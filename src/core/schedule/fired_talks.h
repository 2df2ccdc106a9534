// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/roster_index.h"

#include <span>
#include <string_view>
#include <vector>

namespace mor {

/// A trigger with its names turned into positions.
struct FiredTalk {
    SubjectIndex subject = kNone; ///< the row that tells whose it was on that day
    PersonIndex rep = kNone;
    Day on{};
};

/// The triggers of a plan that fired in a range, by activity and deal or account.
class FiredTalks {
public:
    FiredTalks(const Plan& plan, const RosterIndex& index, DayRange fired);

    /// Ascending by subject, then by day; those of unknown subjects or reps are left out.
    std::span<const FiredTalk> of(std::string_view activity) const;

private:
    struct Part {
        std::string_view activity;
        std::vector<FiredTalk> talks;
    };
    Part& partOf(std::string_view activity);

    std::vector<Part> m_parts;
};

} // namespace mor
