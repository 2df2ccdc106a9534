// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql/connection.h"
#include "storage/workspace.h"

namespace mor::storage {

/// See Workspace::verify. Throws StorageError with all problems as causes.
Workspace::Contents verify(Connection& connection);

} // namespace mor::storage
