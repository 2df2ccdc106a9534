// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/number_text.h"
#include "support/catch.h"

#include <limits>

namespace mor::tests {

TEST_CASE("A number is spelled in full, whatever its size", "[core][base]")
{
    CHECK(decimalText(2.5) == "2.5");
    CHECK(decimalText(-300.0) == "-300");
    CHECK(decimalText(1e12) == "1000000000000");
    CHECK(decimalText(1e-70) == "0." + std::string(69, '0') + "1");
    CHECK(decimalText(1e300).size() == 301);
    CHECK(decimalText(std::numeric_limits<double>::denorm_min()).size() == 326);
    CHECK(decimalText(std::numeric_limits<double>::lowest(), 15).size() == 1 + 309 + 1 + 15);
    CHECK(decimalText(13.24, 1) == "13.2");
}

TEST_CASE("What is no number has no spelling", "[core][base]")
{
    CHECK(decimalText(std::numeric_limits<double>::infinity()).empty());
    CHECK(decimalText(std::numeric_limits<double>::quiet_NaN(), 1).empty());
}

} // namespace mor::tests
