// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/figures.h"
#include "core/adherence/ledger_part.h"
#include "core/adherence/read_ledger.h"
#include "support/catch.h"
#include "support/random_practice.h"

using namespace mor;
using namespace mor::tests;

TEST_CASE("Part of a ledger is what these days settled alone would be", "[core][adherence]")
{
    using std::chrono::days;
    int mergedAway = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const RandomPractice random(seed);
        const auto& practice = random.practice();
        const DayRange all{kRandomStart, kRandomStart + days{16 * 7 - 1}};
        const auto facts = practice.facts(keyDatesOf(all)).value();
        const auto words = practice.confirmations(keyDatesOf(all)).value();
        const auto shared = std::make_shared<const std::vector<CheckOffFact>>(facts);
        const Day asOf = kRandomStart + days{13 * 7};
        const auto settled = [&](DayRange due) {
            return settle(
                std::make_shared<const Schedule>(expand(random.plan(), due)), shared, words, asOf);
        };
        const auto whole = settled(all);
        for (int week = 0; week < 13; ++week) {
            const DayRange due{
                kRandomStart + days{7 * week}, kRandomStart + days{7 * week + 4 * 7 - 1}};
            const auto part = partOf(whole, words, due);
            const auto alone = settled(due);
            REQUIRE(part.entries.size() == alone.entries.size());
            REQUIRE(part.schedule->range == alone.schedule->range);
            REQUIRE(part.schedule->series.size() == alone.schedule->series.size());
            for (std::uint32_t i = 0; i < alone.entries.size(); ++i) {
                const auto& one = part.schedule->occurrences[i];
                REQUIRE(
                    part.schedule->key(one) == alone.schedule->key(alone.schedule->occurrences[i]));
                REQUIRE(part.entries[i] == alone.entries[i]);
                REQUIRE(part.holderOf(i) == alone.holderOf(i));
                mergedAway += alone.entries[i].state == State::Merged ? 1 : 0;
            }
            for (const auto dimension : {Dimension::Manager, Dimension::Rep, Dimension::Week}) {
                const std::array by{dimension};
                CHECK(measure(part, {}, by).rows == measure(alone, {}, by).rows);
            }
        }
    }
    CHECK(mergedAway > 0);
}
