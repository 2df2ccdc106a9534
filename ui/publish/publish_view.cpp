// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_view.h"

namespace mor::ui {

PublishView::PublishView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
{
}

void PublishView::refresh() { }

} // namespace mor::ui
