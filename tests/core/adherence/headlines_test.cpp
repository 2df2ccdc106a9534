// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/headlines.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

// Ten weeks, all of them closed.
const DayRange kWeeks{day(2026, 8, 31), day(2026, 11, 8)};
const Day kAsOf = day(2026, 11, 23);

/// Two managers with eight reps each. `misses(manager, rep, week)` says what did not take place.
template <class Misses>
Headlines told(
    Misses misses, DayRange range = kWeeks, const std::vector<std::string>& managers = {})
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .manager("m-02")
                          .reps("m-01", 8)
                          .reps("m-02", 8)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .plan();
    PracticeBuilder practice(plan, range);
    const auto& schedule = *practice.schedule();
    for (const auto& occurrence : schedule.occurrences) {
        const auto due = schedule.windowOf(occurrence).due;
        const auto rep = schedule.person(occurrence)->code.back() - '0';
        if (!misses(schedule.owner(occurrence)->code, rep,
                static_cast<int>((due - range.first).count() / 7)))
            practice.held(toText(schedule.key(occurrence)), due);
    }
    return headlines(practice.ledger(kAsOf), managers);
}

} // namespace

TEST_CASE("What holds is the widest margin over the target", "[core][adherence]")
{
    const auto lines = told(
        [](const std::string& manager, int rep, int) { return manager == "m-01" && rep == 1; });

    REQUIRE(lines.holds);
    CHECK(lines.holds->subject == HeadlineSubject{"m-02", "PIPE"});
    CHECK(lines.holds->counts.done() == 80);
    CHECK_FALSE(lines.drifts);
    REQUIRE(lines.ask);
    CHECK(lines.ask->question == Question::WhatKeepsItGoing);
}

// Wilson: 27 of 29 is 0.780 to 0.981, 54 of 58 is 0.836 to 0.973, against a target of 0.8.
TEST_CASE("What no single activity holds for sure may hold for all talks", "[core][adherence]")
{
    ActivityWeeks counted;
    counted.weeks = 1;
    for (const auto* activity : {"ONE", "PIPE"}) {
        counted.lines.push_back({"m-01", activity, 0});
        counted.cells.emplace_back().onTime = 27;
        counted.cells.back().missed = 2;
    }

    const auto told = headlines(counted, 0.8);

    REQUIRE(told.holds);
    CHECK(told.holds->subject == HeadlineSubject{"m-01", ""});
    CHECK(told.holds->counts.done() == 54);
    CHECK(told.holds->counts.expected() == 58);
    CHECK(told.cannotTell->counts.expected() == 29);

    counted.cells.front().onTime = 29; // 29 of 31, and now 40 of 42 alone would do
    counted.cells.back() = counted.cells.front();
    counted.cells.back().onTime = 40;
    CHECK(headlines(counted, 0.8).holds->subject == HeadlineSubject{"m-01", "PIPE"});
}

TEST_CASE("What cannot be told yet is told with its counts", "[core][adherence]")
{
    // 70 of 80 is 0.785 to 0.931: around the target of 0.8.
    const auto lines = told(
        [](const std::string& manager, int rep, int) { return manager == "m-01" && rep == 1; });

    REQUIRE(lines.cannotTell);
    CHECK(lines.cannotTell->subject.manager == "m-01");
    CHECK(lines.cannotTell->counts.done() == 70);
    CHECK(lines.cannotTell->alike == 1);
}

TEST_CASE("What fell is named with both counts and a question", "[core][adherence]")
{
    // From the seventh week on five of eight reps are missed.
    const auto lines = told([](const std::string& manager, int rep, int week) {
        return manager == "m-01" && week >= 6 && rep <= 5;
    });

    REQUIRE(lines.drifts);
    CHECK(lines.drifts->subject == HeadlineSubject{"m-01", "PIPE"});
    CHECK(lines.drifts->before.done() == 32);
    CHECK(lines.drifts->after.done() == 12);
    CHECK(lines.drifts->firstDay == day(2026, 9, 14));
    CHECK(lines.drifts->lastDay == day(2026, 11, 8));
    REQUIRE(lines.ask);
    CHECK(lines.ask->question == Question::WhatGotInTheWay);
    CHECK(lines.ask->subject.manager == "m-01");
}

TEST_CASE("A fall that chance explains is no headline", "[core][adherence]")
{
    // 32 of 32, then 28 of 32.
    CHECK_FALSE(told([](const std::string& manager, int rep, int week) {
        return manager == "m-01" && week >= 6 && rep == 1;
    }).drifts);
}

TEST_CASE("What is below for a long time is named and asked about", "[core][adherence]")
{
    // Four of eight reps are missed all the time: 40 of 80, at most 0.61.
    const auto lines = told(
        [](const std::string& manager, int rep, int) { return manager == "m-01" && rep <= 4; });

    CHECK_FALSE(lines.drifts);
    REQUIRE(lines.below);
    CHECK(lines.below->subject == HeadlineSubject{"m-01", "PIPE"});
    CHECK(lines.below->counts.done() == 40);
    REQUIRE(lines.ask);
    CHECK(lines.ask->question == Question::WhatGotInTheWay);
    CHECK(lines.ask->subject.manager == "m-01");
}

TEST_CASE("Headlines speak only of the managers asked for", "[core][adherence]")
{
    const std::vector<std::string> second{"m-02"};

    const auto lines = told(
        [](const std::string& manager, int rep, int) { return manager == "m-01" && rep <= 4; },
        kWeeks, second);

    CHECK_FALSE(lines.below);
    REQUIRE(lines.holds);
    CHECK(lines.holds->subject.manager == "m-02");
}

TEST_CASE("Before eight closed weeks nothing can be called falling", "[core][adherence]")
{
    const auto lines = told([](const std::string&, int, int week) { return week >= 3; },
        {day(2026, 9, 21), day(2026, 11, 8)});

    CHECK(lines.closedWeeks == 7);
    CHECK_FALSE(lines.drifts);
}

TEST_CASE(
    "What the watch noticed is what drifts, and the question is about it", "[core][adherence]")
{
    Headlines quiet;
    quiet.holds = Judged{{"m-01", "PIPE"}, {}, {}};
    quiet.ask = Asking{Question::WhatKeepsItGoing, {"m-01", "PIPE"}};
    DriftAlarm small;
    small.manager = "m-02";
    small.activity = "ONE";
    small.before = {20, 20};
    small.after = {12, 16};
    DriftAlarm large = small;
    large.manager = "m-03";
    large.activity = "PIPE";
    large.after = {7, 16};
    large.since = day(2026, 10, 5);
    large.week = day(2026, 10, 19);
    large.noticedOn = day(2026, 10, 31);
    large.aboveFrom = day(2026, 11, 7);

    const auto told = withAlarms(quiet, std::vector{small, large});

    REQUIRE(told.drifts);
    CHECK(told.drifts->subject == HeadlineSubject{"m-03", "PIPE"});
    CHECK(told.drifts->before.done() == 20);
    CHECK(told.drifts->after.done() == 7);
    CHECK(told.drifts->after.expected() == 16);
    CHECK(told.drifts->firstDay == day(2026, 10, 5));
    CHECK(told.drifts->lastDay == day(2026, 10, 25));
    CHECK(told.drifts->noticedOn == day(2026, 10, 31));
    CHECK(told.drifts->aboveFrom == day(2026, 11, 7));
    CHECK(told.ask->question == Question::WhatGotInTheWay);
    CHECK(told.ask->subject.manager == "m-03");
    CHECK(told.holds == quiet.holds);
}

TEST_CASE("Alarms of the past are no headline", "[core][adherence]")
{
    DriftAlarm earlier;
    earlier.earlier = true;
    DriftAlarm done;
    done.acknowledged = DriftWord{};
    done.ripe = true;

    CHECK(withAlarms({}, std::vector{earlier, done}) == Headlines{});
    done.ripe = false;
    CHECK(withAlarms({}, std::vector{earlier, done}).drifts);
}

TEST_CASE("Once it was said what got in the way, that is asked no more", "[core][adherence]")
{
    DriftAlarm alarm;
    CHECK(withAlarms({}, std::vector{alarm}).ask->question == Question::WhatGotInTheWay);

    alarm.acknowledged = DriftWord{};

    CHECK(withAlarms({}, std::vector{alarm}).ask->question == Question::WhatBringsItBack);
}

} // namespace mor::tests
