// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_view.h"

namespace mor::ui {

BoardView::BoardView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
{
}

void BoardView::refresh() { }

void BoardView::showRole(Role) { }

} // namespace mor::ui
