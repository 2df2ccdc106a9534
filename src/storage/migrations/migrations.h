// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>

namespace mor::storage {

/// One step of the schema; its version is its position, counted from 1.
struct Migration {
    std::string_view name;
    std::string_view sql;
};

/// All steps, oldest first, embedded at build time.
std::span<const Migration> migrations();

} // namespace mor::storage
