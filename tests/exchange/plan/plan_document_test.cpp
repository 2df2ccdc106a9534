// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/plan_document.h"

#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <string>

namespace mor::tests {

namespace {

/// Everything that a leader designs beside versions.
void addDesign(Rhythm& rhythm)
{
    const auto lever = rhythm.levers.front().code;
    auto& strategy = rhythm.strategy;
    strategy.priorities = {{"mid-size", "Win more mid-size customers", "", {lever}},
        {"keep", "Keep those we have", "Renewals before new names.", {lever}}};
    strategy.readBacks = {{"keep", "m-01", "We call before the renewal.", day(2026, 4, 2)},
        {"mid-size", "l-01", "One such deal in each talk.", day(2026, 4, 1)}};
    strategy.readings = {{lever, {day(2026, 1, 1), day(2026, 3, 31)}, 24.5, 49, 200, "CRM export",
                             day(2026, 4, 3), "l-01"},
        {lever, {day(2026, 4, 1), day(2026, 6, 30)}, -0.3, {}, {}, "", day(2026, 7, 1), ""}};
    strategy.whatIf = WhatIf{{{120.0, 18'500.5, 0.23, 74.0}}, {{140.0, 18'500.5, 0.26, 74.0}}};
    rhythm.draft->activities.front().expectation
        = Expectation{lever, Expectation::Direction::Up, 2.5, 30};
    rhythm.parked = {{dailyHuddle(), 4, "too many hours", day(2026, 5, 1), "l-01"},
        {mondayForecast(), 0, "later", day(2026, 5, 2), ""}};
    std::ranges::sort(rhythm.parked, {}, [](const auto& one) { return one.activity.code; });
    rhythm.reviews
        = {{"PIPE", 3, GateAnswer::Verdict::Clear, "26 of 32 held", "", day(2026, 7, 2), "l-01"},
            {"PIPE", 1, GateAnswer::Verdict::No, "", "moves nothing", day(2026, 10, 2), ""}};
    rhythm.rollout.waves = {{RolloutStage::Yourself, day(2026, 1, 5), false, {"l-01"}, "only me"},
        {RolloutStage::Everyone, day(2026, 3, 2), true, {}, ""}};
    rhythm.rollout.decisions
        = {{RolloutStage::Yourself, StageDecision::Kind::Wait, day(2026, 2, 2), "l-01", "", {}},
            {RolloutStage::Yourself, StageDecision::Kind::GoAhead, day(2026, 2, 20), "",
                "fiscal year", {"coverage is 60 %", "no answer yet"}}};
    rhythm.rollout.planned = {{day(2026, 12, 1), "CALL", "Call coaching"}};
}

/// A small organisation in which every kind of record occurs.
Plan everything()
{
    auto plan
        = OrganisationBuilder()
              .leader()
              .manager("m-01")
              .reps("m-01", 2)
              .calendar("de", {{day(2026, 12, 25), "Christmas Day"}}, 0b0001111)
              .worksBy("r-002", "de")
              .leaves("r-002", day(2026, 11, 30))
              .away("m-01", {day(2026, 8, 3), day(2026, 8, 14)})
              .away("r-001", {day(2026, 9, 1), day(2026, 9, 1)}, LeaveKind::Absent)
              .slot("m-01", "r-001", "PIPE", 2, 9 * 60 + 45)
              .subject({Subject::Kind::Deal, "d-204", "Vega \"Logistics\"", "r-001",
                  day(2026, 1, 5), {}})
              .version(day(2026, 1, 1), {weeklyPipe(), winDebrief()})
              .version(day(2026, 7, 1), {weeklyPipe(), winDebrief(), monthlyDeal()})
              .fires("WIN", "d-204", day(2026, 10, 1))
              .except(
                  key("PIPE/m-01/r-001/2026-11-06"), Moved{day(2026, 11, 4), 600}, day(2026, 11, 2))
              .except(key("PIPE/m-01/r-001/2026-11-13"), Excused{"Trade fair"}, day(2026, 11, 3))
              .except(key("PIPE/m-01/r-001/2026-11-20"), Merged{key("PIPE/m-01/r-001/2026-11-27")},
                  day(2026, 11, 4))
              .except(key("PIPE/m-01/r-001/2026-12-04"), Reassigned{"l-01"}, day(2026, 11, 5))
              .except(key("PIPE/m-01/r-001/2026-11-06"), Revoked{"moved"}, day(2026, 11, 6))
              .build();
    plan.roster.fiscal = *parseFiscalCalendar("4-5-4 sat nearest jan start");
    plan.rhythm.budgetHours = 12.5;
    plan.rhythm.target = 0.85;
    plan.rhythm.draft = plan.rhythm.versions.back();
    plan.rhythm.draft->number = 3;
    plan.rhythm.draft->publishedOn.reset();
    plan.rhythm.draft->effectiveFrom = {};
    plan.rhythm.versions.front().gates = {{"PIPE",
        {GateAnswer{GateAnswer::Verdict::Clear, "pipeline-health", "", day(2026, 1, 1), "l-01"},
            GateAnswer{GateAnswer::Verdict::No, "5 criteria", "too vague", {}, ""}, {}, {}}}};
    addDesign(plan.rhythm);
    return plan;
}

/// The document with the first `from` replaced by `to`.
std::string with(std::string text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// "code at pointer" of every problem.
std::vector<std::string> problemsOf(std::string_view text)
{
    const auto read = readPlan(text, "plan.json");
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Input);
    std::vector<std::string> found;
    for (const auto& cause : read.error().causes)
        found.push_back(cause.code + " at " + cause.where);
    return found;
}

using Found = std::vector<std::string>;

void checkHas(const Found& found, const char* problem)
{
    INFO(problem);
    CHECK(std::ranges::find(found, problem) != found.end());
}

} // namespace

TEST_CASE("A plan comes back from its document with nothing lost", "[exchange][plan]")
{
    const auto plan = everything();
    const auto text = writePlan(plan);

    const auto read = readPlan(text, "plan.json");

    REQUIRE(read);
    CHECK(*read == plan);
    CHECK(writePlan(*read) == text);
    CHECK(text.starts_with("{\n  \"format\": \"mor-plan\",\n  \"version\": 1,\n"
                           "  \"fiscal\": \"4-5-4 sat nearest jan start\",\n"
                           "  \"budgetHours\": 12.5,\n"));
}

TEST_CASE("An empty plan comes back empty", "[exchange][plan]")
{
    CHECK(readPlan(writePlan(Plan{}), "plan.json") == Plan{});
}

TEST_CASE("All that is wrong in a document is told at once with its place", "[exchange][plan]")
{
    auto text = writePlan(everything());
    text = with(text, "\"role\": \"manager\"", "\"role\": \"boss\"");
    text = with(text, "\"joined\": \"2020-01-01\"", "\"joined\": \"2026-02-30\"");
    text = with(text, "\"rule\": \"weekly\"", "\"rule\": \"sometimes\"");
    text = with(text, "\"talk\": 25", "\"talk\": 99999999999");
    text = with(text, "\"weekday\": 2", "\"weekday\": 2.5");
    text = with(text, "\"target\": 0.85", "\"target\": \"high\"");
    text = with(text, "\"kind\": \"deal\"", "\"sort\": \"deal\"");
    text = with(text, "\"boss\": \"m-01\"", "\"boss\": \"m-99\"");

    const auto found = problemsOf(text);

    checkHas(found, "role.unknown at /people/1/role");
    checkHas(found, "day.not_in_calendar at /people/0/joined");
    checkHas(found, "cadence.malformed at /versions/0/activities/0/cadence/rule");
    checkHas(found, "field.out_of_range at /versions/0/activities/0/minutes/talk");
    checkHas(found, "field.wrong_type at /slots/0/weekday");
    checkHas(found, "field.wrong_type at /target");
    checkHas(found, "field.missing at /subjects/0");
    checkHas(found, "field.unknown at /subjects/0/sort");
    checkHas(found, "person.unknown at /lines/1/boss");
}

TEST_CASE("A plan document names people by the place where they stand in it", "[exchange][plan]")
{
    auto text = writePlan(everything());
    // Stands first in the document though its code sorts last.
    text = with(text, "\"people\": [\n",
        "\"people\": [\n    {\"code\": \"z-01\", \"name\": \"Zoe\", \"role\": \"rep\", "
        "\"calendar\": \"nowhere\", \"joined\": \"2026-01-01\"},\n");

    CHECK(problemsOf(text) == Found{"calendar.unknown at /people/0/calendar"});
}

TEST_CASE("A document from before there were priorities and waves still reads", "[exchange][plan]")
{
    auto plan = everything();
    plan.rhythm.strategy = {};
    plan.rhythm.parked.clear();
    plan.rhythm.reviews.clear();
    plan.rhythm.rollout = {};
    auto text = writePlan(plan);
    text = with(text, "  \"parked\": [],\n", "");
    text = with(text, "  \"reviews\": [],\n", "");
    CHECK(text.find("strategy") == std::string::npos);
    CHECK(text.find("rollout") == std::string::npos);

    CHECK(readPlan(text, "plan.json") == plan);
}

TEST_CASE("Whoever is named in strategy, shelf and rollout is in the document", "[exchange][plan]")
{
    auto plan = everything();
    auto& rhythm = plan.rhythm;
    // Stands second in the order of the document, and first in the plan's own.
    rhythm.strategy.readBacks.push_back({"a", "x-1", "Gone.", day(2026, 4, 1)});
    rhythm.strategy.priorities.push_back({"a", "A", "", {}});
    rhythm.strategy.readings.back().enteredBy = "x-2";
    rhythm.parked.front().parkedBy = "x-3";
    rhythm.reviews.front().reviewedBy = "x-4";
    rhythm.reviews.back().activity = "NONE";
    rhythm.rollout.waves.front().people.push_back("x-5");
    rhythm.rollout.decisions.back().by = "x-6";

    const auto found = problemsOf(writePlan(plan));

    checkHas(found, "person.unknown at /strategy/readBacks/2/person");
    checkHas(found, "person.unknown at /strategy/readings/1/enteredBy");
    checkHas(found, "person.unknown at /parked/0/parkedBy");
    checkHas(found, "person.unknown at /reviews/0/reviewedBy");
    checkHas(found, "activity.unknown at /reviews/1/activity");
    checkHas(found, "person.unknown at /rollout/waves/0/people/1");
    checkHas(found, "person.unknown at /rollout/decisions/1/by");
}

TEST_CASE("A draft has the number that comes next", "[exchange][plan]")
{
    auto plan = everything();
    plan.rhythm.draft->number = 2;

    CHECK(problemsOf(writePlan(plan)) == Found{"version.out_of_order at /draft"});
}

TEST_CASE("What a leader designs is read as carefully as the rest", "[exchange][plan]")
{
    auto text = writePlan(everything());
    text = with(text, "\"stage\": \"yourself\"", "\"stage\": \"soon\"");
    text = with(text, "\"kind\": \"go-ahead\"", "\"kind\": \"go\"");
    text = with(text, "\"winRate\": 0.23", "\"winRate\": 23");
    text = with(text, "\"count\": 49", "\"count\": 4.5");
    text = with(text, "\"question\": 4", "\"question\": 5");
    text = with(text, "up 2.5 within 30 weeks", "up a lot");

    const auto found = problemsOf(text);

    checkHas(found, "rollout.stage_unknown at /rollout/waves/0/stage");
    checkHas(found, "field.unknown_word at /rollout/decisions/1/kind");
    checkHas(found, "field.out_of_range at /strategy/whatIf/now/winRate");
    checkHas(found, "field.wrong_type at /strategy/readings/0/count");
    checkHas(found, "field.out_of_range at /parked/1/question");
    checkHas(found, "expectation.malformed at /draft/activities/0/expectation");
}

TEST_CASE("Documents of another kind or a newer version are refused by name", "[exchange][plan]")
{
    const auto text = writePlan(everything());

    CHECK(problemsOf(with(text, "mor-plan", "mor-rhythm"))
        == Found{"document.wrong_format at /format"});
    CHECK(problemsOf(with(text, "\"version\": 1", "\"version\": 2"))
        == Found{"document.newer at /version"});
    CHECK(problemsOf("[]") == Found{"field.wrong_type at "});
    CHECK(problemsOf("{}") == Found{"field.missing at ", "field.missing at "});
}

TEST_CASE("Whole numbers are never cut to fit", "[exchange][plan]")
{
    for (const auto* number : {"4294967298", "18446744073709551617", "-1", "1e3", "2.0"}) {
        INFO(number);
        const auto text = with(
            writePlan(everything()), "\"weekday\": 2", std::string{"\"weekday\": "} + number);
        CHECK(problemsOf(text).size() == 1);
    }
}

TEST_CASE(
    "A list that is longer than the program takes is refused before it is read", "[exchange][plan]")
{
    std::string people;
    for (int i = 0; i < 20'001; ++i)
        people += i ? ",{}" : "{}";
    const auto text = with(writePlan(Plan{}), "\"people\": []", "\"people\": [" + people + "]");

    CHECK(problemsOf(text) == Found{"list.too_long at /people"});
}

TEST_CASE("A document cut off anywhere is refused without harm", "[exchange][plan]")
{
    const auto text = writePlan(everything());

    for (std::size_t length = 0; length + 1 < text.size(); ++length)
        if (readPlan(std::string_view{text}.substr(0, length), "plan.json"))
            FAIL("accepted after " << length << " bytes");
}

TEST_CASE("A document with any byte damaged is read or refused without harm", "[exchange][plan]")
{
    auto text = writePlan(everything());

    for (std::size_t at = 0; at < text.size(); at += 7) {
        const char before = text[at];
        for (const char damage : {'\0', '\xff', '"', '9'}) {
            text[at] = damage;
            if (const auto read = readPlan(text, "plan.json"); !read && read.error().causes.empty())
                FAIL("refused without a reason at byte " << at);
        }
        text[at] = before;
    }
}

} // namespace mor::tests
