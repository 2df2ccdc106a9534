// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/schedule_lines.h"
#include "support/catch.h"

using namespace mor;
using namespace mor::tests;

namespace {

const Day kSeam = day(2026, 11, 4); // a Wednesday

Schedule acrossSeam(const Activity& before, const std::vector<Activity>& after, DayRange range)
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 1);
    builder.version(day(2026, 1, 1), {before}).version(kSeam, after);
    return expand(builder.plan(), range);
}

const DayRange kTwoWeeks{day(2026, 11, 2), day(2026, 11, 15)};

std::vector<std::uint32_t> versionsOf(const Schedule& schedule)
{
    std::vector<std::uint32_t> versions;
    for (const Occurrence& occurrence : schedule.occurrences)
        versions.push_back(schedule.seriesOf(occurrence).version);
    return versions;
}

} // namespace

TEST_CASE("A window that opened under the old version stays with it", "[core][schedule]")
{
    const Schedule weeks = acrossSeam(weeklyPipe(), {weeklyPipe()}, kTwoWeeks);

    CHECK(fullLines(weeks)
        == Lines{"PIPE/m-01/r-001/2026-11-06 opens 2026-11-02 due 2026-11-06 grace 2026-11-11",
            "PIPE/m-01/r-001/2026-11-13 opens 2026-11-09 due 2026-11-13 grace 2026-11-18"});
    CHECK(versionsOf(weeks) == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("An activity that the new version drops ends with its open window", "[core][schedule]")
{
    const Schedule months
        = acrossSeam(monthlyDeal(), {weeklyPipe()}, {day(2026, 11, 1), day(2026, 12, 31)});

    CHECK(months.find(key("DEAL/m-01/r-001/2026-11-30")) != kNone);
    CHECK(months.find(key("DEAL/m-01/r-001/2026-12-31")) == kNone);
    CHECK(months.find(key("PIPE/m-01/r-001/2026-11-06")) == kNone);
    CHECK(months.find(key("PIPE/m-01/r-001/2026-11-13")) != kNone);
}

TEST_CASE("A changed opening day makes neither a double nor a hole", "[core][schedule]")
{
    auto lateOpening = weeklyPipe();
    lateOpening.cadence.window.opensBefore = 1;

    // Opens Monday in the first version and Thursday in the second.
    const Schedule later = acrossSeam(weeklyPipe(), {lateOpening}, kTwoWeeks);
    const Schedule earlier = acrossSeam(lateOpening, {weeklyPipe()}, kTwoWeeks);

    CHECK(versionsOf(later) == std::vector<std::uint32_t>{0, 1});
    CHECK(fullLines(later).front()
        == "PIPE/m-01/r-001/2026-11-06 opens 2026-11-02 due 2026-11-06 grace 2026-11-11");
    CHECK(versionsOf(earlier) == std::vector<std::uint32_t>{1, 1});
    CHECK(earlier.find(key("PIPE/m-01/r-001/2026-11-06")) != kNone);
}

TEST_CASE(
    "A week asked for under one rule is not asked for again under another", "[core][schedule]")
{
    auto onFriday = activity("PIPE", "pipeline-health", Weekly{1, 0b0010000, kFirstDay});
    onFriday.cadence.window.opensBefore = 1;

    const Schedule schedule = acrossSeam(weeklyPipe(), {onFriday}, kTwoWeeks);

    CHECK(versionsOf(schedule) == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("Nothing is due before the first version", "[core][schedule]")
{
    OrganisationBuilder builder;
    builder.leader().manager("m-01").reps("m-01", 1).version(kSeam, {weeklyPipe()});

    CHECK(linesOf(builder.plan(), kTwoWeeks) == Lines{"PIPE/m-01/r-001/2026-11-13 due 2026-11-13"});
}
