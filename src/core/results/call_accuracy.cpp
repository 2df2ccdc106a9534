// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/call_accuracy.h"

#include "core/results/sign_test.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

namespace mor {

namespace {

constexpr double kSure = 0.05;
constexpr int kWeek = 7;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2.0;
}

std::optional<double> broughtBy(const ResultBook& book, const Person& person, DayRange period)
{
    if (const auto* own = book.of(person.code, period); own && own->attained)
        return own->attained;
    const auto team = attainmentOf(book.team(person, period).rows);
    return team.counted > 0 && !team.mixed ? std::optional{team.attained} : std::nullopt;
}

} // namespace

std::vector<CallMiss> callMisses(const ResultBook& book, const Person& person, Day asOf)
{
    std::vector<CallMiss> misses;
    DayRange period;
    std::optional<double> attained;
    for (const auto& call : book.callsOf(person.code)) {
        if (call.period.last >= asOf)
            continue;
        if (call.period != period) {
            period = call.period;
            attained = broughtBy(book, person, period);
        }
        if (!(attained.value_or(0.0) > 0.0))
            continue;
        const auto left = (period.last - call.calledOn).count();
        misses.push_back({&call, *attained, (call.amount - *attained) / *attained,
            static_cast<int>(left) / kWeek});
    }
    return misses;
}

CallRecord callRecord(std::vector<CallMiss> misses)
{
    CallRecord record;
    std::ranges::sort(misses, std::less{}, [](const CallMiss& one) {
        return std::tie(one.call->period, one.call->person, one.call->calledOn);
    });
    std::map<int, std::vector<double>, std::greater<>> byWeek;
    std::map<std::tuple<DayRange, std::string_view>, std::vector<double>> byPeriod;
    std::vector<double> all;
    for (const auto& one : misses) {
        byWeek[one.weeksBefore].push_back(std::abs(one.miss));
        byPeriod[{one.call->period, one.call->person}].push_back(one.miss);
        all.push_back(std::abs(one.miss));
    }
    for (const auto& [week, values] : byWeek)
        record.weeks.push_back({week, static_cast<int>(values.size()), medianOf(values)});
    for (const auto& [period, values] : byPeriod) {
        const double middle = medianOf(values);
        record.high += middle > 0.0 ? 1 : 0;
        record.low += middle < 0.0 ? 1 : 0;
    }
    record.periods = static_cast<int>(byPeriod.size());
    if (!all.empty())
        record.medianMiss = medianOf(all);
    if (signTest(std::min(record.high, record.low), record.high + record.low) < kSure)
        record.lean = record.high > record.low ? CallLean::High : CallLean::Low;
    record.misses = std::move(misses);
    return record;
}

} // namespace mor
