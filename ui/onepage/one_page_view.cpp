// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_view.h"

namespace mor::ui {

OnePageView::OnePageView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
{
}

void OnePageView::refresh() { }

void OnePageView::showRole(Role) { }

} // namespace mor::ui
