// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"
#include "cli/session.h"

#include <string>

namespace mor::cli {

/// Puts the busy times of somebody's calendar file in place of those they have, and says how many
/// change. A dry run says the same and changes nothing.
Exit importBusy(Program& program, const std::string& path, const std::string& file,
    const std::string& who, bool dryRun);

/// The same with the leave of a calendar file, from today on.
Exit importLeaveCalendar(Program& program, const Session& session, const Person& person,
    const std::string& bytes, const std::string& file, bool dryRun);

} // namespace mor::cli
