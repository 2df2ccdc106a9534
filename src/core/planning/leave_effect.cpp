// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/leave_effect.h"

#include "core/org/lookup.h"
#include "core/schedule/schedule.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace mor {

namespace {

using std::chrono::days;

/// No window is longer than a quarter.
constexpr days kLongestWindow{100};

bool meet(const DayRange& one, const DayRange& other)
{
    return one.first <= other.last && other.first <= one.last;
}

/// Who may own a talk of or with the person around these days: they themselves and their bosses.
std::set<std::string> ownersAround(const Roster& roster, const std::string& person, DayRange around)
{
    std::set<std::string> owners{person};
    for (const auto& line : roster.lines)
        if (line.person == person && meet({line.from, line.to.value_or(kLastDay)}, around))
            owners.insert(line.boss);
    return owners;
}

/// A talk of the person with a window around the leave.
struct Touched {
    std::string activity;
    std::string name;
    bool tooFewDays = false;
    bool deputised = false;
};

std::map<OccurrenceKey, Touched> touchedTalks(
    const std::shared_ptr<const Plan>& plan, const Leave& leave)
{
    std::map<OccurrenceKey, Touched> touched;
    const DayRange around{leave.days.first, leave.days.last + kLongestWindow};
    for (const auto& code : ownersAround(plan->roster, leave.person, around)) {
        ExpandFor filter;
        filter.owner = findPerson(plan->roster, code);
        if (!filter.owner)
            continue;
        const auto schedule = expand(plan, around, filter);
        for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
            const auto& occurrence = schedule.occurrences[i];
            const auto* person = schedule.person(occurrence);
            const bool own = code == leave.person;
            const auto& window = schedule.windowOf(occurrence);
            if ((!own && (!person || person->code != leave.person))
                || !meet({window.opens, window.due}, leave.days)
                || (occurrence.flags & Occurrence::kWithdrawn) != 0)
                continue;
            const auto& activity = schedule.activity(occurrence);
            const auto holder = appointmentOf(schedule, i).holder;
            touched[schedule.key(occurrence)]
                = {activity.code, activity.name, (occurrence.flags & Occurrence::kTooFewDays) != 0,
                    own && holder != kNone && plan->roster.people[holder].code != code};
        }
    }
    return touched;
}

std::shared_ptr<const Plan> without(const Plan& plan, const Leave& leave)
{
    auto changed = std::make_shared<Plan>(plan);
    std::erase(changed->roster.leaves, leave);
    return changed;
}

LeaveEffect effectOf(const std::shared_ptr<const Plan>& plan, const Leave& leave)
{
    LeaveEffect effect;
    effect.leave = leave;
    const auto with = touchedTalks(plan, leave);
    const auto before = touchedTalks(without(*plan, leave), leave);
    for (const auto& [key, talk] : with) {
        effect.deputised += talk.deputised ? 1 : 0;
        if (!talk.tooFewDays) {
            ++effect.expected;
            continue;
        }
        const auto was = before.find(key);
        if (was == before.end() || was->second.tooFewDays)
            continue;
        const auto same
            = std::ranges::find(effect.excused, talk.activity, &LeaveEffect::Talks::activity);
        if (same == effect.excused.end())
            effect.excused.push_back({talk.activity, talk.name, 1});
        else
            ++same->count;
    }
    std::ranges::stable_sort(effect.excused, std::ranges::greater{}, &LeaveEffect::Talks::count);
    if (const auto* person = findPerson(plan->roster, leave.person)) {
        effect.daysLeft = 7;
        for (Day week = mondayOf(leave.days.first); week <= leave.days.last; week += days{7})
            effect.daysLeft = std::min(effect.daysLeft, workdaysLeft(plan->roster, *person, week));
    }
    return effect;
}

} // namespace

int LeaveEffect::excusedTalks() const
{
    return std::accumulate(excused.begin(), excused.end(), 0,
        [](int sum, const Talks& talks) { return sum + talks.count; });
}

std::vector<LeaveEffect> leaveEffects(
    const std::shared_ptr<const Plan>& plan, std::span<const Leave> leaves)
{
    std::vector<LeaveEffect> effects;
    for (const auto& leave : leaves)
        effects.push_back(effectOf(plan, leave));
    return effects;
}

int workdaysLeft(const Roster& roster, const Person& person, Day inWeek)
{
    const auto* calendar = findCalendar(roster, person.calendar);
    if (!calendar)
        return 0;
    int left = 0;
    const Day monday = mondayOf(inWeek);
    for (Day day = monday; day < monday + days{7}; day += days{1})
        left += isWorkday(*calendar, day)
                && std::ranges::none_of(roster.leaves,
                    [&](const Leave& leave) {
                        return leave.person == person.code && leave.days.contains(day);
                    })
            ? 1
            : 0;
    return left;
}

} // namespace mor
