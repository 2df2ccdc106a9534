// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/roster_entries.h"

#include "core/planning/entry_text.h"
#include "core/planning/roster_entry_texts.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace mor {

using namespace roster_entry;

namespace {

/// Entries of one kind that are to read otherwise, by what they are about; an empty text removes.
using Wanted = std::map<std::string, std::string>;

void putCalendars(Roster& roster, const Wanted& wanted)
{
    for (const auto& [code, text] : wanted) {
        const auto found = std::ranges::find(roster.calendars, code, &WorkCalendar::code);
        if (text.empty()) {
            if (found != roster.calendars.end())
                roster.calendars.erase(found);
            continue;
        }
        auto& calendar = found != roster.calendars.end() ? *found : roster.calendars.emplace_back();
        const EntryText entry(text);
        calendar.code = code;
        calendar.name = entry["name"];
        const auto digits = entry["weekdays"];
        std::from_chars(digits.data(), digits.data() + digits.size(), calendar.weekdays);
    }
}

void putHolidays(Roster& roster, const Wanted& wanted)
{
    std::map<std::string, std::vector<Holiday>, std::less<>> more;
    for (const auto& [key, text] : wanted)
        if (const EntryText entry(text); !text.empty())
            more[std::string{entry["calendar"]}].push_back(
                {dayIn(entry["day"]), std::string{entry["name"]}});
    for (auto& calendar : roster.calendars) {
        std::erase_if(calendar.holidays, [&](const Holiday& holiday) {
            return wanted.contains(holidayKey(calendar.code, holiday.day));
        });
        const auto& back = more[calendar.code];
        calendar.holidays.insert(calendar.holidays.end(), back.begin(), back.end());
    }
}

/// Takes those out of a list whose keys are wanted otherwise and adds what is to stand instead.
template <class T, class KeyOf, class Add>
void put(std::vector<T>& list, const Wanted& wanted, KeyOf key, Add add)
{
    if (wanted.empty())
        return;
    std::erase_if(list, [&](const T& one) { return wanted.contains(key(one)); });
    for (const auto& [its, text] : wanted)
        if (!text.empty())
            add(list, EntryText(text));
}

Roster putBack(Roster roster, const std::vector<const ImportChange*>& changes)
{
    std::map<std::string, Wanted, std::less<>> wanted;
    for (const auto* change : changes)
        wanted[change->entry][rosterKeyOf(*change)] = change->before;
    const auto of
        = [&](std::string_view entry) -> const Wanted& { return wanted[std::string{entry}]; };
    putCalendars(roster, of(kCalendar));
    putHolidays(roster, of(kHoliday));
    put(
        roster.people, of(kPerson), [](const Person& one) { return one.code; },
        [](auto& list, const EntryText& text) { list.push_back(personFrom(text)); });
    put(
        roster.lines, of(kLines), [](const ReportingLine& one) { return one.person; },
        [](auto& list, const EntryText& text) { addLines(list, text); });
    put(
        roster.leaves, of(kLeave), [](const Leave& one) { return textOf(one); },
        [](auto& list, const EntryText& text) { list.push_back(leaveFrom(text)); });
    put(
        roster.busy, of(kBusy), [](const BusyTime& one) { return textOf(one); },
        [](auto& list, const EntryText& text) { list.push_back(busyFrom(text)); });
    normalise(roster);
    return roster;
}

/// Codes of people and calendars that something in the roster refers to.
struct Referred {
    std::set<std::string> people;
    std::set<std::string> calendars;
};

Referred referredIn(const Roster& roster)
{
    Referred codes;
    for (const auto& person : roster.people)
        codes.calendars.insert(person.calendar);
    for (const auto& line : roster.lines)
        codes.people.insert({line.person, line.boss});
    for (const auto& leave : roster.leaves)
        codes.people.insert(leave.person);
    for (const auto& subject : roster.subjects)
        codes.people.insert(subject.rep);
    for (const auto& slot : roster.slots)
        codes.people.insert({slot.manager, slot.person});
    for (const auto& busy : roster.busy)
        codes.people.insert(busy.person);
    return codes;
}

/// Calendars that hold a holiday the changes say nothing of.
std::set<std::string> calendarsAddedTo(
    const Roster& now, const std::vector<const ImportChange*>& changes)
{
    std::set<std::string> going;
    for (const auto* change : changes)
        if (change->entry == kHoliday && change->before.empty())
            going.insert(rosterKeyOf(*change));
    std::set<std::string> codes;
    for (const auto& calendar : now.calendars)
        for (const auto& holiday : calendar.holidays)
            if (!going.contains(holidayKey(calendar.code, holiday.day)))
                codes.insert(calendar.code);
    return codes;
}

/// Moves the removal of people and calendars that are still referred to, and of lines of such
/// people, out of the changes. Whether there was any.
bool leaveNeeded(const Roster& now, const Roster& result, std::vector<const ImportChange*>& changes,
    std::vector<ImportChange>& left)
{
    const auto referred = referredIn(result);
    const auto addedTo = calendarsAddedTo(now, changes);
    std::set<std::string> staying;
    for (const auto* change : changes)
        if (change->entry == kPerson && change->before.empty()
            && referred.people.contains(rosterKeyOf(*change)))
            staying.insert(rosterKeyOf(*change));
    return std::erase_if(changes, [&](const ImportChange* change) {
        const auto key = rosterKeyOf(*change);
        const bool stays = change->before.empty()
            && (((change->entry == kPerson || change->entry == kLines) && staying.contains(key))
                || (change->entry == kCalendar
                    && (referred.calendars.contains(key) || addedTo.contains(key))));
        if (stays)
            left.push_back(*change);
        return stays;
    }) > 0;
}

} // namespace

std::vector<ImportChange> rosterChanges(const Roster& before, const Roster& after)
{
    const auto was = entriesOf(before);
    const auto is = entriesOf(after);
    std::vector<ImportChange> changes;
    auto one = was.begin();
    auto other = is.begin();
    while (one != was.end() || other != is.end()) {
        if (other == is.end() || (one != was.end() && one->first < other->first)) {
            changes.push_back({std::string{one->first.first}, one->second, {}});
            ++one;
        } else if (one == was.end() || other->first < one->first) {
            changes.push_back({std::string{other->first.first}, {}, other->second});
            ++other;
        } else {
            if (one->second != other->second)
                changes.push_back({std::string{one->first.first}, one->second, other->second});
            ++one;
            ++other;
        }
    }
    return changes;
}

RosterTakenBack takenBack(const Roster& now, std::span<const ImportChange> changes,
    const std::function<bool(const std::string& person)>& isNeeded)
{
    RosterTakenBack back;
    const auto entries = entriesOf(now);
    std::vector<const ImportChange*> undoing;
    std::set<std::string> needed;
    for (const auto& change : changes) {
        const auto found = entries.find({change.entry, rosterKeyOf(change)});
        const auto& reads = found == entries.end() ? std::string{} : found->second;
        if (reads == change.before)
            continue;
        if (change.entry == kPerson && change.before.empty() && isNeeded(rosterKeyOf(change)))
            needed.insert(rosterKeyOf(change));
        if (reads == change.after)
            undoing.push_back(&change);
        else
            back.left.push_back(change);
    }
    std::erase_if(undoing, [&](const ImportChange* change) {
        const bool stays = change->before.empty()
            && (change->entry == kPerson || change->entry == kLines)
            && needed.contains(rosterKeyOf(*change));
        if (stays)
            back.left.push_back(*change);
        return stays;
    });
    do
        back.roster = putBack(now, undoing);
    while (leaveNeeded(now, back.roster, undoing, back.left));
    for (const auto* change : undoing)
        back.undone.push_back(*change);
    return back;
}

} // namespace mor
