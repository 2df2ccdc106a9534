// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/roster_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/closed_books.h"
#include "core/planning/people_import.h"
#include "core/planning/roster_entries.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace mor {

namespace {

using Kind = RosterChange::Kind;

/// The places of rows by the code they are about.
using Places = std::map<std::string, std::string, std::less<>>;

/// The row a problem of the roster comes from: the one about the person whom "/people/3/…" or
/// "/lines/3/…" means. Its own place where no row is about them.
std::string rowOf(const std::string& pointer, const Roster& roster, const Places& places)
{
    const auto words = split(pointer, '/');
    if (words.size() < 3)
        return pointer;
    const auto index = static_cast<std::size_t>(std::atoll(words[2].c_str()));
    std::string code;
    if (words[1] == "people" && index < roster.people.size())
        code = roster.people[index].code;
    else if (words[1] == "lines" && index < roster.lines.size())
        code = roster.lines[index].person;
    else if (words[1] == "leaves" && index < roster.leaves.size())
        code = roster.leaves[index].person;
    else if (words[1] == "calendars" && index < roster.calendars.size())
        code = roster.calendars[index].code;
    auto place = places.find(code);
    // The file may be about the boss of a line instead.
    if (place == places.end() && words[1] == "lines" && index < roster.lines.size())
        place = places.find(roster.lines[index].boss);
    return place == places.end() ? pointer : place->second;
}

/// A field that could not be filled in, because of something else that is wrong with its row.
bool isMissing(const Error& problem)
{
    return problem.code == "text.empty"
        || ((problem.code == "zone.malformed" || problem.code == "calendar.unknown")
            && problem.args == std::vector{inQuotes("")});
}

void addRosterProblems(const Roster& roster, const RosterChanges& changes, Problems& problems)
{
    Places places;
    for (const auto& row : changes.rows)
        places.emplace(row.what, row.where);
    std::set<std::string> told;
    for (const auto& problem : problems.all())
        told.insert(problem.where);
    const auto found = checkRoster(roster);
    std::set<std::tuple<std::string, std::string, std::vector<std::string>>> said;
    for (const auto& problem : found.all()) {
        auto row = rowOf(problem.where, roster, places);
        // One row may be wrong for many lines in the same way.
        const bool isNew
            = problem.where == row || said.insert({row, problem.code, problem.args}).second;
        if (isNew && (!isMissing(problem) || !told.contains(row)))
            problems.add(std::move(row), problem);
    }
}

WorkCalendar& calendarOf(Roster& roster, const std::string& code)
{
    const auto found = std::ranges::find(roster.calendars, code, &WorkCalendar::code);
    if (found != roster.calendars.end())
        return *found;
    WorkCalendar calendar;
    calendar.code = code;
    calendar.name = code;
    return roster.calendars.emplace_back(std::move(calendar));
}

RosterChange applyHoliday(Roster& roster, const HolidayRow& row)
{
    RosterChange change{Kind::Unchanged, row.where, row.calendar, {toIso(row.day)}};
    auto& holidays = calendarOf(roster, row.calendar).holidays;
    const auto at = std::ranges::lower_bound(holidays, row.day, {}, &Holiday::day);
    if (at == holidays.end() || at->day != row.day) {
        holidays.insert(at, {row.day, row.name});
        change.kind = Kind::Added;
    } else if (at->name != row.name) {
        at->name = row.name;
        change.kind = Kind::Changed;
    }
    return change;
}

RosterChange applyLeave(Roster& roster, const LeaveRow& row, Problems& problems)
{
    RosterChange change{Kind::Unchanged, row.where, {}, {}};
    const auto person = personMeant(roster, row.person);
    if (!person) {
        problems.add(row.where, person.error());
        return change;
    }
    change.what = (*person)->code;
    const Leave leave{change.what, row.days, row.kind};
    if (std::ranges::find(roster.leaves, leave) == roster.leaves.end()) {
        roster.leaves.push_back(leave);
        change.kind = Kind::Added;
    }
    return change;
}

} // namespace

int RosterChanges::count(RosterChange::Kind kind) const
{
    return static_cast<int>(std::ranges::count(rows, kind, &RosterChange::kind));
}

Result<> RosterService::store(
    const StampedPlan& stored, Roster roster, Mode mode, const std::optional<Entered>& entered)
{
    if (roster == stored.plan.roster)
        return {};
    auto after = stored.plan;
    after.roster = std::move(roster);
    if (auto kept = keepBooksClosed(stored.plan, after, m_practice, m_clock.today()); !kept)
        return kept;
    if (mode == Mode::DryRun)
        return {};
    if (!m_log || !entered)
        return m_plans.save(after.roster, stored.stamp);
    const auto kept = m_log->keep(entered->kind, entered->source,
        rosterChanges(stored.plan.roster, after.roster),
        [&](const Uuid&) { return m_plans.save(after.roster, stored.stamp); });
    return kept ? Result<>{} : fail(kept);
}

template <class Apply>
Result<RosterChanges> RosterService::import(
    ImportKind kind, const std::string& source, Mode mode, Apply apply)
{
    const auto stored = m_plans.load();
    if (!stored)
        return fail(stored);
    auto roster = stored->plan.roster;
    Problems problems;
    auto changes = apply(roster, problems);
    normalise(roster);
    addRosterProblems(roster, changes, problems);
    if (!problems.none())
        return problems.asError(source);
    if (auto kept = store(*stored, std::move(roster), mode, Entered{kind, source}); !kept)
        return fail(kept);
    return changes;
}

Result<RosterChanges> RosterService::importPeople(
    const std::vector<PersonRow>& rows, const std::string& source, Mode mode)
{
    return import(ImportKind::People, source, mode, [&](Roster& roster, Problems& problems) {
        return applyPeople(roster, rows, m_clock.today(), problems);
    });
}

Result<RosterChanges> RosterService::importHolidays(
    const std::vector<HolidayRow>& rows, const std::string& source, Mode mode)
{
    return import(ImportKind::Holidays, source, mode, [&](Roster& roster, Problems&) {
        RosterChanges changes;
        for (const auto& row : rows)
            changes.rows.push_back(applyHoliday(roster, row));
        return changes;
    });
}

Result<RosterChanges> RosterService::importLeave(
    const std::vector<LeaveRow>& rows, const std::string& source, Mode mode)
{
    return import(ImportKind::Leave, source, mode, [&](Roster& roster, Problems& problems) {
        RosterChanges changes;
        for (const auto& row : rows)
            changes.rows.push_back(applyLeave(roster, row, problems));
        return changes;
    });
}

Result<> RosterService::saveAs(
    const Roster& roster, PlanStamp basedOn, const std::optional<Entered>& entered)
{
    auto stored = m_plans.load();
    if (!stored)
        return fail(stored);
    auto normalised = roster;
    normalise(normalised);
    if (const auto problems = checkRoster(normalised); !problems.none())
        return problems.asError("roster");
    stored->stamp.roster = basedOn.roster;
    return store(*stored, std::move(normalised), Mode::Apply, entered);
}

Result<> RosterService::save(const Roster& roster, PlanStamp basedOn)
{
    return saveAs(roster, basedOn, {});
}

Result<> RosterService::saveImport(
    ImportKind kind, const std::string& source, const Roster& roster, PlanStamp basedOn)
{
    return saveAs(roster, basedOn, Entered{kind, source});
}

} // namespace mor
