// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace mor::bench {

/// Which benchmark is measured against which floor, and the ratio aimed at (0: none).
struct Comparison {
    std::string work; ///< benchmark's name, "expand/150 managers"
    std::string floor; ///< floor's name
    double aim = 0;
};

/// Gathers the times of a run instead of printing them.
class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override;

    /// A table in Markdown: median time (of the processor, or by the clock where it waits for the
    /// disk), floor in the same run, ratio, aim and time per item.
    void print(std::ostream& out, const std::vector<Comparison>& comparisons) const;

private:
    struct Measured {
        std::vector<double> milliseconds;
        double items = 0;
    };
    std::map<std::string, Measured> m_measured;
};

} // namespace mor::bench
