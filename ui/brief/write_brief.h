// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/monday_brief.h"
#include "shared/sheet.h"

#include <QString>

namespace mor::ui {

/// Lays out and writes the page of the week that holds `today`. `who`: as somebody would say it.
/// Errors: those of personMeant, readMondayBrief and writePdf; NotFound "program.no_brief" (name).
Result<> writeBrief(std::shared_ptr<const Plan> plan, const PracticeRepository& practice,
    const std::string& who, Day today, Paper paper, const QString& file);

/// Whether somebody holds talks by a published rhythm: only they get a brief.
bool hasBrief(const Plan& plan, const Person& person, Day today);

} // namespace mor::ui
