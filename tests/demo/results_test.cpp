// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/call_accuracy.h"
#include "demo/demo.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

namespace mor::tests {

namespace {

const Day kToday = parseDay("2026-11-03").value();

const Demo& demo()
{
    static const Demo made = makeDemo(demoRequest(DemoSize::Medium, kToday)).value();
    return made;
}

ResultBook book()
{
    return {std::shared_ptr<const Roster>(demo().plan, &demo().plan->roster), demo().results,
        demo().calls};
}

} // namespace

TEST_CASE(
    "The demo's results are the same each time and in the repository's order", "[demo][results]")
{
    const auto again = makeDemo(demoRequest(DemoSize::Medium, kToday)).value();
    CHECK(again.results == demo().results);
    CHECK(again.calls == demo().calls);
    const auto ordered = [](const auto& rows) {
        return std::ranges::is_sorted(rows,
            [](const auto& one, const auto& other) { return subjectOf(one) < subjectOf(other); });
    };
    CHECK(ordered(demo().results));
    CHECK(ordered(demo().calls));
}

TEST_CASE(
    "The demo's organisation comes near its quota, and single people do not", "[demo][results]")
{
    std::set<DayRange> periods;
    int far = 0;
    ResultRows all;
    for (const auto& one : demo().results) {
        periods.insert(one.period);
        CHECK(one.winRate.value() > 0.0);
        CHECK(one.winRate.value() <= 0.8);
        CHECK(one.importedAt < Instant{kToday + std::chrono::days{1}});
        if (one.period.last >= kToday)
            continue;
        all.push_back(&one);
        far += std::abs(*one.attained / *one.quota - 1.0) > 0.3 ? 1 : 0;
    }
    CHECK(periods.size() == 5); // a year, and the quarter that runs
    const auto share = attainmentOf(all).share();
    REQUIRE(share);
    CHECK(*share > 0.8);
    CHECK(*share < 1.2);
    CHECK(far * 5 > static_cast<int>(all.size())); // more than a fifth are far off
}

TEST_CASE("The demo's calls come nearer as their period ends", "[demo][results]")
{
    const auto results = book();
    std::vector<CallMiss> misses;
    for (const auto& person : demo().plan->roster.people)
        for (const auto& one : callMisses(results, person, kToday))
            misses.push_back(one);
    const auto record = callRecord(std::move(misses));
    REQUIRE(record.weeks.size() > 6);
    CHECK(record.weeks.front().medianMiss > record.weeks.back().medianMiss);
    CHECK(record.weeks.back().medianMiss < 0.1);
}

} // namespace mor::tests
