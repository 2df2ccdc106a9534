// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_page.h"

#include "calendar/calendar_words.h"
#include "calendar/month_view.h"
#include "calendar/side_panel.h"
#include "calendar/week_view.h"
#include "core/org/lookup.h"
#include "core/rhythm/budget.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/period_switcher.h"
#include "shared/segmented_control.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kTickMilliseconds = 30'000;
constexpr const char* kPaneProperty = "morPane"; // F6 stops here

MinuteOfDay localMinute(Instant now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).time();
    return static_cast<MinuteOfDay>(time.hour() * 60 + time.minute());
}

bool isReassignedTo(const Plan& plan, const std::string& person)
{
    return std::ranges::any_of(plan.exceptions, [&](const PlanException& exception) {
        const auto* reassigned = std::get_if<Reassigned>(&exception.what);
        return reassigned && reassigned->to == person;
    });
}

} // namespace

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_row(new QHBoxLayout(this))
    , m_plan(std::make_shared<const Plan>())
{
    buildViews();
    buildTools();
    setHeading(tr("Calendar"), {});
    place();
    m_minute.setInterval(kTickMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::tick);
    m_minute.start();
    tick();
}

void CalendarPage::buildViews()
{
    m_card = new Card;
    m_card->setPadding(1);
    m_stack = new QStackedWidget;
    m_week = new WeekView;
    m_month = new MonthView;
    m_empty = new EmptyState;
    for (auto* view : {static_cast<QWidget*>(m_week), static_cast<QWidget*>(m_month)})
        view->setProperty(kPaneProperty, true);
    m_stack->addWidget(m_week);
    m_stack->addWidget(m_month);
    m_stack->addWidget(m_empty);
    m_card->body()->addWidget(m_stack);
    m_side = new SidePanel(this);
    m_side->setProperty(kPaneProperty, true);
    m_row->addWidget(m_card, 1);
    m_row->addWidget(m_side);
    const auto openTalk = [this](const CalendarTalk& talk) {
        // What runs late is on today's agenda, not on that of its due date.
        const bool isLate = talk.place == CalendarTalk::Place::Late;
        Q_EMIT talkWanted(talk.key, isLate ? m_contents.today : talk.day);
    };
    connect(m_week, &CalendarView::talkWanted, this, openTalk);
    connect(m_month, &CalendarView::talkWanted, this, openTalk);
    connect(m_month, &MonthView::weekWanted, this, &CalendarPage::openWeekOf);
    connect(m_side, &SidePanel::talkWanted, this, openTalk);
    connect(m_side, &SidePanel::filterChanged, this, &CalendarPage::fillViews);
    connect(m_side, &SidePanel::closeWanted, this, [this] {
        setDrawerOpen(false);
        m_drawerButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::wanted, this, [this] {
        if (m_person.empty())
            Q_EMIT peopleWanted();
        else
            showPeriod(m_asked);
    });
}

void CalendarPage::buildTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(themeOf(*this).px(12));
    m_drawerButton = new Button(Icon::Filter, tr("Times, filters and marks"));
    m_drawerButton->hide();
    m_kind = new SegmentedControl(tr("View"), {tr("Week"), tr("Month")});
    row->addWidget(m_drawerButton);
    row->addWidget(m_kind);
    addTool(tools);
    m_periods = usePeriod(PeriodKind::Week);
    usePerson();
    connect(m_kind, &SegmentedControl::chosen, this,
        [this](int kind) { m_periods->setKind(kind == 1 ? PeriodKind::Month : PeriodKind::Week); });
    connect(
        m_drawerButton, &QAbstractButton::clicked, this, [this] { setDrawerOpen(!m_drawerOpen); });
}

bool CalendarPage::isMonth() const { return m_asked.kind == PeriodKind::Month; }

QWidget* CalendarPage::firstFocus()
{
    auto* shown = m_stack->currentWidget();
    return shown == m_empty ? m_kind : shown;
}

void CalendarPage::showFor(const Person* person, const Period& period)
{
    m_asked = period;
    m_kind->setCurrent(isMonth() ? 1 : 0);
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
    // Talks that others handed over are found only among everybody's.
    const auto owner = isReassignedTo(plan, m_person) ? std::string() : m_person;
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
    m_plan = answer.ledger->schedule->plan;
    const auto* person = findPerson(m_plan->roster, m_person);
    if (!person)
        return;
    m_contents = calendarOf(*answer.ledger, *person, m_asked.days, !isMonth());
    setHeading(tr("Calendar"),
        isMonth() ? monthContext(m_contents)
                  : weekContext(m_contents, budgetOf(m_plan->rhythm, *person)));
    const auto reason = whyEmpty(*m_plan, *person, m_contents);
    m_empty->say(reason.sentence, reason.why);
    if (!isMonth())
        m_side->show(m_plan, m_contents);
    fillViews();
    const bool isOther = m_shownPerson != m_person || !(m_shown == m_asked);
    m_shownPerson = m_person;
    m_shown = m_asked;
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(!reason.sentence.isEmpty() ? static_cast<QWidget*>(m_empty)
            : isMonth()                                  ? static_cast<QWidget*>(m_month)
                                                         : m_week);
    place();
    if (hadFocus && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (isOther && !isMonth()) {
        m_week->setUnfolded(false);
        QTimer::singleShot(0, m_week, &WeekView::scrollToStart);
    }
}

void CalendarPage::fillViews()
{
    // The filter stands beside the week; the month always shows everything.
    if (isMonth())
        m_month->show(m_plan, m_contents);
    else
        m_week->show(m_plan, filtered(m_contents, m_side->filter()));
}

void CalendarPage::fail(const Error& error)
{
    m_empty->say(tr("The calendar could not be read"), errorText(error), tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

void CalendarPage::openWeekOf(Day day)
{
    showPeriod(periodOf(PeriodKind::Week, day, desk().plan()->roster.fiscal));
}

void CalendarPage::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    place();
    if (open && m_side->firstFocus())
        m_side->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::layOut(bool) { place(); }

void CalendarPage::place()
{
    const auto& theme = themeOf(*this);
    const bool hasSide = !isMonth() && !m_person.empty();
    const int margin = theme.px(isNarrow() ? 16 : 24);
    const int right = hasSide && !isNarrow() ? margin - theme.px(SidePanel::kScrollBar) : margin;
    m_row->setContentsMargins(margin, theme.px(16), right, margin);
    m_row->setSpacing(theme.px(16));
    m_drawerButton->setVisible(isNarrow() && hasSide);
    m_side->setDrawer(isNarrow());
    if (isNarrow() && m_row->indexOf(m_side) >= 0)
        m_row->removeWidget(m_side);
    else if (!isNarrow() && m_row->indexOf(m_side) < 0)
        m_row->addWidget(m_side);
    m_side->setVisible(hasSide && (!isNarrow() || m_drawerOpen));
    if (isNarrow()) {
        m_side->setGeometry(width() - m_side->width(), 0, m_side->width(), height());
        m_side->raise();
    }
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    place();
}

void CalendarPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side)
        place();
}

void CalendarPage::tick() { m_week->setNow(localMinute(desk().now())); }

} // namespace mor::ui
