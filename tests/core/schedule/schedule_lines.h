// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace mor::tests {

using Lines = std::vector<std::string>;

inline std::string lineOf(const Schedule& schedule, const Occurrence& occurrence)
{
    const Window& window = schedule.windowOf(occurrence);
    const bool tooFew = (occurrence.flags & Occurrence::kTooFewDays) != 0;
    return toText(schedule.key(occurrence)) + " opens " + toIso(window.opens) + " due "
        + toIso(window.due) + " grace " + toIso(window.graceUntil) + (tooFew ? " too few" : "");
}

/// "KEY opens DAY due DAY grace DAY", and " too few" where that is flagged; sorted.
inline Lines fullLines(const Schedule& schedule)
{
    Lines lines;
    for (const Occurrence& occurrence : schedule.occurrences)
        lines.push_back(lineOf(schedule, occurrence));
    std::ranges::sort(lines);
    return lines;
}

/// "KEY due DAY", and " too few" where that is flagged; sorted.
inline Lines linesOf(const std::shared_ptr<const Plan>& plan, DayRange due)
{
    const Schedule schedule = expand(plan, due);
    Lines lines;
    for (const Occurrence& occurrence : schedule.occurrences) {
        const bool tooFew = (occurrence.flags & Occurrence::kTooFewDays) != 0;
        lines.push_back(toText(schedule.key(occurrence)) + " due "
            + toIso(schedule.windowOf(occurrence).due) + (tooFew ? " too few" : ""));
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace mor::tests
