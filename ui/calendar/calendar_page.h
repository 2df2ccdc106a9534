// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"
#include "core/base/result.h"
#include "shared/page.h"

#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace mor::ui {

class Button;
class Card;
class EmptyState;
class MonthView;
class SegmentedControl;
class SidePanel;
class WeekView;

/// Who holds what when: a week or a month of one person's talks, to read.
class CalendarPage : public Page {
    Q_OBJECT

public:
    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isMonth() const;
    void buildTools();
    void buildViews();
    void fill(const LedgerAnswer& answer);
    void fillViews();
    void fail(const Error& error);
    void openWeekOf(Day day);
    void setDrawerOpen(bool open);
    void place();
    void tick();

    SegmentedControl* m_kind;
    Button* m_drawerButton;
    PeriodSwitcher* m_periods = nullptr;
    QBoxLayout* m_row;
    Card* m_card;
    QStackedWidget* m_stack;
    WeekView* m_week;
    MonthView* m_month;
    EmptyState* m_empty;
    SidePanel* m_side;
    QTimer m_minute;
    bool m_drawerOpen = false;
    std::string m_person; ///< code asked for
    Period m_asked;
    std::string m_shownPerson;
    Period m_shown;
    std::shared_ptr<const Plan> m_plan;
    CalendarContents m_contents;
};

} // namespace mor::ui
