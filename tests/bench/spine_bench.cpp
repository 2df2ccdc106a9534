// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/benches.h"
#include "bench/floors.h"

#include "core/adherence/figures.h"

#include <array>
#include <string>

namespace mor::bench {

namespace {

/// Runs `work` over and over and counts the items of one run.
template <class Work>
void measureLoop(benchmark::State& state, std::size_t items, const Work& work)
{
    for ([[maybe_unused]] const auto& step : state)
        benchmark::DoNotOptimize(work());
    state.counters["items"] = static_cast<double>(items);
}

/// Enters one piece of work on a world of so many managers.
template <class Work>
std::string enter(Worlds& worlds, int managers, const char* what, const Work& work)
{
    const std::string name = what + std::string{", "} + std::to_string(managers) + " managers";
    benchmark::RegisterBenchmark(name.c_str(), [&worlds, managers, work](benchmark::State& state) {
        const World& world = worlds.of(managers);
        measureLoop(state, world.schedule->occurrences.size(), [&] { return work(world); });
    })->Unit(benchmark::kMillisecond);
    return name;
}

/// The regular talks alone: what weeks, months and quarters give.
std::string enterWithoutTriggers(Worlds& worlds, int managers)
{
    const std::string name = "expand without triggers, " + std::to_string(managers) + " managers";
    benchmark::RegisterBenchmark(name.c_str(), [&worlds, managers](benchmark::State& state) {
        const World& world = worlds.of(managers);
        const auto plan = std::make_shared<Plan>(*world.plan);
        plan->triggers.clear();
        const std::size_t items = expand(plan, world.range).occurrences.size();
        measureLoop(state, items, [&] { return expand(plan, world.range).occurrences.size(); });
    })->Unit(benchmark::kMillisecond);
    return name;
}

} // namespace

void addSpine(Worlds& worlds, int managers, std::vector<Comparison>& comparisons)
{
    const auto add = [&](const char* what, auto work, const char* floor, auto least, double aim) {
        const std::string floorName = enter(worlds, managers, floor, least);
        comparisons.push_back({enter(worlds, managers, what, work), floorName, aim});
    };
    add(
        "expand three years",
        [](const World& world) { return expand(world.plan, world.range).occurrences.size(); },
        "stamp occurrences", [](const World& world) { return stampOccurrences(*world.schedule); },
        0);
    comparisons.push_back({enterWithoutTriggers(worlds, managers), comparisons.back().floor, 8});
    add(
        "settle",
        [](const World& world) {
            return settle(world.schedule, world.facts, {}, kToday).entries.size();
        },
        "scan facts, write entries", scanFactsAndWriteEntries, 0);
    const auto columns = std::make_shared<std::pair<const World*, Columns>>();
    add(
        "measure by manager and week",
        [](const World& world) {
            constexpr std::array by{Dimension::Manager, Dimension::Week};
            return measure(world.ledger, {}, by).rows.size();
        },
        "scan three columns",
        [columns](const World& world) {
            if (columns->first != &world)
                *columns = {&world, columnsOf(world)};
            return scanColumns(columns->second);
        },
        0);
}

} // namespace mor::bench
