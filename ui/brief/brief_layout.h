// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/monday_brief.h"
#include "shared/sheet.h"

namespace mor::ui {

/// What the paper is about.
struct BriefRequest {
    const MondayBrief& brief;
    const Roster& roster;
    Paper paper = Paper::A4;
};

/// The brief on one sheet, always: rows close up, then questions, then the least urgent lines are
/// left out and counted.
Sheet laidOut(const BriefRequest& request);

} // namespace mor::ui
