// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <set>

namespace mor {

/// The part of the ledger due in those days, as the same day saw it: equal to settling them alone,
/// which is done for days that the ledger does not hold. A talk merged into one outside of these
/// days is Merged and is not judged.
Ledger partOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations, DayRange due);

/// Of that, the series in which these people own talks or stand in: what figures tell of these
/// people is the same. The ledger must hold the days.
Ledger partOf(const Ledger& ledger, DayRange due, const std::set<PersonIndex>& people);

} // namespace mor
