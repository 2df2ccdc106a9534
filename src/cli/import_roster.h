// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/import_rows.h"

namespace mor::cli {

/// People, leave and holidays from a file.
Exit importPeople(Program& program, const ImportOf& import);
Exit importLeave(Program& program, const ImportOf& import);
Exit importHolidays(Program& program, const ImportOf& import);

} // namespace mor::cli
