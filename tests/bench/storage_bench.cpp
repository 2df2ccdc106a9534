// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/benches.h"
#include "bench/floors.h"
#include "bench/raw_file.h"
#include "bench/stored.h"

#include "core/adherence/figures.h"
#include "core/adherence/read_ledger.h"
#include "storage/workspace.h"

#include <array>

namespace mor::bench {

namespace {

constexpr std::array kByManagerAndWeek{Dimension::Manager, Dimension::Week};

std::size_t openAndMeasure(const std::filesystem::path& file, int weeks)
{
    const auto workspace
        = must(Workspace::open(file, Workspace::Access::ReadOnly, Workspace::Check::BeforeWriting));
    auto plan = std::make_shared<const Plan>(must(workspace->plans().load()).plan);
    const DayRange range{kToday - std::chrono::weeks{weeks}, kToday};
    const auto ledger = must(readLedger(std::move(plan), workspace->practice(), range, kToday));
    return measure(*ledger, {}, kByManagerAndWeek).rows.size();
}

void addReading(const std::shared_ptr<Stored>& stored, std::vector<Comparison>& comparisons)
{
    for (const int weeks : {13, 156}) {
        const DayRange range{kToday - std::chrono::weeks{weeks}, kToday};
        const std::string label = weeks == 13 ? "a quarter" : "three years";
        const std::string raw = "raw SQLite reads " + label;
        benchmark::RegisterBenchmark(raw.c_str(), [stored, range](benchmark::State& state) {
            RawFile file{stored->file().string(), RawFile::Use::Read};
            for ([[maybe_unused]] const auto& step : state)
                benchmark::DoNotOptimize(file.facts(range).size());
        })->Unit(benchmark::kMillisecond);
        const std::string read = "read the facts of " + label;
        benchmark::RegisterBenchmark(read.c_str(), [stored, range](benchmark::State& state) {
            const auto workspace
                = must(Workspace::open(stored->file(), Workspace::Access::ReadOnly));
            std::size_t count = 0;
            for ([[maybe_unused]] const auto& step : state)
                count = must(workspace->practice().facts(range)).size();
            state.counters["items"] = static_cast<double>(count);
        })->Unit(benchmark::kMillisecond);
        comparisons.push_back({read, raw, 1.15});
        const std::string open = "open to figures of " + label;
        benchmark::RegisterBenchmark(open.c_str(), [stored, weeks](benchmark::State& state) {
            const auto file = stored->file();
            for ([[maybe_unused]] const auto& step : state)
                benchmark::DoNotOptimize(openAndMeasure(file, weeks));
        })->Unit(benchmark::kMillisecond);
        comparisons.push_back({open, raw, 0});
    }
}

/// A check-off nobody has made yet, so that each one is a new row.
CheckOff another(const Demo& demo, std::uint32_t number)
{
    CheckOff checkOff = demo.checkOffs[demo.checkOffs.size() / 2];
    checkOff.fact.revision = 1000 + number;
    checkOff.correctionReason = "Measured again";
    checkOff.nextSteps.clear();
    for (std::size_t i = 0; i < 4; ++i)
        checkOff.fact.id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return checkOff;
}

void addWriting(const std::shared_ptr<Stored>& stored, std::vector<Comparison>& comparisons)
{
    const std::string sync = "4 KiB write and fdatasync";
    benchmark::RegisterBenchmark(sync.c_str(),
        [stored](benchmark::State& state) {
            SyncedFile file{(stored->folder() / "synced").string()};
            for ([[maybe_unused]] const auto& step : state)
                file.write();
        })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    const std::string raw = "raw SQLite inserts a row";
    const auto inserted = std::make_shared<std::int64_t>(0);
    benchmark::RegisterBenchmark(raw.c_str(),
        [stored, inserted](benchmark::State& state) {
            RawFile file{(stored->folder() / ("raw" + std::to_string(++*inserted))).string(),
                RawFile::Use::Insert};
            for ([[maybe_unused]] const auto& step : state)
                file.insert(++*inserted);
        })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    const std::string durable = "durable check-off";
    const auto number = std::make_shared<std::uint32_t>(0);
    benchmark::RegisterBenchmark(durable.c_str(),
        [stored, number](benchmark::State& state) {
            const auto workspace
                = must(Workspace::open(stored->file(), Workspace::Access::ReadWrite));
            for ([[maybe_unused]] const auto& step : state)
                must(workspace->practice().add(another(stored->demo(), ++*number)));
            state.counters["items"] = 1;
        })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    comparisons.push_back({durable, sync, 0});
    comparisons.push_back({durable, raw, 1.1});
}

} // namespace

void addStorage(
    Worlds& worlds, const std::filesystem::path& folder, std::vector<Comparison>& comparisons)
{
    const auto stored = std::make_shared<Stored>(worlds, folder);
    addReading(stored, comparisons);
    addWeek(stored, comparisons);
    addWriting(stored, comparisons);
}

} // namespace mor::bench
