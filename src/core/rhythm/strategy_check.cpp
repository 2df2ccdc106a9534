// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/strategy_check.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace mor {

namespace {

constexpr double kMostOfAPart = 1e12;

void require(Problems& problems, const std::string& where, const Result<>& result)
{
    if (!result)
        problems.add(where, result.error());
}

void requireLever(const std::string& code, const std::vector<Lever>& levers,
    const std::string& where, Problems& problems)
{
    if (std::ranges::find(levers, code, &Lever::code) == levers.end())
        problems.add(where, "lever.unknown", {inQuotes(code)});
}

bool isUsable(const Velocity& velocity)
{
    // Written so that a NaN fails too.
    return std::ranges::all_of(velocity.values, [](double value) {
        return value >= 0.0 && value <= kMostOfAPart;
    }) && velocity.at(VelocityPart::WinRate) <= 1.0;
}

bool isCountUsable(const LeverReading& reading)
{
    if (reading.count.has_value() != reading.of.has_value())
        return false;
    return !reading.count
        || (*reading.of >= 1 && *reading.count >= 0 && *reading.count <= *reading.of);
}

template <class T>
std::string at(
    const std::string& pointer, const char* list, const std::vector<T>& all, const T& entry)
{
    return pointer + list + std::to_string(&entry - all.data());
}

} // namespace

void checkPriority(const Priority& priority, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems)
{
    require(problems, pointer + "/code", checkCode("priority", priority.code));
    require(problems, pointer + "/name", checkName("priority", priority.name));
    require(problems, pointer + "/meaning", checkText("meaning", priority.meaning));
    if (priority.levers.empty())
        problems.add(pointer + "/levers", "priority.without_lever", {inQuotes(priority.name)});
    std::set<std::string_view> named;
    for (const auto& lever : priority.levers) {
        const auto where = at(pointer, "/levers/", priority.levers, lever);
        requireLever(lever, levers, where, problems);
        if (!named.insert(lever).second)
            problems.add(where, "activity.named_twice", {"lever"});
    }
}

void checkReading(const LeverReading& reading, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems)
{
    requireLever(reading.lever, levers, pointer + "/lever", problems);
    if (reading.days.first < kFirstDay || reading.days.last > kLastDay)
        problems.add(pointer + "/days", "day.out_of_range", {toIso(reading.days.first)});
    else if (reading.days.empty())
        problems.add(pointer + "/days", "reading.days_backwards",
            {toIso(reading.days.first), toIso(reading.days.last)});
    if (!(std::abs(reading.value) <= kMostMeasured)) // also a NaN
        problems.add(pointer + "/value", "reading.value_malformed");
    if (!isCountUsable(reading))
        problems.add(pointer + "/count", "reading.count_out_of_range");
    require(problems, pointer + "/source", checkText("source", reading.source));
}

void checkWhatIf(const WhatIf& whatIf, const std::string& pointer, Problems& problems)
{
    if (!isUsable(whatIf.now))
        problems.add(pointer + "/now", "velocity.out_of_range");
    if (!isUsable(whatIf.reach))
        problems.add(pointer + "/reach", "velocity.out_of_range");
}

void checkStrategy(const Strategy& strategy, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems)
{
    std::set<std::string_view> codes;
    for (const auto& priority : strategy.priorities) {
        const auto where = at(pointer, "/priorities/", strategy.priorities, priority);
        checkPriority(priority, levers, where, problems);
        if (!codes.insert(priority.code).second)
            problems.add(where + "/code", "code.twice", {"priority", inQuotes(priority.code)});
    }
    std::set<std::pair<std::string_view, std::string_view>> readBacks;
    for (const auto& readBack : strategy.readBacks) {
        const auto where = at(pointer, "/readBacks/", strategy.readBacks, readBack);
        if (!codes.contains(readBack.priority))
            problems.add(where + "/priority", "priority.unknown", {inQuotes(readBack.priority)});
        if (trimmed(readBack.sentence).empty())
            problems.add(where + "/sentence", "text.empty", {"read-back"});
        require(problems, where + "/sentence", checkText("read-back", readBack.sentence));
        if (!readBacks.insert({readBack.priority, readBack.person}).second)
            problems.add(where, "code.twice", {"read-back", inQuotes(readBack.person)});
    }
    std::set<std::pair<std::string_view, DayRange>> readings;
    for (const auto& reading : strategy.readings) {
        const auto where = at(pointer, "/readings/", strategy.readings, reading);
        checkReading(reading, levers, where, problems);
        if (!readings.insert({reading.lever, reading.days}).second)
            problems.add(where, "code.twice", {"reading", inQuotes(reading.lever)});
    }
    if (strategy.whatIf)
        checkWhatIf(*strategy.whatIf, pointer + "/whatIf", problems);
}

} // namespace mor
