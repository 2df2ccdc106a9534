// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/plural.h"
#include "support/catch.h"

namespace mor::tests {

using ui::counted;

TEST_CASE("A count reads right for none, one and many", "[ui][shared]")
{
    const auto days = [](int number) {
        return counted(number, QStringLiteral("1 day"), QStringLiteral("%1 days"));
    };
    CHECK(days(0) == QStringLiteral("0 days"));
    CHECK(days(1) == QStringLiteral("1 day"));
    CHECK(days(11) == QStringLiteral("11 days"));
}

} // namespace mor::tests
