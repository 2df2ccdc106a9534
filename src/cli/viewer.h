// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command_line.h"
#include "cli/session.h"
#include "core/access/guard.h"
#include "core/access/look_service.h"

#include <optional>
#include <string>
#include <vector>

namespace mor::cli {

/// Declares --as: who looks.
void declareAs(CommandLine& line, std::string& as);

/// The person somebody means, "operations" or "hr" as a viewer on the program's day; none without
/// --as: whoever holds the file sees what is in it. Errors: those of personMeant.
Result<std::optional<Sight>> sightFor(
    const Program& program, const Session& session, const std::string& as);

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

/// Writes down that the viewer was shown data about these people. A file that can't be written
/// keeps none; so does a look without --as.
void keepLook(const Program& program, const std::string& path, const std::optional<Sight>& sight,
    DataKind kind, const std::vector<std::string>& about, const std::string& place);

/// Those about whom a ledger tells: who holds the talks, and, where entries are told, with whom.
std::vector<std::string> peopleIn(const Ledger& ledger, Share share);
/// The same of talks that may be told to the viewer, and of records.
std::vector<std::string> peopleIn(const Schedule& schedule, const std::optional<Sight>& sight);
std::vector<std::string> peopleIn(const Roster& roster, const std::vector<CheckOff>& checkOffs);

} // namespace mor::cli
