// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/adherence/statistics.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

enum class Dimension : std::uint8_t { Manager, Activity, Lever, Rep, Week };

Result<Dimension> parseDimension(
    std::string_view text); ///< "manager", "activity", "lever", "rep", "week"
/// "manager,week" – one to five different ones. Errors: "dimension.unknown", "dimension.twice".
Result<std::vector<Dimension>> parseDimensions(std::string_view text);
std::string_view toText(Dimension dimension);

/// Counts of one cell. Occurrences whose grace is over are judged; the others are only counted as
/// open or planned, or, when they are excused, uncovered or withdrawn already, not yet at all.
struct Counts {
    int onTime = 0;
    int late = 0;
    int missed = 0;
    int disputed = 0; ///< after grace: not done
    int excused = 0;
    int uncovered = 0;
    int withdrawn = 0;
    int open = 0; ///< window still running, held or not
    int planned = 0;

    int done() const { return onTime + late; }
    int expected() const { return onTime + late + missed + disputed; }
    std::optional<double> adherence() const; ///< done ÷ expected; none when nothing was expected
    std::optional<double> onTimeRate() const;
    std::optional<double> excusedShare() const; ///< excused ÷ (expected + excused)
    Counts& operator+=(const Counts& other);
    bool operator==(const Counts&) const = default;
};

/// One cell of the figures: counts first, then what follows from them.
struct Figure {
    std::vector<std::string>
        group; ///< code per dimension asked; week as "2026-W45"; "" where it has none
    Counts counts;
    Interval interval; ///< Wilson, of adherence; [0, 1] when nothing was expected

    // Coverage over the reps of the cell (occurrences with a person only)
    int entitled = 0; ///< Σ expected per rep
    int covered = 0; ///< Σ min(done, expected) per rep
    int reps = 0; ///< reps with something expected
    int belowMinimum = 0; ///< reps with done < expected
    std::optional<double> floor; ///< min over reps of done ÷ expected
    int floorDone = 0, floorExpected = 0; ///< counts of the worst-served rep
    std::optional<int>
        longestGap; ///< working days since a rep last had the talk (or could first expect it),
                    ///< up to the ledger's day, the end of its range, or the end of the cell's week

    // Depth, over held occurrences of closed windows; merged talks are told by the other one
    int criteriaMet = 0;
    int criteriaJudged = 0;
    int stepsDue
        = 0; ///< next steps whose day is over, due within four weeks of the talk's due date
    int stepsDone = 0; ///< of those, done by their date
    int confirmedTalks = 0;
    int disputedTalks = 0;
    int held = 0; ///< occurrences held
    int noise = 0; ///< of those: no next step, and not said to have changed anything
    int minutes = 0; ///< of conversation, held

    std::optional<double> coverage() const;
    std::optional<double> toStandard() const;
    std::optional<double> followedThrough() const;
    std::optional<double> agreement() const;
    bool operator==(const Figure&) const = default;
};

struct Figures {
    std::vector<Dimension> by;
    std::vector<Figure>
        rows; ///< ascending by group: people, activities and levers by code, weeks by date
    Figure total;
};

/// Measures the ledger by any combination of dimensions; an empty list gives the total only.
/// Only closed windows are judged. A week is that of the due date; a manager is who held it or
/// should have; a lever is the first one of the activity in the version the talk belongs to, by its
/// code, so that closed figures stay when levers are renamed or put in another order.
Figures measure(
    const Ledger& ledger, std::span<const NextStep> nextSteps, std::span<const Dimension> by);

/// Where a figure stands against the target: colour only if the interval allows a verdict.
enum class Verdict : std::uint8_t { OnTarget, Below, CannotTell };
Verdict verdict(const Counts& counts, double target);

} // namespace mor
