// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/roster_service.h"

#include "core/base/problem_limit.h"
#include "core/base/text.h"
#include "core/org/people_meant.h"
#include "core/org/roster_limits.h"
#include "core/planning/closed_books.h"
#include "core/planning/people_import.h"
#include "core/planning/roster_entries.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

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

/// Places of the calendars by their codes.
using CalendarPlaces = std::unordered_map<std::string, std::size_t>;

WorkCalendar& calendarOf(Roster& roster, CalendarPlaces& places, const std::string& code)
{
    const auto [place, isNew] = places.try_emplace(code, roster.calendars.size());
    if (!isNew)
        return roster.calendars[place->second];
    WorkCalendar calendar;
    calendar.code = code;
    calendar.name = code;
    return roster.calendars.emplace_back(std::move(calendar));
}

RosterChange applyHoliday(Roster& roster, CalendarPlaces& places, const HolidayRow& row)
{
    RosterChange change{Kind::Unchanged, row.where, row.calendar, {toIso(row.day)}};
    auto& holidays = calendarOf(roster, places, row.calendar).holidays;
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

/// Adds leave that is not there yet.
class LeaveImport {
public:
    LeaveImport(Roster& roster, Problems& problems)
        : m_roster(roster)
        , m_problems(problems)
        , m_people(roster)
    {
        for (const auto& leave : roster.leaves)
            m_known.insert(keyOf(leave));
    }

    RosterChange apply(const LeaveRow& row)
    {
        RosterChange change{Kind::Unchanged, row.where, {}, {}};
        const auto person = m_people.find(row.person);
        if (!person) {
            m_problems.add(row.where, person.error());
            return change;
        }
        change.what = (*person)->code;
        Leave leave{change.what, row.days, row.kind};
        if (m_known.insert(keyOf(leave)).second) {
            m_roster.leaves.push_back(std::move(leave));
            change.kind = Kind::Added;
        }
        return change;
    }

private:
    using Key = std::tuple<std::string, Day, Day, LeaveKind>;
    static Key keyOf(const Leave& leave)
    {
        return {leave.person, leave.days.first, leave.days.last, leave.kind};
    }

    Roster& m_roster;
    Problems& m_problems;
    PeopleMeant m_people;
    std::set<Key> m_known;
};

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
    return import(ImportKind::Holidays, source, mode, [&](Roster& roster, Problems& problems) {
        RosterChanges changes;
        CalendarPlaces places;
        for (std::size_t i = 0; i < roster.calendars.size(); ++i)
            places.emplace(roster.calendars[i].code, i);
        for (const auto& row : rows) {
            if (roster.calendars.size() > kMostCalendars) {
                problems.add(row.where, "calendar.too_many", {std::to_string(kMostCalendars)});
                break;
            }
            changes.rows.push_back(applyHoliday(roster, places, row));
        }
        return changes;
    });
}

Result<RosterChanges> RosterService::importLeave(
    const std::vector<LeaveRow>& rows, const std::string& source, Mode mode)
{
    return import(ImportKind::Leave, source, mode, [&](Roster& roster, Problems& problems) {
        RosterChanges changes;
        LeaveImport leaves(roster, problems);
        for (const auto& row : rows) {
            if (givesUp(problems, row.where))
                break;
            changes.rows.push_back(leaves.apply(row));
        }
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
