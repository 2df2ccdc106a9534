// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/strategy_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <limits>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);
const DayRange kSummer{day(2026, 7, 1), day(2026, 9, 30)};

struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .manager("m-02")
                                   .version(day(2026, 1, 5), {weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    StrategyService service{plans, practice, clock};

    Rhythm rhythm() const { return plans.load()->plan.rhythm; }
    Strategy strategy() const { return rhythm().strategy; }
};

Priority priority(const char* code)
{
    return {code, std::string{"Priority "} + code, {}, {"win-rate"}};
}

LeverReading reading(double value)
{
    LeverReading made;
    made.lever = "win-rate";
    made.days = kSummer;
    made.value = value;
    return made;
}

} // namespace

TEST_CASE("Priorities are kept in the order shown", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.savePriority(priority("mid")).has_value());
    REQUIRE(desk.service.savePriority(priority("old")).has_value());
    auto renamed = priority("mid");
    renamed.name = "Win more mid-size customers";
    REQUIRE(desk.service.savePriority(renamed, priority("mid")).has_value());
    REQUIRE(desk.service.orderPriorities({"old", "mid"}).has_value());

    CHECK(desk.strategy().priorities == std::vector<Priority>{priority("old"), renamed});
    CHECK(desk.service.orderPriorities({"new"}).error().code == "priority.unknown");
}

TEST_CASE("A priority needs a name and a lever that exists", "[core][planning]")
{
    Desk desk;
    CHECK(desk.service.savePriority({"a b", "Name", {}, {"win-rate"}}).error().code
        == "code.malformed");
    CHECK(desk.service.savePriority({"mid", "", {}, {"win-rate"}}).error().code == "text.empty");
    CHECK(desk.service.savePriority({"mid", "Name", {}, {}}).error().code
        == "priority.without_lever");
    CHECK(desk.service.savePriority({"mid", "Name", {}, {"luck"}}).error().code == "lever.unknown");
    CHECK(desk.strategy().priorities.empty());
}

TEST_CASE("Each manager's newest sentence counts, and goes with its priority", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.savePriority(priority("mid")).has_value());
    REQUIRE(desk.service.readBack("mid", "m-02", "Fewer, larger deals").has_value());
    REQUIRE(desk.service.readBack("mid", "m-01", "Two visits a week").has_value());
    REQUIRE(desk.service.readBack("mid", "m-02", " Stop small ones ", "Fewer, larger deals")
                .has_value());

    CHECK(desk.strategy().readBacks
        == std::vector<ReadBack>{{"mid", "m-01", "Two visits a week", kToday},
            {"mid", "m-02", "Stop small ones", kToday}});
    CHECK(desk.service.readBack("old", "m-01", "x").error().code == "priority.unknown");
    CHECK(desk.service.readBack("mid", "m-09", "x").error().code == "person.unknown");

    REQUIRE(desk.service.readBack("mid", "m-01", " ", "Two visits a week").has_value());
    CHECK(desk.strategy().readBacks.size() == 1);
    REQUIRE(desk.service.removePriority("mid").has_value());
    CHECK(desk.strategy() == Strategy{});
    CHECK(desk.service.removePriority("mid").error().code == "priority.unknown");
}

TEST_CASE("What somebody else saved meanwhile is told and stays", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.savePriority(priority("mid")).has_value());
    REQUIRE(desk.service.saveLever({"bench", "Bench", {}, "count"}).has_value());
    REQUIRE(desk.service.readBack("mid", "m-01", "Two visits a week").has_value());
    auto theirs = priority("mid");
    theirs.meaning = "From 25,000 on";
    const Lever seen{"bench", "Bench", {}, "count"};
    const Lever renamed{"bench", "People we could hire", {}, "count"};
    REQUIRE(desk.service.savePriority(theirs, priority("mid")).has_value());
    REQUIRE(desk.service.saveLever(renamed, seen).has_value());
    const auto before = desk.rhythm();

    auto mine = priority("mid");
    mine.name = "Win more";
    const auto refused = desk.service.savePriority(mine, priority("mid")).error();
    CHECK(refused.kind == ErrorKind::Conflict);
    CHECK(refused.code == "priority.changed");
    CHECK(desk.service.savePriority(mine).error().code == "priority.changed");
    CHECK(desk.service.saveLever({"bench", "Bank", {}, "count"}, seen).error().code
        == "lever.changed");
    CHECK(desk.service.readBack("mid", "m-01", "Three visits").error().code == "read_back.changed");
    CHECK(desk.rhythm() == before);

    CHECK(desk.service.savePriority(theirs, priority("mid")).has_value()); // reads so already
    CHECK(desk.service.savePriority(mine, theirs).has_value());
    REQUIRE(desk.service.removePriority("mid").has_value());
    CHECK(desk.service.savePriority(theirs, mine).error().code == "priority.changed");
}

TEST_CASE("A lever is renamed at will and removed only when nothing names it", "[core][planning]")
{
    Desk desk;
    const auto stored = desk.rhythm();
    const auto health = *findLever(stored, "pipeline-health");
    const Lever renamed{"pipeline-health", "Healthy deals", {}, "%"};
    REQUIRE(desk.service.saveLever(renamed, health).has_value());
    CHECK(findLever(desk.rhythm(), "pipeline-health")->name == "Healthy deals");
    REQUIRE(desk.service.saveLever({"bench", "Bench", {}, "count"}).has_value());
    CHECK(desk.rhythm().levers.back().code == "bench");
    CHECK(desk.service.saveLever({"bench", "", {}, "count"}).error().code == "text.empty");

    const auto error = desk.service.removeLever("pipeline-health").error();
    CHECK(error.code == "lever.in_use");
    CHECK(error.args.at(1) == "\"Talk PIPE\"");
    REQUIRE(desk.service
                .enterReading([] {
                    auto made = reading(4);
                    made.lever = "bench";
                    return made;
                }())
                .has_value());
    CHECK(desk.service.removeLever("bench").error().code == "lever.in_use");
    REQUIRE(desk.service.removeReading("bench", kSummer).has_value());
    CHECK(desk.service.removeLever("bench").has_value());
    CHECK(desk.service.removeLever("bench").error().code == "lever.unknown");
}

TEST_CASE("What a lever measured is entered once for the same days", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.enterReading(reading(21)).has_value());
    auto counted = reading(23);
    counted.count = 23;
    counted.of = 100;
    REQUIRE(desk.service.enterReading(counted).has_value());

    REQUIRE(desk.strategy().readings.size() == 1);
    CHECK(desk.strategy().readings[0].value == 23.0);
    CHECK(desk.strategy().readings[0].enteredOn == kToday);
    CHECK(
        desk.service.removeReading("win-rate", {kToday, kToday}).error().code == "reading.unknown");
}

TEST_CASE("A reading must be about days gone by and hold together", "[core][planning]")
{
    Desk desk;
    const auto code = [&](auto change) {
        auto wrong = reading(21);
        change(wrong);
        return desk.service.enterReading(wrong).error().code;
    };
    CHECK(code([](LeverReading& r) { r.lever = "luck"; }) == "lever.unknown");
    CHECK(code([](LeverReading& r) { r.days.last = kToday + std::chrono::days{1}; })
        == "reading.days_in_future");
    CHECK(code([](LeverReading& r) { r.days.last = r.days.first - std::chrono::days{1}; })
        == "reading.days_backwards");
    CHECK(code([](LeverReading& r) { r.count = 3; }) == "reading.count_out_of_range");
    CHECK(code([](LeverReading& r) { r.count = 3, r.of = 2; }) == "reading.count_out_of_range");
    CHECK(code([](LeverReading& r) { r.value = std::numeric_limits<double>::quiet_NaN(); })
        == "reading.value_malformed");
}

TEST_CASE("The what-if and the limits keep within what makes sense", "[core][planning]")
{
    Desk desk;
    WhatIf question;
    question.now.values = {40, 25'000, 0.2, 90};
    question.reach = question.now;
    REQUIRE(desk.service.setWhatIf(question).has_value());
    question.reach.at(VelocityPart::WinRate) = 20;
    CHECK(desk.service.setWhatIf(question).error().code == "velocity.out_of_range");
    CHECK(desk.strategy().whatIf->reach.at(VelocityPart::WinRate) == 0.2);
    REQUIRE(desk.service.setWhatIf({}).has_value());
    CHECK_FALSE(desk.strategy().whatIf.has_value());

    REQUIRE(desk.service.setLimits(11.0, 0.85).has_value());
    CHECK(desk.service.setLimits(0.0, 0.85).error().code == "rhythm.budget_out_of_range");
    CHECK(desk.service.setLimits(11.0, 85).error().code == "rhythm.target_out_of_range");
    CHECK(desk.rhythm().budgetHours == 11.0);
}

} // namespace mor::tests
