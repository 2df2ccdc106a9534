// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/rhythm/velocity.h"

#include <optional>
#include <string>
#include <vector>

namespace mor {

/// What leadership wants this year; points to one or more levers.
struct Priority {
    std::string code; ///< "mid-size"
    std::string name; ///< "Win more mid-size customers"
    std::string meaning; ///< one or two sentences, may be empty
    std::vector<std::string> levers; ///< lever codes, the most important first

    bool operator==(const Priority&) const = default;
};

/// What a priority means for a team, in one sentence of the person who leads it. The newest one of
/// a person counts and replaces the one before.
struct ReadBack {
    std::string priority; ///< code
    std::string person; ///< code
    std::string sentence;
    Day writtenOn{};

    bool operator==(const ReadBack&) const = default;
};

/// What the measure of a lever was in a span of days, entered by hand or, later, from deals.
struct LeverReading {
    std::string lever; ///< code
    DayRange days; ///< first and last day that the value is about
    double value = 0.0; ///< in the lever's unit
    /// For shares: how many of how many; gives an interval.
    std::optional<int> count;
    std::optional<int> of;
    std::string source; ///< where the number is from, one line
    Day enteredOn{};
    std::string enteredBy; ///< person code, may be empty

    bool operator==(const LeverReading&) const = default;
};

/// From what leadership wants to what is measured; activities point to levers by themselves.
struct Strategy {
    std::vector<Priority> priorities; ///< in the order shown
    std::vector<ReadBack> readBacks; ///< ascending by priority, then person; one of each pair
    std::vector<LeverReading> readings; ///< ascending by lever, then first day, then last day
    std::optional<WhatIf> whatIf;

    bool operator==(const Strategy&) const = default;
};

} // namespace mor
