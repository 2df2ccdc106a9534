// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "chance.h"
#include "core/adherence/week_correlation.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

std::vector<CountOf> weeks(int count, double rate, double rho, Chance& chance)
{
    std::vector<CountOf> drawn;
    for (int week = 0; week < count; ++week) {
        const int talks = 4 + week % 7;
        drawn.push_back({talks - chance.misses(talks, rate, rho), talks});
    }
    return drawn;
}

} // namespace

TEST_CASE("A long series tells how far misses come together", "[core][adherence]")
{
    Chance chance(7);
    for (const double rho : {0.05, 0.1, 0.2, 0.3, 0.6}) {
        INFO("rho " << rho);
        CHECK(weekCorrelation(weeks(4'000, 0.12, rho, chance))
            == Approx(rho).margin(0.012 + rho / 20));
    }
    CHECK(weekCorrelation(weeks(4'000, 0.12, 0, chance)) < 0.01);
}

TEST_CASE("Many short series tell it together although managers differ", "[core][adherence]")
{
    Chance chance(11);
    for (const double rho : {0.0, 0.1, 0.3}) {
        std::vector<std::vector<CountOf>> series;
        std::vector<CountOf> asOne;
        for (int manager = 0; manager < 200; ++manager) {
            series.push_back(weeks(13, 0.05 + 0.002 * manager, rho, chance));
            asOne.insert(asOne.end(), series.back().begin(), series.back().end());
        }

        INFO("rho " << rho);
        CHECK(weekCorrelation(series) == Approx(rho).margin(0.025));
        CHECK(weekCorrelation(asOne) > rho + 0.05);
    }
}

TEST_CASE("Whole weeks that fail are as correlated as can be", "[core][adherence]")
{
    CHECK(weekCorrelation(std::vector<CountOf>{{8, 8}, {0, 8}, {8, 8}, {0, 8}, {8, 8}})
        == Approx(0.9).margin(1e-3));
}

TEST_CASE("The more talks a week has, the more bad weeks widen chance", "[core][adherence]")
{
    using Series = std::vector<std::vector<CountOf>>;

    // (4 * 3 + 2 * 1) pairs for 6 talks
    CHECK(designEffect(0.3, Series{{{3, 4}}, {{2, 2}, {0, 0}}}) == Approx(1.7));
    CHECK(designEffect(0.3, Series{{{1, 1}, {0, 1}}}) == 1);
    CHECK(designEffect(0, Series{{{3, 8}}}) == 1);
    CHECK(designEffect(0.3, Series{}) == 1);
}

TEST_CASE("Nothing to go by is no correlation", "[core][adherence]")
{
    CHECK(weekCorrelation(std::vector<CountOf>{}) == 0);
    CHECK(weekCorrelation(std::vector<CountOf>{{0, 0}, {0, 0}}) == 0);
    CHECK(weekCorrelation(std::vector<CountOf>{{8, 8}, {8, 8}}) == 0);
    CHECK(weekCorrelation(std::vector<CountOf>{{1, 1}, {0, 1}, {1, 1}}) == 0);
}

} // namespace mor::tests
