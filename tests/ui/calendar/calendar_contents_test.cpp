// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_contents.h"

#include "calendar/calendar_words.h"
#include "support/catch.h"
#include "ui/calendar/calendar_setting.h"

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const CalendarTalk* talkOf(const CalendarContents& contents, const char* counterpart)
{
    for (const auto& talk : contents.talks)
        if (talk.key.counterpart == counterpart)
            return &talk;
    return nullptr;
}

} // namespace

TEST_CASE("A talk of the week is told in one sentence", "[ui][calendar]")
{
    const auto plan = calendarTeam().plan();
    const auto name = QString::fromStdString(findPerson(plan->roster, "r-001")->name);

    const auto week = contentsOf(plan, kWeek45, day(2026, 11, 3));
    const auto month = contentsOf(plan, kNovember, day(2026, 11, 3), false);

    REQUIRE(talkOf(week, "r-001"));
    CHECK(talkOf(week, "r-001")->sentence
        == "Pipeline review with " + name + ", Tuesday 09:45, open, due Friday 6 November");
    REQUIRE(talkOf(month, "r-001"));
    CHECK(talkOf(month, "r-001")->sentence
        == "Pipeline review with " + name
            + ", Tuesday 3 November 09:45, open, due Friday 6 November");
}

TEST_CASE("A talk without a time is listed beside the week, not in it", "[ui][calendar]")
{
    const auto week = contentsOf(calendarTeam().plan(), kWeek45, day(2026, 11, 3));

    REQUIRE(week.loose.size() == 1);
    CHECK(week.loose.front().key.counterpart == "r-003");
    CHECK_FALSE(talkOf(week, "r-003"));
}

TEST_CASE("What is overdue but still counts is a band to the end of its grace", "[ui][calendar]")
{
    const auto week = contentsOf(calendarTeam().plan(), kWeek45, day(2026, 11, 3));

    REQUIRE_FALSE(week.talks.empty());
    const auto& first = week.talks.front();
    CHECK(first.place == CalendarTalk::Place::Late);
    CHECK(first.key.activity == "FCST");
    CHECK(first.day == day(2026, 11, 2));
    CHECK(first.until == day(2026, 11, 5));
}

TEST_CASE("A week counts its talks and hours", "[ui][calendar]")
{
    const auto week = contentsOf(calendarTeam().plan(), kWeek45, day(2026, 11, 3));

    // Three reviews and a forecast call of 25 and 5 minutes each.
    CHECK(weekContext(week, 11.0) == QStringLiteral("Week 45 · 4 talks, 2.0 of 11.0 h"));
    CHECK(dayCount(week.columns[1], week.today) == QStringLiteral("0 of 1"));
    CHECK(dayCount(week.columns[2], week.today) == QStringLiteral("1"));
    CHECK(dayCount(week.columns[3], week.today).isEmpty());
}

TEST_CASE("A talk late from an earlier week is counted in its own week only", "[ui][calendar]")
{
    const DayRange week46{day(2026, 11, 9), day(2026, 11, 15)};
    const auto week = contentsOf(calendarTeam().plan(), week46, day(2026, 11, 9));

    // Three reviews due on Friday the 6th are still to be caught up.
    CHECK(std::ranges::count(week.talks, CalendarTalk::Place::Late, &CalendarTalk::place) == 3);
    CHECK(weekContext(week, 11.0) == QStringLiteral("Week 46 · 4 talks, 2.0 of 11.0 h"));
}

TEST_CASE("Saturday has a column only when something is on it", "[ui][calendar]")
{
    auto saturday = calendarTeam();
    saturday.except(
        key("PIPE/m-01/r-001/2026-11-06"), Moved{day(2026, 11, 7), 600}, day(2026, 11, 2));

    CHECK(contentsOf(calendarTeam().plan(), kWeek45, day(2026, 11, 3)).weekdays()
        == std::vector<unsigned>{1, 2, 3, 4, 5});
    CHECK(contentsOf(saturday.plan(), kWeek45, day(2026, 11, 3)).weekdays()
        == std::vector<unsigned>{1, 2, 3, 4, 5, 6});
}

TEST_CASE("A month tells its weeks, holidays and the start of a rhythm", "[ui][calendar]")
{
    auto team = calendarTeam();
    team.calendar("us", {{day(2026, 11, 11), "Veterans Day"}}).worksBy("m-01", "us");

    const auto month = contentsOf(team.plan(), kNovember, day(2026, 11, 3), false);

    // Sunday 1 November does not bring the last week of October along.
    CHECK(month.days == DayRange{day(2026, 11, 2), day(2026, 12, 6)});
    REQUIRE(month.weeks.size() == 5);
    CHECK(month.weeks.front().versionStarts > 0);
    CHECK(month.weeks[1].versionStarts == 0);
    CHECK(monthContext(month) == QStringLiteral("November · 20 working days, 1 holiday"));
}

TEST_CASE("An empty week says why", "[ui][calendar]")
{
    const auto reason = [](const OrganisationBuilder& team, DayRange week) {
        const auto plan = team.plan();
        const auto contents = contentsOf(plan, week, day(2026, 11, 3));
        return whyEmpty(*plan, *findPerson(plan->roster, "m-01"), contents);
    };
    const DayRange week46{day(2026, 11, 9), day(2026, 11, 15)};
    const DayRange october{day(2026, 10, 5), day(2026, 10, 11)};
    auto away = calendarTeam();
    away.away("m-01", {day(2026, 11, 9), day(2026, 11, 20)});

    CHECK(reason(calendarTeam(), kWeek45).sentence.isEmpty());
    CHECK(reason(calendarTeam(), october).why
        == QStringLiteral("The first rhythm starts Mon 2 Nov."));
    CHECK(reason(OrganisationBuilder().leader().manager("m-01"), kWeek45).sentence
        == QStringLiteral("No rhythm yet"));
    CHECK(reason(
        OrganisationBuilder().leader().manager("m-01").version(day(2026, 1, 5), {weeklyPipe()}),
        kWeek45)
              .why.startsWith(QStringLiteral("Nobody reports to")));
    // Excused by leave, so they are shown and no reason is needed.
    CHECK(reason(away, week46).sentence.isEmpty());
}
