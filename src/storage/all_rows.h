// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql/connection.h"
#include "storage/workspace.h"

namespace mor::storage {

/// See Workspace::readAll.
Result<> readAll(Connection& connection, const RowSink& sink, Workspace::PrivateNotes notes);

/// See Workspace::fill. Throws StorageError.
Result<> fill(Connection& connection, const RowSource& source);

} // namespace mor::storage
