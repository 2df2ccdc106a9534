// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace mor::cli {

/// Error: "number.malformed" (text).
Result<int> wholeNumber(const std::string& text);

/// "1,2,4"; nothing or "none" is an empty list. Error: "number.malformed" (text).
Result<std::vector<int>> numbersMeant(const std::string& list);

} // namespace mor::cli
