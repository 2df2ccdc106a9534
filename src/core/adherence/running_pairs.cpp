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

constexpr std::size_t kRow = 4; ///< weeks in a row after which somebody stopped

/// One talk of a pair, as far as running it is judged.
struct Talk {
    Day due{};
    State state = State::Planned;
    bool closed = false;
};

struct Course {
    Day from{kLastDay};
    Day until{kLastDay}; ///< last day on which the pair can be seen
    bool byEvents = false;
    std::vector<Talk> talks;
};

struct Week {
    int expected = 0;
    int done = 0;
    bool excused = false;
    bool open = false;

    bool isPassedOver(bool byEvents) const { return expected == 0 && (excused || byEvents); }
};

void count(Week& week, const Talk& talk)
{
    switch (talk.state) {
    case State::OnTime:
    case State::Late:
        ++week.done;
        ++week.expected;
        break;
    case State::Missed:
    case State::Disputed:
        ++week.expected;
        break;
    case State::Excused:
        week.excused = true;
        break;
    default:
        break;
    }
    week.open = week.open || !talk.closed;
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
        course.byEvents = std::holds_alternative<OnTrigger>(activity.cadence.rule);
        course.until = std::min(lastDayInForce(schedule.plan->rhythm, activity.code, asOf),
            owner.left.value_or(kLastDay));
        for (auto i = series.first; i < series.first + series.count; ++i) {
            const auto& entry = ledger.entries[i];
            const auto& window = schedule.windowOf(schedule.occurrences[i]);
            if (entry.state == State::Withdrawn || window.opens > asOf)
                continue;
            course.from = std::min(course.from, window.opens);
            course.talks.push_back({window.due, entry.state, entry.closed});
        }
    }
    return courses;
}

/// The full weeks from the start to the end, up to the first that is not closed.
std::vector<Week> weeksOf(const Course& course)
{
    const auto full = (course.until - course.from + days{1}).count() / 7;
    std::vector<Week> weeks(static_cast<std::size_t>(std::max<decltype(full)>(full, 0)));
    for (const auto& talk : course.talks) {
        const auto week = static_cast<std::size_t>((talk.due - course.from).count() / 7);
        if (week < weeks.size())
            count(weeks[week], talk);
    }
    weeks.erase(std::ranges::find(weeks, true, &Week::open), weeks.end());
    return weeks;
}

std::optional<int> stoppedAfter(const std::vector<Week>& weeks, bool byEvents)
{
    std::vector<std::pair<int, int>> row; // expected and done of the weeks that count
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (weeks[i].isPassedOver(byEvents))
            continue;
        row.emplace_back(weeks[i].expected, weeks[i].done);
        if (row.size() < kRow)
            continue;
        int expected = 0;
        int done = 0;
        for (auto week = row.end() - kRow; week != row.end(); ++week) {
            expected += week->first;
            done += week->second;
        }
        if (2 * done < expected)
            return static_cast<int>(i + 1);
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
        const auto weeks = weeksOf(course);
        pairs.push_back({std::string(name.second), std::string(name.first), course.from,
            static_cast<int>(weeks.size()), stoppedAfter(weeks, course.byEvents)});
    }
    return pairs;
}

} // namespace mor
