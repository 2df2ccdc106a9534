// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/session.h"
#include "core/adherence/drift_watch.h"

#include <string>
#include <vector>

namespace mor::cli {

/// Everything that is watched as of this day. Errors: those of the repositories.
Result<DriftWatch> watched(const Session& session, Day asOf);
/// The series of this manager (null: of all) that the activity is part of (empty: all).
DriftWatch only(const DriftWatch& watch, const Person* who, const std::string& activity);
/// Whose talks are watched, by code.
std::vector<std::string> managersOf(const DriftWatch& watch);

} // namespace mor::cli
