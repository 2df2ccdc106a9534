// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"
#include "adherence/month_paper.h"
#include "core/adherence/drift_watch.h"
#include "shared/paper_sheets.h"

namespace mor::ui {

/// The same figures as the adherence page shows for these days to the same viewer, with the same
/// words; on the interface's thread.
AdherenceMonth adherenceMonthOf(const AdherenceContent& content, const std::string& lead,
    const std::vector<DriftAlarm>& alarms);

/// Errors: "person.unknown"; "program.no_paper" before a rhythm is published; "access.nothing"
/// where no team's figures are the viewer's; those of the repository. Laying out fails with
/// "access.shown_later" while a manager has not seen a report on them alone.
Result<PaperLayout> readAdherenceMonth(const PaperQuestion& question, const PaperSource& source);

inline constexpr std::size_t kMostWeeksOnPaper = 13;

} // namespace mor::ui
