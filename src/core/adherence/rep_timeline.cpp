// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/rep_timeline.h"

#include "core/org/lookup.h"
#include "core/practice/standing_steps.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

using StepCounts = std::map<Uuid, int>; ///< by version of a check-off

StepCounts stepsByTalk(std::span<const NextStep> steps, std::string_view one, std::string_view two)
{
    StepCounts counts;
    for (const auto& step : steps)
        if (step.owner == one || step.owner == two)
            ++counts[step.checkOff];
    return counts;
}

/// Steps that stand with the version that counts.
int stepsOf(const Ledger& ledger, std::uint32_t fact, const StepCounts& counts)
{
    const auto& facts = *ledger.facts;
    std::size_t first = fact;
    while (first > 0 && isSameTalk(facts[first - 1], facts[fact]))
        --first;
    const auto versions = std::span(facts).subspan(first, fact + 1 - first);
    int steps = 0;
    for (auto i = first + firstStanding(versions);
         i < facts.size() && isSameTalk(facts[i], facts[fact]); ++i)
        if (const auto found = counts.find(facts[i].id); found != counts.end())
            steps += found->second;
    return steps;
}

bool isPast(const Ledger& ledger, std::uint32_t position)
{
    const auto& entry = ledger.entries[position];
    if (entry.held())
        return true;
    // Leave ahead excuses talks to come; they have not happened yet.
    const Day due = ledger.schedule->windowOf(ledger.schedule->occurrences[position]).due;
    if (due > ledger.asOf)
        return false;
    return entry.state == State::Missed || entry.state == State::Disputed
        || entry.state == State::Excused || entry.state == State::Uncovered;
}

std::string subjectOf(const Schedule& schedule, const Occurrence& occurrence)
{
    const auto* subject = schedule.subject(occurrence);
    return subject ? subject->name : std::string();
}

RepEvent eventOf(const Ledger& ledger, std::uint32_t position, const StepCounts& steps, bool forRep)
{
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[position];
    const auto& entry = ledger.entries[position];
    RepEvent event;
    event.due = schedule.windowOf(occurrence).due;
    event.day = entry.held() ? entry.heldOn() : event.due;
    event.position = position;
    event.activity = schedule.activity(occurrence).name;
    event.subject = subjectOf(schedule, occurrence);
    event.state = entry.state;
    event.confirmed = entry.confirmed;
    event.usefulness = forRep ? entry.usefulness : Usefulness::NotAnswered;
    if (!entry.held() || entry.merged)
        return event;
    event.minutes = entry.minutes;
    event.criteriaMet = entry.criteriaMet;
    event.criteriaJudged = entry.criteriaJudged;
    event.nextSteps = stepsOf(ledger, entry.fact, steps);
    return event;
}

RepEvent eventOf(const Rhythm& rhythm, const UnplannedTalk& talk)
{
    RepEvent event;
    event.day = talk.heldOn;
    event.minutes = talk.minutes;
    const auto* version = versionOn(rhythm, talk.heldOn);
    const auto* activity = version ? findActivity(*version, talk.activity) : nullptr;
    event.activity = activity ? activity->name : talk.activity;
    return event;
}

OpenStep openStep(const Roster& roster, const NextStep& step, bool byManager, Day today)
{
    return {step, byManager, ageOf(roster, step, today), step.due < today};
}

std::optional<Day> ledSince(
    const Roster& roster, const Person& rep, const Person& manager, Day today)
{
    for (const auto& line : roster.lines)
        if (line.person == rep.code && line.boss == manager.code && line.from <= today
            && (!line.to || today <= *line.to))
            return line.from;
    return std::nullopt;
}

} // namespace

RepTimeline repTimeline(
    const Ledger& ledger, const RepRecords& records, const TimelineQuestion& question)
{
    const auto& schedule = *ledger.schedule;
    const auto& roster = schedule.plan->roster;
    const auto& rep = roster.people[question.rep];
    const auto& manager = roster.people[question.manager];
    RepTimeline timeline;
    timeline.rep = question.rep;
    timeline.since = ledSince(roster, rep, manager, ledger.asOf);

    const auto steps = stepsByTalk(records.steps, rep.code, manager.code);
    for (const auto& series : schedule.series) {
        if (series.owner != question.manager || series.person != question.rep)
            continue;
        for (auto i = series.first; i < series.first + series.count; ++i)
            if (isPast(ledger, i))
                timeline.events.push_back(eventOf(ledger, i, steps, question.forRep));
    }
    for (const auto& talk : records.unplanned)
        if (talk.owner == manager.code && talk.person == rep.code && talk.heldOn <= ledger.asOf)
            timeline.events.push_back(eventOf(schedule.plan->rhythm, talk));
    std::ranges::stable_sort(timeline.events, std::ranges::greater{}, &RepEvent::day);

    for (const auto& owed : records.open) {
        const bool byRep = owed.step.owner == rep.code;
        const bool toRep = owed.step.owner == manager.code && concernedBy(roster, owed) == &rep;
        if (byRep || toRep)
            timeline.open.push_back(openStep(roster, owed.step, toRep, ledger.asOf));
    }
    if (records.skill && records.skill->person == rep.code && !records.skill->skill.empty())
        timeline.skill = records.skill;
    return timeline;
}

OwedToRep owedToRep(
    const Ledger& ledger, std::span<const OwedStep> open, PersonIndex rep, const DayRange& days)
{
    const auto& schedule = *ledger.schedule;
    const auto& roster = schedule.plan->roster;
    OwedToRep owed;
    owed.days = days;
    for (const auto& series : schedule.series) {
        if (series.person != rep)
            continue;
        for (auto i = series.first; i < series.first + series.count; ++i) {
            const auto& occurrence = schedule.occurrences[i];
            const auto& entry = ledger.entries[i];
            const Day due = schedule.windowOf(occurrence).due;
            if (!days.contains(due) || entry.state == State::Excused
                || entry.state == State::Withdrawn)
                continue;
            const Day day = entry.held()       ? entry.heldOn()
                : entry.state == State::Missed ? due
                                               : appointmentOf(schedule, i).day;
            owed.talks.push_back({i, schedule.activity(occurrence).name,
                subjectOf(schedule, occurrence), day, due, entry.state});
        }
    }
    std::ranges::stable_sort(owed.talks, {}, &ExpectedTalk::day);
    for (const auto& promise : open)
        if (promise.step.owner != roster.people[rep].code
            && concernedBy(roster, promise) == &roster.people[rep])
            owed.promises.push_back(openStep(roster, promise.step, true, ledger.asOf));
    return owed;
}

} // namespace mor
