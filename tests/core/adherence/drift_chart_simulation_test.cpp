// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "chance.h"
#include "core/adherence/drift_chart.h"
#include "support/catch.h"

#include <vector>

namespace mor::tests {

namespace {

/// Weeks until the chart alarms on talks drawn by chance, by running it, not by formula.
int weeksUntilAlarm(const DriftChart& chart, int perWeek, double rate, double rho, Chance& chance)
{
    std::vector<int> missed, expected;
    for (std::size_t weeks = 16;; weeks *= 2) {
        while (missed.size() < weeks)
            missed.push_back(chance.misses(perWeek, rate, rho));
        expected.resize(weeks, perWeek);
        if (const auto walked = walk(chart, missed, expected); !walked.alarms.empty())
            return static_cast<int>(walked.alarms.front()) + 1;
    }
}

double averageWeeks(
    const DriftChart& chart, int perWeek, double rate, double rho, int runs, Chance& chance)
{
    double sum = 0;
    for (int run = 0; run < runs; ++run)
        sum += weeksUntilAlarm(chart, perWeek, rate, rho, chance);
    return sum / runs;
}

/// Average weeks from the change to the alarm after a calm year, its false alarms taken note of.
double averageNotice(
    const DriftChart& chart, int perWeek, double rate, double rho, int runs, Chance& chance)
{
    constexpr std::size_t kCalm = 52;
    double sum = 0;
    for (int run = 0; run < runs; ++run) {
        std::vector<int> missed, expected;
        std::vector<std::size_t> resets;
        while (missed.size() < kCalm)
            missed.push_back(chance.misses(perWeek, 0.10, rho));
        expected.resize(kCalm, perWeek);
        for (auto calm = walk(chart, missed, expected); calm.alarms.size() > resets.size();
             calm = walk(chart, missed, expected, resets))
            resets = calm.alarms;
        std::size_t noticed = 0;
        while (noticed == 0) {
            missed.push_back(chance.misses(perWeek, rate, rho));
            expected.push_back(perWeek);
            const auto walked = walk(chart, missed, expected, resets);
            if (walked.alarms.size() > resets.size())
                noticed = missed.size() - kCalm;
        }
        sum += static_cast<double>(noticed);
    }
    return sum / runs;
}

} // namespace

// Averages of 2,000 runs lie within 2.3 % of the truth two times in three; a limit one state off is
// wrong by a third or more.
TEST_CASE("Charts cry wolf as seldom as they promise", "[core][adherence]")
{
    Chance chance(20261103);
    for (const int perWeek : {4, 8, 16})
        for (const double rho : {0.0, 0.2}) {
            const auto chart = chartFor(perWeek, 0.10, 0.30, rho, 100);

            INFO(perWeek << " a week, rho " << rho);
            CHECK(averageWeeks(chart, perWeek, 0.10, rho, 2'000, chance)
                == Approx(weeksToAlarm(chart, perWeek, 0.10, rho)).epsilon(0.09));
        }
}

TEST_CASE("Charts notice a change as fast as they promise", "[core][adherence]")
{
    Chance chance(20261104);
    for (const int perWeek : {4, 8, 16})
        for (const double rho : {0.0, 0.2}) {
            const auto chart = chartFor(perWeek, 0.10, 0.30, rho, 260);

            INFO(perWeek << " a week, rho " << rho);
            CHECK(averageWeeks(chart, perWeek, 0.30, rho, 10'000, chance)
                == Approx(weeksToAlarm(chart, perWeek, 0.30, rho)).epsilon(0.035));
            CHECK(averageNotice(chart, perWeek, 0.30, rho, 4'000, chance)
                == Approx(weeksToNotice(chart, perWeek, 0.10, 0.30, rho)).epsilon(0.055));
        }
}

} // namespace mor::tests
