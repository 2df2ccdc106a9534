// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/org/fiscal.h"
#include "core/rhythm/rhythm.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// What the data say to the four questions since they were last answered, in words: 1 "58 % up to
/// 2026-09-30, before it 62 %", 2 "130 of 160 criteria met, likely 75 to 87 %", 3 "26 of 32 held,
/// likely 65 to 91 % · 63 of 104 answers: changed what I will do", 4 "planned 30 min, half of them
/// held in 34 min or less". Empty where nothing can be said yet.
struct GateEvidence {
    std::string activity; ///< code
    Day since{}; ///< the last answer or review, of the question asked longest ago
    bool due = false; ///< it was in an earlier fiscal quarter than today
    std::array<std::string, 4> seen;
};

/// For every activity of the version in force, ascending by code; of the talks in the ledger that
/// were due since.
std::vector<GateEvidence> gateEvidence(const Ledger& ledger,
    const std::vector<Confirmation>& confirmations, const Rhythm& rhythm,
    const FiscalCalendar& fiscal, Day today);

/// The codes whose four questions are to be asked again on a day; needs no ledger.
std::vector<std::string> questionsDue(
    const Rhythm& rhythm, const FiscalCalendar& fiscal, Day today);

} // namespace mor
