// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rollout/still_running.h"
#include "shared/card.h"

namespace mor::ui {

class StepsView;

/// What still runs after so many weeks, as a line with its likely band.
class RunningCard : public Card {
    Q_OBJECT

public:
    explicit RunningCard(QWidget* parent = nullptr);

    void showRunning(const StillRunning& running);
    const StillRunning& running() const { return m_running; }

private:
    StillRunning m_running;
    Label* m_context;
    StepsView* m_chart;
    Label* m_sentence;
    Label* m_legend;
};

} // namespace mor::ui
