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
    std::string period; ///< as parsePeriod takes it; empty: that of the kind which holds today
    Role role = Role::Manager;
};

/// Writes it as PDF; what it shows about others is taken down as looked at. Errors: those of
/// reading, laying out and writing it.
Result<> writePaper(Desk& desk, const PaperOrder& order, Paper paper, const QString& file);

} // namespace mor::ui
