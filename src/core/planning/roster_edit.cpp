// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/roster_edit.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <charconv>

namespace mor {

namespace {

using std::chrono::days;

constexpr std::size_t kCodeStem = 30; ///< leaves room for a number

struct Series {
    std::string_view prefix;
    std::size_t digits;
};

Series seriesOf(Role role)
{
    switch (role) {
    case Role::Leader:
        return {"l-", 2};
    case Role::SecondLine:
        return {"s-", 2};
    case Role::Manager:
        return {"m-", 2};
    case Role::Rep:
        break;
    }
    return {"r-", 3};
}

} // namespace

std::string freePersonCode(const Roster& roster, Role role)
{
    const auto series = seriesOf(role);
    int last = 0;
    for (const auto& person : roster.people) {
        if (!person.code.starts_with(series.prefix))
            continue;
        const auto digits = std::string_view{person.code}.substr(series.prefix.size());
        int number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (read.ec == std::errc{} && read.ptr == digits.data() + digits.size())
            last = std::max(last, number);
    }
    const auto number = std::to_string(last + 1);
    std::string code{series.prefix};
    code.append(series.digits > number.size() ? series.digits - number.size() : 0, '0');
    return code + number;
}

void leadFrom(Roster& roster, const std::string& person, const std::string& boss, Day from)
{
    // A line of the same boss up to the day goes on as one.
    Day begins = from;
    for (auto& line : roster.lines) {
        if (line.person != person || line.from >= from
            || line.to.value_or(kLastDay) < from - days{1})
            continue;
        if (line.boss == boss)
            begins = line.from;
        line.to = from - days{1};
    }
    std::erase_if(roster.lines,
        [&](const ReportingLine& line) { return line.person == person && line.from >= begins; });
    if (!boss.empty())
        roster.lines.push_back({person, boss, begins, std::nullopt});
    normalise(roster);
}

std::string bossFrom(const Roster& roster, std::string_view person, Day day)
{
    const ReportingLine* found = nullptr;
    for (const auto& line : roster.lines)
        if (line.person == person && line.to.value_or(kLastDay) >= day
            && (!found || line.from < found->from))
            found = &line;
    return found ? found->boss : std::string{};
}

void putPerson(Roster& roster, const Person& person)
{
    const auto at = std::ranges::find(roster.people, person.code, &Person::code);
    if (at != roster.people.end())
        *at = person;
    else
        roster.people.push_back(person);
    normalise(roster);
}

void putLeave(Roster& roster, const Leave& before, const Leave& after)
{
    std::erase(roster.leaves, before);
    if (!after.days.empty())
        roster.leaves.push_back(after);
    normalise(roster);
}

std::string freeCalendarCode(const Roster& roster, std::string_view name)
{
    std::string code;
    for (const char character : lowered(name)) {
        const bool plain
            = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        if (plain)
            code += character;
        else if (!code.empty() && code.back() != '-')
            code += '-';
    }
    code = code.substr(0, kCodeStem);
    while (!code.empty() && code.back() == '-')
        code.pop_back();
    if (code.empty())
        code = "calendar";
    auto free = code;
    for (int number = 2; findCalendar(roster, free) != nullptr; ++number)
        free = code + '-' + std::to_string(number);
    return free;
}

void putHoliday(
    Roster& roster, std::string_view calendar, const Holiday& before, const Holiday& after)
{
    const auto found = std::ranges::find(roster.calendars, calendar, &WorkCalendar::code);
    if (found == roster.calendars.end())
        return;
    std::erase(found->holidays, before);
    if (!after.name.empty())
        found->holidays.push_back(after);
    normalise(roster);
}

void putHolidays(Roster& roster, std::string_view calendar, const std::vector<Holiday>& holidays)
{
    const auto found = std::ranges::find(roster.calendars, calendar, &WorkCalendar::code);
    if (found == roster.calendars.end())
        return;
    for (const auto& holiday : holidays) {
        const auto there = std::ranges::find(found->holidays, holiday.day, &Holiday::day);
        if (there != found->holidays.end())
            there->name = holiday.name;
        else
            found->holidays.push_back(holiday);
    }
    normalise(roster);
}

} // namespace mor
