// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/demo_request.h"

#include "core/base/text.h"

#include <string>

namespace mor {

Result<DemoSize> parseDemoSize(std::string_view text)
{
    if (text == "small")
        return DemoSize::Small;
    if (text == "medium")
        return DemoSize::Medium;
    if (text == "large")
        return DemoSize::Large;
    return fail(ErrorKind::Invalid, "demo.size_unknown", {inQuotes(text)});
}

DemoRequest demoRequest(DemoSize size, Day today, std::uint64_t seed)
{
    switch (size) {
    case DemoSize::Medium:
        return {20, 8, 1, today, seed};
    case DemoSize::Large:
        return {150, 8, 3, today, seed};
    case DemoSize::Small:
        break;
    }
    return {3, 7, 1, today, seed};
}

Result<> checkDemoRequest(const DemoRequest& request)
{
    const auto outside = [](const char* field, int value, int lowest, int highest) {
        return fail(ErrorKind::Invalid, "demo.out_of_range",
            {field, std::to_string(value), std::to_string(lowest), std::to_string(highest)});
    };
    if (request.managers < 1 || request.managers > 10'000)
        return outside("managers", request.managers, 1, 10'000);
    if (request.span < 1 || request.span > 20)
        return outside("span", request.span, 1, 20);
    if (request.years < 1 || request.years > 10)
        return outside("years", request.years, 1, 10);
    const int year = static_cast<int>(std::chrono::year_month_day{request.today}.year());
    if (year < 1981 || year > 2180)
        return outside("year of today", year, 1981, 2180);
    return {};
}

} // namespace mor
