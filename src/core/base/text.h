// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

inline constexpr std::size_t kNameBytes = 200; ///< names, titles, codes
inline constexpr std::size_t kTextBytes = 20'000; ///< notes, questions, sentences

bool isValidUtf8(std::string_view text);

/// A name or title: 1 to 200 bytes of valid UTF-8, no control characters.
/// Errors: "text.empty", "text.too_long", "text.not_utf8", "text.control_character"; the first
/// argument is `what` ("name", "question").
Result<> checkName(std::string_view what, std::string_view text);
/// A longer text: up to 20,000 bytes of valid UTF-8; line feed and tab are the only control
/// characters.
Result<> checkText(std::string_view what, std::string_view text);
/// A code: 1 to 40 of A-Z a-z 0-9 . _ -, starting with a letter or digit. Error: "code.malformed".
/// Codes are parts of occurrence keys, so no slash, space or hash.
Result<> checkCode(std::string_view what, std::string_view text);

/// Something@somewhere without spaces, up to 200 bytes. Error: "email.malformed".
Result<> checkEmail(std::string_view text);
/// Spelled like "Europe/Berlin", "America/Argentina/Ushuaia" or "UTC"; whether the zone exists is
/// known only where appointments leave the program. Error: "zone.malformed".
Result<> checkZoneName(std::string_view text);

/// Bytes of a quoted text where the sentence has little room, and where it is what it tells.
inline constexpr std::size_t kQuotedBytes = 60;
inline constexpr std::size_t kLongQuotedBytes = 400;

/// The text for an error message: cut between characters, control characters as \xNN.
std::string inQuotes(std::string_view text, std::size_t mostBytes = kQuotedBytes);

std::string_view trimmed(std::string_view text);
std::string lowered(std::string_view ascii);
std::vector<std::string> split(std::string_view text, char separator);

} // namespace mor
