// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/rollout_page.h"

namespace mor::ui {

RolloutPage::RolloutPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
{
    setHeading(tr("Rollout"), {});
}

void RolloutPage::showFor(const Person*, const Period&) { }

} // namespace mor::ui
