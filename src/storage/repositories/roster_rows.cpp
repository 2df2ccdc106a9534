// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/plan_rows.h"
#include "storage/repositories/stored_names.h"

namespace mor::storage {

namespace {

constexpr StoredNames<LeaveKind, 2> kLeaveKinds{{"leave", "absent"}};
constexpr StoredNames<Subject::Kind, 2> kSubjectKinds{{"account", "deal"}};

std::vector<WorkCalendar> readCalendars(Connection& connection)
{
    std::vector<WorkCalendar> calendars;
    auto rows = connection.query("SELECT c.code, c.name, c.weekdays, h.day, h.name FROM calendar c"
                                 " LEFT JOIN holiday h ON h.calendar = c.code"
                                 " ORDER BY c.code, h.day");
    while (rows.next()) {
        if (calendars.empty() || calendars.back().code != rows.view(0))
            calendars.push_back({rows.text(0), rows.text(1), rows.as<std::uint8_t>(2), {}});
        if (!rows.isNull(3))
            calendars.back().holidays.push_back({rows.day(3), rows.text(4)});
    }
    return calendars;
}

void writeCalendars(Connection& connection, const std::vector<WorkCalendar>& calendars)
{
    connection.execute("DELETE FROM holiday");
    connection.execute("DELETE FROM calendar");
    for (const auto& calendar : calendars) {
        connection.execute("INSERT INTO calendar (code, name, weekdays) VALUES ($1, $2, $3)",
            calendar.code, calendar.name, calendar.weekdays);
        for (const auto& holiday : calendar.holidays)
            connection.execute("INSERT INTO holiday (calendar, day, name) VALUES ($1, $2, $3)",
                calendar.code, toIso(holiday.day), holiday.name);
    }
}

std::vector<Person> readPeople(Connection& connection)
{
    std::vector<Person> people;
    auto rows = connection.query("SELECT code, name, email, role, team, calendar, zone,"
                                 " player_coach, joined_on, left_on, ramp_until"
                                 " FROM person ORDER BY code");
    while (rows.next())
        people.push_back({rows.text(0), rows.text(1), rows.text(2), rows.parsed(3, parseRole),
            rows.text(4), rows.text(5), rows.text(6), rows.integer(7) != 0, rows.day(8),
            rows.maybeDay(9), rows.maybeDay(10)});
    return people;
}

void writePeople(Connection& connection, const std::vector<Person>& people)
{
    connection.execute("DELETE FROM person");
    for (const auto& person : people)
        connection.execute("INSERT INTO person (code, name, email, role, team, calendar, zone,"
                           " player_coach, joined_on, left_on, ramp_until)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            person.code, person.name, person.email, toText(person.role), person.team,
            person.calendar, person.zone, person.playerCoach, toIso(person.joined),
            storedDay(person.left), storedDay(person.rampUntil));
}

std::vector<ReportingLine> readLines(Connection& connection)
{
    std::vector<ReportingLine> lines;
    auto rows = connection.query("SELECT person, boss, from_day, to_day FROM reporting_line"
                                 " ORDER BY person, from_day");
    while (rows.next())
        lines.push_back({rows.text(0), rows.text(1), rows.day(2), rows.maybeDay(3)});
    return lines;
}

void writeLines(Connection& connection, const std::vector<ReportingLine>& lines)
{
    connection.execute("DELETE FROM reporting_line");
    for (const auto& line : lines)
        connection.execute("INSERT INTO reporting_line (person, boss, from_day, to_day)"
                           " VALUES ($1, $2, $3, $4)",
            line.person, line.boss, toIso(line.from), storedDay(line.to));
}

std::vector<Leave> readLeaves(Connection& connection)
{
    std::vector<Leave> leaves;
    auto rows = connection.query("SELECT person, first_day, last_day, kind FROM leave"
                                 " ORDER BY person, first_day, position");
    while (rows.next())
        leaves.push_back(
            {rows.text(0), {rows.day(1), rows.day(2)}, rows.parsed(3, kLeaveKinds.parser())});
    return leaves;
}

void writeLeaves(Connection& connection, const std::vector<Leave>& leaves)
{
    connection.execute("DELETE FROM leave");
    std::int64_t position = 0;
    for (const auto& leave : leaves)
        connection.execute("INSERT INTO leave (position, person, first_day, last_day, kind)"
                           " VALUES ($1, $2, $3, $4, $5)",
            position++, leave.person, toIso(leave.days.first), toIso(leave.days.last),
            kLeaveKinds(leave.kind));
}

std::vector<Subject> readSubjects(Connection& connection)
{
    std::vector<Subject> subjects;
    auto rows = connection.query("SELECT kind, code, name, rep, from_day, to_day FROM subject"
                                 " ORDER BY code");
    while (rows.next())
        subjects.push_back({rows.parsed(0, kSubjectKinds.parser()), rows.text(1), rows.text(2),
            rows.text(3), rows.day(4), rows.maybeDay(5)});
    return subjects;
}

void writeSubjects(Connection& connection, const std::vector<Subject>& subjects)
{
    connection.execute("DELETE FROM subject");
    for (const auto& subject : subjects)
        connection.execute("INSERT INTO subject (kind, code, name, rep, from_day, to_day)"
                           " VALUES ($1, $2, $3, $4, $5, $6)",
            kSubjectKinds(subject.kind), subject.code, subject.name, subject.rep,
            toIso(subject.from), storedDay(subject.to));
}

std::vector<Slot> readSlots(Connection& connection)
{
    std::vector<Slot> slots;
    auto rows = connection.query("SELECT manager, person, activity, weekday, start_minute, week"
                                 " FROM slot ORDER BY manager, person, activity");
    while (rows.next())
        slots.push_back({rows.text(0), rows.text(1), rows.text(2), rows.as<unsigned>(3),
            rows.minute(4), rows.as<unsigned>(5)});
    return slots;
}

void writeSlots(Connection& connection, const std::vector<Slot>& slots)
{
    connection.execute("DELETE FROM slot");
    for (const auto& slot : slots)
        connection.execute("INSERT INTO slot (manager, person, activity, weekday, start_minute,"
                           " week) VALUES ($1, $2, $3, $4, $5, $6)",
            slot.manager, slot.person, slot.activity, slot.weekday, storedMinute(slot.start),
            slot.week);
}

std::vector<BusyTime> readBusy(Connection& connection)
{
    std::vector<BusyTime> busy;
    auto rows = connection.query("SELECT person, day, start_minute, end_minute FROM busy_time"
                                 " ORDER BY person, day, start_minute");
    while (rows.next())
        busy.push_back({rows.text(0), rows.day(1), rows.minute(2), rows.minute(3)});
    return busy;
}

void writeBusy(Connection& connection, const std::vector<BusyTime>& busy)
{
    connection.execute("DELETE FROM busy_time");
    for (const auto& time : busy)
        connection.execute("INSERT INTO busy_time (person, day, start_minute, end_minute)"
                           " VALUES ($1, $2, $3, $4)",
            time.person, toIso(time.day), storedMinute(time.start), storedMinute(time.end));
}

FiscalCalendar readFiscal(Connection& connection)
{
    auto rows = connection.query("SELECT fiscal FROM plan_state");
    return rows.next() ? rows.parsed(0, parseFiscalCalendar) : FiscalCalendar{};
}

} // namespace

Roster readRoster(Connection& connection)
{
    return {readPeople(connection), readLines(connection), readCalendars(connection),
        readLeaves(connection), readSubjects(connection), readSlots(connection),
        readBusy(connection), readFiscal(connection)};
}

void writeRoster(Connection& connection, const Roster& roster, const Roster& stored)
{
    if (roster.calendars != stored.calendars)
        writeCalendars(connection, roster.calendars);
    if (roster.people != stored.people)
        writePeople(connection, roster.people);
    if (roster.lines != stored.lines)
        writeLines(connection, roster.lines);
    if (roster.leaves != stored.leaves)
        writeLeaves(connection, roster.leaves);
    if (roster.subjects != stored.subjects)
        writeSubjects(connection, roster.subjects);
    if (roster.slots != stored.slots)
        writeSlots(connection, roster.slots);
    if (roster.busy != stored.busy)
        writeBusy(connection, roster.busy);
    connection.execute("UPDATE plan_state SET fiscal = $1", toText(roster.fiscal));
}

} // namespace mor::storage
