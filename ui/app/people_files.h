// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/roster_files.h"

namespace mor::ui {

/// How pages read calendar files of people.
std::shared_ptr<const RosterFiles> rosterFiles();

} // namespace mor::ui
