// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <optional>
#include <string>
#include <vector>

namespace mor {

/// What was stated before an activity started, beside what its lever measured since.
struct ExpectationReport {
    enum class Finding : std::uint8_t {
        NotYet, ///< the lag is not over
        NoReading, ///< nothing was entered before the start or after the lag
        CannotTell, ///< the likely range holds both no movement and the stated size
        MovedAsStated, ///< in the stated direction, and the likely range reaches the stated size
        MovedLess, ///< in the stated direction by less than stated
        DidNotMove, ///< within the likely range of no movement, and below the stated size
        MovedOtherWay,
    };

    const Activity* activity = nullptr; ///< into the rhythm
    int version = 0; ///< the one that stated it first
    Day statedOn{}; ///< the day it was published
    Day startedOn{}; ///< first day in force
    Day dueOn{}; ///< two quarters later, or after the stated lag if that is longer
    Finding finding = Finding::NotYet;
    std::optional<LeverReading> before; ///< the last reading that ended before the start
    std::optional<LeverReading> after; ///< the first reading that began after the lag
    std::optional<double> moved; ///< after less before, in the lever's unit
    std::optional<double> low, high; ///< likely range of it, where both readings are counts
};

/// Every expectation of a published version, by due date. Two shares are compared by Newcombe's
/// interval for a difference (hybrid score, 1998), in the unit that their lever has; readings
/// without counts, or whose value is not the share of their counts, have no likely range and are
/// compared by their values alone.
std::vector<ExpectationReport> expectationReports(const Rhythm& rhythm, Day today);

/// Other explanations that hold for any movement, as stable codes: "territory", "ramp-share",
/// "season", "price-changes", "time-for-rhythm", "other-activities" (domain rules 9.5).
std::vector<std::string_view> rivalExplanations();

} // namespace mor
