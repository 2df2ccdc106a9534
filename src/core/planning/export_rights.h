// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/planning/export_request.h"

namespace mor {

/// Whether there is anything in such a file that the viewer may be told, by the people it is about;
/// what each row may tell is asked again when it is made. Errors name the rule:
/// "export.entries_withheld": single talks and names of these people are not the viewer's;
/// "export.notes_withheld": nor are shared notes and next steps;
/// "export.leads_nobody": a brief is about people one leads;
/// "export.own_brief_only": a brief is for whoever leads the talks in it;
/// "export.figures_withheld": no counts of these people are the viewer's.
Result<> mayExport(const Sight& sight, const ExportRequest& request);

} // namespace mor
