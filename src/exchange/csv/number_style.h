// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mor {

/// A number as a table writes it, with what stood around it.
struct WrittenNumber {
    double value = 0.0; ///< 24 for "24 %"
    bool percent = false;
    std::string currency; ///< "EUR" for € and EUR, "GBP" for £; "$" and "¥" as they stand

    bool operator==(const WrittenNumber&) const = default;
};

/// Finds out from all numbers of a file whether it writes the decimal point or comma.
class DecimalSigns {
public:
    void see(std::string_view text);
    /// None while every number could be read both ways.
    std::optional<char> sign() const;

private:
    int m_points = 0;
    int m_commas = 0;
};

/// Reads "1.200.000", "1,200,000.50", "1 200 000,5", "1'200", "€ 1.200,50", "USD 12", "24 %", "-5"
/// and "(5)". A number that tells its decimal sign is read by it, else by that of the file, else
/// three digits after a lone sign are thousands: an amount with three decimals is rare.
/// None for anything else.
std::optional<WrittenNumber> parseNumber(std::string_view text, std::optional<char> fileSign);

} // namespace mor
