// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_filter.h"
#include "core/base/result.h"
#include "core/schedule/clashes.h"
#include "shared/page.h"

#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace mor::ui {

class Button;
class CalendarView;
class Card;
class EmptyState;
class FilterStrip;
class MonthView;
class QuarterView;
class SegmentedControl;
class SidePanel;
class TalkDialog;
class WeekView;

/// Who holds what when: a day, week, month or quarter of one person's talks.
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
    PeriodKind kind() const { return m_asked.kind; }
    bool isGrid() const; ///< day or week: hours as lines
    bool isTight() const; ///< no room for all tools in the header
    CalendarView* view() const;
    bool showsPeople() const;
    void buildTools();
    void buildViews();
    void connectViews();
    void connectActs();
    void dragFromSide();
    void offerWeeklyPlan();
    void placeWeeklyPlan(const Person& person);
    void proposeWeeklyPlan();
    void judgeMoves();
    void move(const CalendarTalk& talk, const TalkPlace& place);
    void openMove(const CalendarTalk& talk);
    void openExcuse(const CalendarTalk& talk);
    void openUnplanned(Day day);
    void tell(const TalkDialog& dialog);
    void showKind(int kind);
    void fill(const LedgerAnswer& answer);
    void fillHeading(const Person& person);
    void fillViews();
    void sayWhatIsLeftOut(const CalendarContents& shown);
    void fail(const Error& error);
    void openTalk(const CalendarTalk& talk);
    void openWeekOf(Day day);
    void setDrawerOpen(bool open);
    void place();
    void placeTools();
    void tick();

    QWidget* m_tools; ///< view and drawer; above the calendar where the header is tight
    SegmentedControl* m_kind;
    Button* m_drawerButton;
    PeriodSwitcher* m_periods = nullptr;
    PersonSwitcher* m_people = nullptr;
    QBoxLayout* m_above; ///< room for m_tools
    QBoxLayout* m_row;
    Card* m_card;
    FilterStrip* m_strip;
    QStackedWidget* m_stack;
    WeekView* m_week; ///< of a day too
    MonthView* m_month;
    QuarterView* m_quarter;
    EmptyState* m_empty;
    SidePanel* m_side;
    Button* m_weeklyPlan = nullptr;
    QTimer m_minute;
    bool m_drawerOpen = false;
    std::string m_person; ///< code asked for
    Period m_asked;
    std::string m_shownPerson;
    Period m_shown;
    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const Ledger> m_ledger;
    std::optional<Day> m_next; ///< where the empty page leads
    CalendarContents m_contents; ///< all that the viewer may see
};

} // namespace mor::ui
