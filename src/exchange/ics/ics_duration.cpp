// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_duration.h"

#include <algorithm>

namespace mor {

std::optional<std::chrono::seconds> parseIcsDuration(std::string_view text)
{
    constexpr int kMost = 1000 * 86'400;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P') || text.size() < 3)
        return std::nullopt;
    int total = 0;
    int number = -1;
    bool inTime = false;
    for (const char c : text.substr(1)) {
        if (c >= '0' && c <= '9') {
            number = std::max(number, 0) * 10 + (c - '0');
            if (number > kMost)
                return std::nullopt;
            continue;
        }
        if (c == 'T' && !inTime && number < 0) {
            inTime = true;
            continue;
        }
        const int unit = c == 'W' && !inTime ? 604'800
            : c == 'D' && !inTime            ? 86'400
            : c == 'H' && inTime             ? 3600
            : c == 'M' && inTime             ? 60
            : c == 'S' && inTime             ? 1
                                             : 0;
        if (unit == 0 || number < 0 || number > (kMost - total) / unit)
            return std::nullopt;
        total += number * unit;
        number = -1;
    }
    return number < 0 ? std::optional{std::chrono::seconds{total}} : std::nullopt;
}

} // namespace mor
