// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/week_history.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

const DayRange kOctober{day(2026, 10, 5), day(2026, 11, 1)}; // four weeks from a Monday

OrganisationBuilder organisation()
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 2);
    return builder;
}

std::shared_ptr<const Plan> twoReps()
{
    return organisation().version(day(2026, 1, 1), {weeklyPipe()}).plan();
}

} // namespace

TEST_CASE("A week's history tells how each of its talks ended", "[core][adherence]")
{
    PracticeBuilder practice(twoReps(), kOctober);
    practice.held("PIPE/m-01/r-001/2026-10-09", day(2026, 10, 9))
        .held("PIPE/m-01/r-002/2026-10-09", day(2026, 10, 12)) // grace is three working days
        .held("PIPE/m-01/r-001/2026-10-16", day(2026, 10, 15))
        .says("PIPE/m-01/r-001/2026-10-16", Confirmation::Word::Disputed, day(2026, 10, 16));

    const auto history = historyOf(practice.ledger(day(2026, 10, 26)));

    CHECK(history.managers == std::vector<std::string>{"m-01"});
    CHECK(history.activities == std::vector<std::string>{"PIPE"});
    REQUIRE(history.weeks == std::vector{day(2026, 10, 5), day(2026, 10, 12)});
    CHECK(history.at(0, 0, 0) == WeekCounts{1, 1, 0, 0, 0});
    CHECK(history.at(0, 0, 1) == WeekCounts{0, 0, 1, 1, 0});
    CHECK(history.at(0, 0, 1).expected() == 2);
    CHECK(history.at(0, 0, 1).done() == 0);
}

TEST_CASE("A week belongs to the history from the day after its last grace on", "[core][adherence]")
{
    // Due Friday 9 October, grace until Wednesday 14 October.
    const PracticeBuilder practice(twoReps(), kOctober);

    CHECK(historyOf(practice.ledger(day(2026, 10, 14))).weeks.empty());
    const auto next = historyOf(practice.ledger(day(2026, 10, 15)));
    CHECK(next.weeks == std::vector{day(2026, 10, 5)});
    CHECK(next.closedOn == std::vector{day(2026, 10, 15)});
}

TEST_CASE("A week that waits for one window holds back those after it", "[core][adherence]")
{
    auto patient = weeklyPipe();
    patient.cadence.window.grace = 1;
    auto slow = monthlyDeal();
    slow.cadence.window.grace = 10; // due Friday 30 October, so until 13 November
    const auto plan = organisation().version(day(2026, 1, 1), {patient, slow}).plan();
    const PracticeBuilder practice(plan, {day(2026, 10, 5), day(2026, 11, 8)});

    const auto history = historyOf(practice.ledger(day(2026, 11, 12)));

    CHECK(history.weeks == std::vector{day(2026, 10, 5), day(2026, 10, 12), day(2026, 10, 19)});
    const auto later = historyOf(practice.ledger(day(2026, 11, 14)));
    CHECK(later.weeks.size() == 5);
    CHECK(later.closedOn[2] == day(2026, 10, 27));
    CHECK(later.closedOn[3] == day(2026, 11, 14));
    CHECK(later.closedOn[4] == day(2026, 11, 14)); // held back
}

TEST_CASE("A week without windows stays between the others", "[core][adherence]")
{
    auto fortnightly = weeklyPipe();
    fortnightly.cadence.rule = Weekly{2, 0, day(2026, 10, 5)};
    const auto plan = organisation().version(day(2026, 10, 5), {fortnightly}).plan();
    const PracticeBuilder practice(plan, {day(2026, 10, 5), day(2026, 11, 15)});

    const auto history = historyOf(practice.ledger(day(2026, 11, 30)));

    // Due on Fridays of the second, fourth and sixth week.
    REQUIRE(history.weeks.size() == 5);
    CHECK(history.weeks.front() == day(2026, 10, 12));
    CHECK(history.at(0, 0, 0).expected() == 2);
    CHECK(history.at(0, 0, 1) == WeekCounts{});
    CHECK(history.at(0, 0, 2).expected() == 2);
}

TEST_CASE("Excused talks are counted apart, those of a vacant seat not at all", "[core][adherence]")
{
    const auto plan = organisation()
                          .away("r-001", {day(2026, 10, 5), day(2026, 10, 9)})
                          .reportsTo("r-002", "", day(2026, 10, 1))
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .plan();
    const PracticeBuilder practice(plan, kOctober);

    const auto history = historyOf(practice.ledger(day(2026, 10, 19)));

    CHECK(history.managers == std::vector<std::string>{"m-01"});
    CHECK(history.at(0, 0, 0) == WeekCounts{0, 0, 0, 0, 1});
}

TEST_CASE("Weeks that the range cuts are not judged", "[core][adherence]")
{
    const PracticeBuilder practice(twoReps(), {day(2026, 10, 7), day(2026, 10, 23)});

    CHECK(historyOf(practice.ledger(day(2026, 11, 30))).weeks == std::vector{day(2026, 10, 12)});
}

TEST_CASE("Reading a history takes the whole weeks that the days touch", "[core][adherence]")
{
    const MemoryPracticeRepository nothing;

    const auto history
        = readHistory(twoReps(), nothing, {day(2026, 10, 7), day(2026, 10, 20)}, day(2026, 11, 30));

    REQUIRE(history);
    CHECK(history->weeks == std::vector{day(2026, 10, 5), day(2026, 10, 12), day(2026, 10, 19)});
    CHECK(history->at(0, 0, 2).missed == 2);
}

} // namespace mor::tests
