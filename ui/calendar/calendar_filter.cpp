// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_filter.h"

#include "core/org/lookup.h"
#include "core/rhythm/rhythm.h"

#include <algorithm>
#include <set>

namespace mor::ui {

namespace {

template <class Condition>
void dropTalks(CalendarContents& contents, const Condition& isDropped)
{
    std::erase_if(contents.talks, isDropped);
    std::erase_if(contents.loose, isDropped);
}

template <class Visit>
void eachTalk(const CalendarContents& contents, const Visit& visit)
{
    std::ranges::for_each(contents.talks, visit);
    std::ranges::for_each(contents.loose, visit);
}

} // namespace

CalendarContents filtered(CalendarContents contents, const CalendarFilter& filter)
{
    dropTalks(contents, [&](const CalendarTalk& talk) {
        return std::ranges::find(filter.hidden, talk.key.activity) != filter.hidden.end()
            || (!filter.person.empty() && talk.person != filter.person)
            || (!filter.lever.empty() && talk.lever != filter.lever)
            || (filter.mark && talk.mark != *filter.mark);
    });
    if (filter.showLeave)
        return contents;
    contents.leaves.clear();
    for (auto& day : contents.columns)
        day.holiday.clear();
    return contents;
}

CalendarContents withoutPeople(CalendarContents contents)
{
    dropTalks(contents, [](const CalendarTalk&) { return true; });
    std::erase_if(contents.leaves, [](const LeaveBand& band) { return !band.isOwner; });
    return contents;
}

CalendarContents onlyDay(CalendarContents week, Day day)
{
    std::erase_if(week.talks, [&](const CalendarTalk& talk) {
        return !DayRange{talk.day, talk.until}.contains(day);
    });
    std::erase_if(week.leaves, [&](const LeaveBand& band) { return !band.days.contains(day); });
    std::erase_if(week.columns, [&](const CalendarDay& column) { return column.day != day; });
    week.days = {day, day};
    return week;
}

std::vector<CalendarPerson> peopleIn(const CalendarContents& contents, const Roster& roster)
{
    std::set<std::string> codes;
    eachTalk(contents, [&](const CalendarTalk& talk) { codes.insert(talk.person); });
    std::vector<CalendarPerson> people;
    for (const auto& code : codes)
        if (const auto* person = findPerson(roster, code))
            people.push_back({code, QString::fromStdString(person->name)});
    std::ranges::sort(people, {}, &CalendarPerson::name);
    return people;
}

std::vector<const Lever*> leversIn(const CalendarContents& contents, const Rhythm& rhythm)
{
    std::set<std::string> codes;
    eachTalk(contents, [&](const CalendarTalk& talk) { codes.insert(talk.lever); });
    std::vector<const Lever*> levers;
    for (const auto& lever : rhythm.levers)
        if (codes.contains(lever.code))
            levers.push_back(&lever);
    return levers;
}

} // namespace mor::ui
