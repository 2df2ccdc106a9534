// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/chain.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

using Word = Confirmation::Word;

const DayRange kFourWeeks{day(2026, 10, 5), day(2026, 11, 1)};
const Day kLater = day(2026, 11, 16); // all books are closed

std::string pipe(int rep, const std::string& date)
{
    return "PIPE/m-01/r-00" + std::to_string(rep) + "/2026-10-" + date;
}

/// Five reps with a weekly talk each, over twelve weeks.
PracticeBuilder fiveReps()
{
    return {OrganisationBuilder()
                .leader()
                .manager("m-01")
                .reps("m-01", 5)
                .version(day(2026, 1, 1), {weeklyPipe()})
                .plan(),
        {day(2026, 8, 10), day(2026, 11, 1)}};
}

/// Held in three weeks of four. Steps: all five of the first week and three of the second; six of
/// them done in time. Answers: six from all five, three of them "changed".
struct ThreeWeeksHeld {
    PracticeBuilder practice = fiveReps();
    Ledger ledger;

    ThreeWeeksHeld()
    {
        for (const std::string date : {"09", "16", "23"})
            for (int rep = 1; rep <= 5; ++rep)
                practice.held(pipe(rep, date), parseDay("2026-10-" + date).value());
        for (int rep = 1; rep <= 5; ++rep)
            practice.promised(pipe(rep, "09"), day(2026, 10, 15), day(2026, 10, 15));
        practice.promised(pipe(1, "16"), day(2026, 10, 22), day(2026, 10, 20))
            .promised(pipe(2, "16"), day(2026, 10, 22), day(2026, 10, 26))
            .promised(pipe(3, "16"), day(2026, 10, 22));
        answer(1, "09", Usefulness::Changed);
        answer(2, "09", Usefulness::No);
        answer(3, "09", Usefulness::Helped);
        answer(4, "16", Usefulness::Changed);
        answer(5, "16", Usefulness::Changed);
        answer(1, "16", Usefulness::Helped);
        ledger = practice.ledger(kLater);
        // Three reps: all five criteria in the first week, four of five in the others.
        for (int rep = 1; rep <= 3; ++rep) {
            meets(rep, "09", 5);
            meets(rep, "16", 4);
            meets(rep, "23", 4);
        }
    }

    void answer(int rep, const std::string& date, Usefulness usefulness)
    {
        practice.says(pipe(rep, date), Word::Confirmed, day(2026, 10, 20), usefulness);
    }
    void meets(int rep, const std::string& date, std::uint8_t criteria)
    {
        ledger.entries[practice.schedule()->find(key(pipe(rep, date)))].criteriaMet = criteria;
    }
    Chains chains(DayRange due = kFourWeeks, std::vector<std::string> managers = {}) const
    {
        return chainsOf(ledger, practice.steps(), practice.words(), {due, std::move(managers)});
    }
};

/// Weeks 41 to 44 of the three teams in the picture of the page.
Chain threeTeams()
{
    Chain chain;
    chain.expected = 186;
    chain.held = chain.judged = chain.talks = 156;
    chain.toStandard = 121;
    chain.answers = 104;
    chain.changed = 63;
    chain.people = 21;
    chain.stepsDue = 117;
    chain.stepsDone = 88;
    return chain;
}

} // namespace

TEST_CASE("The chain counts what came through at each link", "[core][adherence]")
{
    const auto chain = ThreeWeeksHeld().chains().all;

    CHECK(chain.expected == 20);
    CHECK(chain.held == 15);
    CHECK(chain.judged == 15);
    CHECK(chain.toStandard == 9); // all but one criterion at least
    CHECK(chain.answers == 6);
    CHECK(chain.changed == 3);
    CHECK(chain.people == 5);
    CHECK(chain.stepsDue == 8);
    CHECK(chain.stepsDone == 6);
}

TEST_CASE("Noise is a talk without a step that changed nothing", "[core][adherence]")
{
    // Fifteen held, eight with a step, two more that changed something: the five of week three.
    const auto chain = ThreeWeeksHeld().chains().all;

    CHECK(chain.noise == 5);
    CHECK(chain.talks == 15);
}

TEST_CASE("Usefulness looks back eight weeks, the rest of the chain does not", "[core][adherence]")
{
    // The last week alone: nothing held in it, and the answers of the weeks before.
    const auto chain = ThreeWeeksHeld().chains({day(2026, 10, 26), day(2026, 11, 1)}).all;

    CHECK(chain.expected == 5);
    CHECK(chain.held == 0);
    CHECK(chain.stepsDue == 0);
    CHECK(chain.answers == 6);
}

TEST_CASE("A chain is of the managers asked for", "[core][adherence]")
{
    const ThreeWeeksHeld setting;

    CHECK(setting.chains(kFourWeeks, {"m-01"}).all == setting.chains().all);
    CHECK(setting.chains(kFourWeeks, {"l-01"}).all == Chain{});
}

TEST_CASE("Answers are shown from five of four people on", "[core][adherence]")
{
    Chain chain;
    chain.answers = 5;
    chain.changed = 3;
    chain.people = 3;
    CHECK_FALSE(chain.shareOf(ChainLink::Useful));
    chain.people = 4;
    CHECK(chain.shareOf(ChainLink::Useful) == Approx(0.6));
    chain.answers = 4;
    CHECK_FALSE(chain.shareOf(ChainLink::Useful));
}

TEST_CASE("What one activity hides is not found from the others", "[core][adherence]")
{
    // Six answers on pipeline reviews, five on deal coaching, one on forecasts.
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 6)
                          .version(day(2026, 1, 1), {monthlyDeal(), mondayForecast(), weeklyPipe()})
                          .plan();
    PracticeBuilder practice(plan, {day(2026, 8, 10), day(2026, 11, 1)});
    const auto says = [&](const std::string& talk, const std::string& by) {
        practice.says(talk, Word::Confirmed, day(2026, 10, 30), Usefulness::Changed, by);
    };
    practice.held("FCST/m-01/team/2026-10-26", day(2026, 10, 26));
    for (int i = 1; i <= 6; ++i) {
        const auto rep = "r-00" + std::to_string(i);
        practice.held("PIPE/m-01/" + rep + "/2026-10-30", day(2026, 10, 29));
        practice.held("DEAL/m-01/" + rep + "/2026-10-30", day(2026, 10, 29));
        says("PIPE/m-01/" + rep + "/2026-10-30", rep);
        if (i < 6)
            says("DEAL/m-01/" + rep + "/2026-10-30", rep);
    }
    says("FCST/m-01/team/2026-10-26", "r-001");

    const auto chains = chainsOf(practice.ledger(kLater), {}, practice.words(), {kFourWeeks, {}});

    CHECK(chains.all.isUsefulShown());
    CHECK(chains.of("PIPE")->isUsefulShown());
    CHECK_FALSE(chains.of("FCST")->isUsefulShown());
    CHECK_FALSE(chains.of("DEAL")->isUsefulShown());
    CHECK(chains.of("DEAL")->answers == 5);
    CHECK_FALSE(chains.of("NONE"));
}

TEST_CASE("The biggest loss is the link with the lowest share", "[core][adherence]")
{
    // 156/186 = 84 %, 121/156 = 78 %, 63/104 = 61 %, 88/117 = 75 %.
    CHECK(biggestLoss(threeTeams()) == ChainLoss{ChainLink::Useful, std::nullopt});
}

TEST_CASE("Two losses too close to be told apart are both named", "[core][adherence]")
{
    // 3 of 6 against 9 of 15.
    CHECK(biggestLoss(ThreeWeeksHeld().chains().all)
        == ChainLoss{ChainLink::Useful, ChainLink::ToStandard});
}

TEST_CASE(
    "Without five of anything no loss is named, nor when nothing is lost", "[core][adherence]")
{
    Chain few;
    few.expected = 4;
    few.held = 1;
    CHECK_FALSE(biggestLoss(few));
    few.expected = few.held = few.judged = few.toStandard = 9;
    CHECK_FALSE(biggestLoss(few));
    few.expected = 10;
    CHECK(biggestLoss(few) == ChainLoss{ChainLink::Held, std::nullopt});
}

} // namespace mor::tests
