// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor::words {

/// The English pattern of a code, with {0}, {1} … for its arguments; empty for an unknown code.
/// The window looks its translation up under this text.
std::string_view pattern(std::string_view code);

/// Fills the placeholders of a pattern.
std::string filled(std::string_view pattern, const std::vector<std::string>& args);

/// One error as a sentence: what is wrong and what to do. Its place stands in front of it, its
/// causes are left out.
std::string sentence(const Error& error);

/// The error and all its causes, a line each, at most 4,000 bytes; what is left out is counted.
std::vector<std::string> sentences(const Error& error);

/// Every code that has a pattern; for the check that no code is without one.
std::vector<std::string_view> knownCodes();

} // namespace mor::words
