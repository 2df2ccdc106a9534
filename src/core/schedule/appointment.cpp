// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "core/schedule/exceptions_in_force.h"
#include "core/schedule/schedule.h"

namespace mor {

namespace {

int movesUpTo(const Schedule& schedule, std::size_t position, Day asOf)
{
    int moves = 0;
    for (const std::uint32_t i : schedule.exceptionsOf(position)) {
        const PlanException& exception = schedule.plan->exceptions[i];
        if (exception.recordedOn > asOf)
            continue;
        if (std::holds_alternative<Moved>(exception.what))
            ++moves;
        const auto* revoked = std::get_if<Revoked>(&exception.what);
        if (revoked && revoked->what == "moved" && moves > 0)
            --moves;
    }
    return moves;
}

} // namespace

Appointment appointmentOf(const Schedule& schedule, std::size_t position, Day asOf)
{
    const Occurrence& occurrence = schedule.occurrences[position];
    const Series& series = schedule.seriesOf(occurrence);
    Appointment appointment{schedule.windowOf(occurrence).planned, series.start, series.owner, 0};
    if ((occurrence.flags & Occurrence::kHasExceptions) == 0)
        return appointment;
    const ExceptionsInForce inForce = exceptionsInForce(schedule, position, asOf);
    if (inForce.moved) {
        appointment.day = inForce.moved->to;
        appointment.start = inForce.moved->start;
        appointment.moves = movesUpTo(schedule, position, asOf);
    }
    const Roster& roster = schedule.plan->roster;
    if (const auto* deputy
        = inForce.reassigned ? findPerson(roster, inForce.reassigned->to) : nullptr)
        appointment.holder = static_cast<PersonIndex>(deputy - roster.people.data());
    return appointment;
}

Day booksCloseOn(const Schedule& schedule, std::size_t position)
{
    return schedule.windowOf(schedule.occurrences[position]).booksClose;
}

} // namespace mor
