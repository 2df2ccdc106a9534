// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// How the page is put together and fits the window.

#include "calendar/calendar_page.h"
#include "calendar/filter_strip.h"
#include "calendar/month_view.h"
#include "calendar/quarter_view.h"
#include "calendar/side_panel.h"
#include "calendar/week_view.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/period_switcher.h"
#include "shared/person_switcher.h"
#include "shared/reading_margins.h"
#include "shared/segmented_control.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace mor::ui {

namespace {

constexpr int kTickMilliseconds = 30'000;
constexpr int kRoomForTools = 780; // design pixels
constexpr int kQuarter = 3; ///< the last of the choices
constexpr const char* kPaneProperty = "morPane"; // F6 stops here

} // namespace

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_above(new QHBoxLayout)
    , m_row(new QHBoxLayout)
    , m_plan(std::make_shared<const Plan>())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_above);
    column->addLayout(m_row, 1);
    buildViews();
    connectViews();
    connectActs();
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
    m_card->setGap(0);
    m_strip = new FilterStrip;
    m_stack = new QStackedWidget;
    m_week = new WeekView;
    m_month = new MonthView;
    m_quarter = new QuarterView;
    m_empty = new EmptyState;
    for (auto* view : {static_cast<CalendarView*>(m_week), static_cast<CalendarView*>(m_month),
             static_cast<CalendarView*>(m_quarter)}) {
        view->setProperty(kPaneProperty, true);
        m_stack->addWidget(view);
    }
    m_stack->addWidget(m_empty);
    m_card->body()->addWidget(m_strip);
    m_card->body()->addWidget(m_stack, 1);
    m_side = new SidePanel(this);
    m_side->setProperty(kPaneProperty, true);
    m_row->addWidget(m_card, 1);
    m_row->addWidget(m_side);
}

void CalendarPage::connectViews()
{
    connect(m_month, &MonthView::weekWanted, this, &CalendarPage::openWeekOf);
    connect(m_quarter, &QuarterView::weekWanted, this, &CalendarPage::openWeekOf);
    connect(m_side, &SidePanel::filterChanged, this, &CalendarPage::fillViews);
    connect(m_strip, &FilterStrip::showAllWanted, this, [this] {
        m_side->showAll();
        fillViews();
        if (auto* first = firstFocus())
            first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_side, &SidePanel::closeWanted, this, [this] {
        setDrawerOpen(false);
        m_drawerButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::wanted, this, [this] {
        if (m_person.empty())
            Q_EMIT peopleWanted();
        else
            showPeriod(
                m_next ? periodOf(kind(), *m_next, this->desk().plan()->roster.fiscal) : m_asked);
    });
}

void CalendarPage::buildTools()
{
    m_tools = new QWidget(this);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(themeOf(*this).px(8));
    m_drawerButton = new Button(Icon::Filter, tr("Times, filters and marks"));
    m_drawerButton->hide();
    m_kind = new SegmentedControl(tr("View"), {tr("Day"), tr("Week"), tr("Month"), tr("Quarter")});
    row->addWidget(m_drawerButton);
    row->addWidget(m_kind);
    addTool(m_tools);
    m_periods = usePeriod(PeriodKind::Week);
    m_people = usePerson();
    connect(m_kind, &SegmentedControl::chosen, this, &CalendarPage::showKind);
    connect(
        m_drawerButton, &QAbstractButton::clicked, this, [this] { setDrawerOpen(!m_drawerOpen); });
    const auto addKey = [this](const QString& text, Qt::Key key, int step) {
        auto* action = new QAction(text, this);
        action->setShortcut(Qt::CTRL | key);
        action->setShortcutContext(Qt::WindowShortcut); // also from the tools in the header
        connect(action, &QAction::triggered, this, [this, step] {
            if (const int next = m_kind->current() + step; next >= 0 && next <= kQuarter)
                showKind(next);
        });
        addAction(action);
    };
    addKey(tr("A longer time: week, month, quarter"), Qt::Key_PageDown, 1);
    addKey(tr("A shorter time: month, week, day"), Qt::Key_PageUp, -1);
}

void CalendarPage::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    place();
    if (open && m_side->firstFocus())
        m_side->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::layOut(bool) { place(); }

bool CalendarPage::isTight() const { return width() < themeOf(*this).px(kRoomForTools); }

void CalendarPage::placeTools()
{
    const bool isAbove = m_above->indexOf(m_tools) >= 0;
    if (isTight() == isAbove)
        return;
    if (isTight()) {
        setTools({m_periods, m_people});
        m_above->addWidget(m_tools);
        m_above->addStretch(1);
        m_tools->show();
    } else {
        while (auto* item = m_above->takeAt(0))
            delete item;
        m_tools->hide(); // until the header takes it
        setTools({m_tools, m_periods, m_people});
    }
}

void CalendarPage::place()
{
    const auto& theme = themeOf(*this);
    const bool hasSide = !m_person.empty();
    const bool isDrawer = isNarrow() || !isGrid();
    const int margin = theme.px(isNarrow() ? 16 : 24);
    const int after = hasSide && !isDrawer ? margin - theme.px(SidePanel::kScrollBar) : margin;
    m_row->setContentsMargins(readingMargins(*this, margin, theme.px(16), after, margin));
    m_above->setContentsMargins(margin, isTight() ? theme.px(12) : 0, margin, 0);
    m_row->setSpacing(theme.px(16));
    m_drawerButton->setVisible(isDrawer && hasSide);
    if (m_people)
        placeTools();
    m_side->setDrawer(isDrawer);
    if (isDrawer && m_row->indexOf(m_side) >= 0)
        m_row->removeWidget(m_side);
    else if (!isDrawer && m_row->indexOf(m_side) < 0)
        m_row->addWidget(m_side);
    m_side->setVisible(hasSide && (!isDrawer || m_drawerOpen));
    if (isDrawer) {
        const int left = isRightToLeft() ? 0 : width() - m_side->width();
        m_side->setGeometry(left, 0, m_side->width(), height());
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

} // namespace mor::ui
