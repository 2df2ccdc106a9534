// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mor {

/// Most bytes of a plan document. Three years of 150 managers, with every deal and trigger, take
/// about 46 MB.
inline constexpr std::size_t kPlanBytes = 64'000'000;

/// The whole plan as one JSON document: `"format": "mor-plan", "version": 1`. Keys in a fixed
/// order, a record a line; equal plans give equal bytes.
std::string writePlan(const Plan& plan);

/// Reads such a document; what comes back is normalised and has passed checkPlan. All problems are
/// told at once, each with its JSON pointer, as causes of one error of kind Input. `source` names
/// the document there.
Result<Plan> readPlan(std::string_view bytes, std::string_view source);

} // namespace mor
