// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/read_drift.h"
#include "support/catch.h"
#include "support/drift_setting.h"

#include <cmath>

namespace mor::tests {

namespace {

const Day kWeek44 = day(2026, 10, 26);

double tenth(double value) { return std::round(value * 10) / 10; }

std::vector<int> misses(std::size_t weeks, int each) { return std::vector<int>(weeks, each); }

std::vector<int> then(std::vector<int> weeks, const std::vector<int>& more)
{
    weeks.insert(weeks.end(), more.begin(), more.end());
    return weeks;
}

DriftWatch watched(const WeekHistory& history, const std::vector<DriftWord>& words = {},
    const std::vector<Day>& versions = {})
{
    return driftWatch(history, words, {}, versions);
}

} // namespace

TEST_CASE("The South of the pictures falls after 11 October and is noticed in week 44",
    "[core][adherence]")
{
    const auto watch = watched(southFalls());

    REQUIRE(watch.series.size() == 1);
    const auto& series = watch.series.front();
    CHECK(series.perWeek == 6);
    CHECK(series.chart.perOccurrence * 6 == Approx(1.1));
    CHECK(series.chart == chartFor(6, 0.1, 0.3));
    REQUIRE(series.sums.size() == 4);
    CHECK(series.sums[0] == Approx(0.0));
    CHECK(series.sums[1] == Approx(0.9));
    CHECK(series.sums[2] == Approx(2.8));
    CHECK(series.sums[3] == Approx(5.7));
    REQUIRE(watch.alarms.size() == 1);
    const auto& alarm = watch.alarms.front();
    CHECK(alarm.week == kWeek44);
    CHECK(alarm.since == day(2026, 10, 12));
    CHECK(alarm.before == CountOf{6, 6});
    CHECK(alarm.after == CountOf{9, 18});
    CHECK(alarm.standing());
}

TEST_CASE("An alarm promises its delay and its false alarms", "[core][adherence]")
{
    const auto watch = watched(southFalls());

    const auto& series = watch.series.front();
    CHECK_FALSE(watch.rhoKnown);
    CHECK(watch.rhoWeeks == 4);
    CHECK(series.noticedAfter == Approx(weeksToAlarm(series.chart, 6, 0.3)));
    CHECK(std::round(series.noticedAfter) == Approx(5));
    CHECK(tenth(series.noticedAfterInBadWeeks) == Approx(9.1)); // at the usual 0.2
    CHECK(series.weeksBetween == Approx(weeksToAlarm(series.chart, 6, 0.1)));
    CHECK(series.weeksBetween >= 260);
    CHECK(watch.falseAlarmsAYear == Approx(52 / series.weeksBetween));
}

TEST_CASE("Misses that come in bad weeks widen the limit by the organisation's own data",
    "[core][adherence]")
{
    // Every sixth week all six are missed: 0.167 of all, nearly always together.
    std::vector<int> bad;
    for (int week = 0; week < 48; ++week)
        bad.push_back(week % 6 == 0 ? 6 : 0);
    const auto watch = watched(historyOf({{"m-01", "PIPE", 6, bad}}, day(2026, 1, 5)));

    CHECK(watch.rhoKnown);
    CHECK(watch.rhoWeeks == 40); // without the newest eight
    CHECK(watch.rho > 0.5);
    CHECK(watch.series.front().chart.limit > 9);
    CHECK(watch.series.front().noticedAfterInBadWeeks > watch.series.front().noticedAfter);
}

TEST_CASE("Too few weeks say nothing about bad weeks", "[core][adherence]")
{
    const auto weeks = [](std::size_t count) {
        return watched(historyOf({{"m-01", "PIPE", 6, misses(count, 1)}}, day(2026, 1, 5)));
    };

    CHECK_FALSE(weeks(19).rhoKnown);
    CHECK(weeks(20).rhoKnown);
    CHECK(weeks(28).rhoWeeks == 20);
}

TEST_CASE("Activities with few talks are watched together", "[core][adherence]")
{
    const auto watch = watched(
        historyOf({{"m-01", "FCST", 1, misses(6, 0)}, {"m-01", "ONE", 3, misses(6, 1)},
                      {"m-01", "PIPE", 8, misses(6, 0)}, {"m-02", "FCST", 1, misses(6, 0)}},
            day(2026, 8, 3)));

    REQUIRE(watch.series.size() == 3);
    CHECK(watch.series[0].activity == "PIPE");
    CHECK(watch.series[1].manager == "m-01");
    CHECK(watch.series[1].activity.empty());
    CHECK(watch.series[1].activities == std::vector<std::string>{"FCST", "ONE"});
    CHECK(watch.series[1].perWeek == 4);
    CHECK(watch.series[1].counts.front() == CountOf{3, 4});
    CHECK(watch.series[2].activity == "FCST"); // alone it keeps its name
}

TEST_CASE("Talks once a month with everybody are watched with the others", "[core][adherence]")
{
    auto history = historyOf(
        {{"m-01", "DEAL", 8, misses(13, 0)}, {"m-01", "ONE", 3, misses(13, 0)}}, day(2026, 8, 3));
    for (std::size_t week = 0; week < 13; ++week)
        if (week % 4 != 3)
            history.cells[week] = {};

    const auto watch = watched(history);

    REQUIRE(watch.series.size() == 1);
    CHECK(watch.series.front().activities == std::vector<std::string>{"DEAL", "ONE"});
}

TEST_CASE("Weeks on leave leave an activity on its own", "[core][adherence]")
{
    auto history = historyOf(
        {{"m-01", "FCST", 1, misses(13, 0)}, {"m-01", "PIPE", 5, misses(13, 0)}}, day(2026, 8, 3));
    for (const std::size_t week : {14U, 15U, 16U, 20U}) // of PIPE
        history.cells[week] = {};

    CHECK(watched(history).series.size() == 2);
}

TEST_CASE("Talks every other week are promised in weeks of the calendar", "[core][adherence]")
{
    auto history = historyOf({{"m-01", "ONE", 8, misses(12, 0)}}, day(2026, 8, 3));
    const auto weekly = watched(history).series.front();
    for (std::size_t week = 1; week < 12; week += 2)
        history.cells[week] = {};

    const auto fortnightly = watched(history).series.front();

    CHECK(fortnightly.perWeek == 8);
    CHECK(fortnightly.noticedAfter == Approx(2 * weekly.noticedAfter));
    CHECK(fortnightly.weeksBetween == Approx(2 * weekly.weeksBetween));
}

TEST_CASE("What nobody expected for a quarter is no longer watched", "[core][adherence]")
{
    auto history = historyOf({{"m-01", "PIPE", 8, misses(20, 4)}}, day(2026, 3, 2));
    for (std::size_t week = 7; week < 20; ++week)
        history.cells[week] = {};

    CHECK(watched(history).series.empty());
}

TEST_CASE("After acknowledging the sum starts from zero with that week", "[core][adherence]")
{
    // Noticed in week 44, acknowledged in week 46; weeks 45 to 47 miss two each.
    const auto history = historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 2, 2, 2}}}, day(2026, 10, 5));

    const auto watch = watched(history, {said(kWeek44, day(2026, 11, 11), "Two fairs in a row")});

    REQUIRE(watch.alarms.size() == 1);
    CHECK_FALSE(watch.alarms.front().standing());
    CHECK(watch.alarms.front().acknowledged->sentence == "Two fairs in a row");
    CHECK(watch.series.front().sums[4] == Approx(6.6)); // week 45 still adds
    CHECK(watch.series.front().sums[5] == Approx(0.9));
    CHECK(watch.series.front().sums[6] == Approx(1.8));
}

TEST_CASE("A fall that goes on after it was acknowledged is noticed again", "[core][adherence]")
{
    const auto history = historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 3, 3, 3}}}, day(2026, 10, 5));

    const auto watch = watched(history, {said(kWeek44, day(2026, 11, 4), "Two fairs in a row")});

    REQUIRE(watch.alarms.size() == 2);
    CHECK(watch.alarms[1].week == day(2026, 11, 9)); // 1.9, then 3.8
    CHECK(watch.alarms[1].since == day(2026, 11, 2));
    CHECK(watch.alarms[1].standing());
}

TEST_CASE("Saying better what got in the way keeps no newer alarm away", "[core][adherence]")
{
    const auto history = historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 3, 3, 3}}}, day(2026, 10, 5));
    const auto first = said(kWeek44, day(2026, 11, 4), "Two fairs in a row");

    const auto once = watched(history, {first});
    const auto twice
        = watched(history, {first, said(kWeek44, day(2026, 11, 18), "Three fairs in a row")});

    REQUIRE(twice.alarms.size() == 2);
    CHECK(twice.alarms[0].acknowledged->sentence == "Three fairs in a row");
    CHECK(twice.alarms[1].standing());
    CHECK(twice.series == once.series);
}

TEST_CASE("A word that is taken back leaves the alarm as it was", "[core][adherence]")
{
    auto back = said(kWeek44, day(2026, 11, 5), "");

    const auto watch
        = watched(southFalls(), {said(kWeek44, day(2026, 11, 3), "Two fairs in a row"), back});
    auto history = southFalls();
    history.asOf = day(2026, 11, 5);
    const auto later
        = watched(history, {said(kWeek44, day(2026, 11, 3), "Two fairs in a row"), back});

    CHECK_FALSE(watch.alarms.front().standing()); // as of 3 November it was not taken back yet
    CHECK(later.alarms.front().standing());
}

TEST_CASE(
    "An alarm that somebody spoke of stays when newer figures are milder", "[core][adherence]")
{
    // Records that came later: only one was missed in the last week.
    const auto history = historyOf({{"m-03", "PIPE", 6, {0, 2, 2, 1}}}, day(2026, 10, 5));
    CHECK(watched(history).alarms.empty());

    const auto watch = watched(history, {said(kWeek44, day(2026, 11, 3), "Two fairs in a row")});

    REQUIRE(watch.alarms.size() == 1);
    CHECK(watch.alarms.front().week == kWeek44);
    CHECK(watch.alarms.front().since == day(2026, 10, 12));
}

TEST_CASE(
    "An alarm moved by newer figures is not told beside the one spoken of", "[core][adherence]")
{
    // It would rise a week earlier now.
    const auto history = historyOf({{"m-03", "PIPE", 6, {0, 2, 4, 4}}}, day(2026, 10, 5));
    REQUIRE(watched(history).alarms.front().week == day(2026, 10, 19));

    const auto watch = watched(history, {said(kWeek44, day(2026, 11, 3), "Two fairs in a row")});

    REQUIRE(watch.alarms.size() == 1);
    CHECK(watch.alarms.front().week == kWeek44);
}

TEST_CASE("A new version of the rhythm starts the sums from zero", "[core][adherence]")
{
    const std::vector<Day> versions{day(2026, 1, 1), day(2026, 10, 21), day(2027, 1, 4)};

    const auto watch = watched(southFalls(), {}, versions);

    // 0.9, then 1.9 and 4.8 from the week of 19 October on.
    CHECK(watch.series.front().sums[2] == Approx(1.9));
    REQUIRE(watch.alarms.size() == 1);
    CHECK(watch.alarms.front().since == day(2026, 10, 19));

    const auto before = watched(historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 0}}}, day(2026, 10, 5)),
        {}, {day(2026, 11, 2)});
    REQUIRE(before.alarms.size() == 1);
    CHECK(before.alarms.front().earlier);
    CHECK_FALSE(before.alarms.front().standing());
}

TEST_CASE("The manager hears of it at once, those above days later or when it is acknowledged",
    "[core][adherence]")
{
    const auto roster = OrganisationBuilder()
                            .leader()
                            .manager("m-03")
                            .manager("m-04")
                            .reps("m-03", 4)
                            .build()
                            .roster;
    auto history = southFalls(); // closed on Tuesday 3 November
    const auto seen = [&](const std::string& viewer, const std::vector<DriftWord>& words = {}) {
        return seenBy(watched(history, words), roster, viewer).alarms.size();
    };

    CHECK(seen("m-03") == 1);
    CHECK(seen("m-04") == 0);
    CHECK(seen("l-01") == 0);
    CHECK(seen("l-01", {said(kWeek44, day(2026, 11, 3), "Two fairs in a row")}) == 1);
    history.asOf = day(2026, 11, 9);
    CHECK(seen("l-01") == 0);
    history.asOf = day(2026, 11, 10);
    CHECK(seen("l-01") == 1);
    CHECK(seen("m-04") == 0);
}

TEST_CASE("Second lines see the drift of those below them and no other", "[core][adherence]")
{
    const auto roster = OrganisationBuilder()
                            .leader()
                            .secondLine("s-01")
                            .secondLine("s-02")
                            .manager("m-03", "s-01")
                            .manager("m-04", "s-02")
                            .reps("m-03", 4)
                            .reps("m-04", 4)
                            .build()
                            .roster;
    auto history = historyOf(
        {{"m-03", "PIPE", 6, {0, 2, 3, 4}}, {"m-04", "PIPE", 6, {0, 0, 0, 0}}}, day(2026, 10, 5));
    history.asOf = day(2026, 11, 20);
    const auto watch = watched(history);

    const auto first = seenBy(watch, roster, "s-01");
    const auto second = seenBy(watch, roster, "s-02");

    CHECK(first.series.size() == 1);
    CHECK(first.alarms.size() == 1);
    CHECK(first.falseAlarmsAYear == Approx(watch.falseAlarmsAYear / 2));
    CHECK(second.series.front().manager == "m-04");
    CHECK(second.alarms.empty());
    CHECK(seenBy(watch, roster, "m-04").series.size() == 1);
    CHECK(seenBy(watch, roster, "somebody").series.empty());
}

TEST_CASE("Drift of fewer than four people is told to their manager alone", "[core][adherence]")
{
    const auto roster
        = OrganisationBuilder().leader().manager("m-03").reps("m-03", 3).build().roster;
    auto history = southFalls();
    history.asOf = day(2026, 11, 20);

    const auto above = seenBy(watched(history), roster, "l-01");

    CHECK(above.alarms.empty());
    CHECK(above.series.empty());
    CHECK(seenBy(watched(history), roster, "m-03").alarms.size() == 1);
}

TEST_CASE("What alarms turned out to be stands beside what was expected", "[core][adherence]")
{
    const auto courses = then({0, 2, 3, 4}, misses(4, 0));
    const auto history = historyOf({{"m-03", "PIPE", 6, courses}}, day(2026, 10, 5));
    const auto note = said(kWeek44, day(2026, 11, 4), "Two fairs in a row");

    const auto ripe = watched(history, {note}).alarms.front();
    CHECK(ripe.toBeJudged());
    CHECK(ripe.afterwards == CountOf{24, 24});

    auto watch
        = watched(history, {note, saidToBe(kWeek44, day(2026, 12, 2), DriftVerdict::Chance)});
    CHECK_FALSE(watch.alarms.front().judged); // of tomorrow
    auto later = history;
    later.asOf = day(2026, 12, 2);
    watch = watched(later, {note, saidToBe(kWeek44, day(2026, 12, 2), DriftVerdict::Chance)});

    const auto record = watch.record();
    CHECK(record.weeks == 8);
    CHECK(record.alarms == 1);
    CHECK(record.judged == 1);
    CHECK(record.chance == 1);
    CHECK(record.drift == 0);
    CHECK(record.falseExpected == Approx(8 / watch.series.front().weeksBetween));
    CHECK(record.aboveAccepted == 1); // 9 of 48 missed, 10 % accepted
}

TEST_CASE("Drift is watched over a year of whole weeks", "[core][adherence]")
{
    CHECK(driftWeeks(day(2026, 11, 3)) == DayRange{day(2025, 11, 3), day(2026, 11, 8)});
}

} // namespace mor::tests
