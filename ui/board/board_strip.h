// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/board_contents.h"
#include "shared/card.h"

class QBoxLayout;
class QGridLayout;

namespace mor::ui {

class Button;
class ManagerGauge;
class StrategyLine;

/// What stands above the columns: the strategy read downwards, and the hours it costs.
class BoardStrip : public Card {
    Q_OBJECT

public:
    explicit BoardStrip(QWidget* parent = nullptr);

    void show(const BoardContents& contents);
    /// What became of the talks of the person whose rhythm is shown; empty: nothing to say.
    void setRecord(const QString& sentence);
    /// Why the budget can't be changed; empty: it can.
    void setBudgetFixed(const QString& reason);

Q_SIGNALS:
    void strategyWanted();
    void budgetWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showHours(const BoardContents& contents);
    void space();
    void fit();
    void placeGauges();

    StrategyLine* m_strategy;
    Label* m_record;
    Label* m_heading;
    Button* m_budget;
    Label* m_more;
    Label* m_none;
    QWidget* m_divider;
    QWidget* m_gaugeRow;
    QGridLayout* m_gauges;
    QBoxLayout* m_halves;
    std::vector<ManagerGauge*> m_shown;
};

} // namespace mor::ui
