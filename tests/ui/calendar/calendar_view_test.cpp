// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/month_view.h"
#include "calendar/week_view.h"
#include "support/catch.h"
#include "ui/calendar/calendar_setting.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

CalendarContents week45() { return contentsOf(calendarTeam().plan(), kWeek45, day(2026, 11, 3)); }

/// `reps` talks on Friday 6 November, of which four fit into the month.
CalendarContents fullFriday(int reps)
{
    return contentsOf(OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", reps)
                          .version(day(2026, 11, 2),
                              {activity("PIPE", "win-rate", Weekly{1, 0b0010000, kFirstDay})})
                          .plan(),
        kNovember, day(2026, 11, 3), false);
}

template <class View>
void open(View& view, const CalendarContents& contents)
{
    view.resize(1000, 700);
    view.show(calendarTeam().plan(), contents);
    static_cast<QWidget&>(view).show();
}

std::set<int> reachedByDown(QAbstractItemView& view)
{
    std::set<int> reached;
    QTest::keyClick(&view, Qt::Key_Home);
    for (int i = 0; i < view.model()->rowCount(); ++i) {
        reached.insert(view.currentIndex().row());
        QTest::keyClick(&view, Qt::Key_Down);
    }
    return reached;
}

} // namespace

TEST_CASE("The calendar's model keeps Qt's rules and speaks in sentences", "[ui][calendar]")
{
    CalendarModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setItems(week45().talks);

    REQUIRE(model.rowCount() == 3);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.index(row).data(Qt::AccessibleTextRole).toString()
            == model.talks()[static_cast<std::size_t>(row)].sentence);
    CHECK_FALSE(model.index(5).data().isValid());
}

TEST_CASE("A screen reader hears every talk of the calendar", "[ui][calendar]")
{
    WeekView view;
    open(view, week45());

    auto* heard = QAccessible::queryAccessibleInterface(&view);

    REQUIRE(heard);
    REQUIRE(heard->childCount() == view.model()->rowCount());
    for (int row = 0; row < heard->childCount(); ++row)
        CHECK(heard->child(row)->text(QAccessible::Name)
            == view.contents().talks[static_cast<std::size_t>(row)].sentence);
}

TEST_CASE("The arrow keys reach every talk of a week", "[ui][calendar]")
{
    WeekView view;
    open(view, week45());

    CHECK(reachedByDown(view).size() == 3);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.contents().talks[static_cast<std::size_t>(view.currentIndex().row())].day
        == day(2026, 11, 3));
}

TEST_CASE("Enter on a talk wants it opened", "[ui][calendar]")
{
    WeekView view;
    open(view, week45());
    OccurrenceKey wanted;
    QObject::connect(
        &view, &CalendarView::talkWanted, [&](const CalendarTalk& talk) { wanted = talk.key; });

    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Return);

    CHECK(wanted == view.contents().talks.back().key);
}

TEST_CASE("Now is marked only while today is shown", "[ui][calendar]")
{
    WeekView view;
    open(view, week45());

    CHECK(view.nowLine().isNull());
    view.setNow(MinuteOfDay{9 * 60 + 47});
    CHECK_FALSE(view.nowLine().isNull());
    view.setNow(MinuteOfDay{6 * 60});
    CHECK(view.nowLine().isNull());
    view.setNow(MinuteOfDay{9 * 60 + 47});
    view.show(calendarTeam().plan(),
        contentsOf(calendarTeam().plan(), {day(2026, 11, 9), day(2026, 11, 15)}, day(2026, 11, 3)));
    CHECK(view.nowLine().isNull());
}

TEST_CASE("A full day of the month folds what is over four lines", "[ui][calendar]")
{
    MonthView view;
    open(view, fullFriday(4));
    CHECK(view.foldedOn(day(2026, 11, 6)) == 0);

    view.show(calendarTeam().plan(), fullFriday(5));
    CHECK(view.foldedOn(day(2026, 11, 6)) == 2);
    CHECK(static_cast<int>(reachedByDown(view).size()) == view.model()->rowCount());
}

TEST_CASE("A click on the folded talks wants their week", "[ui][calendar]")
{
    MonthView view;
    open(view, fullFriday(5));
    QSignalSpy asked(&view, &MonthView::weekWanted);
    const auto last = view.visualRect(view.model()->index(4, 0));

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, last.center());

    CHECK(asked.count() == 1);
}

TEST_CASE("A week folds its all-day band until a key reaches into it", "[ui][calendar]")
{
    auto contents = week45();
    const auto late = contents.talks.front();
    for (int i = 0; i < 5; ++i)
        contents.talks.insert(contents.talks.begin(), late);
    WeekView view;
    open(view, contents);

    CHECK_FALSE(view.isUnfolded());
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK_FALSE(view.isUnfolded());
    CHECK(reachedByDown(view).size() == contents.talks.size());
    CHECK(view.isUnfolded());
}
