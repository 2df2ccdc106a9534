// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/headlines.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mor {

namespace {

constexpr int kWeeksCompared = 4;

Interval likely(const Counts& counts) { return wilson(counts.done(), counts.expected()); }

/// Closed weeks, ascending by their Monday.
std::vector<Day> closedWeeks(const Ledger& ledger)
{
    std::map<Day, bool> weeks;
    for (const auto& window : ledger.schedule->windows) {
        auto& closed = weeks.try_emplace(mondayOf(window.due), true).first->second;
        closed = closed && window.graceUntil < ledger.asOf;
    }
    std::vector<Day> mondays;
    for (const auto& [monday, closed] : weeks)
        if (closed)
            mondays.push_back(monday);
    return mondays;
}

/// Counts of one subject: all of them, and of the last and the second last four closed weeks.
struct Course {
    HeadlineSubject subject;
    Counts all;
    Counts before;
    Counts after;
};

std::vector<Course> courses(
    const Ledger& ledger, const std::vector<Day>& closed, std::span<const std::string> managers)
{
    const std::array by{Dimension::Manager, Dimension::Activity, Dimension::Week};
    const auto figures = measure(ledger, {}, by);
    std::map<std::string, int> ageOf; // 0 is the newest closed week
    for (std::size_t i = 0; i < closed.size(); ++i)
        ageOf[toIso(isoWeekOf(closed[closed.size() - 1 - i]))] = static_cast<int>(i);

    std::vector<Course> all;
    for (const auto& row : figures.rows) {
        HeadlineSubject subject{row.group[0], row.group[1]};
        if (subject.manager.empty()
            || (!managers.empty()
                && std::ranges::find(managers, subject.manager) == managers.end()))
            continue;
        if (all.empty() || !(all.back().subject == subject))
            all.push_back({std::move(subject), {}, {}, {}});
        auto& course = all.back();
        course.all += row.counts;
        const auto age = ageOf.find(row.group[2]);
        if (age == ageOf.end())
            continue;
        if (age->second < kWeeksCompared)
            course.after += row.counts;
        else if (age->second < 2 * kWeeksCompared)
            course.before += row.counts;
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
    const double target = ledger.schedule->plan->rhythm.target;
    const auto closed = closedWeeks(ledger);
    const auto all = courses(ledger, closed, managers);

    Headlines told;
    told.closedWeeks = static_cast<int>(closed.size());
    told.holds = holding(all, target);
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
    told.drifts = Falling{subject, countsOf(largest->before), countsOf(largest->after),
        largest->since, largest->week + std::chrono::days{6}, largest->noticedOn};
    told.ask = Asking{Question::WhatGotInTheWay, subject};
    return told;
}

} // namespace mor
