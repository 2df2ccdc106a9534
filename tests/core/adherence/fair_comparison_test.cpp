// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/exact_test.h"
#include "core/adherence/same_mix.h"
#include "support/catch.h"

namespace mor::tests {

TEST_CASE("Periods are compared by Fisher's exact test", "[core][adherence]")
{
    // Fisher's lady tasting tea: 34 of 70 tables are no likelier.
    CHECK(exactDifference({3, 4}, {1, 4}) == Approx(34.0 / 70));
    // Convictions of twins, Fisher 1962: 2 of 17 and 10 of 13.
    CHECK(exactDifference({2, 17}, {10, 13}) == Approx(0.0005367).margin(5e-8));
    CHECK(exactDifference({10, 13}, {2, 17}) == Approx(0.0005367).margin(5e-8));
}

TEST_CASE("Equal or empty periods are not different", "[core][adherence]")
{
    CHECK(exactDifference({6, 8}, {6, 8}) == Approx(1));
    CHECK(exactDifference({0, 0}, {6, 8}) == Approx(1));
    CHECK(exactDifference({6, 8}, {0, 0}) == Approx(1));
    CHECK(exactDifference({8, 8}, {5, 5}) == Approx(1));
    CHECK(exactDifference({0, 8}, {0, 5}) == Approx(1));
    CHECK(exactDifference({0, 0}, {0, 0}) == Approx(1));
    CHECK(exactDifference({5'000, 5'000}, {0, 5'000}) < 1e-300);
}

TEST_CASE("Managers are held against what their own mix would give", "[core][adherence]")
{
    // Activities at 3/4 and 1/4 pooled. The first manager has more of the easy one.
    const std::vector<CountOf> cells{{12, 12}, {0, 4}, {0, 4}, {4, 12}};

    const auto managers = sameMix(cells, 2);

    REQUIRE(managers.size() == 2);
    CHECK(managers[0].count == CountOf{12, 16});
    CHECK(managers[0].expectedDone == Approx(10)); // 12 * 3/4 + 4 * 1/4
    CHECK(managers[0].difference() == Approx(2));
    CHECK(managers[1].difference() == Approx(-2));
    CHECK(sameMix({}, 0).empty());
}

} // namespace mor::tests
