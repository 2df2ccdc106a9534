// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/observation_service.h"

#include "core/base/text.h"
#include "core/coaching/coaching_problems.h"
#include "core/coaching/coaching_rights.h"
#include "core/org/lookup.h"
#include "core/practice/check_off_service.h"
#include "core/schedule/schedule.h"

#include <algorithm>

namespace mor {

namespace {

/// Whether two versions say the same, apart from what the program adds itself.
bool saysTheSame(const Observation& one, const Observation& other)
{
    return one.occurrence == other.occurrence && one.observer == other.observer
        && one.withdrawn == other.withdrawn && one.observedOn == other.observedOn
        && one.judged == other.judged && one.strength == other.strength
        && one.tryNext == other.tryNext;
}

void checkPeople(
    const Roster& roster, const Observation& wanted, Day day, Day today, Problems& problems)
{
    const auto* observer = findPerson(roster, wanted.observer);
    const auto* manager = findPerson(roster, wanted.manager);
    if (!observer || !isEmployed(*observer, day) || !isEmployed(*observer, today))
        problems.add({}, "observation.unknown_observer", {inQuotes(wanted.observer)});
    else if (wanted.observer == wanted.manager)
        problems.add({}, "observation.own_talk", {toText(wanted.occurrence)});
    else if (!isAbove(roster, wanted.observer, wanted.manager, day))
        problems.add({}, "observation.not_above",
            {observer->name, manager ? manager->name : wanted.manager});
}

void checkTexts(const Observation& wanted, Problems& problems)
{
    for (const auto& [what, text] :
        {std::pair{"strength", &wanted.strength}, std::pair{"thing to try", &wanted.tryNext}})
        if (const auto fine = checkText(what, *text); !fine)
            problems.add({}, fine.error());
}

} // namespace

Result<std::optional<Observation>> ObservationService::newestOf(
    const OccurrenceKey& talk, const std::string& observer) const
{
    const auto versions = m_coaching.observationsOf(talk);
    if (!versions)
        return fail(versions);
    std::optional<Observation> newest;
    for (const auto& version : *versions)
        if (version.observer == observer && (!newest || newest->revision < version.revision))
            newest = version;
    return newest;
}

Result<Observed> ObservationService::observe(
    std::shared_ptr<const Plan> plan, const ObservationRequest& request)
{
    const auto schedule = expandAround(std::move(plan), request.occurrence);
    const auto position = schedule.find(request.occurrence);
    if (position == kNone)
        return fail(
            ErrorKind::NotFound, "checkoff.unknown_occurrence", {toText(request.occurrence)});

    const auto& roster = schedule.plan->roster;
    const Day today = m_clock.today();
    const auto& occurrence = schedule.occurrences[position];
    const auto& series = schedule.seriesOf(occurrence);
    const auto holder = appointmentOf(schedule, position).holder;
    Observation wanted;
    wanted.occurrence = request.occurrence;
    wanted.rhythmVersion = schedule.plan->rhythm.versions[series.version].number;
    wanted.manager = holder == kNone ? request.occurrence.owner : roster.people[holder].code;
    wanted.observer = request.observer;
    wanted.observedOn = request.observedOn.value_or(today);
    wanted.strength = std::string{trimmed(request.strength)};
    wanted.tryNext = std::string{trimmed(request.tryNext)};

    Problems problems;
    const auto criteria = schedule.activity(occurrence).criteria.size();
    wanted.judged = judgementOf(criteria, request.criteriaMet, request.notSeen, problems);
    checkJudgement(wanted.judged, criteria, problems);
    checkPeople(roster, wanted, std::min(wanted.observedOn, today), today, problems);
    const Day opens = schedule.windowOf(occurrence).opens;
    if (wanted.observedOn > today)
        problems.add({}, "observation.in_future", {toIso(wanted.observedOn)});
    else if (wanted.observedOn < opens - std::chrono::days{CheckOffService::kEarliestDays})
        problems.add({}, "observation.too_early", {toIso(wanted.observedOn), toIso(opens)});
    checkTexts(wanted, problems);
    if (!problems.none())
        return refused(problems, "observation.has_errors", {toText(request.occurrence)});

    if (request.id) {
        const auto same = m_coaching.observation(*request.id);
        if (!same)
            return fail(same);
        if (*same && saysTheSame(**same, wanted))
            return Observed{**same, true};
        if (*same)
            return fail(ErrorKind::Conflict, "record.id_taken", {toText(*request.id)});
    }
    const auto newest = newestOf(request.occurrence, request.observer);
    if (!newest)
        return fail(newest);
    if (request.replaces && (!*newest || (*newest)->id != *request.replaces))
        return fail(ErrorKind::Conflict, "observation.newer_exists", {toText(request.occurrence)});
    if (*newest && saysTheSame(**newest, wanted))
        return Observed{**newest, true};
    wanted.recordedAt = m_clock.now();
    wanted.id = request.id.value_or(Uuid{});
    if (!request.id)
        wanted.id = m_uuids.next(wanted.recordedAt);
    wanted.revision = *newest ? (*newest)->revision + 1 : 0;
    const auto added = m_coaching.add(wanted);
    return added ? Result<Observed>{Observed{wanted, added->alreadyThere}} : fail(added);
}

Result<Observation> ObservationService::withdraw(const Uuid& newest, const std::string& by)
{
    const auto found = m_coaching.observation(newest);
    if (!found)
        return fail(found);
    if (!*found || (*found)->withdrawn)
        return fail(ErrorKind::NotFound, "observation.unknown", {toText(newest)});
    Observation back = **found;
    if (back.observer != by)
        return fail(ErrorKind::Invalid, "observation.not_yours");
    const auto last = newestOf(back.occurrence, by);
    if (!last)
        return fail(last);
    if ((*last)->id != newest)
        return fail(ErrorKind::Conflict, "observation.newer_exists", {toText(back.occurrence)});
    back.recordedAt = m_clock.now();
    back.id = m_uuids.next(back.recordedAt);
    back.revision += 1;
    back.withdrawn = true;
    const auto added = m_coaching.add(back);
    return added ? Result<Observation>{back} : fail(added);
}

} // namespace mor
