// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/report.h"

#include <algorithm>
#include <cstdio>

namespace mor::bench {

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

std::string shortly(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    return text;
}

} // namespace

void Collector::ReportRuns(const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Iteration || run.iterations == 0)
            continue;
        Measured& measured = m_measured[run.run_name.function_name];
        const bool waits = run.run_name.time_type == "real_time";
        const double seconds = waits ? run.real_accumulated_time : run.cpu_accumulated_time;
        measured.milliseconds.push_back(1e3 * seconds / static_cast<double>(run.iterations));
        const auto items = run.counters.find("items");
        if (items != run.counters.end())
            measured.items = items->second.value;
    }
}

void Collector::print(std::ostream& out, const std::vector<Comparison>& comparisons) const
{
    out << "| Work | Items | Time, ms | ns per item | Floor in the same run, ms | Ratio | Aim |\n"
        << "|---|---:|---:|---:|---:|---:|---:|\n";
    for (const Comparison& comparison : comparisons) {
        const auto work = m_measured.find(comparison.work);
        const auto floor = m_measured.find(comparison.floor);
        if (work == m_measured.end() || floor == m_measured.end())
            continue;
        const double time = median(work->second.milliseconds);
        const double least = median(floor->second.milliseconds);
        const double items = work->second.items;
        out << "| " << comparison.work << " | " << static_cast<long long>(items) << " | "
            << shortly(time) << " | " << (items > 0 ? shortly(1e6 * time / items) : "–") << " | "
            << shortly(least) << " (" << comparison.floor << ") | " << shortly(time / least)
            << " | " << (comparison.aim > 0 ? "≤ " + shortly(comparison.aim) : "–") << " |\n";
    }
}

} // namespace mor::bench
