// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/roster_service.h"

#include <string>
#include <vector>

namespace mor {

/// The rows of a file of people that can come in, and what is wrong with the others.
struct CheckedPeople {
    std::vector<PersonRow> rows;
    std::vector<Error> problems; ///< each with the place of its row; all of them are set aside
    RosterChanges changes; ///< what would become of `rows`
};

/// Rows that are looked at one by one when together they would change closed books.
inline constexpr std::size_t kMostRowsApart = 2'000;

/// Sets rows with problems aside until the others can be imported together; also those that would
/// change talks whose books are closed. Changes nothing. Errors: those of
/// RosterService::importPeople that no row alone is the reason of.
Result<CheckedPeople> checkPeople(
    RosterService& service, std::vector<PersonRow> rows, const std::string& source);

} // namespace mor
