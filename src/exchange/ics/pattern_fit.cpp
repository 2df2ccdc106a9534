// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/pattern_fit.h"

#include <algorithm>
#include <array>
#include <map>

namespace mor {

namespace {

using Kind = DayPattern::Kind;
using std::chrono::days;

/// The most frequent value; 0 for none.
int mostFrequent(const std::map<int, int>& counts)
{
    const auto most
        = std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
    return most == counts.end() ? 0 : most->first;
}

int usualStep(const std::vector<int>& indexes)
{
    std::map<int, int> counts;
    for (std::size_t i = 1; i < indexes.size(); ++i) {
        if (indexes[i] > indexes[i - 1])
            ++counts[indexes[i] - indexes[i - 1]];
    }
    return std::max(1, mostFrequent(counts));
}

/// Every pattern that may fit: what most of the rule's days have in common.
std::vector<DayPattern> candidates(std::span<const PatternDay> talks)
{
    std::array<int, 8> perWeekday{};
    std::map<int, int> perNumber, perDay;
    std::vector<int> weeks, months;
    for (const auto& talk : talks) {
        const Day day = talk.ruleDay;
        const std::chrono::year_month_day date{day};
        const auto number = static_cast<int>(static_cast<unsigned>(date.day()));
        ++perWeekday[isoWeekday(day)];
        ++perNumber[(number - 1) / 7 + 1];
        ++perDay[number];
        weeks.push_back(weekIndex(day));
        months.push_back(monthIndex(day));
    }
    const auto most = std::ranges::max_element(perWeekday);
    const auto weekday = static_cast<unsigned>(most - perWeekday.begin());

    DayPattern weekly{Kind::Weekly, usualStep(weeks), 0, 0, 0};
    for (unsigned i = 1; i <= 7; ++i) {
        if (perWeekday[i] * 3 > *most)
            weekly.weekdays = static_cast<std::uint8_t>(weekly.weekdays | 1U << (i - 1));
    }
    std::vector<DayPattern> all{weekly};
    const int step = usualStep(months);
    all.push_back({Kind::MonthlyWeekday, step, 0, std::min(4, mostFrequent(perNumber)), weekday});
    all.push_back({Kind::MonthlyWeekday, step, 0, -1, weekday});
    all.push_back({Kind::MonthlyDay, step, 0, mostFrequent(perDay), 0});
    all.push_back({Kind::MonthlyDay, step, 0, -1, 0});
    return all;
}

/// What writing costs, in bytes, roughly; only comparisons matter.
constexpr int kEventCost = 500, kRuleCost = 60, kLeftOutCost = 40;

struct Attempt {
    FittedPattern fitted;
    int cost = 0;
};

/// The pattern's day that each talk stands on or for, by position: the day its rule gives, or where
/// that is none of the pattern's, such as after a holiday, the last one by its key date. It depends
/// on nothing that happens to the talk, so that a talk keeps its place in the rule.
std::vector<std::optional<Day>> homesOf(
    const DayPattern& pattern, std::span<const PatternDay> talks)
{
    std::map<int, int> phases;
    for (const auto& talk : talks) {
        if (isOnPattern(pattern, talk.ruleDay))
            ++phases[phaseOf(pattern, talk.ruleDay)];
    }
    const int phase = mostFrequent(phases);
    const auto isGiven
        = [&](Day day) { return isOnPattern(pattern, day) && phaseOf(pattern, day) == phase; };
    const days step{(pattern.kind == Kind::Weekly ? 7 : 31) * pattern.interval};
    std::vector<std::optional<Day>> homes;
    homes.reserve(talks.size());
    for (const auto& talk : talks) {
        auto& home = homes.emplace_back();
        if (isGiven(talk.ruleDay))
            home = talk.ruleDay;
        for (Day day = talk.date; !home && day > talk.date - step; day -= days{1}) {
            if (isGiven(day))
                home = day;
        }
    }
    return homes;
}

/// Which of the rule's days a talk stands on, or which it may replace.
class DayBook {
public:
    explicit DayBook(std::vector<Day> all)
        : m_days(std::move(all))
        , m_taken(m_days.size(), false)
    {
    }

    bool take(Day day)
    {
        const auto found = std::ranges::lower_bound(m_days, day);
        const auto at = static_cast<std::size_t>(found - m_days.begin());
        if (found == m_days.end() || *found != day || m_taken[at])
            return false;
        m_taken[at] = true;
        return true;
    }
    std::vector<Day> free() const
    {
        std::vector<Day> all;
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            if (!m_taken[i])
                all.push_back(m_days[i]);
        }
        return all;
    }

private:
    std::vector<Day> m_days;
    std::vector<bool> m_taken;
};

std::optional<Attempt> attempt(const DayPattern& pattern, std::span<const PatternDay> talks)
{
    const auto homes = homesOf(pattern, talks);
    DayRange range{kLastDay, kFirstDay};
    for (std::size_t i = 0; i < talks.size(); ++i) {
        if (homes[i] && talks[i].takesPlace)
            range = {std::min(range.first, *homes[i]), std::max(range.last, *homes[i])};
    }
    if (range.empty())
        return std::nullopt;
    Attempt result;
    FittedPattern& fitted = result.fitted;
    fitted.pattern = pattern;
    fitted.first = range.first;
    fitted.last = range.last;
    DayBook book{daysOf(pattern, range.first, range.last)};
    const auto place = [&](std::size_t i) {
        const auto& talk = talks[i];
        if (!homes[i] || !book.take(*homes[i]))
            fitted.single.push_back(i);
        else if (!talk.alike || talk.day != *homes[i])
            fitted.replaced.push_back({i, *homes[i]});
    };
    for (const bool isOwn : {true, false}) {
        for (std::size_t i = 0; i < talks.size(); ++i) {
            if (talks[i].takesPlace && (homes[i] == talks[i].ruleDay) == isOwn)
                place(i);
        }
    }
    fitted.leftOut = book.free();
    const auto events = 1 + fitted.replaced.size() + fitted.single.size();
    result.cost = static_cast<int>(events) * kEventCost + kRuleCost
        + static_cast<int>(fitted.leftOut.size()) * kLeftOutCost;
    return result;
}

} // namespace

std::optional<FittedPattern> fitPattern(std::span<const PatternDay> talks)
{
    std::optional<FittedPattern> best;
    int lowest = 0;
    for (const auto& pattern : candidates(talks)) {
        auto tried = attempt(pattern, talks);
        if (!tried || (best && tried->cost >= lowest))
            continue;
        lowest = tried->cost;
        best = std::move(tried->fitted);
        if (best->replaced.empty() && best->single.empty() && best->leftOut.empty())
            break;
    }
    return best;
}

} // namespace mor
