// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mor {

enum class ColumnType : std::uint8_t {
    Text,
    Integer,
    Decimal, ///< `digits` after the point
    Date,
    Share ///< 0 to 1; people read it as a percentage with `digits` after the point
};

struct Column {
    std::string name; ///< "on_time_rate"; header, and key in JSON
    ColumnType type = ColumnType::Text;
    int digits = 0; ///< for Decimal and Share

    bool operator==(const Column&) const = default;
};

/// Nothing is a missing value, which is neither zero nor an empty text.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Day>;

/// What every listing and every table export is made of.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< each as long as `columns`, cells of the column's type

    bool operator==(const Table&) const = default;
};

enum class TableFormat : std::uint8_t { Text, Csv, Tsv, Json };

/// "table", "csv", "tsv", "json". Error: "table.unknown_format".
Result<TableFormat> parseTableFormat(std::string_view text);

/// The whole table as text:
///   Text  aligned columns for a terminal; shares as percent, missing as "-"
///   Csv   RFC 4180; texts guarded against formulas
///   Tsv   tab and line feed; \t \n \r \\ are escapes; no quotes
///   Json  an array of objects, keys in column order, numbers as numbers, missing as null
/// Shares are written as numbers from 0 to 1 with up to six digits everywhere but in Text.
std::string written(const Table& table, TableFormat format);

} // namespace mor
