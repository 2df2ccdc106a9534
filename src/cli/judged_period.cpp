// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/judged_period.h"

namespace mor::cli {

void declareJudged(CommandLine& line, std::string& period)
{
    line.option(period, "--period",
        "2026-W45, 2026-11, 2026-Q4, FY2027-Q1, Q1 of this fiscal year, a day, or from one to "
        "another with ..");
}

Result<Period> judgedPeriod(
    const std::string& period, const Period& usual, const DateContext& context)
{
    return period.empty() ? Result<Period>{usual}
                          : periodMeant(period, context.today, context.fiscal);
}

} // namespace mor::cli
