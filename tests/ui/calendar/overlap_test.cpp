// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/overlap.h"

#include "support/catch.h"

using namespace mor::ui;

TEST_CASE("Talks at the same time stand side by side", "[ui][calendar]")
{
    struct Example {
        const char* what;
        std::vector<Stretch> stretches;
        std::vector<Lane> lanes;
    };
    const Example examples[] = {
        {"none", {}, {}},
        {"alone", {{540, 570}}, {{0, 1}}},
        {"touching", {{540, 570}, {570, 600}}, {{0, 1}, {0, 1}}},
        {"overlapping", {{540, 570}, {555, 585}}, {{0, 2}, {1, 2}}},
        {"same time", {{540, 570}, {540, 570}, {540, 570}}, {{0, 3}, {1, 3}, {2, 3}}},
        {"a lane is used again", {{540, 600}, {540, 560}, {560, 590}}, {{0, 2}, {1, 2}, {1, 2}}},
        {"a chain shares its lanes", {{540, 570}, {560, 590}, {580, 610}},
            {{0, 2}, {1, 2}, {0, 2}}},
        {"a later group starts anew", {{540, 570}, {550, 580}, {600, 620}},
            {{0, 2}, {1, 2}, {0, 1}}},
    };
    for (const auto& example : examples) {
        INFO(example.what);
        CHECK(sideBySide(example.stretches) == example.lanes);
    }
}
