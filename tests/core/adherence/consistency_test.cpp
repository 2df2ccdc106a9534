// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "chance.h"
#include "core/adherence/consistency.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <cmath>

namespace mor::tests {

namespace {

using Codes = std::vector<std::string>;

TalkCounts counts(Codes managers, Codes activities, std::vector<CountOf> cells)
{
    return {std::move(managers), std::move(activities), std::move(cells)};
}

/// Weeks 41 to 44 of the handbook's picture.
TalkCounts threeTeams()
{
    return counts({"m-01", "m-02", "m-03"}, {"PIPE", "REST"},
        {{26, 27}, {31, 34}, {26, 32}, {33, 39}, {15, 24}, {25, 30}});
}

/// Managers of eight talks a week who all miss one in ten.
WeekHistory equalManagers(int count, int weeks, double rho, Chance& chance)
{
    WeekHistory history;
    history.activities = {"PIPE"};
    for (int week = 0; week < weeks; ++week)
        history.weeks.push_back(day(2026, 1, 5) + std::chrono::days{7 * week});
    for (int manager = 1; manager <= count; ++manager) {
        history.managers.push_back((manager < 10 ? "m-" : "n-") + std::to_string(manager));
        for (int week = 0; week < weeks; ++week) {
            const int missed = chance.misses(8, 0.1, rho);
            history.cells.push_back({8 - missed, 0, missed, 0, 0});
        }
    }
    return history;
}

const DayRange kOctober{day(2026, 10, 5), day(2026, 11, 1)}; // four weeks from a Monday

std::shared_ptr<const Plan> twoManagers()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 2)
        .manager("m-02")
        .reps("m-02", 1)
        .version(day(2026, 1, 1), {weeklyPipe()})
        .plan();
}

} // namespace

TEST_CASE("Three teams differ by eight points, which is a hint only", "[core][adherence]")
{
    const Codes order{"m-03", "m-01", "m-02"};

    const auto consistency = consistencyOf(threeTeams(), {}, order);

    CHECK(consistency.spread.total == CountOf{156, 186});
    CHECK(std::round(consistency.spread.q * 10) / 10 == Approx(8.0));
    CHECK(consistency.spread.expectedQ == 2);
    CHECK(std::round(consistency.spread.tau * 100) == 8);
    CHECK(consistency.spread.hintOnly());
    REQUIRE(consistency.managers.size() == 3);
    for (std::size_t i = 0; i < order.size(); ++i)
        CHECK(consistency.managers[i].manager == order[i]);
    CHECK(consistency.managers[0].count == CountOf{40, 54});
    CHECK(consistency.managers[0].place == FunnelPlace::Within);
    CHECK(consistency.managers[0].estimate > 40.0 / 54);
    CHECK(consistency.managers[0].estimate < 156.0 / 186);
}

TEST_CASE("One activity is compared for itself", "[core][adherence]")
{
    const auto consistency = consistencyOf(threeTeams(), {}, Codes{"m-01", "m-02", "m-03"}, "PIPE");

    CHECK(consistency.activity == "PIPE");
    CHECK(consistency.spread.total == CountOf{67, 83});
    CHECK(consistency.managers[2].count == CountOf{15, 24});
    CHECK(consistency.managers[2].limits.lower95 == Approx(15.0 / 24)); // 15 or fewer: 2.9 %
    CHECK(consistency.managers[2].expectedDone == Approx(24 * 67.0 / 83));
    CHECK(consistency.managers[2].difference == Approx(15 - 24 * 67.0 / 83));
}

TEST_CASE("Managers are compared among those asked for", "[core][adherence]")
{
    const auto consistency = consistencyOf(threeTeams(), {}, Codes{"m-02", "m-03", "m-09"}, "PIPE");

    CHECK(consistency.spread.managers == 2);
    CHECK(consistency.spread.total == CountOf{41, 56});
    CHECK(consistency.managers.size() == 2);
    CHECK(consistency.managers[0].limits == funnelLimits(41.0 / 56, 32));
}

TEST_CASE("What the same mix would give differs from the pooled rate", "[core][adherence]")
{
    // EASY is held in 18 of 20, HARD in 5 of 20.
    const auto now
        = counts({"m-01", "m-02"}, {"EASY", "HARD"}, {{14, 15}, {1, 5}, {4, 5}, {4, 15}});

    const auto consistency = consistencyOf(now, {}, Codes{"m-01", "m-02"});

    CHECK(consistency.managers[0].expectedDone == Approx(15 * 0.9 + 5 * 0.25));
    CHECK(consistency.managers[0].difference == Approx(0.25));
    CHECK(consistency.managers[1].difference == Approx(-0.25));
}

TEST_CASE(
    "The period before stands beside, with how often chance gives the change", "[core][adherence]")
{
    const auto now = counts({"m-01", "m-02"}, {"PIPE"}, {{1, 4}, {8, 8}});
    const auto before = counts({"m-01"}, {"PIPE"}, {{3, 4}});

    const auto consistency = consistencyOf(now, before, Codes{"m-01", "m-02"});

    CHECK(consistency.managers[0].before == CountOf{3, 4});
    CHECK(consistency.managers[0].changeByChance == Approx(34.0 / 70));
    CHECK(consistency.managers[1].before == CountOf{});
    CHECK(consistency.managers[1].changeByChance == 1);
    CHECK(consistency.before.total == CountOf{3, 4});
}

TEST_CASE("Bad weeks alone make equal managers differ, which is told", "[core][adherence]")
{
    Chance chance(9);
    int surprising = 0;
    int surprisingBeyond = 0;
    for (int run = 0; run < 200; ++run) {
        const auto history = equalManagers(20, 13, 0.2, chance);
        const auto badWeeks = badWeeksOf(history, history.managers);
        const auto consistency = consistencyOf(
            talkCounts(history, {kFirstDay, kLastDay}), {}, history.managers, {}, badWeeks);
        surprising += consistency.spread.pValue < 0.05 ? 1 : 0;
        surprisingBeyond += consistency.beyondBadWeeks.pValue < 0.05 ? 1 : 0;
    }

    CHECK(surprising > 120);
    CHECK(surprisingBeyond < 24);
}

TEST_CASE("Too few weeks say nothing of bad ones", "[core][adherence]")
{
    Chance chance(9);
    const auto history = equalManagers(2, 10, 0.5, chance);

    CHECK(badWeeksOf(history, history.managers).known);
    CHECK(badWeeksOf(history, history.managers).widening > 1);
    CHECK(badWeeksOf(history, history.managers, "PIPE").known);
    CHECK(badWeeksOf(history, Codes{"m-1"}) == BadWeeks{});
    CHECK(badWeeksOf(history, history.managers, "DEAL") == BadWeeks{});
}

TEST_CASE("Nobody to compare is an answer too", "[core][adherence]")
{
    const auto consistency = consistencyOf({}, {}, {});

    CHECK(consistency.managers.empty());
    CHECK(consistency.spread == Spread{});
    CHECK_FALSE(consistency.extremes);
}

TEST_CASE("While a period runs it is compared with as much of the one before", "[core][adherence]")
{
    const DayRange fourth{day(2026, 10, 1), day(2026, 12, 31)};
    const DayRange third{day(2026, 7, 1), day(2026, 9, 30)};

    // The week of 12 October ends 17 days after the first of the quarter.
    CHECK(comparableBefore(third, fourth, day(2026, 10, 12))
        == DayRange{day(2026, 7, 1), day(2026, 7, 18)});
    CHECK(comparableBefore(third, fourth, day(2026, 12, 28)) == third);
    CHECK(comparableBefore(third, fourth, day(2027, 1, 4)) == third);
    CHECK(comparableBefore(third, fourth, day(2026, 9, 28)) == third); // nothing of it is closed
    CHECK(comparableBefore(third, fourth, {}) == third);
    const DayRange march{day(2026, 3, 1), day(2026, 3, 31)};
    const DayRange february{day(2026, 2, 1), day(2026, 2, 28)};
    CHECK(comparableBefore(february, march, day(2026, 3, 23)) == february);
}

TEST_CASE("Counts of a ledger are those of closed windows due in the days", "[core][adherence]")
{
    PracticeBuilder practice(twoManagers(), kOctober);
    practice.held("PIPE/m-01/r-001/2026-10-09", day(2026, 10, 9))
        .held("PIPE/m-01/r-002/2026-10-16", day(2026, 10, 16))
        .held("PIPE/m-02/r-003/2026-10-16", day(2026, 10, 16))
        .says("PIPE/m-02/r-003/2026-10-16", Confirmation::Word::Disputed, day(2026, 10, 17))
        .held("PIPE/m-01/r-001/2026-10-23", day(2026, 10, 23)); // still in grace
    const auto ledger = practice.ledger(day(2026, 10, 26));

    const auto all = talkCounts(ledger, kOctober);
    const auto first = talkCounts(ledger, {day(2026, 10, 5), day(2026, 10, 11)});

    CHECK(all.managers == Codes{"m-01", "m-02"});
    CHECK(all.of("m-01", "PIPE") == CountOf{2, 4});
    CHECK(all.of("m-02") == CountOf{0, 2});
    CHECK(all.of("m-09") == CountOf{});
    CHECK(all.of("m-01", "DEAL") == CountOf{});
    CHECK(first.of("m-01") == CountOf{1, 2});
    CHECK(talkCounts(historyOf(ledger), kOctober) == all);
    CHECK(talkCounts(historyOf(ledger), {day(2026, 10, 8), day(2026, 10, 14)}) == first);
}

TEST_CASE(
    "Consistency read from a ledger compares the period with the one before", "[core][adherence]")
{
    PracticeBuilder practice(twoManagers(), kOctober);
    practice.held("PIPE/m-01/r-001/2026-10-09", day(2026, 10, 9))
        .held("PIPE/m-01/r-001/2026-10-16", day(2026, 10, 16))
        .held("PIPE/m-01/r-002/2026-10-16", day(2026, 10, 16));
    ConsistencyQuestion question;
    question.period = {day(2026, 10, 12), day(2026, 10, 18)};
    question.before = {day(2026, 10, 5), day(2026, 10, 11)};
    question.asOf = day(2026, 11, 9);

    const auto answer = consistencyIn(practice.ledger(question.asOf), question);

    CHECK(answer.before == question.before);
    REQUIRE(answer.asked.managers.size() == 2);
    CHECK(answer.asked.managers[0].count == CountOf{2, 2});
    CHECK(answer.asked.managers[0].before == CountOf{1, 2});
    CHECK(answer.asked.managers[1].count == CountOf{0, 1});
    REQUIRE(answer.activities.size() == 1);
    CHECK(answer.activities[0].activity == "PIPE");
    CHECK(answer.activities[0].spread == answer.asked.spread);
    question.bands.span = SpanBand::ThirteenUp;
    CHECK(consistencyIn(practice.ledger(question.asOf), question).asked.managers.empty());
}

} // namespace mor::tests
