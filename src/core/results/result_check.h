// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/people_meant.h"
#include "core/results/result_import.h"

#include <vector>

namespace mor {

/// Whom the row is about, or nobody. Problems: "result.person_missing", "person.unknown",
/// "person.ambiguous".
const Person* personMeant(const ResultRow& row, const PeopleMeant& people, Problems& problems);

/// Whether what the row says can be true by itself. Problems: those of newResults about one row.
bool checkNumbers(const ResultRow& row, Day today, Problems& problems);

/// The period of one row of results, and what it may not share with another.
struct SaidPeriod {
    std::string person; ///< code
    std::string type;
    std::string currency;
    DayRange days;
    std::string where;
};

/// A year and its quarters tell of the same days each in their own way; two periods of one person
/// and type that overlap in part tell some days twice and others once. Problems:
/// "result.periods_overlap" (days, other days, other line), in the order of the rows.
void checkOverlaps(std::vector<SaidPeriod> said, Problems& problems);

} // namespace mor
