// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/plan_check.h"

#include "core/base/text.h"
#include "storage/repositories/plan_rows.h"

#include <cstdlib>

namespace mor::storage {

namespace {

/// The row that `pointer` means in `list`; empty where it means another list.
template <class Part, class Code>
std::string rowAt(const std::vector<std::string>& pointer, std::string_view list,
    std::string_view table, const std::vector<Part>& parts, Code Part::*code)
{
    if (pointer.size() < 3 || pointer[1] != list)
        return {};
    const auto index = static_cast<std::size_t>(std::atoll(pointer[2].c_str()));
    if (index >= parts.size())
        return {};
    std::string row{table};
    row += ' ' + inQuotes(parts[index].*code);
    for (std::size_t i = 3; i < pointer.size(); ++i)
        row += ", " + pointer[i];
    return row;
}

std::string rowOf(const std::string& pointer, const Roster& roster)
{
    const auto words = split(pointer, '/');
    for (auto& row : {rowAt(words, "people", "person", roster.people, &Person::code),
             rowAt(words, "lines", "reporting_line", roster.lines, &ReportingLine::person),
             rowAt(words, "calendars", "calendar", roster.calendars, &WorkCalendar::code),
             rowAt(words, "leaves", "leave", roster.leaves, &Leave::person),
             rowAt(words, "subjects", "subject", roster.subjects, &Subject::code),
             rowAt(words, "slots", "slot", roster.slots, &Slot::person),
             rowAt(words, "busy", "busy_time", roster.busy, &BusyTime::person)})
        if (!row.empty())
            return row;
    return pointer;
}

} // namespace

std::vector<Error> stateProblems(Connection& connection)
{
    if (connection.single("SELECT count(*) FROM plan_state") == "1")
        return {};
    return {{ErrorKind::Unavailable, "storage.row_missing", {"plan_state"}, {}, {}, {}}};
}

std::vector<Error> rosterProblems(Connection& connection)
{
    const auto roster = readRoster(connection);
    auto problems = checkRoster(roster).all();
    for (auto& problem : problems)
        problem.where = rowOf(problem.where, roster);
    return problems;
}

std::vector<Error> rhythmProblems(Connection& connection)
{
    return checkRhythm(readRhythm(connection)).all();
}

} // namespace mor::storage
