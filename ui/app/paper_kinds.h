// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/paper_sheets.h"

namespace mor::ui {

/// Asks the room that draws this kind of paper.
Result<PaperLayout> readPaper(const PaperQuestion& question, const PaperSource& source);

/// Paper as the command line asks for it.
struct PaperOrder {
    PaperKind kind = PaperKind::WeekPlan;
    std::string person; ///< as personMeant takes it
    std::string viewer; ///< the same; empty: that person
    std::string period; ///< as parsePeriod takes it; empty: usualDays()
    Role role = Role::Manager;
};

/// The days of a paper that was asked for without: the week or fiscal month that holds today; of
/// adherence the last fiscal month that is over, since of this one little can be judged.
DayRange usualDays(PaperKind kind, Day today, const FiscalCalendar& fiscal);

/// Writes it as PDF; what it shows about others is taken down as looked at. Errors: those of
/// reading, laying out and writing it.
Result<> writePaper(Desk& desk, const PaperOrder& order, Paper paper, const QString& file);

} // namespace mor::ui
