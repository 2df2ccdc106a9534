// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// The text as UTF-8 without byte order mark: as it is where it is valid UTF-8, else read as
/// Windows-1252.
std::string decoded(std::string_view bytes);

/// Begins with the byte order mark of UTF-16, as spreadsheets write "Unicode text".
bool looksLikeUtf16(std::string_view bytes);

/// Such a text as UTF-8 without byte order mark; none if it is cut or damaged.
std::optional<std::string> decodedUtf16(std::string_view bytes);

} // namespace mor
