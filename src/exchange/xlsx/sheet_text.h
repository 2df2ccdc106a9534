// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <set>
#include <string>
#include <string_view>

namespace mor {

/// A text as a cell takes it: without control characters but line feeds, at most 32,767 UTF-16
/// units (what is cut ends with an ellipsis), and with "_x0041_" kept as it is written, which
/// spreadsheets take for an escape.
std::string cellText(std::string_view text);

/// A name as a sheet takes it: 31 UTF-16 units at most, none of []:*?/\, no apostrophe at the ends,
/// not one of `taken` in upper or lower case alike, to which it is added.
std::string sheetName(std::string_view name, std::set<std::string>& taken);

} // namespace mor
