// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <optional>
#include <string_view>

namespace mor {

/// How a file writes its dates. ISO dates are understood in any of them.
enum class DateOrder : std::uint8_t {
    YearFirst, ///< 2026-04-03 only
    DayFirst, ///< 3.4.2026 and 03/04/2026 are 3 April
    MonthFirst ///< 04/03/2026 is 3 April
};

/// Both orders make a date of this text, and not the same one.
bool isAmbiguous(std::string_view text);

/// Finds the order of a column from all its fields.
class DateOrders {
public:
    void see(std::string_view field);
    /// Nothing when every field could be read in both orders and they differ.
    std::optional<DateOrder> order() const;

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    bool m_ambiguous = false;
    bool m_eitherWay = false; ///< 5/5/2026 tells nothing and needs nothing
};

/// The day a text names. Errors as of parseDay(text).
Result<Day> parseDay(std::string_view text, DateOrder order);

} // namespace mor
