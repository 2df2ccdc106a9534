// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace mor {

/// The organisations of the handbook's size table.
enum class DemoSize : std::uint8_t { Small, Medium, Large };

/// Error: "demo.size_unknown" with the text.
Result<DemoSize> parseDemoSize(std::string_view text); ///< "small", "medium", "large"

/// What organisation to invent. Everything follows from these five numbers.
struct DemoRequest {
    int managers = 3; ///< frontline managers, 1 to 10,000
    int span = 7; ///< reps per manager on average, 1 to 20
    int years = 1; ///< of history before today, 1 to 10
    Day today{}; ///< history ends here; 1981 to 2180
    std::uint64_t seed = 1;

    bool operator==(const DemoRequest&) const = default;
};

/// Small: 3 managers with 21 reps, one year. Medium: 20 with 160, one year. Large: 150 with 1,200,
/// three years.
DemoRequest demoRequest(DemoSize size, Day today, std::uint64_t seed = 1);

/// Error: "demo.out_of_range" with the field, its value, the lowest and the highest.
Result<> checkDemoRequest(const DemoRequest& request);

} // namespace mor
