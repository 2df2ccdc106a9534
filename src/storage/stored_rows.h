// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace mor {

/// Bytes that are no text: identifiers and digests.
struct StoredBytes {
    std::string bytes;

    bool operator==(const StoredBytes&) const = default;
};

/// One value as the file keeps it.
using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string, StoredBytes>;

struct StoredTable {
    std::string name;
    std::vector<std::string> columns;

    bool operator==(const StoredTable&) const = default;
};

/// Takes all rows of a workspace: for each table its head, then its rows in the order of their
/// keys. An error ends the reading and is answered.
struct RowSink {
    std::function<Result<>(const StoredTable&)> table;
    std::function<Result<>(const std::vector<StoredValue>&)> row;
};

/// Gives the same back, row by row, into a sink; whatever the sink answers is answered.
using RowSource = std::function<Result<>(const RowSink&)>;

} // namespace mor
