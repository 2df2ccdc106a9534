// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/lever_words.h"
#include "support/catch.h"

namespace mor::tests {

using ui::movementWords;
using ui::valueWords;

TEST_CASE("A share moves by percentage points, other levers by their unit", "[ui][shared]")
{
    CHECK(movementWords(3.0, "%").toStdString() == "3 percentage points");
    CHECK(movementWords(1.0, "percent").toStdString() == "1 percentage point");
    CHECK(movementWords(2.5, "%").toStdString() == "2.5 percentage points");
    CHECK(movementWords(1.0, "days").toStdString() == "1 day");
    CHECK(movementWords(12.0, "days").toStdString() == "12 days");
    CHECK(movementWords(5.0, "count").toStdString() == "5");
    CHECK(movementWords(0.001, "count").toStdString() == "0.001");
    CHECK(movementWords(5000.0, "currency").toStdString() == "5,000");
    CHECK(movementWords(2.0, "calls a week").toStdString() == "2 calls a week");
}

TEST_CASE("A measured value is said with its unit", "[ui][shared]")
{
    CHECK(valueWords(58.0, "%").toStdString() == "58 %");
    CHECK(valueWords(24.25, "%").toStdString() == "24.25 %");
    CHECK(valueWords(74.0, "days").toStdString() == "74 days");
    CHECK(valueWords(20.0, "").toStdString() == "20");
    CHECK(valueWords(100.0, "EUR").toStdString() == "100 EUR");
}

} // namespace mor::tests
