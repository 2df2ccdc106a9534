// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/quarter_contents.h"

namespace mor::ui {

/// Fills the minutes of the weeks: of all talks, whatever a filter leaves out. Weeks ahead have at
/// least what triggers cost on average, as far as the owner is there.
void countHours(QuarterContents& quarter, const Plan& plan, const Person& owner);

} // namespace mor::ui
