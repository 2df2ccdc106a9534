// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/results/figures.h"
#include "core/rhythm/rhythm.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mor {

/// Which levers, of whom and when.
struct LeverQuestion {
    std::vector<std::string> levers; ///< codes, in the order told
    std::vector<const Person*> managers; ///< those whose teams may be told
    DayRange judged; ///< whose talks are looked at
    Day today{};
    bool ofEverybody = false; ///< then readings of the whole organisation tell too
};

/// Main levers of the activities in force on some of these days, in the order of the rhythm.
std::vector<std::string> leversServed(const Rhythm& rhythm, DayRange days);

/// The newest period with results that is over and began by the last day judged, and the one right
/// before; of several that end alike the longest, and one with a period before goes first. The
/// second is empty where there is none. None where no period is over.
std::optional<std::pair<DayRange, DayRange>> periodsTold(
    const std::vector<DayRange>& periods, DayRange judged, Day today);

/// Managers below the person, or the person themselves, whose results the sight's viewer may see,
/// by the row of deal facts. Teams of fewer than four people in these days are left out unless they
/// are the viewer's: they are in no sum. An empty person is everybody; without a sight, for whoever
/// holds the file, nothing is kept back.
std::vector<const Person*> managersTold(
    const Roster& roster, const Sight* sight, std::string_view lead, DayRange days);

/// A question as pages and commands ask it.
struct LeverAsk {
    std::string lead; ///< code of whom it is about; empty: everybody
    std::vector<std::string> levers; ///< empty: those served from the days judged to today
    std::vector<std::string> only; ///< codes of managers; empty: all of them
    DayRange judged;
    Day today{};

    bool operator==(const LeverAsk&) const = default;
};
/// With what the viewer may be told; without a sight that is everything.
LeverQuestion leverQuestion(
    const LeverAsk& ask, const ResultBook& book, const Rhythm& rhythm, const Sight* sight);

} // namespace mor
