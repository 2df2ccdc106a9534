// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/promises.h"

#include "core/adherence/follow_through.h"
#include "core/org/lookup.h"
#include "core/practice/standing_steps.h"

#include <algorithm>

namespace mor {

Result<std::vector<OwedStep>> readOpenSteps(
    const PracticeRepository& practice, std::span<const std::string> owners)
{
    const auto open = practice.openSteps(owners);
    if (!open)
        return fail(open);
    std::vector<OwedStep> owed;
    for (const auto& step : *open) {
        const auto talk = practice.checkOff(step.checkOff);
        if (!talk)
            return fail(talk);
        if (!*talk)
            continue;
        const auto& key = (*talk)->occurrence;
        const auto versions = practice.checkOffs(key, {});
        if (!versions)
            return fail(versions);
        std::vector<CheckOffFact> facts;
        for (const auto& version : *versions)
            facts.push_back(version.fact);
        const auto standing = std::span(facts).subspan(firstStanding(facts));
        if (std::ranges::find(standing, step.checkOff, &CheckOffFact::id) != standing.end())
            owed.push_back({step, key.counterpart});
    }
    return owed;
}

Result<std::vector<OwedStep>> readOwed(const PracticeRepository& practice, const std::string& owner)
{
    return readOpenSteps(practice, {&owner, 1});
}

const Person* concernedBy(const Roster& roster, const OwedStep& owed)
{
    if (const auto* person = findPerson(roster, owed.to))
        return person;
    const auto subject = std::ranges::lower_bound(roster.subjects, owed.to, {}, &Subject::code);
    if (subject == roster.subjects.end() || subject->code != owed.to)
        return nullptr;
    return findPerson(roster, subject->rep);
}

int ageOf(const Roster& roster, const NextStep& step, Day today)
{
    const auto* owner = findPerson(roster, step.owner);
    const auto* calendar = owner ? findCalendar(roster, owner->calendar) : nullptr;
    if (!calendar || step.recordedOn >= today)
        return 0;
    const DayRange since{step.recordedOn + std::chrono::days{1}, today};
    return WorkdayTable(*calendar, since).count(since);
}

KeptSteps& KeptSteps::operator+=(const KeptSteps& other)
{
    due += other.due;
    kept += other.kept;
    return *this;
}

KeptByBoth& KeptByBoth::operator+=(const KeptByBoth& other)
{
    rep += other.rep;
    manager += other.manager;
    return *this;
}

std::unordered_map<PersonIndex, KeptByBoth> keptWith(const Ledger& ledger,
    std::span<const NextStep> steps, PersonIndex manager, const DayRange& period)
{
    const auto& schedule = *ledger.schedule;
    const auto& people = schedule.plan->roster.people;
    std::unordered_map<PersonIndex, KeptByBoth> kept;
    for (const auto& counted : countedSteps(ledger, steps)) {
        const auto& entry = ledger.entries[counted.position];
        const auto& occurrence = schedule.occurrences[counted.position];
        const auto& series = schedule.seriesOf(occurrence);
        const bool judged = counted.due && entry.closed && entry.done() && !entry.merged;
        if (!judged || series.owner != manager
            || !period.contains(schedule.windowOf(occurrence).due))
            continue;
        const KeptSteps one{1, counted.inTime ? 1 : 0};
        const auto& owner = steps[counted.step].owner;
        if (owner == people[manager].code) {
            if (series.person != kNone)
                kept[series.person].manager += one;
        } else if (const auto* rep = findPerson(schedule.plan->roster, owner))
            kept[static_cast<PersonIndex>(rep - people.data())].rep += one;
    }
    return kept;
}

} // namespace mor
