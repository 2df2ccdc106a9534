// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/ics/day_pattern.h"

#include <optional>
#include <span>
#include <vector>

namespace mor {

/// One talk as far as its day matters.
struct PatternDay {
    Day date{}; ///< of its key
    Day day{};
    Day ruleDay{};
    bool takesPlace = true;
    bool alike = true; ///< at the time and with the texts of its rule
};

/// A list of talks written as a rule with exceptions. Positions point into the list.
struct FittedPattern {
    DayPattern pattern;
    Day first{};
    Day last{};
    std::vector<Day> leftOut; ///< the rule's days on which nothing takes place
    struct Replaced {
        std::size_t position = 0;
        Day ruleDay{};
    };
    std::vector<Replaced> replaced; ///< held in place of the rule's talk of that day
    std::vector<std::size_t> single; ///< those that take place and that the rule doesn't give
};

/// The rule that takes the least to write: expanding it and applying its exceptions gives exactly
/// the talks that take place. It begins and ends on days that the talks' own rule gives, wherever
/// they were moved to. None where no talk takes place. The list is ascending by rule day.
std::optional<FittedPattern> fitPattern(std::span<const PatternDay> talks);

} // namespace mor
