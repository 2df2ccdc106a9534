// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql/connection.h"
#include "storage/workspace.h"

namespace mor::storage {

/// See Workspace::dump.
void dump(Connection& connection, const std::function<void(std::string_view line)>& write,
    Workspace::PrivateNotes notes);

} // namespace mor::storage
