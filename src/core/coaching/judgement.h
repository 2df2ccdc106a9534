// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What somebody saw of one criterion of a standard.
enum class Finding : std::uint8_t { Met, NotMet, NotSeen };

/// One for each criterion, in the order of the standard.
using Judgement = std::vector<Finding>;

/// One sign a criterion: "yn-" is met, not met, not seen.
std::string toText(const Judgement& judgement);
/// Error: "judgement.malformed" (text).
Result<Judgement> parseJudgement(std::string_view text);

/// The judgement in which these criteria, numbered from 1, were met, those not seen, and all
/// others not met. Adds "judgement.unknown_criterion" (number, highest) and "judgement.both"
/// (number) to the problems.
Judgement judgementOf(std::size_t criteria, const std::vector<int>& met,
    const std::vector<int>& notSeen, Problems& problems);

/// Adds "judgement.count_differs" (given, criteria) and "judgement.nothing_seen" to the problems.
void checkJudgement(const Judgement& judgement, std::size_t criteria, Problems& problems);

} // namespace mor
