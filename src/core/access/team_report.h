// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/teams_shown.h"
#include "core/practice/practice_repository.h"

#include <memory>
#include <span>

namespace mor {

/// Teams with the talks they are judged by: the one source of the page Adherence and of the
/// command.
struct TeamReport {
    std::vector<TeamShown> teams; ///< in the order of the organisation
    Figures weeks; ///< by manager over the whole ledger, also of teams that are not shown
    std::shared_ptr<const Ledger> judged; ///< held by teams that are neither too few nor hidden

    std::vector<std::string> managers() const; ///< of those teams; person codes
};

/// Needs the ledger of weeksShown() or daysNeeded().
TeamReport teamReport(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    const TeamQuestion& question);

/// Measured of the report by any dimensions; the longest gap, but for single weeks, is that of the
/// whole ledger. Errors: "access.by_rep".
Result<Figures> figuresOf(const TeamReport& report, const std::shared_ptr<const Ledger>& ledger,
    const TeamQuestion& question, std::span<const NextStep> nextSteps,
    std::span<const Dimension> by);

} // namespace mor
