// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/benches.h"
#include "bench/floors.h"

#include "exchange/ics/ics_writer.h"

namespace mor::bench {

namespace {

constexpr int kManagers = 150;

/// The talks of the newest half year.
std::shared_ptr<const Schedule> halfYear(const World& world)
{
    return std::make_shared<const Schedule>(
        expand(world.plan, {kToday - std::chrono::weeks{26}, kToday}));
}

void writeAll(benchmark::State& state, const Schedule& schedule, bool recurring)
{
    const auto shared = std::make_shared<const Schedule>(schedule);
    IcsOptions options;
    options.recurring = recurring;
    std::size_t talks = 0;
    for ([[maybe_unused]] const auto& step : state) {
        std::size_t bytes = 0;
        const auto counts
            = writeIcs(documentOf(shared, {}), options, [&](std::string_view text) -> Result<> {
                  bytes += text.size();
                  return {};
              });
        state.counters["bytes"] = static_cast<double>(bytes);
        if (!counts)
            state.SkipWithError(counts.error().code.c_str());
        else
            talks = counts->talks;
    }
    state.counters["items"] = static_cast<double>(talks);
}

} // namespace

void addIcs(Worlds& worlds, std::vector<Comparison>& comparisons)
{
    const std::string floor = "write plain event text";
    benchmark::RegisterBenchmark(floor.c_str(), [&worlds](benchmark::State& state) {
        const auto schedule = halfYear(worlds.of(kManagers));
        for ([[maybe_unused]] const auto& step : state)
            state.counters["bytes"] = static_cast<double>(writePlainEvents(*schedule));
    })->Unit(benchmark::kMillisecond);
    for (const bool recurring : {false, true}) {
        const std::string name
            = recurring ? "iCalendar, recurring events" : "iCalendar, an event each";
        benchmark::RegisterBenchmark(name.c_str(), [&worlds, recurring](benchmark::State& state) {
            writeAll(state, *halfYear(worlds.of(kManagers)), recurring);
        })->Unit(benchmark::kMillisecond);
        comparisons.push_back({name, floor, recurring ? 0 : 1.5});
    }
}

} // namespace mor::bench
