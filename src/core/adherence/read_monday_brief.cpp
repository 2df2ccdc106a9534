// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/monday_brief.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/talk_situation.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <iterator>

namespace mor {

namespace {

bool standsIn(const Plan& plan, const std::string& who)
{
    return std::ranges::any_of(plan.exceptions, [&](const PlanException& exception) {
        const auto* reassigned = std::get_if<Reassigned>(&exception.what);
        return reassigned && reassigned->to == who;
    });
}

/// Of whom the brief and its questions take promises up.
std::vector<std::string> promisersOf(const Schedule& schedule, const MondayBrief& brief)
{
    std::vector<std::string> codes{brief.who};
    for (const auto& talk : brief.talks)
        if (const auto at = talk.isToHold() ? schedule.find(talk.key) : kNone; at != kNone)
            std::ranges::copy(promisersOf(schedule, at), std::back_inserter(codes));
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

Result<TalkSituations> readSituations(
    const RecordsBefore& records, const Schedule& schedule, const MondayBrief& brief)
{
    TalkSituations situations;
    for (const auto& talk : brief.talks) {
        const auto at = talk.isToHold() ? schedule.find(talk.key) : kNone;
        if (at == kNone)
            continue;
        auto earlier = readTimesBefore(records, schedule, at, brief.asOf);
        if (!earlier)
            return fail(earlier);
        situations.emplace(talk.key, std::move(earlier->situation));
    }
    return situations;
}

} // namespace

Result<MondayBrief> readMondayBrief(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const std::string& who, Day day, Day today)
{
    const auto* person = findPerson(plan->roster, who);
    if (!person)
        return fail(ErrorKind::NotFound, "person.unknown", {who});
    const Day monday = mondayOf(day);
    const auto range = rangeForBrief(plan->rhythm, monday, today);
    const auto own = readLedger(plan, practice, range, today, {person, {}});
    if (!own)
        return fail(own);
    auto agenda = own;
    if (standsIn(*plan, who))
        agenda = readLedger(plan, practice, rangeForAgenda(plan->rhythm, monday), today);
    if (!agenda)
        return fail(agenda);
    const auto steps = practice.nextSteps(keyDatesOf(range), who);
    if (!steps)
        return fail(steps);
    const auto skills = practice.skillFocuses();
    if (!skills)
        return fail(skills);
    // Which talks there are says whose promises and which earlier talks to read.
    const auto& schedule = *(*agenda)->schedule;
    const auto talks = mondayBrief({**own, **agenda, {}, {}, {}}, *person, monday);
    const auto open = readOpenSteps(practice, promisersOf(schedule, talks));
    if (!open)
        return fail(open);
    const auto situations = readSituations({practice, *open, *skills}, schedule, talks);
    if (!situations)
        return fail(situations);
    return mondayBrief({**own, **agenda, *steps, *open, *situations}, *person, monday);
}

} // namespace mor
