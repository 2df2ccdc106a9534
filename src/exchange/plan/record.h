// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace mor {

/// T, read-only or not: lets one description serve reading and writing.
template <class T, class Of>
concept A = std::same_as<std::remove_const_t<T>, Of>;

/// Most records of a kind that one document may hold.
inline constexpr std::size_t kMostActivities = 500;
inline constexpr std::size_t kMostVersions = 500;
inline constexpr std::size_t kMostItems = 100; ///< of the lists within an activity
inline constexpr std::size_t kMostRows = 200'000; ///< of everything that grows with time

} // namespace mor
