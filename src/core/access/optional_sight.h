// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/guard.h"
#include "core/practice/practice_repository.h"

#include <optional>
#include <string>
#include <vector>

// The guard where there may be no viewer: whoever holds the file sees what is in it, but for
// private notes. For exports and commands.

namespace mor {

/// The part of the ledger that is the viewer's; all of it without one.
std::shared_ptr<const Ledger> partFor(
    const std::optional<Sight>& sight, const std::shared_ptr<const Ledger>& ledger, Share share);

/// Figures for the viewer, or all. Errors: those of figuresFor.
Result<Figures> figuresFor(const std::optional<Sight>& sight,
    const std::shared_ptr<const Ledger>& ledger, std::span<const NextStep> steps,
    std::span<const Dimension> by);

/// Whether the entry of the talk may be told to the viewer; always without one.
bool tells(const std::optional<Sight>& sight, const OccurrenceKey& key);

/// Keeps what the viewer may read of check-offs.
void keepFor(const std::optional<Sight>& sight, std::vector<CheckOff>& checkOffs);

/// Keeps the steps promised in talks that may be told to the viewer, and the own ones. Errors:
/// those of the repository.
Result<> keepFor(const std::optional<Sight>& sight, const PracticeRepository& practice,
    std::vector<NextStep>& steps);

/// Those about whom a ledger tells: who holds the talks, and, where entries are told, with whom.
std::vector<std::string> peopleIn(const Ledger& ledger, Share share);
/// The same of talks that may be told to the viewer, and of records.
std::vector<std::string> peopleIn(const Schedule& schedule, const std::optional<Sight>& sight);
std::vector<std::string> peopleIn(const Roster& roster, const std::vector<CheckOff>& checkOffs);

} // namespace mor
