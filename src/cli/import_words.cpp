// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/import_words.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/closed_books.h"
#include "core/planning/move_preview.h"
#include "core/planning/people_import.h"

#include <algorithm>
#include <ostream>
#include <set>

namespace mor::cli {

namespace {

// Books stay open for weeks after a talk was due; a quarter ahead is what the window looks at.
constexpr std::chrono::days kBack{28};
constexpr std::chrono::days kAhead{92};

std::string nameOf(const Roster& roster, const std::string& code)
{
    const auto* person = findPerson(roster, code);
    return person ? person->name : code;
}

std::string talks(int number) { return number == 1 ? "1 talk" : std::to_string(number) + " talks"; }

} // namespace

Table changesTable(const RosterChanges& changes)
{
    using Kind = RosterChange::Kind;
    Table table{{{"where"}, {"what"}, {"change"}, {"fields"}}, {}};
    for (const auto& change : changes.rows) {
        std::string fields;
        for (const auto& field : change.fields)
            fields += (fields.empty() ? "" : ",") + field;
        table.rows.push_back({change.where, change.what,
            std::string{change.kind == Kind::Added ? "added"
                    : change.kind == Kind::Changed ? "changed"
                                                   : "unchanged"},
            fields.empty() ? Cell{} : Cell{std::move(fields)}});
    }
    return table;
}

void tellUnusedCalendars(
    Program& program, const Roster& roster, const std::vector<HolidayRow>& days)
{
    std::set<std::string> codes;
    for (const auto& day : days)
        codes.insert(day.calendar);
    for (const auto& code : codes)
        if (std::ranges::find(roster.people, code, &Person::calendar) == roster.people.end())
            program.err << "Nobody works by the calendar " << inQuotes(code)
                        << " so far; its holidays move no talk.\n";
}

Result<> tellTalksLost(
    Program& program, const Session& before, const std::vector<PersonRow>& people)
{
    const auto today = program.clock.today();
    auto after = std::make_shared<Plan>(*before.plan);
    Problems problems;
    applyPeople(after->roster, people, today, problems);
    normalise(after->roster);
    if (!problems.none() || after->roster == before.plan->roster)
        return {};
    const auto records = readRecords(before.workspace->practice());
    if (!records)
        return fail(records);
    const auto preview
        = previewMove(before.plan, after, {today - kBack, today + kAhead}, *records->facts);
    for (const auto& one : preview.handovers) {
        const auto was = nameOf(after->roster, one.from);
        if (one.to.empty())
            program.err << talks(one.talks) << " of " << was << " from " << toIso(one.first)
                        << " would be uncovered.\n";
        if (one.heldBefore > 0)
            program.err << talks(one.heldBefore) << " already held by " << was
                        << (one.to.empty() ? " would count no more"
                                           : (one.heldBefore == 1 ? " is" : " are")
                                       + (" due once more with " + nameOf(after->roster, one.to)))
                        << ", from " << toIso(one.first) << ".\n";
    }
    return {};
}

bool changesSomething(const RosterChanges& changes)
{
    using Kind = RosterChange::Kind;
    return changes.count(Kind::Added) + changes.count(Kind::Changed) > 0;
}

bool changesSomething(const CheckOffChanges& changes)
{
    return changes.count(CheckOffChange::Kind::Added) > 0;
}

void tellChanges(Program& program, const RosterChanges& changes, bool dryRun)
{
    using Kind = RosterChange::Kind;
    show(program, changesTable(changes));
    program.err << (dryRun ? "Would be added " : "Added ") << changes.count(Kind::Added)
                << ", changed " << changes.count(Kind::Changed) << ", unchanged "
                << changes.count(Kind::Unchanged) << ".\n";
}

} // namespace mor::cli
