// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command_line.h"
#include "cli/session.h"
#include "core/access/look_service.h"
#include "core/access/optional_sight.h"
#include "core/org/period.h"

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

/// The period of figures where none is asked for: this fiscal quarter, or what newestMonths() gives
/// a viewer who gets whole months.
Period usualPeriod(const std::optional<Sight>& sight, const Plan& plan, Day asOf, Day today);

/// Writes down that the viewer was shown data about these people. A file that can't be written
/// keeps none; so does a look without --as.
void keepLooks(const Program& program, const std::string& path, const std::optional<Sight>& sight,
    const std::vector<Seen>& seen);
/// The same of one kind of data.
void keepLook(const Program& program, const std::string& path, const std::optional<Sight>& sight,
    DataKind kind, const std::vector<std::string>& about, const std::string& place);

} // namespace mor::cli
