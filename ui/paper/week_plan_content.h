// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/adherence/monday_brief.h"
#include "paper/week_plan.h"
#include "shared/paper_sheets.h"

namespace mor::ui {

/// The week of a brief, with the talks whose entries the viewer may read: all for the one whose
/// week it is.
WeekPlan weekPlanOf(const MondayBrief& brief, const Plan& plan, const Sight& sight);

/// Week plans of the weeks asked for. Errors: "person.unknown"; "program.no_paper" for somebody who
/// holds no talks; "access.talks_withheld" where no talk is told to the viewer;
/// "program.too_many_pages"; those of the repository.
Result<PaperLayout> readWeekPlans(const PaperQuestion& question, const PaperSource& source);

inline constexpr int kMostWeeks = 60; ///< printed at once

} // namespace mor::ui
