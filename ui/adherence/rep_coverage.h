// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"

namespace mor::ui {

/// Who is left out, as far as the viewer may know: reps by name for their own manager, and how many
/// nobody leads.
struct RepCoverage {
    struct Rep {
        std::string code;
        std::string name;
        Figure figure; ///< of the days judged; the gap over all weeks of the ledger
    };

    std::vector<Rep> reps; ///< by name; empty where they are not told
    int uncoveredReps = 0; ///< with a talk due in the days judged and nobody to hold it
    int uncoveredTalks = 0;
};

RepCoverage repCoverageOf(
    const PeriodCounts& counted, const Ledger& ledger, const Overview& overview);

/// The same without what was counted before.
RepCoverage repCoverageOf(
    const Ledger& ledger, const std::vector<Confirmation>& confirmations, const Overview& overview);

} // namespace mor::ui
