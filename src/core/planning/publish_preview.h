// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rhythm_diff.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mor {

/// What publishing the draft from a day would do, counted on the schedule itself.
struct PublishPreview {
    struct Talks {
        std::string activity; ///< code
        std::string name;
        int added = 0; ///< talks that appear in the first period shown
        int gone = 0; ///< talks that would have been due and no longer are
        std::map<std::string, int> addedByOwner; ///< by person code
        Day firstDue{};
        Day lastDue{};
        Day countedTo{}; ///< the last due date that was looked at for this activity
    };

    Day from{};
    int daysUntil = 0; ///< from today; negative: in the past
    /// Due dates that were counted: from `from` to the end of its month, or of the next one if
    /// fewer than three weeks are left. Monthly and quarterly talks are counted to the end of the
    /// first month or quarter that begins under the draft: what has opened before stays as it is.
    DayRange counted;
    std::vector<Talks> talks; ///< only where something is added or gone, ascending by code
    int openUnderLive = 0; ///< windows open today that stay with the version in force
    std::vector<std::string> people; ///< codes of the owners whose talks change, ascending
};

/// Needs a plan with a draft.
PublishPreview previewOf(const Plan& plan, Day from, Day today);

/// The first Monday at least a week ahead, or the first day of the newest version if that is later.
Day usualStart(const Rhythm& rhythm, Day today);

} // namespace mor
