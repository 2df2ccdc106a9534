// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/next_step_service.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor {

void checkNewStep(const Roster& roster, const NewStep& step, Day heldOn, Problems& problems)
{
    if (auto named = checkName("next step", step.what); !named)
        problems.add({}, named.error());
    if (std::ranges::find(roster.people, step.owner, &Person::code) == roster.people.end())
        problems.add({}, "nextstep.unknown_owner", {inQuotes(step.owner)});
    if (step.due < heldOn || step.due > kLastDay)
        problems.add({}, "nextstep.due_before_talk", {toIso(step.due), toIso(heldOn)});
}

Result<NextStep> NextStepService::add(
    const Roster& roster, const Uuid& checkOff, const NewStep& step, std::optional<Uuid> id)
{
    const auto talk = m_repository.checkOff(checkOff);
    if (!talk)
        return fail(talk);
    if (!*talk)
        return fail(ErrorKind::NotFound, "checkoff.unknown", {toText(checkOff)});

    Problems problems;
    checkNewStep(roster, step, (*talk)->fact.heldOn, problems);
    if (!problems.none()) {
        Error first = problems.all().front();
        first.kind = ErrorKind::Invalid;
        return tl::unexpected<Error>(std::move(first));
    }

    const NextStep promised{id ? *id : m_uuids.next(m_clock.now()), checkOff, step.owner, step.what,
        step.due, std::nullopt, m_clock.today()};
    if (const auto added = m_repository.add(promised); !added)
        return fail(added);
    return promised;
}

Result<> NextStepService::markDone(const Uuid& step, std::optional<Day> on)
{
    const Day today = m_clock.today();
    const Day day = on.value_or(today);
    const Day earliest = today - std::chrono::days{kBackdateDays};
    if (day > today)
        return fail(ErrorKind::Invalid, "nextstep.done_in_future", {toIso(day)});
    if (day < earliest)
        return fail(
            ErrorKind::Invalid, "nextstep.done_too_far_back", {toIso(day), toIso(earliest)});
    return m_repository.markDone(step, day);
}

Result<> NextStepService::markOpen(const Uuid& step, std::optional<Day> seen)
{
    const auto found = m_repository.nextStep(step);
    if (!found)
        return fail(found);
    if (!*found)
        return fail(ErrorKind::NotFound, "nextstep.unknown", {toText(step)});
    const Day earliest = m_clock.today() - std::chrono::days{kBackdateDays};
    const auto doneOn = (*found)->doneOn;
    if (seen && doneOn != seen)
        return fail(ErrorKind::Conflict, "nextstep.changed_since");
    if (doneOn && *doneOn < earliest)
        return fail(
            ErrorKind::Invalid, "nextstep.done_too_long_ago", {toIso(*doneOn), toIso(earliest)});
    return m_repository.markOpen(step);
}

} // namespace mor
