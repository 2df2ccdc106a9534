// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/strategy_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/rhythm/strategy_check.h"

#include <algorithm>
#include <tuple>

namespace mor {

namespace {

tl::unexpected<Error> unknown(const char* code, std::string_view text)
{
    return fail(ErrorKind::NotFound, code, {inQuotes(text)});
}

/// The first problem as the refusal of an act, which has no places.
Result<> first(const Problems& problems)
{
    if (problems.none())
        return {};
    auto error = problems.all().front();
    error.kind = ErrorKind::Invalid;
    error.where.clear();
    return tl::unexpected<Error>(std::move(error));
}

/// Puts an entry in place of the one with its code, or at the end; `was` is what the caller saw.
template <class T>
Result<> put(std::vector<T>& list, const T& is, const std::optional<T>& was, const char* changed)
{
    const auto at = std::ranges::find(list, is.code, &T::code);
    const bool known = at != list.end();
    if (known && *at == is)
        return {};
    if (known != was.has_value() || (known && *at != *was))
        return fail(ErrorKind::Conflict, changed, {inQuotes(is.name)});
    if (known)
        *at = is;
    else
        list.push_back(is);
    return {};
}

/// Keeps a list ascending by an id, with one entry of each.
template <class T, class IdOf>
void putInOrder(std::vector<T>& list, const T& entry, IdOf idOf)
{
    const auto at = std::ranges::lower_bound(list, idOf(entry), {}, idOf);
    if (at != list.end() && idOf(*at) == idOf(entry))
        *at = entry;
    else
        list.insert(at, entry);
}

bool names(const Activity& activity, std::string_view lever)
{
    return std::ranges::find(activity.levers, lever) != activity.levers.end()
        || (activity.expectation && activity.expectation->lever == lever);
}

/// What still names a lever, as people call it; empty when nothing does.
std::string userOf(const Rhythm& rhythm, std::string_view lever)
{
    const auto within = [&](const RhythmVersion& version) -> std::string {
        for (const auto& activity : version.activities)
            if (names(activity, lever))
                return activity.name;
        return {};
    };
    if (rhythm.draft)
        if (auto name = within(*rhythm.draft); !name.empty())
            return name;
    for (const auto& version : rhythm.versions)
        if (auto name = within(version); !name.empty())
            return name;
    for (const auto& parked : rhythm.parked)
        if (names(parked.activity, lever))
            return parked.activity.name;
    for (const auto& priority : rhythm.strategy.priorities)
        if (std::ranges::find(priority.levers, lever) != priority.levers.end())
            return priority.name;
    const auto& readings = rhythm.strategy.readings;
    if (std::ranges::find(readings, lever, &LeverReading::lever) != readings.end())
        return "what was measured";
    return {};
}

} // namespace

Result<> StrategyService::keep(Result<RhythmChange> change)
{
    if (!change)
        return fail(change);
    m_last = std::move(*change);
    return {};
}

Result<> StrategyService::savePriority(const Priority& priority, const std::optional<Priority>& was)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        Problems problems;
        checkPriority(priority, plan.rhythm.levers, "", problems);
        if (auto usable = first(problems); !usable)
            return usable;
        return put(plan.rhythm.strategy.priorities, priority, was, "priority.changed");
    }));
}

Result<> StrategyService::removePriority(std::string_view code)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        auto& strategy = plan.rhythm.strategy;
        if (findPriority(strategy, code) == nullptr)
            return unknown("priority.unknown", code);
        std::erase_if(
            strategy.priorities, [&](const Priority& priority) { return priority.code == code; });
        std::erase_if(
            strategy.readBacks, [&](const ReadBack& entry) { return entry.priority == code; });
        return {};
    }));
}

Result<> StrategyService::orderPriorities(const std::vector<std::string>& codes)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        auto& strategy = plan.rhythm.strategy;
        for (const auto& code : codes)
            if (findPriority(strategy, code) == nullptr)
                return unknown("priority.unknown", code);
        std::ranges::stable_sort(strategy.priorities, {}, [&](const Priority& priority) {
            return std::ranges::find(codes, priority.code) - codes.begin();
        });
        return {};
    }));
}

Result<> StrategyService::saveLever(const Lever& lever, const std::optional<Lever>& was)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        Problems problems;
        checkLever(lever, "", problems);
        if (auto usable = first(problems); !usable)
            return usable;
        return put(plan.rhythm.levers, lever, was, "lever.changed");
    }));
}

Result<> StrategyService::removeLever(std::string_view code)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        if (findLever(plan.rhythm, code) == nullptr)
            return unknown("lever.unknown", code);
        if (const auto user = userOf(plan.rhythm, code); !user.empty())
            return fail(ErrorKind::Invalid, "lever.in_use", {inQuotes(code), inQuotes(user)});
        std::erase_if(plan.rhythm.levers, [&](const Lever& lever) { return lever.code == code; });
        return {};
    }));
}

Result<> StrategyService::readBack(std::string_view priority, std::string_view person,
    const std::string& sentence, std::string_view was)
{
    if (auto usable = checkText("read-back", sentence); !usable)
        return usable;
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        auto& strategy = plan.rhythm.strategy;
        if (findPriority(strategy, priority) == nullptr)
            return unknown("priority.unknown", priority);
        if (findPerson(plan.roster, person) == nullptr)
            return unknown("person.unknown", person);
        const auto id
            = [](const ReadBack& entry) { return std::tie(entry.priority, entry.person); };
        const ReadBack wanted{std::string{priority}, std::string{person},
            std::string{trimmed(sentence)}, m_store.today()};
        const auto stored = std::ranges::find(strategy.readBacks, id(wanted), id);
        const auto now = stored == strategy.readBacks.end() ? std::string{} : stored->sentence;
        if (now != was && now != wanted.sentence)
            return fail(ErrorKind::Conflict, "read_back.changed", {inQuotes(now)});
        if (wanted.sentence.empty())
            std::erase_if(
                strategy.readBacks, [&](const ReadBack& entry) { return id(entry) == id(wanted); });
        else
            putInOrder(strategy.readBacks, wanted, id);
        return {};
    }));
}

Result<> StrategyService::enterReading(LeverReading reading)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        Problems problems;
        checkReading(reading, plan.rhythm.levers, "", problems);
        if (auto usable = first(problems); !usable)
            return usable;
        if (reading.days.last > m_store.today())
            return fail(ErrorKind::Invalid, "reading.days_in_future", {toIso(reading.days.last)});
        reading.enteredOn = m_store.today();
        putInOrder(plan.rhythm.strategy.readings, reading,
            [](const LeverReading& entry) { return std::tie(entry.lever, entry.days); });
        return {};
    }));
}

Result<> StrategyService::removeReading(std::string_view lever, DayRange days)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        const auto gone = std::erase_if(plan.rhythm.strategy.readings,
            [&](const LeverReading& entry) { return entry.lever == lever && entry.days == days; });
        if (gone == 0)
            return unknown("reading.unknown", lever);
        return {};
    }));
}

Result<> StrategyService::setWhatIf(const std::optional<WhatIf>& whatIf)
{
    Problems problems;
    if (whatIf)
        checkWhatIf(*whatIf, "", problems);
    if (auto usable = first(problems); !usable)
        return usable;
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        plan.rhythm.strategy.whatIf = whatIf;
        return {};
    }));
}

Result<> StrategyService::setLimits(double budgetHours, double target)
{
    return keep(m_store.change([&](Plan& plan) -> Result<> {
        plan.rhythm.budgetHours = budgetHours;
        plan.rhythm.target = target;
        Problems problems;
        checkLimits(plan.rhythm, problems);
        return first(problems);
    }));
}

} // namespace mor
