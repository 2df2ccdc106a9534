// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/clashes.h"
#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

using namespace mor;
using namespace mor::tests;

namespace {

using Kind = Clash::Kind;

/// Monday 2 November 2026; the talk looked at is PIPE with r-001 in its week, on Tuesday 10:00.
const Day kMonday = day(2026, 11, 2);
const Day kTuesday = day(2026, 11, 3);
const Day kWednesday = day(2026, 11, 4);
const Day kFriday = day(2026, 11, 6);

OrganisationBuilder team()
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 2);
    builder.slot("m-01", "r-001", "PIPE", 2, 10 * 60).slot("m-01", "r-002", "PIPE", 3, 14 * 60);
    return builder;
}

/// What stands against a place, in words: "busy m-01 10:00-11:00".
std::string lineOf(const Schedule& schedule, const Clash& clash)
{
    const char* const names[] = {"outside window", "in the past", "not employed", "not a workday",
        "leave", "busy", "talk", "over budget"};
    std::string line = names[static_cast<std::size_t>(clash.kind)];
    if (clash.person != kNone)
        line += " " + schedule.plan->roster.people[clash.person].code;
    if (clash.kind == Kind::Leave)
        line += " " + toIso(clash.days.first) + ".." + toIso(clash.days.last);
    if (clash.start != kNoTime)
        line += " " + toText(clash.start) + "-" + toText(clash.end);
    if (clash.talk != kNone)
        line += " " + toText(schedule.key(schedule.occurrences[clash.talk]));
    if (clash.minutesOver > 0)
        line += " by " + std::to_string(clash.minutesOver);
    return line;
}

Lines clashes(const Schedule& schedule, const std::string& talk, const TalkPlace& place,
    Day today = kMonday, MinuteOfDay now = 0, const std::vector<bool>& held = {})
{
    const PlaceCheck check(schedule, schedule.find(key(talk)), today, now, held);
    Lines lines;
    for (const Clash& clash : check.at(place))
        lines.push_back(lineOf(schedule, clash));
    return lines;
}

Schedule november(const Plan& plan)
{
    return expand(std::make_shared<const Plan>(plan), {day(2026, 10, 1), day(2026, 12, 31)});
}

constexpr auto kTalk = "PIPE/m-01/r-001/2026-11-06";

} // namespace

TEST_CASE("Nothing stands against another time in the same week", "[core][schedule]")
{
    const auto schedule = november(team().version(day(2026, 1, 1), {weeklyPipe()}).build());

    CHECK(clashes(schedule, kTalk, {kFriday, 9 * 60}) == Lines{});
    CHECK(clashes(schedule, kTalk, {kWednesday, kNoTime}) == Lines{});
}

TEST_CASE("A talk can be held from the opening of its window to its due date", "[core][schedule]")
{
    const auto schedule = november(team().version(day(2026, 1, 1), {weeklyPipe()}).build());

    CHECK(clashes(schedule, kTalk, {day(2026, 10, 30), 600}, day(2026, 10, 26))
        == Lines{"outside window"});
    CHECK(clashes(schedule, kTalk, {kMonday, 600}) == Lines{});
    CHECK(clashes(schedule, kTalk, {kFriday, 600}) == Lines{});
    CHECK(clashes(schedule, kTalk, {day(2026, 11, 9), 600}) == Lines{"outside window"});
}

TEST_CASE("What is past cannot be planned", "[core][schedule]")
{
    const auto schedule = november(team().version(day(2026, 1, 1), {weeklyPipe()}).build());

    CHECK(clashes(schedule, kTalk, {kMonday, 600}, kTuesday) == Lines{"in the past"});
    CHECK(clashes(schedule, kTalk, {kTuesday, 600}, kTuesday, 601) == Lines{"in the past"});
    CHECK(clashes(schedule, kTalk, {kTuesday, 600}, kTuesday, 600) == Lines{});
    CHECK(clashes(schedule, kTalk, {kTuesday, kNoTime}, kTuesday, 600) == Lines{});
}

TEST_CASE("Both people's free days and leave stand against a talk", "[core][schedule]")
{
    const auto schedule = november(team()
                                       .calendar("closed", {{kFriday, "Founders' day"}})
                                       .calendar("four", {}, 0b0001111)
                                       .worksBy("m-01", "closed")
                                       .worksBy("r-001", "four")
                                       .away("m-01", {kMonday, kTuesday})
                                       .away("r-001", {kTuesday, kTuesday})
                                       .version(day(2026, 1, 1), {weeklyPipe()})
                                       .build());
    CHECK(clashes(schedule, kTalk, {kFriday, 540})
        == Lines{"outside window", "not a workday m-01", "not a workday r-001"});
    CHECK(clashes(schedule, kTalk, {kTuesday, 540})
        == Lines{"leave m-01 2026-11-02..2026-11-03", "leave r-001 2026-11-03..2026-11-03"});
}

TEST_CASE("Who left cannot be met", "[core][schedule]")
{
    const auto schedule = november(team()
                                       .leaves("r-001", day(2026, 12, 16))
                                       .version(day(2026, 1, 1), {monthlyDeal()})
                                       .build());
    const auto at = schedule.find(key("DEAL/m-01/r-001/2026-11-30"));
    REQUIRE(at != kNone);
    const PlaceCheck check(schedule, at, kMonday);

    const auto found = check.at({day(2026, 12, 17), kNoTime});

    REQUIRE(found.size() == 2);
    CHECK(found[1].kind == Kind::NotEmployed);
    CHECK(found[1].person == schedule.series[schedule.occurrences[at].series].person);
}

TEST_CASE("A busy time of either stands against a talk that touches it", "[core][schedule]")
{
    auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    plan.roster.busy = {{"m-01", kWednesday, 9 * 60, 10 * 60}, {"r-001", kWednesday, 660, 720}};
    const auto schedule = november(plan);

    // 25 minutes: 10:00 to 10:25, and 10:40 to 11:05 reaches into the rep's.
    CHECK(clashes(schedule, kTalk, {kWednesday, 600}) == Lines{});
    CHECK(clashes(schedule, kTalk, {kWednesday, 599}) == Lines{"busy m-01 09:00-10:00"});
    CHECK(clashes(schedule, kTalk, {kWednesday, 515}) == Lines{});
    CHECK(clashes(schedule, kTalk, {kWednesday, 516}) == Lines{"busy m-01 09:00-10:00"});
    CHECK(clashes(schedule, kTalk, {kWednesday, 640}) == Lines{"busy r-001 11:00-12:00"});
    CHECK(clashes(schedule, kTalk, {kTuesday, 570}) == Lines{});
}

TEST_CASE("Another talk of either stands against a talk", "[core][schedule]")
{
    auto skip = activity("SKIP", "people-retention", Weekly{}, Counterpart::Rep, Role::Leader);
    auto huddle = dailyHuddle();
    const auto schedule
        = november(team()
                       .version(day(2026, 1, 1), {weeklyPipe(), huddle, skip})
                       .except(key("PIPE/m-01/r-002/2026-11-06"), Moved{kFriday, 15 * 60}, kMonday)
                       .build());

    CHECK(clashes(schedule, kTalk, {kWednesday, 14 * 60}) == Lines{});
    CHECK(clashes(schedule, kTalk, {kFriday, 15 * 60 + 10})
        == Lines{"talk m-01 15:00-15:25 PIPE/m-01/r-002/2026-11-06"});
    CHECK(clashes(schedule, kTalk, {kFriday, 8 * 60 + 30})
        == Lines{"talk m-01 08:45-09:10 HUDL/m-01/team/2026-11-06"});
}

TEST_CASE(
    "The team's talk stands against the leader's talk with one of its managers", "[core][schedule]")
{
    auto oversee = activity("OBS", "capacity", Weekly{}, Counterpart::Manager, Role::Leader);
    auto forecast = activity(
        "CALIB", "forecast-accuracy", Weekly{1, 0b0000100, kFirstDay}, Counterpart::Team);
    forecast.owner = Role::Leader;
    forecast.cadence.start = 9 * 60;
    const auto schedule = november(team()
                                       .slot("l-01", "m-01", "OBS", 4, 600)
                                       .version(day(2026, 1, 1), {weeklyPipe(), oversee, forecast})
                                       .build());

    // The manager sits in the leader's forecast, and in their own pipeline review.
    CHECK(clashes(schedule, kTalk, {kWednesday, 9 * 60})
        == Lines{"talk m-01 09:00-09:25 CALIB/l-01/team/2026-11-04"});
    CHECK(clashes(schedule, "OBS/l-01/m-01/2026-11-06", {kWednesday, 14 * 60})
        == Lines{"talk m-01 14:00-14:25 PIPE/m-01/r-002/2026-11-06"});
}

TEST_CASE("A talk that was excused, merged or held takes no time", "[core][schedule]")
{
    const auto other = "PIPE/m-01/r-002/2026-11-06";
    const TalkPlace place{kWednesday, 14 * 60};
    const auto open = november(team().version(day(2026, 1, 1), {weeklyPipe()}).build());
    std::vector<bool> held(open.occurrences.size(), false);
    held[open.find(key(other))] = true;
    const auto excused = november(team()
                                      .version(day(2026, 1, 1), {weeklyPipe()})
                                      .except(key(other), Excused{"Trade fair"}, kMonday)
                                      .build());
    const auto merged
        = november(team()
                       .version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()})
                       .except(key(other), Merged{key("DEAL/m-01/r-002/2026-11-30")}, kMonday)
                       .build());

    CHECK(clashes(open, kTalk, place).size() == 1);
    CHECK(clashes(open, kTalk, place, kMonday, 0, held).empty());
    CHECK(clashes(excused, kTalk, place).empty());
    CHECK(clashes(merged, kTalk, place).empty());
}

TEST_CASE("Only a move into another week can take that week over the budget", "[core][schedule]")
{
    // Two pipeline reviews of 25 + 5 minutes a week: an hour. One deal talk with r-001 a month.
    auto deal = monthlyDeal();
    deal.minutes = {45, 10, 1};
    auto plan = team()
                    .slot("m-01", "r-001", "DEAL", 4, 600)
                    .slot("m-01", "r-002", "DEAL", 4, 660)
                    .version(day(2026, 1, 1), {weeklyPipe(), deal})
                    .build();
    plan.rhythm.budgetHours = 1.5;
    const auto schedule = november(plan);
    const std::string talk = "DEAL/m-01/r-001/2026-11-30";

    // Both stand on Thursday 5 November. 60 + 55 minutes are 25 over 90; its own week is no matter.
    CHECK(clashes(schedule, talk, {day(2026, 11, 10), 540}) == Lines{"over budget m-01 by 25"});
    CHECK(clashes(schedule, talk, {day(2026, 11, 10), kNoTime}) == Lines{"over budget m-01 by 25"});
    CHECK(clashes(schedule, talk, {kFriday, 540}) == Lines{});
}

TEST_CASE("A deputy's day counts, not the owner's", "[core][schedule]")
{
    const auto schedule = november(team()
                                       .manager("m-02")
                                       .reps("m-02", 1)
                                       .slot("m-02", "r-003", "PIPE", 4, 9 * 60)
                                       .away("m-01", {kMonday, kMonday})
                                       .version(day(2026, 1, 1), {weeklyPipe()})
                                       .except(key(kTalk), Reassigned{"m-02"}, kMonday)
                                       .build());

    CHECK(clashes(schedule, kTalk, {day(2026, 11, 5), 540})
        == Lines{"talk m-02 09:00-09:25 PIPE/m-02/r-003/2026-11-06"});
    CHECK(clashes(schedule, kTalk, {kWednesday, 14 * 60}) == Lines{});
}

TEST_CASE(
    "A move is refused outside the window and where the holder doesn't work", "[core][schedule]")
{
    CHECK(forbidsMove({Kind::OutsideWindow}, 1));
    CHECK(forbidsMove({Kind::NotAWorkday, 1}, 1));
    CHECK_FALSE(forbidsMove({Kind::NotAWorkday, 2}, 1));
    CHECK_FALSE(forbidsMove({Kind::Leave, 1}, 1));
    CHECK_FALSE(forbidsMove({Kind::OtherTalk, 1}, 1));
}
