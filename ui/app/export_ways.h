// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/export_files.h"

namespace mor {

class Workspace;

namespace ui {

/// What the page of exports needs of formats and of the workspace behind the desk.
ExportFiles::Ways waysOfExports(Workspace& workspace);

} // namespace ui
} // namespace mor
