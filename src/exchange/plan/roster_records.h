// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "exchange/plan/record.h"
#include "exchange/plan/text_form.h"

namespace mor {

void describe(auto& io, A<Holiday> auto& holiday)
{
    io.field("day", holiday.day);
    io.field("name", holiday.name, "");
}

void describe(auto& io, A<WorkCalendar> auto& calendar)
{
    io.field("code", calendar.code);
    io.field("name", calendar.name);
    Weekdays weekdays{calendar.weekdays};
    io.field("weekdays", weekdays, Weekdays{0b0011111});
    if constexpr (std::remove_cvref_t<decltype(io)>::kReads)
        calendar.weekdays = weekdays.bits;
    io.list("holidays", calendar.holidays, kMostRows, true);
}

void describe(auto& io, A<Person> auto& person)
{
    io.field("code", person.code);
    io.field("name", person.name);
    io.field("email", person.email, "");
    io.field("role", person.role);
    io.field("team", person.team, "");
    io.field("calendar", person.calendar);
    io.field("zone", person.zone, "Etc/UTC");
    io.field("playerCoach", person.playerCoach, false);
    io.field("joined", person.joined);
    io.field("left", person.left);
    io.field("rampUntil", person.rampUntil);
}

void describe(auto& io, A<ReportingLine> auto& line)
{
    io.field("person", line.person);
    io.field("boss", line.boss);
    io.field("from", line.from);
    io.field("to", line.to);
}

void describe(auto& io, A<Leave> auto& leave)
{
    io.field("person", leave.person);
    io.field("from", leave.days.first);
    io.field("to", leave.days.last);
    io.field("kind", leave.kind, LeaveKind::Leave);
}

void describe(auto& io, A<Subject> auto& subject)
{
    io.field("kind", subject.kind);
    io.field("code", subject.code);
    io.field("name", subject.name);
    io.field("rep", subject.rep);
    io.field("from", subject.from);
    io.field("to", subject.to);
}

void describe(auto& io, A<Slot> auto& slot)
{
    io.field("manager", slot.manager);
    io.field("person", slot.person);
    io.field("activity", slot.activity);
    io.whole("weekday", slot.weekday, 1, 7);
    io.time("start", slot.start);
    io.whole("week", slot.week, 0, 52, 0);
}

void describe(auto& io, A<BusyTime> auto& busy)
{
    io.field("person", busy.person);
    io.field("day", busy.day);
    io.time("start", busy.start);
    io.time("end", busy.end);
}

} // namespace mor
