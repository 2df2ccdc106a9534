// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_roster.h"

#include "cli/busy_import.h"
#include "cli/files.h"
#include "cli/people_columns.h"
#include "core/org/lookup.h"
#include "core/planning/import_log.h"
#include "exchange/ics/roster_ics.h"

#include <algorithm>

namespace mor::cli {

namespace {

constexpr const char* kNameCalendar
    = "Name the calendar these holidays belong to: --calendar CODE.";
constexpr const char* kTablesOnly = "A calendar file has no columns: leave out --map.";

/// The service with its log.
struct RosterDoor {
    RosterDoor(Program& program, const Session& session)
        : log(session.workspace->imports(), program.clock, program.uuids)
        , service(session.workspace->plans(), session.workspace->practice(), program.clock, &log)
    {
    }

    ImportLog log;
    RosterService service;
};

/// Rows of a calendar file, which has no rows to set aside.
template <class Row>
Result<CsvRows<Row>> asRows(const Result<std::vector<Row>>& read)
{
    if (!read)
        return fail(read);
    CsvRows<Row> all;
    all.rows = *read;
    return all;
}

} // namespace

Exit importPeople(Program& program, const ImportOf& import)
{
    RosterDoor door(program, import.session);
    const auto& request = import.request;
    const auto source = inputName(request.file);
    std::optional<ImportMapping> mapping;
    const auto read = readPeople(
        import.session, import.bytes, {source, request.map, request.columns, {}}, mapping);
    const auto exit
        = importMapped(program, import, read, mapping, [&](const auto& people, auto mode) {
              return door.service.importPeople(people, source, mode);
          });
    if (exit == Exit::Done && read)
        if (const auto told = tellTalksLost(program, import.session, read->rows); !told)
            explain(program, told.error());
    return exit;
}

Exit importLeave(Program& program, const ImportOf& import)
{
    const auto& request = import.request;
    const auto source = inputName(request.file);
    if (!isCalendarFile(import.bytes)) {
        RosterDoor door(program, import.session);
        std::optional<ImportMapping> mapping;
        const auto read = readLeave(
            import.session, import.bytes, {source, request.map, request.columns, {}}, mapping);
        return importMapped(program, import, read, mapping, [&](const auto& leave, auto mode) {
            return door.service.importLeave(leave, source, mode);
        });
    }
    if (!request.map.empty())
        return misused(program, kTablesOnly);
    if (request.who.empty())
        return misused(program, "Name whose leave it is: --who P.");
    const auto person = personMeant(import.session.plan->roster, request.who);
    if (!person)
        return explain(program, person.error());
    return importLeaveCalendar(
        program, import.session, **person, import.bytes, request.file, request.dryRun);
}

Exit importHolidays(Program& program, const ImportOf& import)
{
    RosterDoor door(program, import.session);
    const auto& request = import.request;
    const auto source = inputName(request.file);
    const auto& roster = import.session.plan->roster;
    const auto calendar = request.calendar.empty() && roster.calendars.size() == 1
        ? roster.calendars.front().code
        : request.calendar;
    if (isCalendarFile(import.bytes) && calendar.empty())
        return misused(program, kNameCalendar);
    if (isCalendarFile(import.bytes) && !request.map.empty())
        return misused(program, kTablesOnly);
    std::optional<ImportMapping> mapping;
    const auto read = isCalendarFile(import.bytes)
        ? asRows(readHolidaysIcs(import.bytes, source, calendar))
        : readHolidays(import.session, import.bytes, {source, request.map, request.columns, {}},
            calendar, mapping);
    if (read && std::ranges::count(allRows(*read), "", &HolidayRow::calendar) > 0)
        return misused(program, kNameCalendar);
    const auto exit
        = importMapped(program, import, read, mapping, [&](const auto& days, auto mode) {
              return door.service.importHolidays(days, source, mode);
          });
    if (exit == Exit::Done)
        tellUnusedCalendars(program, roster, read->rows);
    return exit;
}

} // namespace mor::cli
