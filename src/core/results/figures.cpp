// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/figures.h"

#include "core/org/lookup.h"
#include "core/org/period.h"

#include <algorithm>
#include <functional>
#include <set>

namespace mor {

namespace {

/// More levels than any organisation has; a circle can't keep us.
constexpr int kMostLevels = 40;
/// Months, quarters and years differ by at most so much from the ones before: 4-4-5 by a week.
constexpr int kAlikeDays = 8;

/// The currency of several rows, until two differ.
struct OneCurrency {
    void see(const std::string& one)
    {
        mixed = mixed || (seen && one != currency);
        currency = one;
        seen = true;
    }

    std::string currency;
    bool seen = false;
    bool mixed = false;
};

} // namespace

std::optional<double> Attainment::share() const
{
    if (mixed || !(quota > 0.0))
        return std::nullopt;
    return attained / quota;
}

Attainment attainmentOf(const ResultRows& rows)
{
    Attainment sum;
    OneCurrency currency;
    for (const auto* row : rows) {
        ++sum.people;
        if (!(row->quota.value_or(0.0) > 0.0) || !row->attained)
            continue;
        ++sum.counted;
        sum.quota += *row->quota;
        sum.attained += *row->attained;
        currency.see(row->currency);
    }
    sum.currency = currency.currency;
    sum.mixed = currency.mixed;
    return sum;
}

std::optional<double> VelocityOf::perDay() const
{
    if (mixed || counted == 0)
        return std::nullopt;
    return velocity.revenuePerDay();
}

VelocityOf velocityOf(const ResultRows& rows)
{
    VelocityOf all;
    OneCurrency currency;
    double deals = 0.0;
    double won = 0.0;
    double value = 0.0;
    double days = 0.0;
    for (const auto* row : rows) {
        ++all.people;
        if (!row->opportunities || !row->winRate || !row->dealSize || !row->cycleDays)
            continue;
        ++all.counted;
        const double wins = *row->opportunities * *row->winRate;
        deals += *row->opportunities;
        won += wins;
        value += wins * *row->dealSize;
        days += wins * *row->cycleDays;
        currency.see(row->currency);
    }
    all.currency = currency.currency;
    all.mixed = currency.mixed;
    all.velocity.at(VelocityPart::Deals) = deals;
    if (deals > 0.0)
        all.velocity.at(VelocityPart::WinRate) = won / deals;
    if (won > 0.0) {
        all.velocity.at(VelocityPart::DealValue) = value / won;
        all.velocity.at(VelocityPart::CycleDays) = days / won;
    }
    return all;
}

ResultBook::ResultBook(std::shared_ptr<const Roster> roster, std::vector<PeriodResult> results,
    std::vector<ForecastCall> calls)
    : m_roster(std::move(roster))
    , m_results(std::move(results))
    , m_calls(std::move(calls))
{
    std::set<DayRange> periods;
    for (const auto& result : m_results)
        periods.insert(result.period);
    for (const auto& call : m_calls)
        periods.insert(call.period);
    m_periods.assign(periods.begin(), periods.end());
    for (const auto& period : m_periods)
        m_led.emplace(period, ledOn(period));
}

std::span<const ForecastCall> ResultBook::callsOf(std::string_view person) const
{
    const auto by = &ForecastCall::person;
    return {std::ranges::lower_bound(m_calls, person, std::less{}, by),
        std::ranges::upper_bound(m_calls, person, std::less{}, by)};
}

const PeriodResult* ResultBook::of(std::string_view person, DayRange period) const
{
    const auto key = std::tuple{person, period.first, period.last};
    const auto found
        = std::ranges::lower_bound(m_results, key, std::less{}, [](const PeriodResult& row) {
              return std::tuple{std::string_view{row.person}, row.period.first, row.period.last};
          });
    return found != m_results.end() && found->person == person && found->period == period ? &*found
                                                                                          : nullptr;
}

ResultBook::Led ResultBook::ledOn(DayRange period) const
{
    Led led;
    for (const auto& person : m_roster->people) {
        const Day day = std::min(period.last, person.left.value_or(period.last));
        if (person.joined > period.last || day < period.first)
            continue;
        if (const auto* boss = bossOn(*m_roster, person, day))
            led[boss->code].push_back(&person);
    }
    return led;
}

const ResultBook::Led& ResultBook::ledIn(DayRange period) const
{
    static const Led nobody;
    const auto found = m_led.find(period);
    return found != m_led.end() ? found->second : nobody;
}

TeamResult ResultBook::team(const Person& lead, DayRange period) const
{
    const auto& led = ledIn(period);
    TeamResult result{&lead, 0, {}, false};
    const auto addRows = [&](const auto& self, const Person& boss, int level) -> bool {
        const auto before = result.rows.size();
        const auto reports = led.find(boss.code);
        if (reports != led.end() && level < kMostLevels)
            for (const auto* person : reports->second) {
                const bool below = person->role != Role::Rep && self(self, *person, level + 1);
                const auto* own = below ? nullptr : of(person->code, period);
                if (own)
                    result.rows.push_back(own);
            }
        return result.rows.size() > before;
    };
    if (!addRows(addRows, lead, 0))
        if (const auto* own = of(lead.code, period)) {
            result.rows.push_back(own);
            result.isOwn = true;
        }
    return result;
}

std::vector<TeamResult> ResultBook::teams(DayRange period) const
{
    const auto& led = ledIn(period);
    std::set<std::string_view> below;
    for (const auto& [boss, people] : led)
        for (const auto* person : people)
            below.insert(person->code);
    std::vector<TeamResult> all;
    const auto visit = [&](const auto& self, const Person& lead, int depth) -> void {
        const auto reports = led.find(lead.code);
        if (reports == led.end() || depth > kMostLevels)
            return;
        all.push_back(team(lead, period));
        all.back().depth = depth;
        for (const auto* person : reports->second)
            if (person->role != Role::Rep)
                self(self, *person, depth + 1);
    };
    for (const auto& person : m_roster->people)
        if (!below.contains(person.code))
            visit(visit, person, 0);
    return all;
}

std::vector<const Person*> ResultBook::repsOf(const Person& lead, DayRange period) const
{
    std::vector<const Person*> reps;
    const auto& led = ledIn(period);
    if (const auto reports = led.find(lead.code); reports != led.end())
        for (const auto* person : reports->second)
            if (!led.contains(person->code))
                reps.push_back(person);
    return reps;
}

const DayRange* periodBefore(const std::vector<DayRange>& periods, DayRange period)
{
    const auto found = std::ranges::find_if(periods, [&](const DayRange& one) {
        return one.last + std::chrono::days{1} == period.first
            && std::abs(one.length() - period.length()) <= kAlikeDays;
    });
    return found != periods.end() ? &*found : nullptr;
}

std::string periodText(DayRange period, const FiscalCalendar& fiscal)
{
    for (const auto kind : {PeriodKind::FiscalQuarter, PeriodKind::FiscalMonth,
             PeriodKind::FiscalYear, PeriodKind::Quarter, PeriodKind::Month, PeriodKind::Year})
        if (const auto named = periodOf(kind, period.first, fiscal); named.days == period)
            return toText(named);
    return toIso(period.first) + " to " + toIso(period.last);
}

} // namespace mor
