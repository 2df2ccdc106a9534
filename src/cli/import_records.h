// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/import_rows.h"

namespace mor::cli {

/// Results and forecast calls, deals, and old check-offs from a file.
Exit importResults(Program& program, const ImportOf& import);
Exit importDeals(Program& program, const ImportOf& import);
Exit importCheckOffs(Program& program, const ImportOf& import);

} // namespace mor::cli
