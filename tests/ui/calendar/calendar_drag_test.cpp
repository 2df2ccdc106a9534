// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/loose_list.h"
#include "calendar/month_view.h"
#include "calendar/week_view.h"
#include "shared/excuse_dialog.h"
#include "shared/move_dialog.h"
#include "shared/unplanned_dialog.h"
#include "support/catch.h"
#include "ui/calendar/page_setting.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const OccurrenceKey kTuesday = key("PIPE/m-01/r-001/2026-11-06"); // at 09:45
const OccurrenceKey kWednesday = key("PIPE/m-01/r-002/2026-11-06"); // at 14:00
const OccurrenceKey kLoose = key("PIPE/m-01/r-003/2026-11-06"); // on Friday without a time

void send(QWidget& widget, QEvent::Type type, const QPoint& at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

QRect rectOf(const CalendarView& view, const OccurrenceKey& talk)
{
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (view.contents().talks[static_cast<std::size_t>(row)].key == talk)
            return view.visualRect(view.model()->index(row, 0));
    return {};
}

/// Presses on the Tuesday talk and holds it over Wednesday at the same time.
QPoint carryToWednesday(CalendarView& view)
{
    const auto from = rectOf(view, kTuesday).center();
    const QPoint to(rectOf(view, kWednesday).center().x(), from.y());
    send(*view.viewport(), QEvent::MouseButtonPress, from);
    send(*view.viewport(), QEvent::MouseMove, from + QPoint(12, 0));
    send(*view.viewport(), QEvent::MouseMove, to);
    return to;
}

/// The day and time the plan gives a talk.
TalkPlace placeOf(CalendarSetting& setting, const OccurrenceKey& talk)
{
    const auto schedule = expandAround(setting.desk.plan(), talk);
    const auto at = schedule.find(talk);
    REQUIRE(at != kNone);
    const auto appointment = appointmentOf(schedule, at);
    CHECK(schedule.windowOf(schedule.occurrences[at]).due == day(2026, 11, 6));
    return {appointment.day, appointment.start};
}

} // namespace

TEST_CASE(
    "A talk dragged to another day of its window moves, and undo brings it back", "[ui][calendar]")
{
    CalendarSetting setting;
    auto& week = setting.view<WeekView>();

    const auto to = carryToWednesday(week);
    REQUIRE(week.hint());
    CHECK(week.hint()->place == "Wed 4 Nov, 09:45 to 10:10");
    CHECK(placeOf(setting, kTuesday) == TalkPlace{day(2026, 11, 3), 585});
    send(*week.viewport(), QEvent::MouseButtonRelease, to);
    setting.settle();

    CHECK(placeOf(setting, kTuesday) == TalkPlace{day(2026, 11, 4), 585});
    CHECK(placeOf(setting, kWednesday) == TalkPlace{day(2026, 11, 4), 840});
    CHECK(setting.said.startsWith("Moved the talk with"));
    REQUIRE(week.currentTalk());
    CHECK(week.currentTalk()->key == kTuesday);

    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(placeOf(setting, kTuesday) == TalkPlace{day(2026, 11, 3), 585});
}

TEST_CASE("Esc puts a dragged talk back", "[ui][calendar]")
{
    CalendarSetting setting;
    auto& week = setting.view<WeekView>();

    const auto to = carryToWednesday(week);
    QTest::keyClick(&week, Qt::Key_Escape);
    CHECK_FALSE(week.isCarrying());
    send(*week.viewport(), QEvent::MouseButtonRelease, to);
    setting.settle();

    CHECK(placeOf(setting, kTuesday) == TalkPlace{day(2026, 11, 3), 585});
    CHECK(setting.said.isEmpty());
}

TEST_CASE("Outside its window a dragged talk stays and the reason is said", "[ui][calendar]")
{
    CalendarSetting setting;
    setting.show(PeriodKind::Month);
    auto& month = setting.view<MonthView>();
    const auto from = rectOf(month, kTuesday).center();
    const QPoint to(from.x(), rectOf(month, key("PIPE/m-01/r-001/2026-11-20")).center().y());

    send(*month.viewport(), QEvent::MouseButtonPress, from);
    send(*month.viewport(), QEvent::MouseMove, from + QPoint(0, 12));
    send(*month.viewport(), QEvent::MouseMove, to);
    REQUIRE(month.hint());
    CHECK(month.hint()->refuses);
    send(*month.viewport(), QEvent::MouseButtonRelease, to);
    setting.settle();

    CHECK(placeOf(setting, kTuesday) == TalkPlace{day(2026, 11, 3), 585});
    CHECK(setting.said == "It can be held from Mon 2 Nov to Fri 6 Nov.");
}

TEST_CASE("A talk without a time gets one when it is dragged into the week", "[ui][calendar]")
{
    CalendarSetting setting;
    auto& week = setting.view<WeekView>();
    auto& loose = setting.view<LooseList>();
    const auto from = loose.visualRect(loose.model()->index(0, 0)).center();
    const auto target = rectOf(week, kWednesday);
    const auto to = loose.viewport()->mapFromGlobal(
        week.viewport()->mapToGlobal(QPoint(target.center().x(), rectOf(week, kTuesday).top())));

    send(*loose.viewport(), QEvent::MouseButtonPress, from);
    send(*loose.viewport(), QEvent::MouseMove, from + QPoint(-12, 0));
    send(*loose.viewport(), QEvent::MouseMove, to);
    CHECK(week.isCarrying());
    send(*loose.viewport(), QEvent::MouseButtonRelease, to);
    setting.settle();

    CHECK(placeOf(setting, kLoose) == TalkPlace{day(2026, 11, 4), 585});
    CHECK(week.contents().loose.empty());
}

TEST_CASE("A double click on free time opens the talk nobody planned", "[ui][calendar]")
{
    CalendarSetting setting;
    auto& week = setting.view<WeekView>();
    const auto taken = rectOf(week, kWednesday);
    const QPoint free(taken.center().x(), rectOf(week, kTuesday).top());

    QTest::mouseDClick(week.viewport(), Qt::LeftButton, {}, free);
    REQUIRE(setting.dialog<UnplannedDialog>());
    delete setting.dialog<UnplannedDialog>();

    QTest::mouseDClick(week.viewport(), Qt::LeftButton, {}, taken.center());
    CHECK_FALSE(setting.dialog<UnplannedDialog>());
}

TEST_CASE("Keys do what the mouse does: M or T moves, E excuses, U records", "[ui][calendar]")
{
    CalendarSetting setting;
    auto& week = setting.view<WeekView>();
    week.selectTalk(kTuesday);

    for (const auto key : {Qt::Key_M, Qt::Key_T}) {
        QTest::keyClick(&week, key);
        REQUIRE(setting.dialog<MoveDialog>());
        delete setting.dialog<MoveDialog>();
    }
    QTest::keyClick(&week, Qt::Key_E);
    REQUIRE(setting.dialog<ExcuseDialog>());
    delete setting.dialog<ExcuseDialog>();
    QTest::keyClick(&week, Qt::Key_U);
    REQUIRE(setting.dialog<UnplannedDialog>());
    delete setting.dialog<UnplannedDialog>();

    auto& loose = setting.view<LooseList>();
    loose.setCurrentIndex(loose.model()->index(0, 0));
    QTest::keyClick(&loose, Qt::Key_T);
    CHECK(setting.dialog<MoveDialog>());
}
