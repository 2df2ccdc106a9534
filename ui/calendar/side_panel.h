// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_filter.h"
#include "core/schedule/plan.h"

#include <QFrame>

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace mor::ui {

class Card;
class Label;
class LooseList;

/// Beside the week: talks without a time, what is shown, and how to read the marks. A drawer over
/// the page in a narrow window.
class SidePanel : public QFrame {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    /// `contents` are all there is, whatever the filter says; `withLoose` lists talks without a
    /// time.
    void show(std::shared_ptr<const Plan> plan, const CalendarContents& contents, bool withLoose);
    void showLoose(const std::vector<CalendarTalk>& loose);
    const CalendarFilter& filter() const { return m_filter; }
    /// Chooses nothing any more, without telling.
    void showAll();
    void setDrawer(bool drawer);
    /// Puts a button below the talks without a time.
    void addAct(QWidget* act);
    QWidget* firstFocus() const;
    /// Design pixels; the last 16 hold the scroll bar, in the page's margin.
    static constexpr int kWidth = 248;
    static constexpr int kScrollBar = 16;

Q_SIGNALS:
    void filterChanged();
    void talkWanted(const mor::ui::CalendarTalk& talk);
    /// As LooseList tells them.
    void carried(const mor::ui::CalendarTalk& talk, const QPoint& global);
    void dropped();
    void carryCancelled();
    void moveDialogWanted(const mor::ui::CalendarTalk& talk);
    void excuseWanted(const mor::ui::CalendarTalk& talk);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildMarks();
    void fillShown();
    void addActivities(QVBoxLayout& rows);
    void addChoices(QVBoxLayout& rows);
    void setHidden(const std::string& activity, bool hidden);
    void space();

    CalendarFilter m_filter;
    std::shared_ptr<const Plan> m_plan;
    CalendarContents m_contents;
    bool m_drawer = false;
    QScrollArea* m_scroll;
    QWidget* m_column;
    QVBoxLayout* m_cards;
    Card* m_looseCard;
    Label* m_looseHint;
    LooseList* m_loose;
    QWidget* m_act = nullptr; ///< below the list
    Card* m_shown;
    QWidget* m_shownRows = nullptr;
    Card* m_marks;
};

} // namespace mor::ui
