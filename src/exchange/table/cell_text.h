// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/table/table.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mor {

/// A cell for programs: point as decimal sign, ISO dates, shares from 0 to 1, missing as nothing.
std::string machineText(const Column& column, const Cell& cell);
/// A cell for a terminal: shares as percent, missing as "-", control characters made visible.
std::string terminalText(const Column& column, const Cell& cell);
/// Columns a UTF-8 text takes on a terminal; combining marks take none, CJK takes two.
std::size_t columnsWide(std::string_view text);

} // namespace mor
