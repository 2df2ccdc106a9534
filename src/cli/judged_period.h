// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command_line.h"
#include "cli/session.h"
#include "core/org/period.h"

#include <string>

namespace mor::cli {

/// Declares --period: which days are judged.
void declareJudged(CommandLine& line, std::string& period);

/// The period somebody means; without a word the usual one. Errors: those of periodMeant.
Result<Period> judgedPeriod(
    const std::string& period, const Period& usual, const DateContext& context);

} // namespace mor::cli
