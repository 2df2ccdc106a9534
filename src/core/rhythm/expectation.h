// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mor {

/// What the leader expects an activity to move, stated before it starts and never touched after
/// publishing; two quarters later it is laid beside what was measured.
struct Expectation {
    enum class Direction : std::uint8_t { Up, Down };

    std::string lever; ///< code
    Direction direction = Direction::Up;
    double size = 0.0; ///< in the unit of the lever, kLeastExpected to kMostExpected
    int lagWeeks = 26; ///< weeks from the first day in force until it should show, 1 to 104

    bool operator==(const Expectation&) const = default;
};

inline constexpr double kLeastExpected = 0.001;
inline constexpr double kMostExpected = 1e12;
inline constexpr int kMostLagWeeks = 104;

/// Whether lever, size and lag can be meant: everything that an expectation passes on its way into
/// a plan. Errors: "code.malformed" (lever), "expectation.out_of_range" (number, lowest, highest).
Result<> checkExpectation(const Expectation& expectation);

/// The spelling used in files and on the command line: "win-rate up 3 within 26 weeks".
std::string toText(const Expectation& expectation);
/// Errors: "expectation.malformed" (text) and those of checkExpectation.
Result<Expectation> parseExpectation(std::string_view text);

} // namespace mor
