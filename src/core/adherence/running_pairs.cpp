// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/running_pairs.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace mor {

namespace {

using std::chrono::days;

// Weekly or oftener: four weeks, the shortest span by which the domain rules judge (9.4). Rarer:
// two of its own beats, because one miss says nothing about what comes next (9.1).
constexpr std::size_t kWeeksOfRow = 4;
constexpr std::size_t kBeatsOfRow = 2;
constexpr int kWorkdaysOfWeek = 5;

/// Whether the rule asks at least once a week; events come when they come and are taken by weeks.
bool isWeekly(const Cadence& cadence)
{
    const auto& rule = cadence.rule;
    if (const auto* workdays = std::get_if<EveryWorkdays>(&rule))
        return workdays->interval <= kWorkdaysOfWeek;
    if (const auto* weekly = std::get_if<Weekly>(&rule))
        return weekly->interval == 1;
    if (const auto* times = std::get_if<TimesPerPeriod>(&rule))
        return times->period == TimesPerPeriod::Period::Week;
    return std::holds_alternative<OnTrigger>(rule);
}

/// One talk of a pair, as far as running it is judged.
struct Talk {
    Day beat{}; ///< the rule's own date, the same for everybody the talk is due with
    Day due{};
    bool weekly = false;
    State state = State::Planned;
    bool closed = false;
};

struct Course {
    Day from{kLastDay};
    Day until{kLastDay}; ///< last day on which the pair can be seen
    std::vector<Talk> talks;
};

/// What was due in one week, or in one beat of a rarer activity.
struct Round {
    int lastWeek = 0; ///< of the course, in which the last of it was due
    std::size_t row = kWeeksOfRow; ///< so many of them tell whether somebody stopped
    int expected = 0;
    int done = 0;
};

bool isExpected(State state)
{
    return state == State::OnTime || state == State::Late || state == State::Missed
        || state == State::Disputed;
}

/// The last day up to `asOf` on which a version with the activity is in force.
Day lastDayInForce(const Rhythm& rhythm, std::string_view activity, Day asOf)
{
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (version->effectiveFrom <= asOf && findActivity(*version, activity) != nullptr)
            return std::min(asOf, inForce(rhythm, *version).last);
    return asOf;
}

using Courses = std::map<std::pair<std::string_view, std::string_view>, Course>;

Courses coursesOf(const Ledger& ledger, std::span<const std::string> activities, Day asOf)
{
    const auto& schedule = *ledger.schedule;
    Courses courses;
    for (const auto& series : schedule.series) {
        if (series.owner == kNone)
            continue;
        const auto& activity
            = schedule.plan->rhythm.versions[series.version].activities[series.activity];
        if (!activities.empty() && std::ranges::find(activities, activity.code) == activities.end())
            continue;
        const auto& owner = schedule.plan->roster.people[series.owner];
        auto& course = courses[{activity.code, owner.code}];
        const bool weekly = isWeekly(activity.cadence);
        course.until = std::min(lastDayInForce(schedule.plan->rhythm, activity.code, asOf),
            owner.left.value_or(kLastDay));
        for (auto i = series.first; i < series.first + series.count; ++i) {
            const auto& entry = ledger.entries[i];
            const auto& window = schedule.windowOf(schedule.occurrences[i]);
            if (entry.state == State::Withdrawn || window.opens > asOf)
                continue;
            course.from = std::min(course.from, window.opens);
            course.talks.push_back({window.date, window.due, weekly, entry.state, entry.closed});
        }
    }
    return courses;
}

int weekOf(const Course& course, Day day)
{
    return static_cast<int>((day - course.from).count() / 7);
}

/// Full weeks from the start to the end, up to the first in which something due is not closed.
int weeksSeen(const Course& course)
{
    auto weeks = weekOf(course, course.until + days{1});
    for (const auto& talk : course.talks)
        if (!talk.closed)
            weeks = std::min(weeks, weekOf(course, talk.due));
    return std::max(weeks, 0);
}

/// What was expected in the weeks seen, in order; there is no round where nothing was.
std::vector<Round> roundsOf(const Course& course, int weeks)
{
    std::map<Day, Round> rounds; // by the first day of the week, or the date of the rule
    for (const auto& talk : course.talks) {
        const int week = weekOf(course, talk.due);
        if (week >= weeks || !isExpected(talk.state))
            continue;
        auto& round = rounds[talk.weekly ? course.from + days{7 * week} : talk.beat];
        round.lastWeek = std::max(round.lastWeek, week);
        round.row = talk.weekly ? kWeeksOfRow : kBeatsOfRow;
        ++round.expected;
        round.done += talk.state == State::OnTime || talk.state == State::Late ? 1 : 0;
    }
    std::vector<Round> all;
    for (const auto& [day, round] : rounds)
        all.push_back(round);
    return all;
}

std::optional<int> stoppedAfter(const std::vector<Round>& rounds)
{
    for (std::size_t end = 1; end <= rounds.size(); ++end) {
        const auto row = rounds[end - 1].row;
        if (end < row)
            continue;
        int expected = 0;
        int done = 0;
        for (std::size_t i = end - row; i < end; ++i) {
            expected += rounds[i].expected;
            done += rounds[i].done;
        }
        if (2 * done < expected)
            return rounds[end - 1].lastWeek + 1;
    }
    return std::nullopt;
}

} // namespace

std::vector<RunningPair> runningPairs(
    const Ledger& ledger, std::span<const std::string> activities, Day asOf)
{
    std::vector<RunningPair> pairs;
    for (const auto& [name, course] : coursesOf(ledger, activities, asOf)) {
        if (course.talks.empty())
            continue;
        const int weeks = weeksSeen(course);
        pairs.push_back({std::string(name.second), std::string(name.first), course.from, weeks,
            stoppedAfter(roundsOf(course, weeks))});
    }
    return pairs;
}

} // namespace mor
