// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/figures.h"
#include "core/adherence/word_figures.h"
#include "core/adherence/words_wanted.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

const Day kLater = day(2026, 11, 17);
constexpr auto kFirst = "PIPE/m-01/r-001/2026-11-06";

/// The handbook's week: eight reps, one away all week, five on time, one late, one missed.
PracticeBuilder handbookWeek()
{
    auto organisation = OrganisationBuilder().leader().manager("m-01").reps("m-01", 8).version(
        day(2026, 1, 1), {weeklyPipe()});
    organisation.away("r-008", {day(2026, 11, 2), day(2026, 11, 6)});
    PracticeBuilder practice(organisation.plan(), {day(2026, 11, 2), day(2026, 11, 8)});
    for (const std::string rep : {"r-001", "r-002", "r-003", "r-004", "r-005"})
        practice.held("PIPE/m-01/" + rep + "/2026-11-06", day(2026, 11, 4));
    return practice.held("PIPE/m-01/r-006/2026-11-06", day(2026, 11, 9));
}

Counts counts(const PracticeBuilder& practice, Day asOf = kLater)
{
    return measure(practice.ledger(asOf), {}, {}).total.counts;
}

} // namespace

TEST_CASE("A disputed talk is expected and not done until the other person confirms it",
    "[core][adherence]")
{
    auto practice = handbookWeek();

    practice.says(kFirst, Confirmation::Word::Disputed, day(2026, 11, 5));
    CHECK(counts(practice).disputed == 1);
    CHECK(counts(practice).expected() == 7);
    CHECK(*counts(practice).adherence() == Approx(5.0 / 7));
    CHECK(*counts(practice).onTimeRate() == Approx(4.0 / 7));
    CHECK(measure(practice.ledger(kLater), {}, {}).total.covered == 5);

    practice.says(kFirst, Confirmation::Word::Confirmed, day(2026, 11, 6));
    CHECK(counts(practice).disputed == 0);
    CHECK(*counts(practice).adherence() == Approx(6.0 / 7));
}

TEST_CASE("A dispute is not judged before grace is over", "[core][adherence]")
{
    auto practice = handbookWeek();
    practice.says(kFirst, Confirmation::Word::Disputed, day(2026, 11, 5));

    CHECK(counts(practice, day(2026, 11, 11)).disputed == 0);
    CHECK(counts(practice, day(2026, 11, 11)).open == 7);
    CHECK(counts(practice, day(2026, 11, 12)).disputed == 1);
}

TEST_CASE("Taking the check-off back settles a dispute as missed", "[core][adherence]")
{
    auto practice = handbookWeek();
    practice.says(kFirst, Confirmation::Word::Disputed, day(2026, 11, 5))
        .takenBack(kFirst, day(2026, 11, 6));

    CHECK(counts(practice).disputed == 0);
    CHECK(counts(practice).missed == 2);
}

TEST_CASE(
    "Taking a check-off back and recording it again does not wipe a dispute", "[core][adherence]")
{
    auto practice = handbookWeek();
    practice.says(kFirst, Confirmation::Word::Disputed, day(2026, 11, 5))
        .takenBack(kFirst, day(2026, 11, 5))
        .held(kFirst, day(2026, 11, 4), day(2026, 11, 6));

    CHECK(practice.state(kFirst, kLater) == State::Disputed);
}

TEST_CASE("A word from before the day a talk was held is not about that talk", "[core][adherence]")
{
    auto practice = handbookWeek();
    practice.says(kFirst, Confirmation::Word::Disputed, day(2026, 11, 4))
        .takenBack(kFirst, day(2026, 11, 4))
        .held(kFirst, day(2026, 11, 5), day(2026, 11, 5));

    CHECK(practice.state(kFirst, kLater) == State::OnTime);
    CHECK(wordFigures(practice.ledger(kLater), practice.words()).disputed == 0);
    const auto asked = wordsWanted(practice.ledger(day(2026, 11, 6)), practice.words(), "r-001");
    REQUIRE(asked.size() == 1); // again
    CHECK(asked.front().occurrence == key(kFirst));
}

TEST_CASE(
    "A talk with a team is disputed while those who dispute are no fewer", "[core][adherence]")
{
    constexpr auto kForecast = "FCST/m-01/team/2026-11-02";
    const Day monday = day(2026, 11, 2);
    PracticeBuilder practice(OrganisationBuilder()
                                 .leader()
                                 .manager("m-01")
                                 .reps("m-01", 3)
                                 .version(day(2026, 1, 1), {mondayForecast()})
                                 .plan(),
        {monday, day(2026, 11, 6)});
    const auto says = [&](std::string_view by, Confirmation::Word word) {
        practice.says(kForecast, word, monday, Usefulness::NotAnswered, by);
        return practice.state(kForecast, kLater);
    };
    practice.held(kForecast, monday);

    CHECK(says("r-001", Confirmation::Word::Confirmed) == State::OnTime);
    CHECK(says("r-002", Confirmation::Word::Disputed) == State::Disputed);
    CHECK(says("r-003", Confirmation::Word::Confirmed) == State::OnTime);
    CHECK(says("r-003", Confirmation::Word::Disputed) == State::Disputed);
    CHECK(says("r-002", Confirmation::Word::Confirmed) == State::OnTime);
}

} // namespace mor::tests
