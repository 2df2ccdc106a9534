// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "onepage/one_page_layout.h"

namespace mor::ui {

/// Lays out and writes the page of a role; a version of 0 takes the one a reader wants. Errors:
/// NotFound "program.nothing_to_print", those of writePdf.
Result<> writeOnePage(OnePageRequest request, const QString& file);

} // namespace mor::ui
