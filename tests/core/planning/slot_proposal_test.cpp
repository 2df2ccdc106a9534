// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "core/planning/slot_proposal.h"
#include "core/schedule/schedule.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

using namespace mor;
using namespace mor::tests;

namespace {

using Lines = std::vector<std::string>;
using State = ProposedSlot::State;

const Day kMonday = day(2026, 11, 2);
/// The first of the twelve weeks that are looked at.
const Day kNextMonday = day(2026, 11, 9);

OrganisationBuilder team(int reps)
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", reps);
    return builder;
}

std::string lineOf(const Slot& slot)
{
    const char* const names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return std::string(names[slot.weekday - 1]) + " " + toText(slot.start);
}

/// "r-001 PIPE moved Tue 09:00 from Tue 10:00, busy r-001".
Lines proposed(const SlotProposal& proposal)
{
    const char* const states[] = {"unplaced", "moved", "new", "kept"};
    const char* const clashes[] = {"no time", "not a workday", "busy", "talk"};
    Lines lines;
    for (const auto& one : proposal.slots) {
        std::string line = one.slot.person + " " + one.slot.activity + " "
            + states[static_cast<std::size_t>(one.state)] + " " + lineOf(one.slot);
        if (one.before && *one.before != one.slot)
            line += " from " + lineOf(*one.before);
        if (one.clash)
            line += std::string(", ") + clashes[static_cast<std::size_t>(one.clash->kind)] + " "
                + one.clash->person
                + (one.clash->activity.empty() ? "" : " " + one.clash->activity);
        lines.push_back(line);
    }
    return lines;
}

Lines proposed(const Plan& plan) { return proposed(proposeWeek(plan, kMonday)); }

/// Busy on a weekday of so many of the twelve weeks, the first ones.
void busy(Plan& plan, const std::string& person, unsigned weekday, MinuteOfDay start,
    MinuteOfDay end, int weeks = 12, int every = 1)
{
    for (int week = 0; week < weeks; week += every)
        plan.roster.busy.push_back({person,
            kNextMonday + std::chrono::days{7 * week + static_cast<int>(weekday) - 1}, start, end});
    normalise(plan.roster);
}

} // namespace

TEST_CASE("Talks without a slot are proposed where the schedule has them", "[core][planning]")
{
    const auto plan = team(3).version(day(2026, 1, 1), {weeklyPipe()}).build();

    const auto proposal = proposeWeek(plan, kMonday);

    CHECK(proposed(proposal)
        == Lines{
            "r-001 PIPE new Mon 09:00", "r-002 PIPE new Tue 09:00", "r-003 PIPE new Wed 09:00"});
    CHECK(withSlots(plan.roster, proposal).slots == proposeSlots(plan, kMonday));
    CHECK(proposal.changesAnything());
}

TEST_CASE("Agreed slots without a conflict stay, whatever hour they have", "[core][planning]")
{
    const auto plan = team(2)
                          .slot("m-01", "r-001", "PIPE", 2, 7 * 60)
                          .slot("m-01", "r-002", "PIPE", 2, 7 * 60 + 25)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();

    const auto proposal = proposeWeek(plan, kMonday);

    CHECK(proposed(proposal) == Lines{"r-001 PIPE kept Tue 07:00", "r-002 PIPE kept Tue 07:25"});
    CHECK_FALSE(proposal.changesAnything());
    CHECK(withSlots(plan.roster, proposal) == plan.roster);
}

TEST_CASE("A slot in somebody's weekly appointment moves as little as it can", "[core][planning]")
{
    auto plan = team(2)
                    .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                    .slot("m-01", "r-002", "PIPE", 4, 10 * 60)
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    busy(plan, "r-001", 2, 9 * 60 + 30, 11 * 60);
    busy(plan, "m-01", 4, 10 * 60 + 20, 10 * 60 + 30);

    // 25 minutes fit until 09:25 and from 11:00 on; Thursday until 10:20 and from 10:30 on.
    CHECK(proposed(plan)
        == Lines{"r-001 PIPE moved Tue 09:00 from Tue 10:00, busy r-001",
            "r-002 PIPE moved Thu 09:45 from Thu 10:00, busy m-01"});
}

TEST_CASE("Fortnightly appointments are in the way, monthly ones and single days are not",
    "[core][planning]")
{
    const auto plan = team(1)
                          .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();
    auto fortnightly = plan;
    busy(fortnightly, "m-01", 2, 600, 660, 12, 2);
    auto everyThird = plan;
    busy(everyThird, "m-01", 2, 600, 660, 12, 3);
    auto monthly = plan;
    busy(monthly, "m-01", 2, 600, 660, 12, 4);

    CHECK(proposed(fortnightly).front() == "r-001 PIPE moved Tue 09:30 from Tue 10:00, busy m-01");
    CHECK(proposed(everyThird).front() == "r-001 PIPE moved Tue 09:30 from Tue 10:00, busy m-01");
    CHECK(proposed(monthly) == Lines{"r-001 PIPE kept Tue 10:00"});
}

TEST_CASE("An empty calendar on days of leave says nothing about the others", "[core][planning]")
{
    // Ten of the twelve Tuesdays are leave; on both others the manager is busy.
    auto plan = team(1)
                    .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                    .away("m-01", {day(2026, 11, 23), day(2027, 1, 31)})
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    busy(plan, "m-01", 2, 600, 660, 2);

    CHECK(proposed(plan) == Lines{"r-001 PIPE moved Tue 09:30 from Tue 10:00, busy m-01"});
}

TEST_CASE("What is in the calendar on days of leave doesn't count", "[core][planning]")
{
    auto plan = team(1)
                    .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                    .away("m-01", {day(2026, 11, 9), day(2026, 12, 4)})
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    busy(plan, "m-01", 2, 600, 660, 4);

    CHECK(proposed(plan) == Lines{"r-001 PIPE kept Tue 10:00"});
}

TEST_CASE("Several appointments that are rare each count together", "[core][planning]")
{
    // An hour from 09:00 on Mondays meets one of two in six weeks of twelve; from 09:15 on it meets
    // the second in three.
    auto hour = weeklyPipe();
    hour.minutes.talk = 60;
    auto plan = team(1).version(day(2026, 1, 1), {hour}).build();
    for (int week = 0; week < 6; ++week) {
        const MinuteOfDay start = week < 3 ? 9 * 60 : 9 * 60 + 30;
        plan.roster.busy.push_back({"m-01", kNextMonday + std::chrono::days{7 * week}, start,
            static_cast<MinuteOfDay>(start + 15)});
    }

    CHECK(proposed(plan) == Lines{"r-001 PIPE new Mon 09:15"});
}

TEST_CASE("Leave moves no slot", "[core][planning]")
{
    const auto plan = team(1)
                          .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                          .away("r-001", {kMonday, day(2027, 6, 30)})
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();

    CHECK(proposed(plan) == Lines{"r-001 PIPE kept Tue 10:00"});
}

TEST_CASE(
    "A slot on a weekday that one of the two doesn't work moves to another day", "[core][planning]")
{
    const auto plan = team(1)
                          .calendar("four", {}, 0b0001111)
                          .worksBy("r-001", "four")
                          .slot("m-01", "r-001", "PIPE", 5, 10 * 60)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();

    CHECK(
        proposed(plan) == Lines{"r-001 PIPE moved Mon 09:00 from Fri 10:00, not a workday r-001"});
}

TEST_CASE("A weekday without a time is given one", "[core][planning]")
{
    const auto plan = team(2)
                          .slot("m-01", "r-001", "PIPE", 4, kNoTime)
                          .slot("m-01", "r-002", "PIPE", 4, 9 * 60)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();

    CHECK(proposed(plan)
        == Lines{"r-001 PIPE new Thu 09:30 from Thu , no time ", "r-002 PIPE kept Thu 09:00"});
}

TEST_CASE("Of two slots at one time the one of who joined first stays", "[core][planning]")
{
    const auto plan = team(2)
                          .joins("r-001", day(2026, 3, 1))
                          .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                          .slot("m-01", "r-002", "PIPE", 2, 10 * 60 + 15)
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();

    CHECK(proposed(plan)
        == Lines{"r-001 PIPE moved Tue 09:45 from Tue 10:00, talk m-01 PIPE",
            "r-002 PIPE kept Tue 10:15"});
}

TEST_CASE("What finds no room says how the week is taken", "[core][planning]")
{
    auto plan = team(1).version(day(2026, 1, 1), {weeklyPipe()}).build();
    for (unsigned weekday = 1; weekday <= 5; ++weekday) {
        busy(plan, "m-01", weekday, 8 * 60, 13 * 60);
        busy(plan, "r-001", weekday, 13 * 60 + 15, 18 * 60);
    }

    const auto proposal = proposeWeek(plan, kMonday);

    REQUIRE(proposal.slots.size() == 1);
    CHECK(proposal.slots[0].state == State::Unplaced);
    CHECK(proposal.slots[0].noRoom == NoRoom{25, 0b0011111, 50.0, 0.0, 25.0, 0.0, 23.75, 15});
    CHECK_FALSE(proposal.changesAnything());
}

TEST_CASE("Two people who share no working day have no room", "[core][planning]")
{
    const auto plan = team(1)
                          .calendar("weekend", {}, 0b1100000)
                          .worksBy("r-001", "weekend")
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .build();

    const auto proposal = proposeWeek(plan, kMonday);

    REQUIRE(proposal.slots.size() == 1);
    CHECK(proposal.slots[0].noRoom == NoRoom{25, 0, 0.0, 0.0, 0.0, 0.0, 0.0, 0});
}

TEST_CASE("An agreed slot without room stays and is told", "[core][planning]")
{
    auto plan = team(1)
                    .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                    .version(day(2026, 1, 1), {weeklyPipe()})
                    .build();
    for (unsigned weekday = 1; weekday <= 5; ++weekday)
        busy(plan, "m-01", weekday, 0, 24 * 60 - 1);

    const auto proposal = proposeWeek(plan, kMonday);

    CHECK(proposed(proposal) == Lines{"r-001 PIPE unplaced Tue 10:00, busy m-01"});
    CHECK(withSlots(plan.roster, proposal) == plan.roster);
}

TEST_CASE("Early and late hours are taken before lunch", "[core][planning]")
{
    auto plan = team(3).version(day(2026, 1, 1), {weeklyPipe()}).build();
    for (unsigned weekday = 1; weekday <= 5; ++weekday) {
        busy(plan, "m-01", weekday, 9 * 60, 12 * 60);
        busy(plan, "m-01", weekday, 13 * 60, 17 * 60);
        if (weekday != 3)
            busy(plan, "m-01", weekday, 8 * 60, 9 * 60);
        if (weekday != 3)
            busy(plan, "m-01", weekday, 17 * 60, 18 * 60);
    }
    auto hour = weeklyPipe();
    hour.minutes.talk = 60;
    plan.rhythm.versions.front().activities = {hour};

    CHECK(proposed(plan)
        == Lines{
            "r-001 PIPE new Wed 08:00", "r-002 PIPE new Wed 17:00", "r-003 PIPE new Mon 12:00"});
}

TEST_CASE("The leader's talks with a manager and the manager's with the reps keep clear",
    "[core][planning]")
{
    const auto observe = activity("OBS", "capacity", Weekly{}, Counterpart::Manager, Role::Leader);
    auto forecast = activity(
        "CALIB", "forecast-accuracy", Weekly{1, 0b0000010, kFirstDay}, Counterpart::Team);
    forecast.owner = Role::Leader;
    forecast.cadence.start = 9 * 60;
    const auto plan = team(2)
                          .slot("l-01", "m-01", "OBS", 3, 10 * 60)
                          .slot("m-01", "r-001", "PIPE", 2, 9 * 60)
                          .slot("m-01", "r-002", "PIPE", 3, 10 * 60)
                          .version(day(2026, 1, 1), {weeklyPipe(), observe, forecast})
                          .build();

    // The leader's own talk comes first: it meets the manager's review with r-002 and moves; then
    // nothing is in that review's way any more. r-001's meets the leader's forecast with the team.
    CHECK(proposed(plan)
        == Lines{"m-01 OBS moved Wed 09:30 from Wed 10:00, talk m-01 PIPE",
            "r-001 PIPE moved Tue 09:30 from Tue 09:00, talk m-01 CALIB",
            "r-002 PIPE kept Wed 10:00"});
    CHECK(proposed(proposeWeek(plan, kMonday, *findPerson(plan.roster, "m-01")))
        == Lines{"r-001 PIPE moved Tue 09:30 from Tue 09:00, talk m-01 CALIB",
            "r-002 PIPE moved Wed 09:30 from Wed 10:00, talk m-01 OBS"});
}

TEST_CASE("A new talk keeps clear of what the other person holds", "[core][planning]")
{
    const auto observe = activity("OBS", "capacity", Weekly{}, Counterpart::Manager, Role::Leader);
    const auto plan = team(1)
                          .slot("m-01", "r-001", "PIPE", 1, 9 * 60)
                          .version(day(2026, 1, 1), {weeklyPipe(), observe})
                          .build();

    CHECK(proposed(plan) == Lines{"m-01 OBS new Mon 09:30", "r-001 PIPE kept Mon 09:00"});
}

TEST_CASE("One more rep moves nobody", "[core][planning]")
{
    auto before = team(6);
    auto after = team(6);
    before.version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()});
    after.rep("r-000", "m-01").joins("r-000", day(2026, 11, 2));
    after.version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()});
    auto first = before.build();
    auto second = after.build();
    for (auto* plan : {&first, &second})
        busy(*plan, "m-01", 2, 9 * 60, 12 * 60);

    auto lines = proposed(second);
    std::erase_if(lines, [](const std::string& line) { return line.starts_with("r-000"); });

    CHECK(lines == proposed(first));
}

TEST_CASE("What was taken is kept the next time", "[core][planning]")
{
    auto plan = team(8).version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()}).build();
    busy(plan, "m-01", 2, 9 * 60, 12 * 60);
    busy(plan, "r-004", 3, 8 * 60, 18 * 60);

    plan.roster = withSlots(plan.roster, proposeWeek(plan, kMonday));

    const auto again = proposeWeek(plan, kMonday);
    CHECK(again.count(State::Kept) == 16);
    CHECK(again.slots.size() == 16);
}

TEST_CASE("Only talks still to come are planned, by the newest word on them", "[core][planning]")
{
    auto longer = weeklyPipe();
    longer.minutes.talk = 60;
    auto plan = team(1)
                    .rep("r-gone", "m-01")
                    .leaves("r-gone", day(2026, 10, 30))
                    .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                    .version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()})
                    .version(day(2026, 10, 1), {longer})
                    .build();
    busy(plan, "m-01", 2, 10 * 60 + 30, 11 * 60);

    CHECK(proposed(plan) == Lines{"r-001 PIPE moved Tue 09:30 from Tue 10:00, busy m-01"});
}

TEST_CASE("A taken proposal changes when talks are planned, never what is due", "[core][planning]")
{
    auto plan = team(2)
                    .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                    .version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()})
                    .build();
    for (unsigned weekday = 1; weekday <= 3; ++weekday)
        busy(plan, "m-01", weekday, 8 * 60, 18 * 60);
    auto after = plan;
    after.roster = withSlots(plan.roster, proposeWeek(plan, kMonday));
    const DayRange year{day(2026, 1, 1), day(2026, 12, 31)};

    const auto was = expand(std::make_shared<const Plan>(plan), year);
    const auto is = expand(std::make_shared<const Plan>(after), year);

    REQUIRE(was.occurrences.size() == is.occurrences.size());
    int planned = 0;
    for (std::size_t at = 0; at < was.occurrences.size(); ++at) {
        const auto& old = was.windowOf(was.occurrences[at]);
        const auto& now = is.windowOf(is.occurrences[at]);
        CHECK(was.key(was.occurrences[at]) == is.key(is.occurrences[at]));
        CHECK(old.opens == now.opens);
        CHECK(old.due == now.due);
        CHECK(old.graceUntil == now.graceUntil);
        CHECK(old.booksClose == now.booksClose);
        planned += old.planned != now.planned ? 1 : 0;
    }
    CHECK(planned > 0);
}
