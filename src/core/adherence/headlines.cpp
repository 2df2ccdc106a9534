// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/headlines.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace mor {

namespace {

constexpr std::size_t kWeeksCompared = 4;

Interval likely(const Counts& counts) { return wilson(counts.done(), counts.expected()); }

/// Counts of one subject: all of them, and of the last and the second last four closed weeks.
struct Course {
    HeadlineSubject subject;
    Counts all;
    Counts before;
    Counts after;
};

std::vector<Course> courses(const ActivityWeeks& counted, std::span<const std::string> managers)
{
    const auto& closed = counted.closedWeeks;
    std::vector<std::size_t> ageOf; // by week; 1 is the newest closed one, 0 is open
    for (std::size_t week = 0; week < counted.weeks; ++week)
        ageOf.push_back(static_cast<std::size_t>(
            closed.end() - std::ranges::find(closed, counted.mondayAt(week))));

    const std::unordered_set<std::string_view> asked(managers.begin(), managers.end());
    std::vector<Course> all;
    for (std::size_t line = 0; line < counted.lines.size(); ++line) {
        const auto& [manager, activity, minutes] = counted.lines[line];
        if (manager.empty() || (!asked.empty() && !asked.contains(manager)))
            continue;
        auto& course = all.emplace_back(Course{{manager, activity}, {}, {}, {}});
        for (std::size_t week = 0; week < counted.weeks; ++week) {
            const auto& counts = counted.at(line, week);
            course.all += counts;
            if (ageOf[week] == 0)
                continue;
            if (ageOf[week] <= kWeeksCompared)
                course.after += counts;
            else if (ageOf[week] <= 2 * kWeeksCompared)
                course.before += counts;
        }
    }
    return all;
}

std::optional<Judged> holding(const std::vector<Course>& all, double target)
{
    std::optional<Judged> best;
    for (const auto& course : all) {
        const auto interval = likely(course.all);
        if (verdict(course.all, target) == Verdict::OnTarget
            && (!best || interval.lower > best->interval.lower))
            best = Judged{course.subject, course.all, interval};
    }
    return best;
}

std::optional<Judged> below(const std::vector<Course>& all, double target)
{
    std::optional<Judged> worst;
    for (const auto& course : all) {
        const auto interval = likely(course.all);
        if (verdict(course.all, target) == Verdict::Below
            && (!worst || interval.upper < worst->interval.upper))
            worst = Judged{course.subject, course.all, interval};
    }
    return worst;
}

/// Each manager's activities, which stand side by side, taken together.
std::vector<Course> wholes(const std::vector<Course>& all)
{
    std::vector<Course> together;
    for (const auto& course : all) {
        if (together.empty() || together.back().subject.manager != course.subject.manager)
            together.push_back({{course.subject.manager, {}}, {}, {}, {}});
        together.back().all += course.all;
    }
    return together;
}

double fallOf(const Course& course)
{
    return course.before.adherence().value_or(0) - course.after.adherence().value_or(0);
}

const Course* largestFall(const std::vector<Course>& all)
{
    const Course* largest = nullptr;
    for (const auto& course : all) {
        if (course.before.expected() == 0 || course.after.expected() == 0
            || likely(course.after).upper >= likely(course.before).lower)
            continue;
        if (!largest || fallOf(course) > fallOf(*largest))
            largest = &course;
    }
    return largest;
}

std::optional<Untold> untold(const std::vector<Course>& all, double target)
{
    std::optional<Untold> most;
    int alike = 0;
    for (const auto& course : all) {
        if (course.all.expected() == 0 || verdict(course.all, target) != Verdict::CannotTell)
            continue;
        ++alike;
        if (!most || course.all.expected() > most->counts.expected())
            most = Untold{course.subject, course.all, likely(course.all), 0};
    }
    if (most)
        most->alike = alike;
    return most;
}

/// The question that fits what grew most while talks held fell; `before` may be nothing.
Question questionFor(const Counts& before, const Counts& after)
{
    const auto grew = [&](int was, int is) {
        return static_cast<double>(is) / std::max(1, after.expected() + after.excused)
            - static_cast<double>(was) / std::max(1, before.expected() + before.excused);
    };
    const std::array candidates{
        std::pair{grew(before.missed, after.missed), Question::WhatGotInTheWay},
        std::pair{grew(before.late, after.late), Question::WhatMovesThemLate},
        std::pair{grew(before.disputed, after.disputed), Question::WhoDidNotSeeIt},
        std::pair{grew(before.excused, after.excused), Question::WhoIsAway}};
    return std::ranges::max_element(candidates, {}, &std::pair<double, Question>::first)->second;
}

} // namespace

Headlines headlines(const Ledger& ledger, std::span<const std::string> managers)
{
    return headlines(activityWeeks(ledger), ledger.schedule->plan->rhythm.target, managers);
}

Headlines headlines(
    const ActivityWeeks& counted, double target, std::span<const std::string> managers)
{
    const auto& closed = counted.closedWeeks;
    const auto all = courses(counted, managers);

    Headlines told;
    told.closedWeeks = static_cast<int>(closed.size());
    told.holds = holding(all, target);
    if (!told.holds)
        told.holds = holding(wholes(all), target);
    told.below = below(all, target);
    told.cannotTell = untold(all, target);
    const auto* fell = closed.size() < 2 * kWeeksCompared ? nullptr : largestFall(all);
    if (fell) {
        told.drifts = Falling{fell->subject, fell->before, fell->after,
            closed[closed.size() - 2 * kWeeksCompared], closed.back() + std::chrono::days{6}};
        told.ask = Asking{questionFor(fell->before, fell->after), fell->subject};
    } else if (told.below) {
        told.ask = Asking{questionFor({}, told.below->counts), told.below->subject};
    } else if (told.holds) {
        told.ask = Asking{Question::WhatKeepsItGoing, told.holds->subject};
    }
    return told;
}

Headlines withAlarms(Headlines told, std::span<const DriftAlarm> alarms)
{
    const auto countsOf = [](const CountOf& count) {
        Counts counts;
        counts.onTime = count.done;
        counts.missed = count.missed();
        return counts;
    };
    const auto fall = [](const DriftAlarm& alarm) {
        return alarm.before.rate().value_or(1.0) - alarm.after.rate().value_or(1.0);
    };
    const DriftAlarm* largest = nullptr;
    for (const auto& alarm : alarms) {
        const bool talkedOf = alarm.standing() || (alarm.acknowledged && !alarm.ripe);
        if (talkedOf && (largest == nullptr || fall(alarm) > fall(*largest)))
            largest = &alarm;
    }
    if (largest == nullptr)
        return told;
    const HeadlineSubject subject{largest->manager, largest->activity};
    told.drifts
        = Falling{subject, countsOf(largest->before), countsOf(largest->after), largest->since,
            largest->week + std::chrono::days{6}, largest->noticedOn, largest->aboveFrom};
    told.ask = Asking{
        largest->acknowledged ? Question::WhatBringsItBack : Question::WhatGotInTheWay, subject};
    return told;
}

} // namespace mor
