// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/velocity.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

/// 60 deals x 20,000 x 25 % / 90 days = 3,333.33 a day.
Velocity now() { return {{60.0, 20'000.0, 0.25, 90.0}}; }

WhatIfAnswer askedFor(double deals, double value, double rate, double days)
{
    return answer({now(), {{deals, value, rate, days}}});
}

} // namespace

TEST_CASE("Revenue a day is deals by value by win rate over the cycle", "[core][rhythm]")
{
    CHECK(now().revenuePerDay() == Approx(10'000.0 / 3));
    CHECK(Velocity{{60.0, 20'000.0, 0.25, 0.0}}.revenuePerDay() == 0.0);
    CHECK(Velocity{{60.0, -1.0, 0.25, 90.0}}.revenuePerDay() == 0.0);
}

TEST_CASE("Each part of the velocity stands for a lever of the library", "[core][rhythm]")
{
    CHECK(leverOf(VelocityPart::Deals) == "pipeline-creation");
    CHECK(leverOf(VelocityPart::DealValue) == "deal-size");
    CHECK(leverOf(VelocityPart::WinRate) == "win-rate");
    CHECK(leverOf(VelocityPart::CycleDays) == "cycle-length");
}

TEST_CASE("The gain of a part is what it alone would add", "[core][rhythm]")
{
    // Each alone: 66 deals +10 %, 21,000 +5 %, 30 % +20 %, 75 days 90/75 = +20 %.
    const auto told = askedFor(66.0, 21'000.0, 0.30, 75.0);

    REQUIRE(told.computable);
    CHECK(told.gains[0].share == Approx(0.10));
    CHECK(told.gains[1].share == Approx(0.05));
    CHECK(told.gains[2].share == Approx(0.20));
    CHECK(told.gains[3].share == Approx(0.20));
    CHECK(told.gains[2].perDay == Approx(2'000.0 / 3));
    CHECK(told.gains[1].part == VelocityPart::DealValue);
}

TEST_CASE("A lever is suggested only if its gain clearly leads", "[core][rhythm]")
{
    SECTION("two gain alike") { CHECK_FALSE(askedFor(66.0, 21'000.0, 0.30, 75.0).clear); }
    SECTION("the win rate gains 20 %, the next 10 %")
    {
        const auto told = askedFor(66.0, 21'000.0, 0.30, 85.0);
        CHECK(told.clear);
        CHECK(told.suggested == VelocityPart::WinRate);
    }
    SECTION("20 % against 19 %: less than a tenth more")
    {
        CHECK_FALSE(askedFor(71.4, 20'000.0, 0.30, 90.0).clear);
    }
    SECTION("nothing gains") { CHECK_FALSE(askedFor(60.0, 20'000.0, 0.25, 90.0).clear); }
    SECTION("everything would get worse")
    {
        CHECK_FALSE(askedFor(50.0, 10'000.0, 0.20, 120.0).clear);
    }
}

TEST_CASE("Without a number nothing is answered", "[core][rhythm]")
{
    CHECK_FALSE(askedFor(0.0, 20'000.0, 0.25, 90.0).computable);
    CHECK_FALSE(answer({{}, now()}).computable);
}

} // namespace mor::tests
