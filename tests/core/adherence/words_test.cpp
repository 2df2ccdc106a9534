// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/word_figures.h"
#include "core/adherence/words_wanted.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

using Word = Confirmation::Word;

const Day kFriday = day(2026, 11, 6);

std::string pipe(const std::string& rep, const char* date = "2026-11-06")
{
    return "PIPE/m-01/" + rep + '/' + date;
}

/// Five reps with a weekly talk each, and a forecast with the team on Mondays.
PracticeBuilder team()
{
    return {OrganisationBuilder()
                .leader()
                .manager("m-01")
                .reps("m-01", 5)
                .version(day(2026, 1, 1), {mondayForecast(), weeklyPipe()})
                .plan(),
        {day(2026, 8, 31), day(2026, 11, 13)}};
}

std::vector<WordWanted> wanted(const PracticeBuilder& practice, Day today, std::string_view person)
{
    return wordsWanted(practice.ledger(today), practice.words(), person);
}

WordFigures figures(const PracticeBuilder& practice, Day today = kFriday)
{
    return wordFigures(practice.ledger(today), practice.words());
}

} // namespace

TEST_CASE("Somebody is asked about their talks of the last seven days", "[core][adherence]")
{
    auto practice = team();
    practice.held(pipe("r-001"), day(2026, 11, 4))
        .held(pipe("r-002"), day(2026, 11, 4))
        .held("FCST/m-01/team/2026-11-02", day(2026, 11, 2))
        .held(pipe("r-001", "2026-10-30"), day(2026, 10, 30));

    CHECK(wanted(practice, kFriday, "r-001")
        == std::vector<WordWanted>{{key(pipe("r-001")), day(2026, 11, 4), true},
            {key("FCST/m-01/team/2026-11-02"), day(2026, 11, 2), false}});
    CHECK(wanted(practice, day(2026, 11, 10), "r-001").size() == 1);
    CHECK(wanted(practice, day(2026, 11, 11), "r-001").empty());
    CHECK(wanted(practice, kFriday, "m-01").empty());
}

TEST_CASE("Who answered is not asked again, and what it changed once a week", "[core][adherence]")
{
    auto practice = team();
    practice.held(pipe("r-001"), day(2026, 11, 4))
        .held("FCST/m-01/team/2026-11-02", day(2026, 11, 2))
        .says(pipe("r-001"), Word::Confirmed, day(2026, 11, 4));

    const auto left = wanted(practice, kFriday, "r-001");

    REQUIRE(left.size() == 1);
    CHECK(left.front().occurrence == key("FCST/m-01/team/2026-11-02"));
    CHECK_FALSE(left.front().askUsefulness);
    CHECK(wanted(practice, kFriday, "r-002").front().askUsefulness);
}

TEST_CASE("A talk taken back is not asked about", "[core][adherence]")
{
    auto practice = team();
    practice.held(pipe("r-001"), day(2026, 11, 4)).takenBack(pipe("r-001"), day(2026, 11, 5));

    CHECK(wanted(practice, kFriday, "r-001").empty());
}

TEST_CASE("Agreement is confirmed out of confirmed and disputed", "[core][adherence]")
{
    auto practice = team();
    CHECK_FALSE(figures(practice).agreement());
    for (const std::string rep : {"r-001", "r-002", "r-003"})
        practice.held(pipe(rep), day(2026, 11, 4));
    practice.says(pipe("r-001"), Word::Confirmed, kFriday)
        .says(pipe("r-002"), Word::Disputed, day(2026, 11, 5))
        .says(pipe("r-002"), Word::Confirmed, kFriday)
        .says(pipe("r-003"), Word::Disputed, kFriday)
        .says(pipe("r-004"), Word::Disputed, kFriday);

    const auto said = figures(practice);

    CHECK(said.confirmed == 2);
    CHECK(said.disputed == 1);
    CHECK(*said.agreement() == Approx(2.0 / 3));
    CHECK(wordFigures(practice.ledger(kFriday), practice.words(), kNone, "FCST").confirmed == 0);
}

TEST_CASE("Usefulness is shown from five answers of four people on", "[core][adherence]")
{
    auto practice = team();
    for (const auto* date : {"2026-10-30", "2026-11-06"})
        for (const std::string rep : {"r-001", "r-002", "r-003", "r-004"})
            practice.held(pipe(rep, date), parseDay(date).value());
    const auto answers = [&](const std::string& rep, const char* date, Usefulness what) {
        practice.says(pipe(rep, date), Word::Confirmed, kFriday, what);
    };
    answers("r-001", "2026-10-30", Usefulness::Changed);
    answers("r-001", "2026-11-06", Usefulness::Changed);
    answers("r-002", "2026-10-30", Usefulness::Helped);
    answers("r-003", "2026-10-30", Usefulness::Changed);
    answers("r-003", "2026-11-06", Usefulness::No);
    CHECK_FALSE(figures(practice).useful); // five of three people
    answers("r-004", "2026-10-30", Usefulness::NotAnswered);
    CHECK_FALSE(figures(practice).useful);
    answers("r-004", "2026-11-06", Usefulness::No);

    const auto useful = figures(practice).useful;

    REQUIRE(useful);
    CHECK(useful->answers == 6);
    CHECK(useful->people == 4);
    CHECK(useful->changed == 3);
    CHECK(useful->share == Approx(0.5));
    // 3 of 6 by the formula of the handbook.
    CHECK(useful->interval.lower == Approx(0.188).margin(0.001));
    CHECK(useful->interval.upper == Approx(0.812).margin(0.001));
    // Of the eight weeks in which somebody had a talk six were answered.
    CHECK(useful->responseRate == Approx(0.75));
}

TEST_CASE("Four answers of four people are too few", "[core][adherence]")
{
    auto practice = team();
    for (const std::string rep : {"r-001", "r-002", "r-003", "r-004"})
        practice.held(pipe(rep), kFriday)
            .says(pipe(rep), Word::Confirmed, kFriday, Usefulness::Changed);

    CHECK_FALSE(figures(practice).useful);
    practice.held("FCST/m-01/team/2026-11-02", day(2026, 11, 2))
        .says("FCST/m-01/team/2026-11-02", Word::Confirmed, kFriday, Usefulness::No, "r-001");
    REQUIRE(figures(practice).useful);
    // Everybody's week of the forecast is asked once, with r-005, who did not answer.
    CHECK(figures(practice).useful->responseRate == Approx(0.8));
}

TEST_CASE("Words fall out after eight weeks and after the books closed", "[core][adherence]")
{
    auto practice = team();
    practice.held(pipe("r-001", "2026-09-11"), day(2026, 9, 11))
        .says(pipe("r-001", "2026-09-11"), Word::Confirmed, day(2026, 9, 11));

    CHECK(figures(practice, day(2026, 11, 5)).confirmed == 1);
    CHECK(figures(practice, kFriday).confirmed == 0);

    practice.held(pipe("r-002", "2026-09-18"), day(2026, 9, 18))
        .says(pipe("r-002", "2026-09-18"), Word::Disputed, day(2026, 10, 20));
    CHECK(figures(practice).disputed == 0);
}

} // namespace mor::tests
