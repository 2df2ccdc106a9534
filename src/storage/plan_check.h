// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "storage/sql/connection.h"

#include <vector>

namespace mor::storage {

/// What saving would refuse in the stored plan, all problems at once; for verify(). They throw what
/// can't be read at all.

/// The one row that says which plan it is.
std::vector<Error> stateProblems(Connection& connection);
/// Those of checkRoster(). Their places name the row by its table and code, such as
/// `reporting_line "m-01", boss`, so that they mean the same in a file and in an archive.
std::vector<Error> rosterProblems(Connection& connection);
/// Those of checkRhythm().
std::vector<Error> rhythmProblems(Connection& connection);

} // namespace mor::storage
