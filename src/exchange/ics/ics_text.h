// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace mor {

/// A TEXT value: backslash, semicolon, comma and line feed escaped; carriage returns and other
/// control characters but the tab dropped.
void appendIcsText(std::string& out, std::string_view text);

/// One content line with its CRLF, folded at 75 octets between characters (RFC 5545, 3.1).
void appendIcsLine(std::string& out, std::string_view line);

/// The line NAME:value with the value as TEXT.
void appendIcsTextLine(std::string& out, std::string_view name, std::string_view text);

} // namespace mor
