// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/quarter_view.h"
#include "calendar/side_panel.h"
#include "calendar/week_view.h"
#include "shared/button.h"
#include "support/catch.h"
#include "ui/calendar/page_setting.h"

#include <QComboBox>
#include <QTest>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

QComboBox& choice(CalendarSetting& setting, const QString& name)
{
    for (auto* box : setting.page->findChildren<QComboBox*>())
        if (box->accessibleName() == name)
            return *box;
    FAIL("no such choice");
    throw 0;
}

Button* showAll(CalendarSetting& setting)
{
    for (auto* button : setting.page->findChildren<Button*>())
        if (button->text() == "Show all")
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("The calendar shows a day, a week and a quarter of the same person", "[ui][calendar]")
{
    CalendarSetting setting;

    CHECK(setting.view<WeekView>().contents().columns.size() == 7);
    setting.show(PeriodKind::Day);
    CHECK(setting.view<WeekView>().contents().columns.size() == 1);
    CHECK(setting.page->context() == QStringLiteral("Tuesday, 3 November · 1 talk"));
    setting.show(PeriodKind::Quarter);
    CHECK(setting.view<QuarterView>().isVisible());
    CHECK(setting.view<QuarterView>().quarter().weeks.size() == 14);
}

TEST_CASE("Enter on a week of the quarter shows that week on the page", "[ui][calendar]")
{
    CalendarSetting setting;
    setting.show(PeriodKind::Quarter);
    auto& quarter = setting.view<QuarterView>();

    QTest::keyClick(&quarter, Qt::Key_Home);
    for (int week = 0; week < 6; ++week)
        QTest::keyClick(&quarter, Qt::Key_Right);
    QTest::keyClick(&quarter, Qt::Key_Return);
    setting.settle();

    CHECK(setting.view<WeekView>().isVisible());
    CHECK(setting.view<WeekView>().contents().days.first == day(2026, 11, 9));
}

TEST_CASE("A leader sees the counts of a manager's talks, but no talk", "[ui][calendar]")
{
    CalendarSetting setting("l-01");

    CHECK(setting.view<WeekView>().contents().talks.empty());
    CHECK(setting.page->context().startsWith(QStringLiteral("Week 45 · 4 talks")));
    setting.show(PeriodKind::Quarter);
    CHECK(setting.view<QuarterView>().quarter().rows.empty()); // the sums of weeks stay
    for (const auto& talk : setting.view<QuarterView>().contents().talks)
        CHECK(talk.person.empty());
}

TEST_CASE("A filter lasts from week to quarter until all is shown again", "[ui][calendar]")
{
    CalendarSetting setting;
    auto& person = choice(setting, "Person");
    const auto all = setting.view<WeekView>().contents().talks.size();
    REQUIRE_FALSE(showAll(setting)->isVisible());

    person.setCurrentIndex(1);
    Q_EMIT person.activated(1);
    CHECK(setting.view<WeekView>().contents().talks.size() == 1);
    CHECK(showAll(setting)->isVisible());
    setting.show(PeriodKind::Quarter);
    CHECK(setting.view<QuarterView>().quarter().rows.size() == 1);

    showAll(setting)->click();
    CHECK(setting.view<QuarterView>().quarter().rows.size() == 2);
    setting.show(PeriodKind::Week);
    CHECK(setting.view<WeekView>().contents().talks.size() == all);
    CHECK_FALSE(showAll(setting)->isVisible());
}

TEST_CASE("An empty week leads to where talks begin", "[ui][calendar]")
{
    CalendarSetting setting;
    setting.page->showPeriod(
        periodOf(PeriodKind::Week, day(2026, 10, 21), setting.desk.plan()->roster.fiscal));
    setting.settle();
    Button* link = nullptr;
    for (auto* button : setting.page->findChildren<Button*>())
        if (button->text() == "Go to Mon 2 Nov")
            link = button;
    REQUIRE(link);

    link->click();
    setting.settle();

    CHECK(setting.view<WeekView>().isVisible());
    CHECK(setting.view<WeekView>().contents().days == kWeek45);
}

TEST_CASE("Ctrl+Page Down leads to longer times and Ctrl+Page Up back", "[ui][calendar]")
{
    CalendarSetting setting;
    setting.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(setting.page.get()));
    setting.page->firstFocus()->setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
        setting.settle();
    };

    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    CHECK(setting.view<QuarterView>().isVisible());
    press(Qt::Key_PageDown); // there is nothing longer
    CHECK(setting.view<QuarterView>().isVisible());
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    CHECK(setting.view<WeekView>().contents().columns.size() == 1);
}

TEST_CASE("Tab leads from the week through its filters in reading order", "[ui][calendar]")
{
    CalendarSetting setting;
    setting.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(setting.page.get()));
    const auto* side = setting.page->findChild<SidePanel*>();
    auto* week = &setting.view<WeekView>();
    week->setFocus();

    QTest::keyClick(week, Qt::Key_Tab);
    const auto* first = QApplication::focusWidget();
    REQUIRE(first);
    CHECK(side->isAncestorOf(first));
    // Down through all of the panel without leaving it, until it is through.
    int last = -1;
    int stops = 0;
    for (auto* at = QApplication::focusWidget(); at && side->isAncestorOf(at);
         at = QApplication::focusWidget()) {
        const int top = at->mapTo(side, QPoint()).y();
        CHECK(top >= last);
        last = top;
        REQUIRE(++stops < 50);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    CHECK(stops >= 5);
}

TEST_CASE("Who looks at the calendar of another leaves a look", "[ui][calendar]")
{
    CalendarSetting setting("l-01");
    ui::LookKeeper::of(setting.desk)->flush();
    setting.settle();
    const Seen look{"m-01", DataKind::Talks, "calendar"};
    CHECK(std::ranges::find(setting.looks, look) != setting.looks.end());
}
