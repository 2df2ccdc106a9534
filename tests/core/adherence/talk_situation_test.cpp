// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/talk_situation.h"

#include "core/adherence/monday_brief.h"
#include "core/adherence/team_setting.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"

#include <algorithm>

namespace mor::tests {

namespace {

const Day kWednesday = day(2026, 11, 11);
constexpr const char* kThisWeek = "PIPE/m-01/r-001/2026-11-13";
constexpr const char* kLastWeek = "PIPE/m-01/r-001/2026-11-06";

const std::vector<std::string> kQuestions{"What changed since last week?",
    "Which deal would you not bet on?", "Whose move is it?", "Who signs the contract?",
    "Where will pipeline come from?", "Which forecast could slip?"};

std::shared_ptr<const Plan> plan()
{
    auto pipe = weeklyPipe();
    pipe.criteria = {"The buyer's next step has a date", "Budget is known", "Forecast is stated"};
    pipe.questions = kQuestions;
    return threeReps().manager("m-02").version(day(2026, 1, 1), {pipe, monthlyDeal()}).plan();
}

struct Promise {
    unsigned id;
    const char* owner;
    const char* what;
    Day due;
};

/// A talk recorded, judged by the three criteria.
CheckOff talk(unsigned id, std::string_view text, Day heldOn, std::uint8_t met,
    const std::vector<Promise>& promises = {})
{
    CheckOff checkOff;
    checkOff.occurrence = key(text);
    checkOff.fact.id = uuid(id);
    checkOff.fact.series = checkOff.occurrence.series();
    checkOff.fact.date = checkOff.occurrence.date;
    checkOff.fact.minutes = 25;
    checkOff.fact.heldOn = checkOff.fact.recordedOn = heldOn;
    checkOff.fact.criteriaJudged = 3;
    checkOff.fact.criteriaMet = met;
    checkOff.fact.hasNextStep = !promises.empty();
    for (const auto& one : promises)
        checkOff.nextSteps.push_back(
            {uuid(one.id), uuid(id), one.owner, one.what, one.due, {}, heldOn});
    return checkOff;
}

TimesBefore before(const PracticeRepository& practice, Day day = kWednesday)
{
    const auto schedule = expandAround(plan(), key(kThisWeek));
    const auto at = schedule.find(key(kThisWeek));
    const auto open = readOpenSteps(practice, promisersOf(schedule, at)).value();
    const auto skills = practice.skillFocuses().value();
    return readTimesBefore({practice, open, skills}, schedule, at, day).value();
}

} // namespace

TEST_CASE("Both sides may owe what a talk takes up, and nobody in a team's", "[core][adherence]")
{
    const auto schedule = expandAround(plan(), key(kThisWeek));
    CHECK(promisersOf(schedule, schedule.find(key(kThisWeek)))
        == std::vector<std::string>{"m-01", "r-001"});
    const auto call = key("FCST/m-01/team/2026-11-09");
    const auto team
        = expandAround(threeReps().version(day(2026, 1, 1), {mondayForecast()}).plan(), call);
    CHECK(promisersOf(team, team.find(call)).empty());
}

TEST_CASE("A talk takes up what is due of last time and of the two people's other talks",
    "[core][adherence]")
{
    MemoryPracticeRepository practice;
    REQUIRE(practice.add(talk(1, kLastWeek, day(2026, 11, 4), 0b111,
        {{11, "r-001", "Send the contract", day(2026, 11, 10)},
            {12, "m-01", "Not due yet", day(2026, 11, 20)}})));
    REQUIRE(practice.add(talk(2, "DEAL/m-01/r-001/2026-10-30", day(2026, 10, 28), 0b111,
        {{21, "m-01", "Ask legal", day(2026, 11, 2)}})));
    // Another person's talk, and another manager's with the same rep.
    REQUIRE(practice.add(talk(3, "DEAL/m-01/r-002/2026-10-30", day(2026, 10, 28), 0b111,
        {{31, "m-01", "Of somebody else", day(2026, 11, 2)}})));
    REQUIRE(practice.add(talk(4, "DEAL/m-02/r-001/2026-10-30", day(2026, 10, 28), 0b111,
        {{41, "r-001", "Said to another manager", day(2026, 11, 2)}})));

    const auto found = before(practice);

    REQUIRE(found.last);
    CHECK(found.last->fact.id == uuid(1));
    CHECK(found.lastSteps.size() == 2);
    REQUIRE(found.brokenSteps.size() == 1);
    CHECK(found.brokenSteps[0].id == uuid(21));
    CHECK(
        found.situation.openPromises == std::vector<std::string>{"Ask legal", "Send the contract"});
    CHECK_FALSE(found.situation.longGap);
}

TEST_CASE("Two weeks without the weekly talk are a long gap", "[core][adherence]")
{
    MemoryPracticeRepository practice;
    REQUIRE(practice.add(talk(1, "PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28), 0b111)));

    CHECK(before(practice).situation.longGap);
    CHECK_FALSE(before(practice, day(2026, 11, 4)).situation.longGap);
    CHECK_FALSE(before(MemoryPracticeRepository()).situation.longGap); // nothing to be long since
}

TEST_CASE("The criterion of a situation is the one least seen in the last four talks",
    "[core][adherence]")
{
    MemoryPracticeRepository practice;
    // The fifth talk back missed the first and second; the last four missed the third twice.
    REQUIRE(practice.add(talk(1, "PIPE/m-01/r-001/2026-10-09", day(2026, 10, 7), 0b100)));
    REQUIRE(practice.add(talk(2, "PIPE/m-01/r-001/2026-10-16", day(2026, 10, 14), 0b010)));
    REQUIRE(practice.add(talk(3, "PIPE/m-01/r-001/2026-10-23", day(2026, 10, 21), 0b011)));
    REQUIRE(practice.add(talk(4, "PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28), 0b111)));
    REQUIRE(practice.add(talk(5, kLastWeek, day(2026, 11, 4), 0b111)));

    CHECK(before(practice).situation.criterion == "Forecast is stated");
}

TEST_CASE("The skill in focus of the rep is known of a talk with them", "[core][adherence]")
{
    MemoryPracticeRepository practice;
    REQUIRE(practice.add(SkillFocus{uuid(1), "r-001", "Qualifying", day(2026, 11, 2), {}, "m-01"}));
    REQUIRE(practice.add(SkillFocus{uuid(2), "r-002", "Closing", day(2026, 11, 2), {}, "m-01"}));

    CHECK(before(practice).situation.skill == "Qualifying");
}

TEST_CASE(
    "What was promised stays with its version until the talk is taken back", "[core][adherence]")
{
    auto first = talk(1, kLastWeek, day(2026, 11, 4), 0b111,
        {{11, "r-001", "Send the contract", day(2026, 11, 10)}});
    auto corrected = talk(2, kLastWeek, day(2026, 11, 4), 0b011);
    auto back = talk(3, kLastWeek, day(2026, 11, 4), 0b011);
    back.fact.withdrawn = true;
    const auto again = talk(
        4, kLastWeek, day(2026, 11, 5), 0b111, {{41, "m-01", "Ask legal", day(2026, 11, 10)}});

    CHECK(stepsPromisedIn(std::vector{first, corrected}).size() == 1);
    CHECK(stepsPromisedIn(std::vector{first, corrected, back}).empty());
    const auto steps = stepsPromisedIn(std::vector{first, corrected, back, again});
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].id == uuid(41));
}

TEST_CASE("A brief begins each talk with the question chosen from what stands between the two",
    "[core][adherence]")
{
    MemoryPracticeRepository practice;
    REQUIRE(practice.add(talk(1, kLastWeek, day(2026, 11, 4), 0b111,
        {{11, "r-001", "Send the contract", day(2026, 11, 9)}})));
    REQUIRE(practice.add(
        talk(2, "PIPE/m-01/r-002/2026-11-06", day(2026, 11, 4), 0b011))); // no forecast stated

    const auto brief = readMondayBrief(plan(), practice, "m-01", kWednesday, kWednesday);

    REQUIRE(brief);
    const auto questionOf = [&](const std::string& text) -> std::string {
        for (const auto& one : brief->questions)
            for (const auto& talk : one.talks)
                if (toText(talk.key) == text)
                    return one.question;
        return {};
    };
    CHECK(questionOf(kThisWeek) == "Who signs the contract?");
    CHECK(questionOf("PIPE/m-01/r-002/2026-11-13") == "Which forecast could slip?");
    // Nothing is known of the third: it has its turn, the same as the sheet's.
    const auto nothing = key("PIPE/m-01/r-003/2026-11-13");
    TalkSituation turn;
    turn.turn = turnOf(Weekly{}, nothing.date);
    CHECK(questionOf(toText(nothing))
        == kQuestions[chooseQuestions(kQuestions, turn).front().question]);
}

TEST_CASE("Talks for which the same question was chosen share its line", "[core][adherence]")
{
    MemoryPracticeRepository practice;
    for (const unsigned rep : {1U, 2U})
        REQUIRE(practice.add(talk(
            rep, "PIPE/m-01/r-00" + std::to_string(rep) + "/2026-11-06", day(2026, 11, 4), 0b011)));

    const auto brief = readMondayBrief(plan(), practice, "m-01", kWednesday, kWednesday);

    REQUIRE(brief);
    const auto found = std::ranges::find(
        brief->questions, "Which forecast could slip?", &BriefQuestion::question);
    REQUIRE(found != brief->questions.end());
    CHECK(found->talks.size() == 2);
}

} // namespace mor::tests
