// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_filter.h"
#include "calendar/calendar_words.h"
#include "calendar/quarter_view.h"
#include "calendar/quarter_words.h"
#include "support/catch.h"
#include "ui/calendar/calendar_setting.h"

#include <QAccessible>
#include <QTest>

#include <algorithm>
#include <optional>
#include <set>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const DayRange kFourth{day(2026, 10, 1), day(2026, 12, 31)};

QuarterContents quarterIn(const std::shared_ptr<const Plan>& plan, Day today)
{
    return quarterOf(
        contentsOf(plan, kFourth, today, false), *plan, *findPerson(plan->roster, "m-01"));
}

QuarterContents teamsQuarter() { return quarterIn(calendarTeam().plan(), day(2026, 11, 3)); }

void open(QuarterView& view, const QuarterContents& quarter)
{
    view.resize(1100, 700);
    view.showQuarter(calendarTeam().plan(), quarter);
    static_cast<QWidget&>(view).show();
}

std::set<int> reachedByArrows(QuarterView& view)
{
    std::set<int> reached;
    QTest::keyClick(&view, Qt::Key_Home);
    for (int line = 0; line < 10; ++line) {
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(&view, Qt::Key_Left);
        for (int i = 0; i < 200; ++i) {
            reached.insert(view.currentIndex().row());
            QTest::keyClick(&view, Qt::Key_Right);
        }
        QTest::keyClick(&view, Qt::Key_Down);
    }
    return reached;
}

} // namespace

TEST_CASE("A quarter has a line for each activity and a mark for each talk", "[ui][calendar]")
{
    const auto quarter = teamsQuarter();

    // Monday 28 September to Sunday 3 January.
    REQUIRE(quarter.weeks.size() == 14);
    CHECK(quarter.weeks.front().number == 40);
    CHECK(quarter.weeks.back().number == 53);
    REQUIRE(quarter.rows.size() == 2);
    CHECK(quarter.rows[0].name == "Pipeline review");
    CHECK(quarter.rows[0].about == "weekly, 3 reps");
    CHECK(quarter.rows[1].about == "weekly on Mon, team");
    // Nine weeks from 2 November on.
    CHECK(std::ranges::count(quarter.lines, 0) == 27);
    CHECK(std::ranges::count(quarter.lines, 1) == 9);
    CHECK(std::ranges::count(quarter.lines, -1) == 14);
    CHECK(quarter.lines.size() == quarter.calendar.talks.size());
    CHECK(quarter.bars.empty());
}

TEST_CASE("Talks with a window of weeks are one bar with its counts", "[ui][calendar]")
{
    const auto plan
        = OrganisationBuilder()
              .leader()
              .manager("m-01")
              .reps("m-01", 3)
              .version(day(2026, 10, 1), {monthlyDeal()})
              .except(key("DEAL/m-01/r-002/2026-10-30"), Excused{"moved house"}, day(2026, 10, 20))
              .plan();

    const auto quarter = quarterIn(plan, day(2026, 11, 10));

    REQUIRE(quarter.bars.size() == 3);
    CHECK(quarter.bars[0].text == "2 missed, 1 excused of 3");
    CHECK(quarter.bars[0].days == DayRange{day(2026, 10, 1), day(2026, 10, 30)});
    CHECK(quarter.bars[1].text == "3 open");
    CHECK(quarter.bars[2].text == "3 planned, any day");
    for (const int talk : quarter.bars[2].talks)
        CHECK(quarter.calendar.talks[static_cast<std::size_t>(talk)].due == day(2026, 12, 31));
}

TEST_CASE("A week of the quarter tells its hours, who is away and holidays", "[ui][calendar]")
{
    auto team = calendarTeam();
    team.calendar("us", {{day(2026, 11, 11), "Veterans Day"}})
        .worksBy("m-01", "us")
        .away("r-002", {day(2026, 11, 9), day(2026, 11, 20)})
        .away("m-01", {day(2026, 11, 23), day(2026, 11, 27)});

    const auto quarter = quarterIn(team.plan(), day(2026, 11, 3));

    CHECK(quarter.weeks[4].minutes == 0);
    CHECK(quarter.weeks[5].minutes == 120); // three reviews and a call of 25 and 5 minutes
    CHECK(quarter.weeks[5].heldMinutes == 0);
    CHECK(quarter.weeks[6].holiday == "Wed 11");
    REQUIRE(quarter.leaves.size() == 2);
    CHECK(quarter.leaves[0].days == DayRange{day(2026, 11, 9), day(2026, 11, 20)});
    CHECK(quarter.leaves[1].who == QStringList{"You"});
    const auto heard = quarter.calendar.talks[6].sentence;
    CHECK(heard.startsWith("Week 46 from Monday, 9 November, 3 talks, 1.5 of 14.0 h"));
    CHECK(heard.contains("Veterans Day on Wed 11"));
    CHECK(heard.contains("away"));
}

TEST_CASE("The hours of a quarter are of all talks, whatever is shown", "[ui][calendar]")
{
    const auto plan = calendarTeam().plan();
    const auto all = contentsOf(plan, kFourth, day(2026, 11, 3), false);

    const auto seen = quarterOf(withoutPeople(all), *plan, *findPerson(plan->roster, "m-01"));

    CHECK(seen.rows.empty());
    CHECK(seen.weeks[5].minutes == 120);
    CHECK(seen.calendar.talks[5].sentence.contains("4 talks, 2.0 of"));
}

TEST_CASE("A draft stands dashed behind the rhythm in force", "[ui][calendar]")
{
    auto plan = calendarTeam().build();
    auto draft = plan.rhythm.versions.back();
    ++draft.number;
    draft.publishedOn.reset();
    draft.activities.push_back(monthlyDeal());
    draft.activities.back().name = "Deal coaching";
    plan.rhythm.draft = draft;

    const auto quarter = quarterIn(std::make_shared<const Plan>(plan), day(2026, 11, 3));

    REQUIRE(quarter.versions.size() == 2);
    CHECK(quarter.versions[0].isNow);
    CHECK(quarter.versions[0].text == "v1, in force since Mon 2 Nov");
    CHECK(quarter.versions[1].isDraft);
    CHECK(quarter.versions[1].text == "v2, draft: adds Deal coaching");
    CHECK(quarter.versions[0].days.last + std::chrono::days{1} == quarter.versions[1].days.first);
    REQUIRE(quarter.bars.size() == 1);
    CHECK(quarter.bars[0].isDraft);
    CHECK(quarter.bars[0].talks.empty());
    CHECK(quarter.rows.back().name == "Deal coaching");
}

TEST_CASE("A quarter is named with its working days", "[ui][calendar]")
{
    const auto plan = calendarTeam().plan();
    const auto contents = contentsOf(plan, kFourth, day(2026, 11, 3), false);

    // 66 weekdays from 1 October to 31 December 2026.
    CHECK(quarterContext(contents, plan->roster.fiscal, kFourth)
        == QStringLiteral("Quarter 4 · 1 Oct to 31 Dec · 66 working days"));
}

TEST_CASE("The arrow keys reach every mark of a quarter", "[ui][calendar]")
{
    QuarterView view;
    open(view, teamsQuarter());

    CHECK(static_cast<int>(reachedByArrows(view).size()) == view.model()->rowCount());
}

TEST_CASE("A screen reader hears every mark and week of a quarter", "[ui][calendar]")
{
    QuarterView view;
    open(view, teamsQuarter());

    auto* heard = QAccessible::queryAccessibleInterface(&view);

    REQUIRE(heard);
    REQUIRE(heard->childCount() == view.model()->rowCount());
    for (int row = 0; row < heard->childCount(); ++row)
        CHECK(heard->child(row)->text(QAccessible::Name)
            == view.contents().talks[static_cast<std::size_t>(row)].sentence);
    CHECK(heard->child(14)->text(QAccessible::Name).startsWith("Pipeline review with"));
}

TEST_CASE("Enter on a week of the quarter opens it", "[ui][calendar]")
{
    QuarterView view;
    open(view, teamsQuarter());
    std::optional<Day> wanted;
    QObject::connect(&view, &QuarterView::weekWanted, [&](Day monday) { wanted = monday; });

    QTest::keyClick(&view, Qt::Key_Home);
    for (int week = 0; week < 5; ++week)
        QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);

    CHECK(wanted == day(2026, 11, 2));
}
