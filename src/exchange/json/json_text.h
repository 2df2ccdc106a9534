// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace mor {

/// Appends the text as a JSON string: quoted, with quotes, backslashes and control characters
/// escaped.
void appendJsonText(std::string& out, std::string_view text);

} // namespace mor
