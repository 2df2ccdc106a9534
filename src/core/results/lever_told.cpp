// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/lever_told.h"

#include "core/access/guard.h"
#include "core/org/oversight.h"
#include "core/results/who_sees.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace mor {

namespace {

bool leads(const Roster& roster, std::string_view lead, const Person& manager, Day today)
{
    if (lead.empty())
        return true;
    const auto as = audienceOf(roster, lead, manager.code, today);
    return as == Onlooker::Self || as == Onlooker::SecondLine || as == Onlooker::Leader;
}

} // namespace

std::vector<std::string> leversServed(const Rhythm& rhythm, DayRange days)
{
    std::set<std::string_view> served;
    for (const auto& version : rhythm.versions) {
        const auto force = inForce(rhythm, version);
        if (force.empty() || force.last < days.first || days.last < force.first)
            continue;
        for (const auto& activity : version.activities)
            if (!activity.levers.empty())
                served.insert(activity.levers.front());
    }
    std::vector<std::string> codes;
    for (const auto& lever : rhythm.levers)
        if (served.contains(lever.code))
            codes.push_back(lever.code);
    return codes;
}

std::optional<std::pair<DayRange, DayRange>> periodsTold(
    const std::vector<DayRange>& periods, DayRange judged, Day today)
{
    std::optional<std::pair<DayRange, DayRange>> told;
    const auto rank = [](const std::pair<DayRange, DayRange>& one) {
        return std::tuple{!one.second.empty(), one.first.last, one.first.length()};
    };
    for (const auto& period : periods) {
        if (period.last >= today || period.first > judged.last)
            continue;
        const auto* before = periodBefore(periods, period);
        const std::pair one{
            period, before ? *before : DayRange{period.first, period.first - std::chrono::days{1}}};
        if (!told || rank(*told) < rank(one))
            told = one;
    }
    return told;
}

std::vector<const Person*> managersTold(
    const Roster& roster, const Sight* sight, std::string_view lead, DayRange days)
{
    const Day today = sight ? sight->today() : days.last;
    const auto sees = [&](std::string_view person) {
        return !sight || seesResultsOf(roster, sight->viewer(), person, today);
    };
    std::vector<const Person*> managers;
    if (!lead.empty() && !sees(lead))
        return managers;
    for (const auto& person : roster.people)
        if (person.role == Role::Manager && leads(roster, lead, person, today) && sees(person.code)
            && (!sight || person.code == sight->viewer()
                || teamSight(*sight, person.code, days) == TeamSight::Shown))
            managers.push_back(&person);
    return managers;
}

LeverQuestion leverQuestion(
    const LeverAsk& ask, const ResultBook& book, const Rhythm& rhythm, const Sight* sight)
{
    const auto& roster = book.roster();
    LeverQuestion question{ask.levers, {}, ask.judged, ask.today,
        ask.only.empty() && (ask.lead.empty() || overseesAll(roster, ask.lead, ask.today))};
    if (question.levers.empty())
        question.levers
            = leversServed(rhythm, {ask.judged.first, std::max(ask.judged.last, ask.today)});
    if (const auto told = periodsTold(book.periods(), ask.judged, ask.today))
        question.managers = managersTold(roster, sight, ask.lead,
            {told->first.first, std::max(told->first.last, ask.judged.last)});
    if (!ask.only.empty())
        std::erase_if(question.managers, [&](const Person* manager) {
            return std::ranges::find(ask.only, manager->code) == ask.only.end();
        });
    return question;
}

} // namespace mor
