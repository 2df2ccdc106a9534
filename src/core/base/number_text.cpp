// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace mor {

namespace {

/// Room for every double: sign, 309 digits, point and 15 digits, or the 327 bytes of the smallest.
constexpr std::size_t kRoom = 352;

template <class... Precision>
std::string spelled(double value, Precision... precision)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, kRoom> text;
    const auto written = std::to_chars(
        text.data(), text.data() + text.size(), value, std::chars_format::fixed, precision...);
    return written.ec == std::errc{} ? std::string(text.data(), written.ptr) : std::string{};
}

} // namespace

std::string decimalText(double value) { return spelled(value); }

std::string decimalText(double value, int digits) { return spelled(value, digits); }

} // namespace mor
