// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/attention.h"
#include "core/adherence/figures.h"
#include "core/adherence/gaps.h"
#include "core/adherence/promises.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// An activity that is held with single reps, or about their accounts and deals.
struct TeamActivity {
    std::string code;
    std::string name;
    std::string lever; ///< code of the one it is counted for

    bool operator==(const TeamActivity&) const = default;
};

/// What one rep, or a team, got of one activity.
struct TeamCell {
    std::vector<std::uint32_t> talks; ///< positions in the ledger, oldest first; none withdrawn
    Counts counts;
    int minutes = 0; ///< of conversation
};

/// What one rep got of all activities. Every talk belongs to one activity, so that extra talks of
/// one never fill the gap of another.
struct TeamRow {
    PersonIndex rep = kNone;
    bool ledNow = false; ///< on the ledger's day
    std::vector<TeamCell> cells; ///< by activity
    Counts counts;
    std::optional<TalkGap> gap; ///< the longest, as of the ledger's day; only for who is led now
    KeptByBoth steps;
    Attention attention;

    bool isBelowMinimum() const { return counts.done() < counts.expected(); }
};

/// What the rows of one team, or of several, add up to. Holds no name.
struct TeamSums {
    Counts talks; ///< of the manager: also those with the whole team and alone
    int reps = 0; ///< with something expected
    int belowMinimum = 0;
    int covered = 0, entitled = 0; ///< Σ min(done, expected) and Σ expected, by rep
    int floorDone = 0, floorExpected = 0; ///< of the least covered rep
    std::optional<TalkGap> gap; ///< the longest by its own beat; without the person
    KeptByBoth steps;
    Attention attention;
    int shortOfAttention = 0; ///< reps who got less than the target's share of their minutes

    TeamSums& operator+=(const TeamSums& other);
};

/// Reps over activities for one manager and the windows of a period that are closed.
struct TeamView {
    PersonIndex manager = kNone;
    DayRange period;
    std::vector<TeamActivity> activities; ///< those with most talks first
    std::vector<TeamRow> rows; ///< by name; see inOrder
    TeamSums sums;
};

enum class TeamOrder : std::uint8_t { LeastCovered, Name };

/// The ledger must hold the period; the further back it reaches, the truer are the gaps. Rows are
/// the reps led on the ledger's day and all who had talks due in the period.
TeamView teamView(const Ledger& ledger, std::span<const NextStep> steps,
    std::span<const UnplannedTalk> unplanned, PersonIndex manager, const DayRange& period);

/// Positions of the rows: by share of what was due, of equal shares the one with more talks missing
/// first, then by name; those with nothing due last. Never by results.
std::vector<std::size_t> inOrder(const TeamView& view, TeamOrder order);

/// The row of the rep who got least of what was due; none while everybody got all that was
/// due.
std::optional<std::size_t> leastCovered(const TeamView& view);

/// Cells of a whole team, by activity of the view.
std::vector<TeamCell> teamCells(const TeamView& view);

} // namespace mor
