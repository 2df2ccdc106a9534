// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/lever_unit.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

LeverReading counted(double value, int count, int of)
{
    LeverReading reading;
    reading.value = value;
    reading.count = count;
    reading.of = of;
    return reading;
}

} // namespace

TEST_CASE("A measured value is said in its lever's unit", "[core][rhythm]")
{
    CHECK(valueText(58.0, "%") == "58 %");
    CHECK(valueText(58.25, "percent") == "58.3 %");
    CHECK(valueText(1.0, "days") == "1 day");
    CHECK(valueText(74.5, "days") == "74.5 days");
    CHECK(valueText(12.0, "count") == "12");
    CHECK(valueText(18'500.0, "currency") == "18500");
    CHECK(valueText(3.0, "") == "3");
    CHECK(valueText(4.5, " calls a week ") == "4.5 calls a week");
    CHECK(valueText(-0.3, "EUR") == "-0.3 EUR");
}

TEST_CASE("Counts give a likely range only where the value is their share", "[core][rhythm]")
{
    CHECK(wholeShare(counted(24.5, 49, 200), "%") == 100.0);
    CHECK(wholeShare(counted(0.25, 49, 200), "won of all") == 1.0);
    CHECK(wholeShare(counted(24.5, 49, 200), "points") == 100.0);
    CHECK_FALSE(wholeShare(counted(74.0, 49, 200), "days"));
    CHECK_FALSE(wholeShare(counted(49.0, 49, 200), "deals"));
    CHECK_FALSE(wholeShare(counted(49.0, 49, 200), "count"));
    LeverReading bare;
    bare.value = 24.5;
    CHECK_FALSE(wholeShare(bare, "%"));
}

} // namespace mor::tests
