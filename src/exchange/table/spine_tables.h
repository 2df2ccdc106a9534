// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"
#include "core/adherence/ledger.h"
#include "core/practice/check_off.h"
#include "exchange/table/table.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace mor {

/// Which occurrences of a ledger a table shows, by position; empty shows all.
using OccurrenceFilter = std::function<bool(const Schedule&, std::size_t)>;

/// "Aylin Demir", "Emma Lind, Vega Logistics", "Team North"; empty for what is done alone.
std::string counterpartName(const Schedule& schedule, const Occurrence& occurrence);

/// One row per appointment, by day and time: key, date, start, minutes of conversation, codes, then
/// names.
Table scheduleTable(const Schedule& schedule, DayRange days, const OccurrenceFilter& keep = {});

/// The same of these positions, in their order, with the state of each at the end.
Table scheduleTable(const Ledger& ledger, const std::vector<std::uint32_t>& positions);

/// One row per occurrence with its window, its state and the record that settled it, by due date
/// and key.
Table ledgerTable(const Ledger& ledger, const OccurrenceFilter& keep = {});

/// One row per figure: the groups asked for, counts, rates and intervals; the total comes last
/// under "total".
Table figuresTable(const Figures& figures, const Plan& plan);

/// Every version of check-offs with all fields but private notes.
Table checkOffsTable(const std::vector<CheckOff>& checkOffs);

/// Next steps by due date.
Table nextStepsTable(const std::vector<NextStep>& steps);

} // namespace mor
