// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/stands_in.h"

#include <algorithm>
#include <variant>

namespace mor {

bool standsIn(const Plan& plan, std::string_view person)
{
    return std::ranges::any_of(plan.exceptions, [&](const PlanException& exception) {
        const auto* reassigned = std::get_if<Reassigned>(&exception.what);
        return reassigned && reassigned->to == person;
    });
}

} // namespace mor
