// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/import_kinds.h"

namespace mor::ui {

/// The table as a report of deals. Errors: those of opening it.
Result<std::shared_ptr<const ImportFile>> dealsFile(
    const ImportPlace& place, const TableBytes& table);

} // namespace mor::ui
