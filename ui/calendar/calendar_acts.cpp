// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What is done from the calendar: open, move, excuse.

#include "calendar/calendar_page.h"
#include "calendar/month_view.h"
#include "calendar/move_judge.h"
#include "calendar/quarter_view.h"
#include "calendar/side_panel.h"
#include "calendar/week_view.h"
#include "shared/error_text.h"
#include "shared/excuse_dialog.h"
#include "shared/move_dialog.h"
#include "shared/schedule_acts.h"
#include "shared/unplanned_dialog.h"

#include <QDateTime>

#include <algorithm>

namespace mor::ui {

namespace {

MinuteOfDay localMinute(Instant now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).time();
    return static_cast<MinuteOfDay>(time.hour() * 60 + time.minute());
}

} // namespace

void CalendarPage::connectActs()
{
    for (auto* view : {static_cast<CalendarView*>(m_week), static_cast<CalendarView*>(m_month),
             static_cast<CalendarView*>(m_quarter)}) {
        connect(view, &CalendarView::talkWanted, this, &CalendarPage::openTalk);
        connect(view, &CalendarView::moveWanted, this, &CalendarPage::move);
        connect(view, &CalendarView::refused, this,
            [this](const QString& why) { Q_EMIT said(why, false); });
        connect(view, &CalendarView::emptyWanted, this,
            [this](TalkPlace place) { openUnplanned(place.day); });
        connect(view, &CalendarView::moveDialogWanted, this, &CalendarPage::openMove);
        connect(view, &CalendarView::excuseWanted, this, &CalendarPage::openExcuse);
    }
    connect(m_side, &SidePanel::moveDialogWanted, this, &CalendarPage::openMove);
    connect(m_side, &SidePanel::excuseWanted, this, &CalendarPage::openExcuse);
    connect(m_side, &SidePanel::talkWanted, this, &CalendarPage::openTalk);
    dragFromSide();
    offerWeeklyPlan();
}

void CalendarPage::dragFromSide()
{
    connect(m_side, &SidePanel::carried, this, [this](const CalendarTalk& talk, QPoint global) {
        view()->carry(talk, view()->viewport()->mapFromGlobal(global));
    });
    connect(m_side, &SidePanel::dropped, this, [this] { view()->drop(); });
    connect(m_side, &SidePanel::carryCancelled, this, [this] { view()->cancelCarry(); });
}

void CalendarPage::judgeMoves()
{
    const bool mayMove = showsPeople() && !desk().isReadOnly();
    CalendarView::Judge judge;
    if (mayMove)
        judge = [known = std::make_shared<MoveJudge>(m_ledger, localMinute(desk().now()))](
                    const CalendarTalk& talk, const TalkPlace& place) {
            return known->hintFor(talk, place);
        };
    m_week->setJudge(judge);
    m_month->setJudge(judge);
}

void CalendarPage::move(const CalendarTalk& talk, const TalkPlace& place)
{
    const auto done = moveTalk(desk(), talk.key, {place.day, place.start});
    Q_EMIT said(done ? *done : errorText(done.error()), done.has_value());
    if (done)
        view()->selectTalk(talk.key);
}

void CalendarPage::tell(const TalkDialog& dialog)
{
    connect(&dialog, &TalkDialog::said, this, [this](const QString& done) { Q_EMIT said(done); });
}

void CalendarPage::openMove(const CalendarTalk& talk)
{
    if (!showsPeople())
        return;
    auto* dialog = new MoveDialog(desk(), talk.key, {}, this);
    tell(*dialog);
    dialog->openAt(talk.start == kNoTime ? MoveDialog::Focus::Time : MoveDialog::Focus::FreePlaces);
}

void CalendarPage::openExcuse(const CalendarTalk& talk)
{
    if (!showsPeople())
        return;
    auto* dialog = new ExcuseDialog(desk(), talk.key, this);
    tell(*dialog);
    dialog->open();
}

void CalendarPage::openUnplanned(Day day)
{
    if (!showsPeople())
        return;
    auto* dialog = new UnplannedDialog(desk(), std::min(day, desk().today()), this);
    tell(*dialog);
    dialog->open();
}

void CalendarPage::openTalk(const CalendarTalk& talk)
{
    if (talk.place == CalendarTalk::Place::Week)
        return;
    // What runs late is on today's agenda, not on that of its due date.
    const bool isLate = talk.place == CalendarTalk::Place::Late;
    Q_EMIT talkWanted(talk.key, isLate ? m_contents.today : talk.day);
}

void CalendarPage::openWeekOf(Day day)
{
    showPeriod(periodOf(PeriodKind::Week, day, desk().plan()->roster.fiscal));
}

void CalendarPage::tick()
{
    const auto now = localMinute(desk().now());
    m_week->setNow(now);
    m_quarter->setNow(now);
}

} // namespace mor::ui
