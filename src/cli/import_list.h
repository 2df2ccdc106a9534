// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/import_request.h"
#include "cli/program.h"

namespace mor::cli {

/// Which files came in, newest first.
Exit listImports(Program& program, const ImportRequest& request);
/// Takes a whole import back and names what was changed since and stays.
Exit undoImport(Program& program, const ImportRequest& request);

} // namespace mor::cli
