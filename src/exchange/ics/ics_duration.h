// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace mor {

/// "PT1H30M", "P2D", "P1W"; nothing for another form and for more than 1,000 days.
std::optional<std::chrono::seconds> parseIcsDuration(std::string_view text);

} // namespace mor
