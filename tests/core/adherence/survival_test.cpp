// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/survival.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

RunningPair pair(int weeksSeen, std::optional<int> stoppedAfter = {})
{
    return {"m-01", "PIPE", day(2026, 1, 5), weeksSeen, stoppedAfter};
}

/// Worked out by hand: six pairs, of which three stop.
///   week  at risk  stopped  censored  running      Greenwood's sum
///      4     6        1        0      5/6          1/(6*5)         = 1/30
///      6     5        0        1      5/6
///      8     4        1        1      5/6*3/4=5/8  1/30 + 1/(4*3)  = 7/60
///     13     2        1        1      5/16         7/60 + 1/(2*1)  = 37/60
Survival sixPairs()
{
    return survivalOf({pair(13, 4), pair(6), pair(13, 8), pair(8), pair(20, 13), pair(13)});
}

/// Two reps, weekly talks from Monday 5 January 2026 on. On Monday 30 March twelve weeks are over;
/// the grace of the last one ends on 1 April, so eleven are closed.
const Day kStart = day(2026, 1, 5);
const Day kAsOf = day(2026, 3, 30);

OrganisationBuilder team()
{
    return OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
        kStart, {weeklyPipe()});
}

template <class Held>
std::vector<RunningPair> pairsOf(const OrganisationBuilder& builder, Held isHeld, Day asOf = kAsOf)
{
    PracticeBuilder practice(builder.plan(), {kStart, day(2026, 6, 30)});
    const auto& schedule = *practice.schedule();
    for (const auto& occurrence : schedule.occurrences) {
        const auto due = schedule.windowOf(occurrence).due;
        if (due <= asOf && isHeld(static_cast<int>((due - kStart).count() / 7)))
            practice.held(toText(schedule.key(occurrence)), due);
    }
    return survivalOf(practice.ledger(asOf), {}, asOf).pairs;
}

} // namespace

TEST_CASE("The curve falls by those who stop among those at risk", "[core][adherence]")
{
    const auto steps = sixPairs().steps;

    REQUIRE(steps.size() == 4);
    CHECK(steps[0].week == 4);
    CHECK(steps[0].atRisk == 6);
    CHECK(steps[0].stopped == 1);
    CHECK(steps[0].running == Approx(5.0 / 6));
    CHECK(steps[1].week == 6);
    CHECK(steps[1].atRisk == 5);
    CHECK(steps[1].stopped == 0);
    CHECK(steps[1].censored == 1);
    CHECK(steps[1].running == Approx(5.0 / 6));
    CHECK(steps[2].week == 8);
    CHECK(steps[2].atRisk == 4);
    CHECK(steps[2].censored == 1);
    CHECK(steps[2].running == Approx(5.0 / 8));
    CHECK(steps[3].week == 13);
    CHECK(steps[3].atRisk == 2);
    CHECK(steps[3].running == Approx(5.0 / 16));
}

TEST_CASE("The likely range is Greenwood's on the log-log scale", "[core][adherence]")
{
    // c = 1.96 * sqrt(7/60) / -ln(5/8) = 1.4244; 0.625^exp(c) and 0.625^exp(-c).
    const auto steps = sixPairs().steps;

    REQUIRE(steps.size() == 4);
    CHECK(steps[0].low == Approx(0.2731).margin(5e-5));
    CHECK(steps[0].high == Approx(0.9747).margin(5e-5));
    CHECK(steps[2].low == Approx(0.1418).margin(5e-5));
    CHECK(steps[2].high == Approx(0.8931).margin(5e-5));
}

TEST_CASE("Where nobody stopped the range is that of all of those at risk", "[core][adherence]")
{
    // 4 of 4 and 0 of 8 as in the handbook.
    const auto all = survivalOf({pair(5), pair(5), pair(5), pair(5)}).steps;
    const auto none = survivalOf({pair(4, 4), pair(4, 4), pair(4, 4), pair(4, 4), pair(4, 4),
                                     pair(4, 4), pair(4, 4), pair(4, 4)})
                          .steps;

    REQUIRE(all.size() == 1);
    CHECK(all[0].low == Approx(0.510).margin(5e-4));
    CHECK(all[0].high == 1.0);
    REQUIRE(none.size() == 1);
    CHECK(none[0].running == 0.0);
    CHECK(none[0].high == Approx(0.324).margin(5e-4));
}

TEST_CASE("The figures below count those seen that long", "[core][adherence]")
{
    const auto marks = sixPairs().marks;

    // Seen 13, 6, 13, 8, 20 and 13 weeks; stopped after 4, 8 and 13.
    REQUIRE(marks.size() == 3);
    CHECK((marks[0].week == 4 && marks[0].running == 5 && marks[0].seen == 6));
    CHECK((marks[1].week == 8 && marks[1].running == 3 && marks[1].seen == 5));
    CHECK((marks[2].week == 13 && marks[2].running == 1 && marks[2].seen == 4));
}

TEST_CASE("A pair that was never seen a full week says nothing", "[core][adherence]")
{
    const auto survival = survivalOf({pair(0)});

    CHECK(survival.steps.empty());
    CHECK(survival.marks.empty());
    CHECK(survival.pairs.size() == 1);
}

TEST_CASE("Who holds every talk is still running when last seen", "[core][adherence]")
{
    const auto pairs = pairsOf(team(), [](int) { return true; });

    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0] == RunningPair{"m-01", "PIPE", kStart, 11, std::nullopt});
}

TEST_CASE("Half of what was expected is still running, less is not", "[core][adherence]")
{
    // Nothing from the seventh week on: weeks 5 to 8 hold half, weeks 6 to 9 a quarter.
    const auto pairs = pairsOf(team(), [](int week) { return week < 6; });

    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].stoppedAfter == 9);
    CHECK(pairs[0].weeksSeen == 11);
}

TEST_CASE("Weeks of leave are no weeks in which somebody stopped", "[core][adherence]")
{
    // The sixth to the eighth week are excused; only the ninth was missed.
    auto builder = team();
    builder.away("m-01", {day(2026, 2, 9), day(2026, 3, 1)});

    const auto pairs = pairsOf(builder, [](int week) { return week < 5 || week > 8; });

    REQUIRE(pairs.size() == 1);
    CHECK_FALSE(pairs[0].stoppedAfter);
}

TEST_CASE("What is due rarely has stopped after two beats in a row, not after one miss",
    "[core][adherence]")
{
    // Wednesday 1 July 2026 on, two reps; `missed` are the beats without a single talk.
    const auto stopped = [](const CadenceRule& rule, const std::vector<int>& missed) {
        auto talk = activity("TALK", "win-rate", rule);
        const auto plan = OrganisationBuilder()
                              .leader()
                              .manager("m-01")
                              .reps("m-01", 2)
                              .version(day(2026, 7, 1), {talk})
                              .plan();
        PracticeBuilder practice(plan, {day(2026, 7, 1), day(2027, 6, 30)});
        const auto& schedule = *practice.schedule();
        std::vector<Day> dates;
        for (const auto& window : schedule.windows)
            dates.push_back(window.date);
        std::ranges::sort(dates);
        dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
        for (const auto& occurrence : schedule.occurrences) {
            const auto& window = schedule.windowOf(occurrence);
            const auto beat = std::ranges::find(dates, window.date) - dates.begin();
            if (std::ranges::find(missed, beat) == missed.end())
                practice.held(toText(schedule.key(occurrence)), window.due);
        }
        const Day later = day(2027, 8, 2);
        return survivalOf(practice.ledger(later), {}, later).pairs.at(0).stoppedAfter;
    };

    CHECK_FALSE(stopped(Monthly{}, {2}));
    CHECK_FALSE(stopped(Monthly{}, {2, 4, 6}));
    // Due on Friday 31 July, Monday 31 August and Wednesday 30 September: the thirteenth week ends
    // on 29 September, so the talk is due in the fourteenth.
    CHECK(stopped(Monthly{}, {1, 2}) == 14);
    CHECK_FALSE(stopped(Quarterly{}, {1}));
    // The last quarter of 2026 ends in the 27th week: 31 December is 183 days on.
    CHECK(stopped(Quarterly{}, {0, 1}) == 27);
    CHECK_FALSE(stopped(Weekly{2, 0, day(2026, 7, 6)}, {3}));
    CHECK(stopped(Weekly{2, 0, day(2026, 7, 6)}, {3, 4}));
    CHECK_FALSE(stopped(Weekly{}, {3, 4}));
    CHECK(stopped(Weekly{}, {3, 4, 5}));
}

TEST_CASE("Of events only weeks with one are counted", "[core][adherence]")
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 1).version(kStart, {winDebrief()});
    const auto fires = [&](const char* deal, Day on) {
        builder.subject({Subject::Kind::Deal, deal, "A deal", "r-001", kStart, std::nullopt});
        builder.fires("WIN", deal, on);
    };
    fires("d-1", day(2026, 1, 5));
    fires("d-2", day(2026, 2, 2));
    fires("d-3", day(2026, 3, 2));
    const auto never = [](int) { return false; };

    CHECK_FALSE(pairsOf(builder, never, day(2026, 6, 1)).front().stoppedAfter);

    // Fired on 30 March, due on 13 April: in the fifteenth week since the first one.
    fires("d-4", day(2026, 3, 30));
    CHECK(pairsOf(builder, never, day(2026, 6, 1)).front().stoppedAfter == 15);
}

TEST_CASE("What is withdrawn or left behind is seen no longer", "[core][adherence]")
{
    SECTION("the activity ends with a new version after four weeks")
    {
        auto builder = team();
        builder.version(day(2026, 2, 2), {monthlyDeal()});
        const auto pairs = pairsOf(builder, [](int) { return true; });
        REQUIRE(pairs.size() == 2);
        CHECK(pairs[1].activity == "PIPE");
        CHECK(pairs[1].weeksSeen == 4);
    }
    SECTION("the manager leaves after five weeks and two days")
    {
        const auto pairs
            = pairsOf(team().leaves("m-01", day(2026, 2, 10)), [](int) { return true; });
        REQUIRE(pairs.size() == 1);
        CHECK(pairs[0].weeksSeen == 5);
    }
}

} // namespace mor::tests
