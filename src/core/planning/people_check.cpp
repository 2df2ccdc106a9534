// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/people_check.h"

#include <algorithm>
#include <utility>

namespace mor {

namespace {

/// A first day in the past makes talks owed: by the boss, or, before one leads, by nobody.
const char* joinedCode(const PersonRow& row)
{
    if (row.boss.empty())
        return "people.joined_closed";
    return row.from && *row.from <= *row.joined ? "people.joined_led_closed"
                                                : "people.joined_unled_closed";
}

/// What is wrong with a row that would change closed books: the date that alone is the reason, if
/// there is one.
Error closedProblem(
    RosterService& service, const PersonRow& row, const Error& refused, const std::string& source)
{
    using Date = std::optional<Day> PersonRow::*;
    constexpr std::pair<Date, const char*> kDates[] = {{&PersonRow::joined, "people.joined_closed"},
        {&PersonRow::from, "people.from_closed"}, {&PersonRow::left, "people.left_closed"}};
    auto problem = refused;
    problem.where = row.where;
    for (const auto& [date, code] : kDates) {
        if (!(row.*date))
            continue;
        auto without = row;
        (without.*date).reset();
        if (!service.importPeople({without}, source, RosterService::Mode::DryRun))
            continue;
        problem.code = date == &PersonRow::joined ? joinedCode(row) : code;
        problem.args = {toIso(*(row.*date)), refused.args.empty() ? "" : refused.args.front()};
        break;
    }
    return problem;
}

/// Rows that alone would already change closed books; false where there are none.
bool setClosedAside(RosterService& service, CheckedPeople& checked, const std::string& source)
{
    if (checked.rows.size() > kMostRowsApart)
        return false;
    const auto before = checked.rows.size();
    std::vector<PersonRow> kept;
    for (auto& row : checked.rows) {
        const auto alone = service.importPeople({row}, source, RosterService::Mode::DryRun);
        if (!alone && alone.error().code == "planning.books_closed") {
            checked.problems.push_back(closedProblem(service, row, alone.error(), source));
        } else
            kept.push_back(std::move(row));
    }
    checked.rows = std::move(kept);
    return checked.rows.size() < before;
}

} // namespace

Result<CheckedPeople> checkPeople(
    RosterService& service, std::vector<PersonRow> rows, const std::string& source)
{
    CheckedPeople checked{std::move(rows), {}, {}};
    for (;;) {
        auto changes = service.importPeople(checked.rows, source, RosterService::Mode::DryRun);
        if (changes) {
            checked.changes = std::move(*changes);
            return checked;
        }
        if (changes.error().code == "planning.books_closed"
            && setClosedAside(service, checked, source))
            continue;
        const auto& causes = changes.error().causes;
        const auto left = std::erase_if(checked.rows, [&](const PersonRow& row) {
            return std::ranges::find(causes, row.where, &Error::where) != causes.end();
        });
        if (left == 0)
            return fail(changes);
        checked.problems.insert(checked.problems.end(), causes.begin(), causes.end());
    }
}

} // namespace mor
