// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/roster_files.h"

namespace mor {
class Workspace;
class Clock;
} // namespace mor

namespace mor::ui {

/// How pages read files of people, with the columns that the workspace remembers. Both outlive it.
std::shared_ptr<const RosterFiles> rosterFiles(Workspace& workspace, const Clock& clock);

} // namespace mor::ui
