// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace mor {

/// People that one workspace may hold.
inline constexpr std::size_t kMostPeople = 20'000;

} // namespace mor
