// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_page.h"

#include "calendar/calendar_words.h"
#include "calendar/filter_strip.h"
#include "calendar/month_view.h"
#include "calendar/quarter_view.h"
#include "calendar/side_panel.h"
#include "calendar/week_view.h"
#include "core/org/lookup.h"
#include "core/rhythm/budget.h"
#include "core/schedule/stands_in.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/look_keeper.h"
#include "shared/period_switcher.h"
#include "shared/segmented_control.h"

#include <QStackedWidget>

#include <algorithm>

namespace mor::ui {

namespace {

int positionOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return 0;
    case PeriodKind::Month:
        return 2;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::Week:
    case PeriodKind::FourWeeks:
        break;
    }
    return 1;
}

} // namespace

bool CalendarPage::isGrid() const
{
    return kind() == PeriodKind::Day || kind() == PeriodKind::Week;
}

CalendarView* CalendarPage::view() const
{
    if (kind() == PeriodKind::Quarter)
        return m_quarter;
    return isGrid() ? static_cast<CalendarView*>(m_week) : m_month;
}

bool CalendarPage::showsPeople() const
{
    const auto* viewer = desk().viewer();
    return viewer && viewer->code == m_person;
}

QWidget* CalendarPage::firstFocus()
{
    auto* shown = m_stack->currentWidget();
    return shown == m_empty ? m_kind : shown;
}

void CalendarPage::showKind(int kind)
{
    static constexpr PeriodKind kKinds[]
        = {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter};
    m_periods->setKind(kKinds[kind]);
}

void CalendarPage::showFor(const Person* person, const Period& period)
{
    m_asked = period;
    m_kind->setCurrent(positionOf(period.kind));
    m_person = person ? person->code : std::string();
    if (!person) {
        setHeading(tr("Calendar"), {});
        m_empty->say(tr("Nobody is here yet"), tr("Add the people whose talks are planned."),
            tr("Add people"));
        m_stack->setCurrentWidget(m_empty);
        m_contents = {};
        place();
        return;
    }
    const DayRange weeks{
        mondayOf(period.days.first), mondayOf(period.days.last) + std::chrono::days{6}};
    const auto& plan = *desk().plan();
    const auto owner = standsIn(plan, m_person) ? std::string() : m_person;
    desk().ledgerFor(
        {dueDatesFor(plan.rhythm, weeks), owner}, this, [this](Result<LedgerAnswer> answer) {
            if (answer)
                fill(*answer);
            else
                fail(answer.error());
        });
}

void CalendarPage::fill(const LedgerAnswer& answer)
{
    m_ledger = answer.ledger;
    m_plan = m_ledger->schedule->plan;
    const auto* person = findPerson(m_plan->roster, m_person);
    if (!person)
        return;
    const bool isOther = m_shownPerson != m_person || !(m_shown == m_asked);
    if (m_shownPerson != m_person)
        m_side->showAll();
    m_contents = calendarOf(*m_ledger, *person, m_asked.days, isGrid());
    if (kind() == PeriodKind::Day)
        m_contents = onlyDay(std::move(m_contents), m_asked.days.first);
    fillHeading(*person);
    const auto reason = whyEmpty(*m_plan, *person, m_contents);
    m_next = reason.next;
    m_empty->say(reason.sentence, reason.why,
        m_next ? tr("Go to %1").arg(shortDate(*m_next, m_contents.today)) : QString());
    if (!showsPeople())
        m_contents = withoutPeople(std::move(m_contents));
    m_side->show(m_plan, m_contents, isGrid());
    placeWeeklyPlan(*person);
    judgeMoves();
    fillViews();
    m_shownPerson = m_person;
    m_shown = m_asked;
    saw(desk(), DataKind::Talks, {m_person}, "calendar");
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(reason.sentence.isEmpty() ? static_cast<QWidget*>(view()) : m_empty);
    place();
    if (hadFocus && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (isOther && isGrid()) {
        m_week->setUnfolded(false);
        QTimer::singleShot(0, m_week, &WeekView::scrollToStart);
    }
}

void CalendarPage::fillHeading(const Person& person)
{
    QString context;
    switch (kind()) {
    case PeriodKind::Day:
        context = dayContext(m_contents);
        break;
    case PeriodKind::Month:
        context = monthContext(m_contents);
        break;
    case PeriodKind::Quarter:
        context = quarterContext(m_contents, m_plan->roster.fiscal, m_asked.days);
        break;
    case PeriodKind::Week:
    case PeriodKind::FourWeeks:
        context = weekContext(m_contents, budgetOf(m_plan->rhythm, person));
        break;
    }
    setHeading(tr("Calendar"), context);
}

void CalendarPage::fillViews()
{
    auto shown = filtered(m_contents, m_side->filter());
    sayWhatIsLeftOut(shown);
    const auto* person = findPerson(m_plan->roster, m_person);
    if (!person)
        return;
    m_side->showLoose(shown.loose);
    if (kind() == PeriodKind::Quarter)
        m_quarter->showQuarter(m_plan, quarterOf(std::move(shown), *m_plan, *person));
    else
        view()->show(m_plan, std::move(shown));
}

void CalendarPage::sayWhatIsLeftOut(const CalendarContents& shown)
{
    if (m_side->filter().hidesTalks()) {
        const auto all = m_contents.talks.size() + m_contents.loose.size();
        m_strip->say(
            tr("%1 of %2 talks are shown.").arg(shown.talks.size() + shown.loose.size()).arg(all),
            true);
        return;
    }
    const auto* person = findPerson(m_plan->roster, m_person);
    if (showsPeople() || !person)
        m_strip->say({}, false);
    else
        m_strip->say(tr("Days and times of talks are seen by %1 alone. They are in the counts.")
                         .arg(QString::fromStdString(person->name)),
            false);
}

void CalendarPage::fail(const Error& error)
{
    m_next.reset();
    m_empty->say(tr("The calendar could not be read"), errorText(error), tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

} // namespace mor::ui
