// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/pattern_fit.h"

#include <algorithm>
#include <array>
#include <cstdlib>
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

std::vector<Day> ruleDaysOf(std::span<const PatternDay> talks)
{
    std::vector<Day> all;
    for (const auto& talk : talks) {
        if (talk.alike)
            all.push_back(talk.ruleDay);
    }
    return all;
}

/// Every pattern that may fit: what most of the rule's days have in common.
std::vector<DayPattern> candidates(const std::vector<Day>& ruleDays)
{
    std::array<int, 8> perWeekday{};
    std::map<int, int> perNumber, perDay;
    std::vector<int> weeks, months;
    for (const Day day : ruleDays) {
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

/// First and last plain talk on the pattern, in the week or month that most of them share.
std::optional<DayRange> reach(const DayPattern& pattern, std::span<const PatternDay> talks)
{
    std::map<int, int> phases;
    for (const auto& talk : talks) {
        if (talk.alike && isOnPattern(pattern, talk.ruleDay))
            ++phases[phaseOf(pattern, talk.ruleDay)];
    }
    const int phase = mostFrequent(phases);
    DayRange range{kLastDay, kFirstDay};
    for (const auto& talk : talks) {
        const bool given = talk.alike && talk.takesPlace && talk.day == talk.ruleDay
            && isOnPattern(pattern, talk.day) && phaseOf(pattern, talk.day) == phase;
        if (given) {
            range.first = std::min(range.first, talk.day);
            range.last = std::max(range.last, talk.day);
        }
    }
    return range.empty() ? std::nullopt : std::optional{range};
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
    /// The nearest free day at most `most` away.
    std::optional<Day> takeNear(Day day, days most)
    {
        std::optional<std::size_t> best;
        const auto from = std::ranges::lower_bound(m_days, day - most) - m_days.begin();
        for (auto i = static_cast<std::size_t>(from); i < m_days.size(); ++i) {
            if (m_days[i] > day + most)
                break;
            const auto distance
                = [&](std::size_t at) { return std::abs((m_days[at] - day).count()); };
            if (!m_taken[i] && (!best || distance(i) < distance(*best)))
                best = i;
        }
        if (!best)
            return std::nullopt;
        m_taken[*best] = true;
        return m_days[*best];
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
    const auto range = reach(pattern, talks);
    if (!range)
        return std::nullopt;
    Attempt result;
    FittedPattern& fitted = result.fitted;
    fitted.pattern = pattern;
    fitted.first = range->first;
    fitted.last = range->last;
    DayBook book{daysOf(pattern, range->first, range->last)};
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < talks.size(); ++i) {
        const bool given = talks[i].takesPlace && talks[i].alike && book.take(talks[i].day);
        if (!given && talks[i].takesPlace)
            others.push_back(i);
    }
    const days most{pattern.kind == Kind::Weekly ? 6 : 15};
    for (const auto i : others) {
        std::optional<Day> replaces;
        if (book.take(talks[i].ruleDay))
            replaces = talks[i].ruleDay;
        else
            replaces = book.takeNear(talks[i].ruleDay, most);
        if (replaces)
            fitted.replaced.push_back({i, *replaces});
        else
            fitted.single.push_back(i);
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
    const auto ruleDays = ruleDaysOf(talks);
    if (ruleDays.size() < 2)
        return std::nullopt;
    const auto taking = std::ranges::count_if(talks, &PatternDay::takesPlace);
    std::optional<FittedPattern> best;
    int lowest = static_cast<int>(taking) * kEventCost;
    for (const auto& pattern : candidates(ruleDays)) {
        auto tried = attempt(pattern, talks);
        if (!tried || tried->cost >= lowest)
            continue;
        lowest = tried->cost;
        best = std::move(tried->fitted);
        if (best->replaced.empty() && best->single.empty() && best->leftOut.empty())
            break;
    }
    return best;
}

} // namespace mor
