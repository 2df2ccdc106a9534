// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/number_list.h"

#include "core/base/text.h"

#include <charconv>

namespace mor::cli {

Result<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end)
        return fail(ErrorKind::Invalid, "number.malformed", {inQuotes(text)});
    return number;
}

Result<std::vector<int>> numbersMeant(const std::string& list)
{
    std::vector<int> numbers;
    if (list.empty() || list == "none")
        return numbers;
    for (const auto& part : split(list, ',')) {
        const auto number = wholeNumber(std::string{trimmed(part)});
        if (!number)
            return fail(number);
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace mor::cli
