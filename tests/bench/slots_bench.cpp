// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/benches.h"

#include "core/planning/slot_proposal.h"
#include "demo/demo.h"

#include <memory>

namespace mor::bench {

namespace {

/// 40 managers with 320 reps, each with ten appointments a week for a year to come. No slot is
/// agreed, so every talk has to be placed.
std::shared_ptr<const Plan> busyPlan()
{
    constexpr int kWeeks = 52;
    constexpr int kAWeek = 10;
    auto plan = std::make_shared<Plan>(*makeDemoFacts({40, 8, 1, kToday, 1}).value().plan);
    plan->roster.slots.clear();
    int seed = 0;
    for (const Person& person : plan->roster.people) {
        ++seed;
        for (int week = 0; week < kWeeks; ++week)
            for (int i = 0; i < kAWeek; ++i) {
                const auto start = static_cast<MinuteOfDay>(
                    (i < kAWeek / 2 ? 8 : 13) * 60 + (seed * 7 + i * 3) % 5 * 45);
                plan->roster.busy.push_back(
                    {person.code, mondayOf(kToday) + std::chrono::days{7 * week + i % 5}, start,
                        static_cast<MinuteOfDay>(start + 45)});
            }
    }
    normalise(plan->roster);
    return plan;
}

} // namespace

void addSlots(std::vector<Comparison>& comparisons)
{
    const auto plan = std::make_shared<std::shared_ptr<const Plan>>();
    const auto enter = [plan](const char* name, auto work) {
        benchmark::RegisterBenchmark(name, [plan, work](benchmark::State& state) {
            if (!*plan)
                *plan = busyPlan();
            std::size_t slots = 0;
            for ([[maybe_unused]] const auto& step : state)
                slots = work(**plan);
            state.counters["items"] = static_cast<double>(slots);
        })->Unit(benchmark::kMillisecond);
    };
    enter("place talks by default, 40 managers",
        [](const Plan& one) { return proposeSlots(one, kToday).size(); });
    enter("propose the week, 40 managers",
        [](const Plan& one) { return proposeWeek(one, kToday).slots.size(); });
    comparisons.push_back(
        {"propose the week, 40 managers", "place talks by default, 40 managers", 0});
}

} // namespace mor::bench
