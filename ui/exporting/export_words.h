// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_request.h"

#include <QString>

namespace mor::ui {

struct ExportFacts;

QString titleOf(ExportWhat what); ///< "Check-offs"
QString lineOf(ExportWhat what); ///< "what was held, with next steps"
QString titleOf(ExportFormat format); ///< "Excel"
QString endingOf(ExportFormat format); ///< ".xlsx"
QString exportWords(ExportFormat format); ///< "Export to Excel"
/// For the dialog that asks for a place: "Excel files (*.xlsx)".
QString fileFilter(ExportFormat format);

/// "78 rows, 7 reps, 32 working days".
QString countsOf(const ExportRequest& request, const ExportFacts& facts);
/// "17 of 78 rows shown".
QString shownOf(std::size_t shown, std::size_t all);
/// What the same export again does.
QString repeatLine(ExportFormat format);
/// Who may read what is printed.
QString paperReaders(ExportWhat what);
/// A name for a preset: "Schedule, Excel".
QString presetProposal(const ExportRequest& request);

} // namespace mor::ui
