// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/statistics.h"
#include "core/results/lever_told.h"
#include "core/results/moved_together.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// Where a lever's figures are from.
enum class LeverSource : std::uint8_t {
    None,
    Results, ///< rows by person and period
    Calls, ///< forecast calls, scored by what came
    Readings, ///< entered by hand, of the whole organisation
};
std::string_view toText(LeverSource source); ///< "", "results", "calls", "readings"

enum class LeverFinding : std::uint8_t {
    CannotTell,
    NoChange, ///< none that chance would not explain
    HardlyMoved, ///< more than chance would, and too little for a word
    MovedUp, ///< the lever: more days of a cycle, calls that are less far off
    MovedDown,
};
std::string_view toText(LeverFinding finding); ///< "cannot tell", "no change", "moved up", ...

/// Why a lever can't be told.
enum class LeverLack : std::uint8_t {
    None,
    NoMeasure, ///< no file that comes in measures it, and nobody entered a reading
    NothingKnown, ///< a file could, but has nothing of these people in the period
    OnePeriod, ///< nothing of the same people in the period before
    TooFew, ///< so few that even all of them together could be chance
    TwoWays, ///< most went one way and their sum the other
    NoCounts, ///< readings that say not of how many they are
};
std::string_view toText(LeverLack lack); ///< "", "no measure", "nothing known", ...

/// What became of one lever from one period to the one right after. Whether it moved together with
/// the rhythm is another question: see movedTogether().
struct LeverMoved {
    std::string lever; ///< code
    LeverSource source = LeverSource::None;
    Outcome outcome = Outcome::Attainment; ///< what is measured; not of readings
    DayRange before;
    DayRange period;
    /// Both of the same people; in the outcome's unit, of readings in the lever's. None of fewer
    /// than four people, nor in several currencies.
    std::optional<double> valueBefore;
    std::optional<double> value;
    std::string currency; ///< of deal sizes; empty where no file named one
    /// People (managers, of calls) who are in both; with readings 0.
    int compared = 0;
    int up = 0; ///< of those, for how many the lever went up
    int down = 0;
    std::optional<CountOf> countBefore; ///< of readings
    std::optional<CountOf> count;
    std::optional<double> chance; ///< how often chance alone would do as much, 0 to 1
    /// With 95 %: of readings, where the true difference lies; else the share of people for whom
    /// the lever went up.
    std::optional<Interval> range;
    LeverFinding finding = LeverFinding::CannotTell;
    LeverLack lack = LeverLack::None;

    bool moved() const
    {
        return finding == LeverFinding::MovedUp || finding == LeverFinding::MovedDown;
    }
    bool operator==(const LeverMoved&) const = default;
};

struct LeversMoved {
    std::vector<LeverMoved> levers; ///< in the order asked

    int moved() const;
    int told() const; ///< all but those that can't be told
    bool operator==(const LeversMoved&) const = default;
};

/// Results and calls are judged by the sign test over people, each against their own earlier self:
/// those of whom both periods are known, who were here through both and ramp no more. A win rate in
/// a file says not of how many deals it is, so that rates can't be pooled and tested. Readings with
/// counts are judged by Fisher's exact test and Newcombe's interval. 5 % is sure enough; under a
/// tenth more up than down, or the other way, is too little for a word.
LeversMoved leversMoved(
    const LeverQuestion& question, const ResultBook& book, const Rhythm& rhythm);

} // namespace mor
