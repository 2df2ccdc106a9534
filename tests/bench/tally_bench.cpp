// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/floors.h"
#include "bench/stored.h"
#include "bench/worlds.h"

#include "core/adherence/manager_weeks.h"
#include "core/adherence/packed_talks.h"
#include "core/adherence/week_cells.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

namespace mor::bench {

namespace {

constexpr std::chrono::days kWeek{7};

/// Writes plan and tallies of so many managers' three years into `folder`, and the flat columns
/// beside them. Records are left out: they are what tallies spare.
void write(const std::filesystem::path& folder, int managers)
{
    Worlds worlds;
    const World& world = worlds.of(managers);
    auto plan = *world.plan;
    plan.triggers.clear();
    std::filesystem::create_directories(folder);
    const auto workspace = must(Workspace::create(folder / "tallied.mor", plan));
    auto& tallies = workspace->tallies();
    const auto state = must(tallies.state());
    const Day open = mondayOf(kToday) - 3 * kWeek;
    std::vector<TallyRepository::OpenWeek> openWeeks;
    for (const auto& talks : talksByWeek(*world.schedule)) {
        auto cells = packCells(cellsOf(world.ledger, talks));
        if (talks.week >= open) {
            openWeeks.push_back({talks.week, std::move(cells)});
            continue;
        }
        const TalliedWeek week{
            talks.week, kToday, std::move(cells), packTalks(world.ledger, talks), {}};
        must(tallies.put(week, state));
    }
    must(tallies.putOpen(kToday, openWeeks, state));

    const Columns columns = columnsOf(world);
    std::ofstream out(folder / "columns", std::ios::binary);
    const std::uint64_t head[] = {columns.manager.size(), columns.managers, columns.weeks};
    out.write(reinterpret_cast<const char*>(head), sizeof head);
    const auto column = [&out](const auto& values) {
        out.write(reinterpret_cast<const char*>(values.data()),
            static_cast<std::streamsize>(values.size() * sizeof values[0]));
    };
    column(columns.manager);
    column(columns.week);
    column(columns.state);
    std::printf("%zu occurrences, %.0f MB of tallies\n", columns.manager.size(),
        static_cast<double>(workspace->bytes()) / 1e6);

    const DayRange all{
        mondayOf(world.range.first), mondayOf(kToday) + kWeek - std::chrono::days{1}};
    const auto quick = must(readTalliedWeeks(tallies, all, kToday)).counts;
    auto of = managerWeeksOf(world.ledger);
    std::printf("equal to the whole ledger: %s\n",
        quick.managers == of.managers
                && std::equal(of.cells.begin(), of.cells.end(), quick.cells.begin())
            ? "yes"
            : "NO");
}

Columns readColumns(const std::filesystem::path& folder)
{
    std::ifstream in(folder / "columns", std::ios::binary);
    std::uint64_t head[3];
    in.read(reinterpret_cast<char*>(head), sizeof head);
    Columns columns;
    columns.managers = static_cast<std::uint32_t>(head[1]);
    columns.weeks = static_cast<std::uint16_t>(head[2]);
    const auto column = [&](auto& values) {
        values.resize(head[0]);
        in.read(reinterpret_cast<char*>(values.data()),
            static_cast<std::streamsize>(values.size() * sizeof values[0]));
    };
    column(columns.manager);
    column(columns.week);
    column(columns.state);
    return columns;
}

/// The occurrences of the last weeks alone, as a table clustered by week would hold them.
Columns newest(const Columns& all, std::uint16_t weeks)
{
    Columns columns;
    columns.managers = all.managers;
    columns.weeks = weeks;
    const auto first = static_cast<std::uint16_t>(all.weeks - weeks);
    for (std::size_t i = 0; i < all.week.size(); ++i)
        if (all.week[i] >= first) {
            columns.manager.push_back(all.manager[i]);
            columns.week.push_back(static_cast<std::uint16_t>(all.week[i] - first));
            columns.state.push_back(all.state[i]);
        }
    return columns;
}

template <class Work>
double medianOf(int times, const Work& work)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::ranges::sort(milliseconds);
    return milliseconds[milliseconds.size() / 2];
}

double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

/// By turns, so that whoever else uses the machine takes from both alike.
void measureRead(const std::filesystem::path& folder)
{
    const auto read = [&](int weeks) {
        const DayRange range{mondayOf(kToday) - (weeks - 1) * kWeek,
            mondayOf(kToday) + kWeek - std::chrono::days{1}};
        const auto workspace = must(Workspace::open(
            folder / "tallied.mor", Workspace::Access::ReadOnly, Workspace::Check::BeforeWriting));
        const auto weeksRead = must(readTalliedWeeks(workspace->tallies(), range, kToday));
        if (!weeksRead.missing.empty())
            std::printf("%zu weeks are missing\n", weeksRead.missing.size());
    };
    read(157);
    const double peak = peakMegabytes();
    const Columns all = readColumns(folder);
    for (const int weeks : {13, 157}) {
        const Columns columns
            = newest(all, static_cast<std::uint16_t>(std::min<int>(weeks, all.weeks)));
        const double floor = medianOf(9, [&] { scanColumns(columns); });
        const double tallied = medianOf(9, [&] { read(weeks); });
        const double again = medianOf(9, [&] { scanColumns(columns); });
        std::printf("| %d weeks, %zu occurrences | %.1f | %.1f, %.1f | %.2f |\n", weeks,
            columns.state.size(), tallied, floor, again, tallied / std::min(floor, again));
    }
    std::printf("peak memory of reading three years: %.0f MB\n", peak);
}

} // namespace

} // namespace mor::bench

/// mor-tally-bench write FOLDER MANAGERS, then mor-tally-bench read FOLDER: from opening the file
/// to figures by manager and week, against a scan of flat columns; two runs, so that the memory is
/// that of reading alone.
int main(int argc, char** argv)
{
    const std::string act = argc > 2 ? argv[1] : "";
    if (act == "write" && argc == 4)
        mor::bench::write(argv[2], std::stoi(argv[3]));
    else if (act == "read")
        mor::bench::measureRead(argv[2]);
    else
        return 2;
    return 0;
}
