// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace mor {

/// A word of a file as words are compared: lower case, letters with marks too; spaces, hyphens,
/// points and underscores in a row are one underscore, and none at the ends.
std::string plainWord(std::string_view text);

} // namespace mor
