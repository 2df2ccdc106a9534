// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/optional_sight.h"

#include "core/org/lookup.h"

#include <set>

namespace mor {

std::shared_ptr<const Ledger> partFor(
    const std::optional<Sight>& sight, const std::shared_ptr<const Ledger>& ledger, Share share)
{
    return sight ? mor::partFor(*sight, ledger, share) : ledger;
}

Result<Figures> figuresFor(const std::optional<Sight>& sight,
    const std::shared_ptr<const Ledger>& ledger, std::span<const NextStep> steps,
    std::span<const Dimension> by)
{
    return sight ? mor::figuresFor(*sight, ledger, steps, by)
                 : Result<Figures>(measure(*ledger, steps, by));
}

bool tells(const std::optional<Sight>& sight, const OccurrenceKey& key)
{
    return !sight || sight->tells(key);
}

void keepFor(const std::optional<Sight>& sight, std::vector<CheckOff>& checkOffs)
{
    if (!sight)
        return;
    std::vector<CheckOff> kept;
    for (auto& checkOff : checkOffs)
        if (auto read = readBy(*sight, std::move(checkOff)))
            kept.push_back(std::move(*read));
    checkOffs = std::move(kept);
}

Result<> keepFor(const std::optional<Sight>& sight, const PracticeRepository& practice,
    std::vector<NextStep>& steps)
{
    if (!sight)
        return {};
    std::vector<NextStep> kept;
    for (auto& step : steps) {
        const auto talk = practice.checkOff(step.checkOff);
        if (!talk)
            return fail(talk);
        if (step.owner == sight->viewer() || (*talk && sight->tells((*talk)->occurrence)))
            kept.push_back(std::move(step));
    }
    steps = std::move(kept);
    return {};
}

std::vector<std::string> peopleIn(const Ledger& ledger, Share share)
{
    std::set<PersonIndex> found;
    for (std::size_t at = 0; at < ledger.entries.size(); ++at) {
        found.insert(ledger.holderOf(at));
        if (share == Share::Told)
            found.insert(ledger.schedule->seriesOf(ledger.schedule->occurrences[at]).person);
    }
    std::vector<std::string> codes;
    for (const auto person : found)
        if (person != kNone)
            codes.push_back(ledger.schedule->plan->roster.people[person].code);
    return codes;
}

std::vector<std::string> peopleIn(const Schedule& schedule, const std::optional<Sight>& sight)
{
    std::set<std::string> found;
    for (const auto& series : schedule.series) {
        const auto& occurrence = schedule.occurrences[series.first];
        if (!tells(sight, schedule.key(occurrence)))
            continue;
        for (const auto* person : {schedule.owner(occurrence), schedule.person(occurrence)})
            if (person)
                found.insert(person->code);
    }
    return {found.begin(), found.end()};
}

std::vector<std::string> peopleIn(const Roster& roster, const std::vector<CheckOff>& checkOffs)
{
    std::set<std::string> found;
    for (const auto& checkOff : checkOffs)
        for (const auto& code : {checkOff.occurrence.owner, checkOff.occurrence.counterpart})
            if (findPerson(roster, code))
                found.insert(code);
    return {found.begin(), found.end()};
}

} // namespace mor
