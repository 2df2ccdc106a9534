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

Result<LeaveKind> parseKind(std::string_view text)
{
    if (text == "leave")
        return LeaveKind::Leave;
    if (text == "absent")
        return LeaveKind::Absent;
    return fail(ErrorKind::Input, "field.unknown_word", {inQuotes(text), "leave or absent"});
}

template <class Row, class Make>
Result<CsvRows<Row>> readRows(
    std::string_view bytes, std::string_view source, std::span<const CsvColumn> known, Make make)
{
    const auto document = readCsv(bytes, source);
    if (!document)
        return fail(document);
    const auto columns = CsvColumns::match(*document, known, source);
    if (!columns)
        return fail(columns);
    return usableRows<Row>(*document, *columns, make);
}

} // namespace

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
