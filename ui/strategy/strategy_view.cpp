// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/strategy_view.h"

namespace mor::ui {

StrategyView::StrategyView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
{
}

void StrategyView::refresh() { }

} // namespace mor::ui
