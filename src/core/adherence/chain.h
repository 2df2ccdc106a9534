// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// Where a rhythm can break between a talk that is due and what it should move (domain rules 8.2).
/// Whether the lever moved is told by results and is no part of it.
enum class ChainLink : std::uint8_t {
    Held, ///< of the talks expected
    ToStandard, ///< of the talks held whose standard was judged: all criteria met but at most one
    Useful, ///< of the answers given: "changed what I will do"
    StepDone, ///< of the next steps due: done by their date
};
inline constexpr ChainLink kChainLinks[]
    = {ChainLink::Held, ChainLink::ToStandard, ChainLink::Useful, ChainLink::StepDone};

/// Counts along the chain, of closed windows.
struct Chain {
    int expected = 0;
    int held = 0;
    int judged = 0; ///< talks held whose criteria were judged; merged ones are told by the other
    int toStandard = 0;
    int answers = 0; ///< to "was it useful", from all people asked; see isUsefulShown()
    int changed = 0;
    int people = 0; ///< who answered
    int stepsDue = 0;
    int stepsDone = 0;
    /// Held, but no next step and not said to have changed anything: the calendar as noise.
    int noise = 0;
    int talks = 0; ///< held and not merged: what noise is of
    /// Answers of this chain stay hidden, since somebody could read them out of the sum and the
    /// chains beside it.
    bool hidden = false;

    /// At least five answers of at least four people (domain rules 9.6), and not `hidden`.
    bool isUsefulShown() const;
    /// What a link is of, and how much of it came through.
    int wholeOf(ChainLink link) const;
    int partOf(ChainLink link) const;
    /// None when there is nothing to tell it by, or too few answers.
    std::optional<double> shareOf(ChainLink link) const;
    bool operator==(const Chain&) const = default;
};

/// The link that loses most, and the next one if the two are too close to be told apart.
struct ChainLoss {
    ChainLink link = ChainLink::Held;
    std::optional<ChainLink> orElse;

    bool operator==(const ChainLoss&) const = default;
};

/// The link with the lowest share of at least five; of equal ones the earlier, since what comes
/// after stands on it. The next lowest is named beside it while the 95 % interval of their
/// difference holds zero. None while no link has five, or nothing is lost.
std::optional<ChainLoss> biggestLoss(const Chain& chain);

/// Of which talks a chain is made.
struct ChainScope {
    DayRange due; ///< due dates
    std::vector<std::string> managers; ///< who held or should have held; empty: everybody
};

struct ActivityChain {
    std::string activity; ///< code
    Chain chain;

    bool operator==(const ActivityChain&) const = default;
};

struct Chains {
    Chain all;
    std::vector<ActivityChain> byActivity; ///< ascending by code

    const Chain* of(std::string_view activity) const; ///< null: none
};

inline constexpr int kAnswerWeeks = 8; ///< at least; rolling

/// Needs the windows and words of the scope, and those of eight weeks up to its last day: answers
/// are of talks held in these weeks, or in all days of a longer scope. Where the answers of a
/// single activity would have to be hidden, those of the next smallest are hidden too.
Chains chainsOf(const Ledger& ledger, std::span<const NextStep> steps,
    std::span<const Confirmation> confirmations, const ChainScope& scope);

} // namespace mor
