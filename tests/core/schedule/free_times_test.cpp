// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/free_times.h"
#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

using namespace mor;
using namespace mor::tests;

namespace {

const Day kMonday = day(2026, 11, 2);

OrganisationBuilder team()
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 1);
    builder.slot("m-01", "r-001", "PIPE", 2, 10 * 60);
    return builder;
}

/// "Mon 2 09:30": weekday and day of November.
std::string lineOf(const TalkPlace& place)
{
    const char* const names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const std::chrono::year_month_day date(place.day);
    return std::string(names[isoWeekday(place.day) - 1]) + " "
        + std::to_string(unsigned(date.day())) + " " + toText(place.start);
}

Lines offered(const Plan& plan, const std::string& talk, std::size_t count, Day today = kMonday,
    MinuteOfDay now = 0)
{
    const auto schedule
        = expand(std::make_shared<const Plan>(plan), {day(2026, 10, 1), day(2026, 12, 31)});
    Lines lines;
    for (const TalkPlace& place :
        freeTimes(PlaceCheck(schedule, schedule.find(key(talk)), today, now), count))
        lines.push_back(lineOf(place));
    return lines;
}

constexpr auto kTalk = "PIPE/m-01/r-001/2026-11-06";

} // namespace

TEST_CASE(
    "Three times of the slot's day come first, then one of each other day", "[core][schedule]")
{
    const auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();

    // The talk stands on Tuesday 10:00 and takes 25 minutes: 09:45 and 10:15 are nearest, but
    // 09:45 and 10:15 lie half an hour apart and don't overlap; 09:15 is next, as near as 10:45.
    CHECK(offered(plan, kTalk, 8)
        == Lines{"Tue 3 09:45", "Tue 3 10:15", "Tue 3 09:15", "Mon 2 10:00", "Wed 4 10:00",
            "Thu 5 10:00", "Fri 6 10:00", "Tue 3 10:45"});
}

TEST_CASE("A moved talk is offered its slot first", "[core][schedule]")
{
    const auto plan = team()
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .except(key(kTalk), Moved{day(2026, 11, 5), 15 * 60}, kMonday)
                          .build();

    CHECK(offered(plan, kTalk, 1) == Lines{"Tue 3 10:00"});
}

TEST_CASE("Only free times from now on are offered", "[core][schedule]")
{
    auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    plan.roster.leaves = {{"r-001", {day(2026, 11, 5), day(2026, 11, 5)}, LeaveKind::Leave}};
    // The manager is busy on Friday but from 11:00 to 11:30.
    plan.roster.busy = {{"m-01", day(2026, 11, 6), 0, 11 * 60},
        {"m-01", day(2026, 11, 6), 11 * 60 + 30, 24 * 60 - 1}};

    // From Wednesday 17:00 on: 17:00 and, since two don't overlap, 17:30.
    CHECK(offered(plan, kTalk, 9, day(2026, 11, 4), 17 * 60)
        == Lines{"Wed 4 17:00", "Fri 6 11:00", "Wed 4 17:30"});
}

TEST_CASE("Lunch is offered last of a day", "[core][schedule]")
{
    auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    plan.roster.busy = {{"m-01", day(2026, 11, 6), 0, 12 * 60},
        {"m-01", day(2026, 11, 6), 13 * 60 + 30, 24 * 60 - 1}};

    CHECK(offered(plan, kTalk, 9, day(2026, 11, 6))
        == Lines{"Fri 6 13:00", "Fri 6 12:00", "Fri 6 12:30"});
}

TEST_CASE("A talk without a usual time takes the morning", "[core][schedule]")
{
    auto forecast = activity("FCST", "forecast-accuracy", Weekly{}, Counterpart::Team);
    const auto plan = team().version(day(2026, 1, 1), {forecast}).build();

    // It is planned for Friday, when it is due, at no time.
    CHECK(offered(plan, "FCST/m-01/team/2026-11-06", 4)
        == Lines{"Fri 6 09:00", "Fri 6 08:30", "Fri 6 09:30", "Mon 2 09:00"});
}

TEST_CASE("A week within the budget comes before one over it", "[core][schedule]")
{
    auto deal = monthlyDeal();
    auto plan = team()
                    .slot("m-01", "r-001", "DEAL", 4, 600)
                    .version(day(2026, 1, 1), {weeklyPipe(), deal})
                    .except(key("PIPE/m-01/r-001/2026-11-13"), Excused{"Trade fair"}, kMonday)
                    .build();
    plan.rhythm.budgetHours = 0.75;

    // One pipeline review takes half an hour a week; with the deal talk it is an hour. Its own week
    // and the one without a review have room.
    const auto lines = offered(plan, "DEAL/m-01/r-001/2026-11-30", 13);
    CHECK(Lines(lines.begin() + 3, lines.begin() + 12)
        == Lines{"Mon 2 10:00", "Tue 3 09:30", "Wed 4 10:00", "Fri 6 10:00", "Mon 9 10:00",
            "Tue 10 10:00", "Wed 11 10:00", "Thu 12 10:00", "Fri 13 10:00"});
    CHECK(lines.back() == "Thu 5 10:45");
}

TEST_CASE("A talk whose window is over has no place", "[core][schedule]")
{
    const auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();

    CHECK(offered(plan, kTalk, 5, day(2026, 11, 9)).empty());
}
