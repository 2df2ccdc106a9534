// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/result_files.h"

#include <memory>

namespace mor {

class Clock;
class Workspace;

namespace ui {

/// What the page of results needs of CSV files and of the workspace behind the desk.
ResultFiles::Ways waysOfResults(Workspace& workspace, const Clock& clock);

} // namespace ui
} // namespace mor
