// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/vacancies.h"

#include "core/org/lookup.h"
#include "core/schedule/roster_index.h"

#include <algorithm>

namespace mor {

std::vector<Vacancy> vacanciesOn(const std::shared_ptr<const Plan>& plan, Day on, DayRange due)
{
    const auto& roster = plan->roster;
    RosterIndex index(roster, {kFirstDay, on});
    std::vector<Vacancy> found;
    for (PersonIndex at = 0; at < roster.people.size(); ++at) {
        const auto& person = roster.people[at];
        if (person.role != Role::Rep || !isEmployed(person, on) || bossOn(roster, person, on))
            continue;
        Vacancy vacancy{person.code, person.joined, 0};
        for (const auto& days : index.unled(at))
            if (days.contains(on))
                vacancy.since = std::max(days.first, person.joined);
        found.push_back(std::move(vacancy));
    }
    if (found.empty())
        return found;
    const auto schedule = expand(plan, due);
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto* person = schedule.person(occurrence);
        if (schedule.seriesOf(occurrence).owner != kNone || !person
            || (occurrence.flags & Occurrence::kWithdrawn) != 0
            || appointmentOf(schedule, i).holder != kNone)
            continue;
        const auto vacancy = std::ranges::find(found, person->code, &Vacancy::person);
        if (vacancy != found.end())
            ++vacancy->talks;
    }
    return found;
}

} // namespace mor
