// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/results.h"

#include "core/org/fiscal.h"
#include "core/org/lookup.h"
#include "demo/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace mor::demo {

namespace {

using std::chrono::days;

constexpr double kUsualShare = 0.85; ///< of talks held
constexpr double kPullOfTalks = 0.3; ///< of the win rate for all talks more or less
/// The newest quarter that is over, and the one since, went better for everybody: win rates by so
/// much, and calls came nearer. Why, nobody knows.
constexpr double kBetterWinRate = 1.08;
constexpr double kNearerCalls = 0.6;
constexpr int kQuotaStep = 5'000;
constexpr int kAmountStep = 500;
constexpr int kWeek = 7;
constexpr double kUsualQuota = 110'000.0; ///< of a rep who is fully ramped, a quarter

double rounded(double value, double step) { return std::round(value / step) * step; }

/// About -1 to 1, most near 0.
double luck(Random& random) { return random.unit() + random.unit() + random.unit() - 1.5; }

class Business {
public:
    Business(const World& world, const std::vector<CheckOff>& checkOffs)
        : m_world(world)
        , m_roster(world.organisation.roster)
        , m_today(world.request.today)
    {
        Day day = world.organisation.start;
        while (day <= m_today) {
            const auto quarter = fiscalQuarterOf(m_roster.fiscal, day).days;
            m_quarters.push_back(quarter);
            day = quarter.last + days{1};
        }
        countTalks(checkOffs);
    }

    BusinessResults run()
    {
        BusinessResults all;
        for (const auto& person : m_roster.people)
            for (std::size_t q = 0; q < m_quarters.size(); ++q)
                if (person.role == Role::Rep && isHere(person, m_quarters[q]))
                    all.results.push_back(resultOf(person, q));
        for (const auto& person : m_roster.people)
            for (std::size_t q = 0; q < m_quarters.size(); ++q)
                if (person.role == Role::Manager && m_brought.contains({person.code, q}))
                    addCalls(person, q, all.calls);
        return all;
    }

private:
    Random numbersFor(std::string_view what, std::string_view code, std::size_t quarter) const
    {
        const auto seed = mixed(mixed(m_world.request.seed, what), code);
        return Random{mixed(seed, static_cast<std::uint64_t>(quarter))};
    }

    static bool isHere(const Person& person, DayRange quarter)
    {
        // Who came or went with less than a month in the quarter carries no quota in it.
        const Day first = std::max(person.joined, quarter.first);
        const Day last = std::min(person.left.value_or(quarter.last), quarter.last);
        return (last - first).count() >= 28;
    }

    bool isNewest(std::size_t quarter) const { return quarter + 2 >= m_quarters.size(); }

    std::size_t quarterOf(Day day) const
    {
        const auto next = std::ranges::upper_bound(m_quarters, day, {}, &DayRange::first);
        return next == m_quarters.begin() ? 0
                                          : static_cast<std::size_t>(next - m_quarters.begin()) - 1;
    }

    void countTalks(const std::vector<CheckOff>& checkOffs)
    {
        const auto& schedule = m_world.schedule;
        for (const auto& occurrence : schedule.occurrences)
            if (const auto* owner = schedule.owner(occurrence);
                owner && schedule.windowOf(occurrence).due <= m_today)
                ++m_due[{owner->code, quarterOf(schedule.windowOf(occurrence).due)}];
        for (const auto& one : checkOffs)
            if (one.fact.revision == 0)
                ++m_held[{one.occurrence.owner, quarterOf(one.occurrence.date)}];
    }

    /// Talks held in the quarter before, of those due; the usual share where none were due.
    double shareHeld(const std::string& manager, std::size_t quarter) const
    {
        if (quarter == 0)
            return kUsualShare;
        const auto due = m_due.find({manager, quarter - 1});
        const auto held = m_held.find({manager, quarter - 1});
        if (due == m_due.end() || held == m_held.end())
            return kUsualShare;
        return std::min(1.0, static_cast<double>(held->second) / due->second);
    }

    PeriodResult resultOf(const Person& rep, std::size_t q)
    {
        const auto quarter = m_quarters[q];
        const Day until = std::min(quarter.last, m_today);
        const Day day = std::min(until, rep.left.value_or(until));
        const auto* boss = bossOn(m_roster, rep, day);
        Random own = numbersFor("territory", rep.code, 0);
        const double territory = 1.0 + 0.25 * luck(own);
        const double skill = 1.0 + 0.3 * luck(own);
        Random random = numbersFor("result", rep.code, q);
        const double gone
            = static_cast<double>((until - quarter.first).count() + 1) / quarter.length();
        const bool ramps = rep.rampUntil && *rep.rampUntil > quarter.first;
        const double season = 1.0 + 0.08 * static_cast<double>(q % 4) - 0.12;

        PeriodResult result;
        result.person = rep.code;
        result.period = quarter;
        result.currency = "EUR";
        result.quota = rounded(kUsualQuota * territory * (ramps ? 0.5 : 1.0), kQuotaStep);
        const double held = boss ? shareHeld(boss->code, q) : kUsualShare;
        const double winRate = 0.25 * skill * (1.0 + kPullOfTalks * (held - kUsualShare))
            * (1.0 + 0.25 * luck(random)) * (isNewest(q) ? kBetterWinRate : 1.0);
        const double deals
            = 14.5 * territory * season * (ramps ? 0.6 : 1.0) * (1.0 + 0.3 * luck(random)) * gone;
        result.opportunities = std::max(1.0, std::round(deals));
        result.winRate = std::clamp(rounded(winRate, 0.01), 0.03, 0.8);
        result.dealSize = rounded(26'000.0 * (1.0 + 0.35 * luck(random)), kAmountStep);
        result.cycleDays = std::round(74.0 * (1.0 + 0.25 * luck(random)));
        const double won = *result.opportunities * *result.winRate * *result.dealSize;
        result.attained = rounded(won * (1.0 + 0.15 * luck(random)), kAmountStep);
        result.importedAt = importedOn(until);
        if (boss)
            m_brought[{boss->code, q}] += *result.attained / gone;
        return result;
    }

    Instant importedOn(Day until) const
    {
        const Day day = until < m_today ? std::min(until + days{5}, m_today) : m_today;
        return Instant{day} + std::chrono::hours{7};
    }

    void addCalls(const Person& manager, std::size_t q, std::vector<ForecastCall>& calls) const
    {
        const auto quarter = m_quarters[q];
        Random own = numbersFor("caller", manager.code, 0);
        const double lean = 0.08 * luck(own) + 0.03;
        Random random = numbersFor("call", manager.code, q);
        const double brings = m_brought.at({manager.code, q});
        for (Day day = mondayOf(quarter.first) + days{2 * kWeek}; day <= quarter.last;
             day += days{kWeek}) {
            if (day > m_today || day < quarter.first)
                continue;
            const double left = static_cast<double>((quarter.last - day).count()) / kWeek;
            const double wide = (0.03 + 0.018 * left) * (isNewest(q) ? kNearerCalls : 1.0);
            const double called = brings * (1.0 + lean + wide * luck(random));
            calls.push_back({manager.code, quarter, day,
                std::max(0.0, rounded(called, 10.0 * kAmountStep)), importedOn(quarter.last)});
        }
    }

    const World& m_world;
    const Roster& m_roster;
    Day m_today;
    std::vector<DayRange> m_quarters;
    std::map<std::pair<std::string, std::size_t>, int> m_due;
    std::map<std::pair<std::string, std::size_t>, int> m_held;
    std::map<std::pair<std::string, std::size_t>, double> m_brought; ///< by the whole quarter
};

} // namespace

BusinessResults writeResults(const World& world, const std::vector<CheckOff>& checkOffs)
{
    return Business(world, checkOffs).run();
}

} // namespace mor::demo
