// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/import_rows.h"

namespace mor::ui {

/// Files of every kind, read and brought in through core's services. What it is given outlives it.
ImportFiles::Ways waysOfImports(Workspace& workspace, const Clock& clock, UuidSource& ids);

} // namespace mor::ui
