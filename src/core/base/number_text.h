// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace mor {

/// The shortest spelling without an exponent that reads back as the same number, with a point
/// whatever the locale: "2.5", "1000000000000". Empty for what is not a finite number.
std::string decimalText(double value);
/// The same with so many digits after the point: "13.2". `digits` is at most 15.
std::string decimalText(double value, int digits);

} // namespace mor
