// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/roster_csv.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace mor {

namespace {

constexpr auto kAny = CsvColumn::Kind::Any;
constexpr auto kDate = CsvColumn::Kind::Date;

const std::array<CsvColumn, 13>& peopleColumns()
{
    static const std::array<CsvColumn, 13> columns{{
        {"code", {"id", "employee_id", "person"}},
        {"name", {"full_name", "person_name"}},
        {"email", {"e_mail", "mail", "email_address", "person_email"}},
        {"role", {}},
        {"team", {"team_name"}},
        {"calendar", {"work_calendar", "region"}},
        {"zone", {"time_zone", "timezone"}},
        {"player_coach", {"playercoach"}},
        {"joined", {"start_date", "hired", "hire_date"}, kDate},
        {"left", {"end_date", "last_day"}, kDate},
        {"ramp_until", {"ramping_until", "rampuntil"}, kDate},
        {"boss", {"manager", "reports_to", "led_by"}},
        {"from", {"boss_from", "since"}, kDate},
    }};
    return columns;
}

const std::array<CsvColumn, 3>& holidayColumns()
{
    static const std::array<CsvColumn, 3> columns{{
        {"date", {"day"}, kDate, true},
        {"name", {"holiday"}},
        {"calendar", {"region"}},
    }};
    return columns;
}

const std::array<CsvColumn, 4>& leaveColumns()
{
    static const std::array<CsvColumn, 4> columns{{
        {"person", {"code", "email", "name"}, kAny, true},
        {"from", {"start", "start_date", "first_day", "date"}, kDate, true},
        {"to", {"end", "end_date", "until", "last_day"}, kDate},
        {"kind", {"type"}},
    }};
    return columns;
}

PersonRow personFrom(CsvRowReader& row)
{
    PersonRow person;
    person.code = row.text("code");
    person.name = row.text("name");
    person.email = row.text("email");
    person.role = row.parsed<Role>("role", parseRole);
    person.team = row.text("team");
    person.calendar = row.text("calendar");
    person.zone = row.text("zone");
    person.boss = row.text("boss");
    person.playerCoach = row.yesOrNo("player_coach");
    person.joined = row.day("joined");
    person.left = row.day("left");
    person.rampUntil = row.day("ramp_until");
    person.from = row.day("from");
    return person;
}

Result<LeaveKind> parseKind(std::string_view text)
{
    if (text == "leave")
        return LeaveKind::Leave;
    if (text == "absent")
        return LeaveKind::Absent;
    return fail(ErrorKind::Input, "field.unknown_word", {inQuotes(text), "leave or absent"});
}

/// Reads every row by `make`, and puts those with problems aside.
template <class Row, class Make>
Result<CsvRows<Row>> readRows(
    std::string_view bytes, std::string_view source, std::span<const CsvColumn> known, Make make)
{
    auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    const auto columns = CsvColumns::match(*document, known, source);
    if (!columns)
        return fail(columns);
    CsvRows<Row> read;
    for (auto& row : document->rows) {
        CsvRowReader reader(*columns, row);
        auto value = make(reader);
        value.where = placeOf(row);
        if (auto problems = reader.takeProblems(); problems.empty())
            read.rows.push_back(std::move(value));
        else
            read.rejected.push_back({std::move(row), std::move(problems)});
    }
    read.header = std::move(document->header);
    return read;
}

} // namespace

Result<CsvRows<PersonRow>> readPeopleCsv(std::string_view bytes, std::string_view source)
{
    return readRows<PersonRow>(bytes, source, peopleColumns(), personFrom);
}

Result<CsvRows<HolidayRow>> readHolidaysCsv(
    std::string_view bytes, std::string_view source, std::string_view calendar)
{
    return readRows<HolidayRow>(bytes, source, holidayColumns(), [&](CsvRowReader& row) {
        row.require("date");
        auto named = row.text("calendar");
        return HolidayRow{{}, named.empty() ? std::string{calendar} : std::move(named),
            row.day("date").value_or(Day{}), row.text("name")};
    });
}

Result<CsvRows<LeaveRow>> readLeaveCsv(std::string_view bytes, std::string_view source)
{
    return readRows<LeaveRow>(bytes, source, leaveColumns(), [](CsvRowReader& row) {
        row.require("person");
        row.require("from");
        const auto from = row.day("from").value_or(Day{});
        return LeaveRow{{}, row.text("person"), {from, row.day("to").value_or(from)},
            row.parsed<LeaveKind>("kind", parseKind).value_or(LeaveKind::Leave)};
    });
}

} // namespace mor
