// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "chance.h"
#include "core/adherence/spread.h"
#include "support/catch.h"

#include <cmath>
#include <vector>

namespace mor::tests {

namespace {

std::vector<CountOf> managersWith(
    int count, int talks, double tau, std::vector<double>& truths, Chance& chance)
{
    std::vector<CountOf> managers;
    truths.clear();
    for (int manager = 0; manager < count; ++manager) {
        truths.push_back(0.8 + tau * chance.normal());
        managers.push_back({chance.misses(talks, truths.back()), talks}); // hits as well
    }
    return managers;
}

} // namespace

TEST_CASE("The spread is what chance does not explain", "[core][adherence]")
{
    const std::vector<CountOf> managers{{15, 25}, {20, 25}, {20, 25}, {25, 25}, {0, 0}};

    const auto spread = spreadOf(managers);

    // Q = 25 * 2 * 0.2² ÷ 0.16, tau² = (12.5 - 3) * 0.16 ÷ (100 - 25)
    CHECK(spread.managers == 4);
    CHECK(spread.total == CountOf{80, 100});
    CHECK(spread.pooled == Approx(0.8));
    CHECK(spread.q == Approx(12.5));
    CHECK(spread.expectedQ == 3);
    CHECK(spread.tau == Approx(std::sqrt(0.152 / 7.5)));
    CHECK(spread.pValue == Approx(0.005853).margin(5e-7));
    CHECK(spread.hintOnly());
}

TEST_CASE("How often chance gives such a spread follows chi-square", "[core][adherence]")
{
    // Q = 10 * 2 * 0.3² ÷ 0.25 on one degree of freedom, three managers at exp(-Q ÷ 2)
    CHECK(spreadOf(std::vector<CountOf>{{8, 10}, {2, 10}}).pValue
        == Approx(std::erfc(std::sqrt(3.6))));
    CHECK(
        spreadOf(std::vector<CountOf>{{8, 10}, {2, 10}, {5, 10}}).pValue == Approx(std::exp(-3.6)));
    CHECK(spreadOf(std::vector<CountOf>{{8, 10}, {8, 10}}).pValue == 1);
}

TEST_CASE("Managers as alike as chance allows do not differ", "[core][adherence]")
{
    CHECK(spreadOf(std::vector<CountOf>{{16, 20}, {17, 20}, {15, 20}}).tau == 0);
    CHECK(spreadOf(std::vector<CountOf>{{20, 20}, {8, 8}}).tau == 0);
    CHECK(spreadOf(std::vector<CountOf>{{4, 8}}).tau == 0);
    CHECK(spreadOf(std::vector<CountOf>{}) == Spread{});
}

TEST_CASE("No spread is wider than rates can lie apart", "[core][adherence]")
{
    // Q = 3, so that the moments alone would give 1/3, more than 2/3 * 1/3.
    CHECK(spreadOf(std::vector<CountOf>{{2, 2}, {0, 1}}).tau == Approx(std::sqrt(2.0 / 9)));
}

TEST_CASE("Where chance is wider, less of the spread is true", "[core][adherence]")
{
    const std::vector<CountOf> managers{{15, 25}, {20, 25}, {20, 25}, {25, 25}};

    const auto spread = spreadOf(managers, 2);

    CHECK(spread.q == Approx(12.5));
    CHECK(spread.expectedQ == 6);
    CHECK(spread.tau == Approx(std::sqrt(6.5 * 0.16 / 75)));
    CHECK(spread.pValue == Approx(0.1001).margin(5e-5)); // 6.25 on three degrees
    // B = 0.01 ÷ (0.01 + 2 * 0.16 ÷ 16) = 1/3
    Spread wide;
    wide.pooled = 0.8;
    wide.tau = 0.1;
    wide.widening = 2;
    CHECK(shrunk(wide, {8, 16}) == Approx(0.7));
}

TEST_CASE("A known spread is found again", "[core][adherence]")
{
    Chance chance(5);
    std::vector<double> truths;
    for (const double tau : {0.03, 0.06, 0.1}) {
        const auto spread = spreadOf(managersWith(4'000, 40, tau, truths, chance));
        CHECK(spread.tau == Approx(tau).epsilon(0.08));
        CHECK(spread.pValue < 1e-6);
    }
}

TEST_CASE("Chance alone rarely looks like a spread", "[core][adherence]")
{
    Chance chance(6);
    std::vector<double> truths;
    int surprising = 0;
    for (int run = 0; run < 2'000; ++run)
        surprising += spreadOf(managersWith(12, 40, 0, truths, chance)).pValue < 0.05 ? 1 : 0;
    CHECK(surprising == Approx(100).margin(40));
}

TEST_CASE("Drawn to the pooled rate, single managers are judged more truly", "[core][adherence]")
{
    Chance chance(8);
    std::vector<double> truths;
    double raw = 0;
    double drawn = 0;
    for (int run = 0; run < 200; ++run) {
        const auto managers = managersWith(20, 16, 0.06, truths, chance);
        const auto spread = spreadOf(managers);
        for (std::size_t i = 0; i < managers.size(); ++i) {
            raw += std::pow(*managers[i].rate() - truths[i], 2);
            drawn += std::pow(shrunk(spread, managers[i]) - truths[i], 2);
        }
    }
    CHECK(drawn < 0.6 * raw);
}

TEST_CASE("The fewer the talks, the nearer to the pooled rate", "[core][adherence]")
{
    Spread spread;
    spread.pooled = 0.8;
    spread.tau = 0.1;

    // B = 0.01 ÷ (0.01 + 0.16 ÷ 16) = 1/2, and 0.01 ÷ (0.01 + 0.16 ÷ 48) = 3/4
    CHECK(shrunk(spread, {8, 16}) == Approx(0.65));
    CHECK(shrunk(spread, {24, 48}) == Approx(0.575));
    CHECK(shrunk(spread, {0, 0}) == Approx(0.8));
    spread.tau = 0;
    CHECK(shrunk(spread, {8, 16}) == Approx(0.8));
}

TEST_CASE("The funnel is that of the handbook", "[core][adherence]")
{
    struct Row {
        int n;
        double lower95, lower998;
    };
    for (const auto& row :
        {Row{8, 0.625, 0.375}, Row{16, 0.688, 0.500}, Row{32, 0.719, 0.625}, Row{64, 0.766, 0.703},
            Row{104, 0.779, 0.731}, Row{208, 0.798, 0.769}, Row{416, 0.815, 0.793}}) {
        const auto limits = funnelLimits(0.85, row.n);

        INFO(row.n << " talks");
        const auto digits = [](double rate) { return std::floor(rate * 1000 + 0.5) / 1000; };
        CHECK(digits(limits.lower95) == Approx(row.lower95));
        CHECK(digits(limits.lower998) == Approx(row.lower998));
        const auto mirrored = funnelLimits(0.15, row.n);
        CHECK(mirrored.upper95 == Approx(1 - limits.lower95));
        CHECK(mirrored.upper998 == Approx(1 - limits.lower998));
    }
}

TEST_CASE("On the limit is within, one talk less is below", "[core][adherence]")
{
    const auto limits = funnelLimits(0.85, 32);

    CHECK(placeIn(limits, {23, 32}) == FunnelPlace::Within);
    CHECK(placeIn(limits, {22, 32}) == FunnelPlace::Below);
    CHECK(placeIn(limits, {19, 32}) == FunnelPlace::FarBelow);
    CHECK(placeIn(limits, {31, 32}) == FunnelPlace::Within);
    CHECK(placeIn(limits, {32, 32}) == FunnelPlace::Above); // 0.85^32 = 0.6 %
    CHECK(placeIn(limits, {0, 0}) == FunnelPlace::Within);
    CHECK(placeIn(funnelLimits(0.15, 32), {10, 32}) == FunnelPlace::Above);
    CHECK(placeIn(funnelLimits(0.15, 32), {13, 32}) == FunnelPlace::FarAbove);
    CHECK(placeIn(funnelLimits(1, 8), {8, 8}) == FunnelPlace::Within);
    CHECK(placeIn(funnelLimits(0, 8), {0, 8}) == FunnelPlace::Within);
}

TEST_CASE("Of twenty equal managers the best shows 95 % and the worst 72 %", "[core][adherence]")
{
    const auto extremes = extremesByChance(0.85, std::vector<int>(20, 32));

    CHECK(std::round(extremes->best * 100) == 95);
    CHECK(std::round(extremes->worst * 100) == 72);
    CHECK_FALSE(extremesByChance(0.85, {}));
}

TEST_CASE("The extremes of managers of different size are worked out exactly", "[core][adherence]")
{
    // One talk and two at a half each: 8 cases, best 0 once, 1/2 twice, 1 five times.
    const auto extremes = extremesByChance(0.5, std::vector<int>{1, 2});

    CHECK(extremes->best == Approx(6.0 / 8));
    CHECK(extremes->worst == Approx(2.0 / 8));
}

} // namespace mor::tests
