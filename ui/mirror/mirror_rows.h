// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mirror/mirror_contents.h"
#include "shared/row_model.h"

namespace mor::ui {

/// The table of the page: a column for each onlooker, or all of them below the kind of data where
/// there is no room for columns.
QStringList mirrorHeads(const Mirror& mirror, bool stacked);
std::vector<Row> mirrorRows(const Mirror& mirror, bool stacked);

} // namespace mor::ui
