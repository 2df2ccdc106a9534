// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/next_dates.h"

#include "core/org/lookup.h"
#include "core/schedule/schedule.h"

#include <algorithm>
#include <map>

namespace mor::ui {

namespace {

/// The calendar that most people of the role have on the day; of everybody while nobody has it.
WorkCalendar usualCalendar(const Roster& roster, Role role, Day day)
{
    std::map<std::string, int> used;
    for (const bool all : {false, true}) {
        for (const auto& person : roster.people)
            if ((all || person.role == role) && isEmployed(person, day))
                ++used[person.calendar];
        if (!used.empty())
            break;
    }
    const auto most
        = std::ranges::max_element(used, {}, [](const auto& each) { return each.second; });
    if (most != used.end())
        if (const auto* calendar = findCalendar(roster, most->first))
            return *calendar;
    return roster.calendars.empty() ? WorkCalendar{} : roster.calendars.front();
}

/// A plan in which one person holds the activity alone and has always held it.
std::shared_ptr<const Plan> smallPlan(
    const Plan& plan, const WorkCalendar& calendar, const Activity& activity)
{
    auto small = std::make_shared<Plan>();
    small->roster.fiscal = plan.roster.fiscal;
    small->roster.calendars = {calendar};
    Person owner;
    owner.code = "owner";
    owner.role = activity.owner;
    owner.calendar = calendar.code;
    owner.joined = kFirstDay;
    small->roster.people = {owner};
    auto alone = activity;
    alone.counterpart = Counterpart::Alone;
    alone.audience = Audience::Everyone;
    RhythmVersion version;
    version.number = 1;
    version.effectiveFrom = kFirstDay;
    version.publishedOn = kFirstDay;
    version.activities = {alone};
    small->rhythm.versions = {version};
    return small;
}

NextDate whenFiredToday(const OnTrigger& trigger, const WorkCalendar& calendar, Day today)
{
    const DayRange range{today, std::min(kLastDay, today + std::chrono::days{400})};
    const Day due = WorkdayTable(calendar, range).plus(today, trigger.workdays);
    return {due, due, {}};
}

} // namespace

NextDates nextDates(const Plan& plan, const Activity& activity, Day today, std::size_t count)
{
    auto calendar = usualCalendar(plan.roster, activity.owner, today);
    NextDates next{{}, calendar.name};
    if (const auto* trigger = std::get_if<OnTrigger>(&activity.cadence.rule)) {
        next.dates.push_back(whenFiredToday(*trigger, calendar, today));
        return next;
    }
    if (!checkCadence(activity.cadence))
        return next;
    const auto small = smallPlan(plan, calendar, activity);
    const double weeks = static_cast<double>(count) / perWeek(activity.cadence.rule);
    for (int days = static_cast<int>(weeks * 7.0) + 100;; days *= 2) {
        const DayRange range{today, std::min(kLastDay, today + std::chrono::days{days})};
        const auto schedule = expand(small, range);
        next.dates.clear();
        for (const auto& occurrence : schedule.occurrences) {
            const auto& window = schedule.windowOf(occurrence);
            const auto* holiday = holidayOn(calendar, window.date);
            next.dates.push_back({window.due, window.date, holiday ? holiday->name : ""});
        }
        std::ranges::sort(next.dates, {}, &NextDate::rule);
        // Several talks of one period may fall on one day.
        next.dates.erase(std::unique(next.dates.begin(), next.dates.end()), next.dates.end());
        if (next.dates.size() >= count || range.last == kLastDay)
            break;
    }
    next.dates.resize(std::min(next.dates.size(), count));
    return next;
}

} // namespace mor::ui
