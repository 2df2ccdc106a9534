// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace mor {

/// How wide a text is in a sheet, in characters of a fixed width.
std::size_t widestLine(std::string_view text);
std::size_t widestWord(std::string_view text);

/// Lines that a text takes in a cell this many characters wide, broken between words as a
/// spreadsheet does; at least 1.
int linesIn(std::string_view text, double width);

} // namespace mor
