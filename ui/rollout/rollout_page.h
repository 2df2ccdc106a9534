// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/page.h"

namespace mor::ui {

/// How far the rhythm has come: stages, the gate to the next one, what still runs, waves, and the
/// priority in the managers' own words.
class RolloutPage : public Page {
    Q_OBJECT

public:
    explicit RolloutPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void showFor(const Person* person, const Period& period) override;
};

} // namespace mor::ui
