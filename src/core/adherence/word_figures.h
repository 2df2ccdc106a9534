// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/adherence/statistics.h"
#include "core/org/oversight.h"

#include <optional>
#include <span>
#include <string_view>

namespace mor {

/// What the people coached say about one manager's talks.
struct WordFigures {
    int confirmed = 0; ///< talks and people: everybody's newest word on a talk is one
    int disputed = 0;
    /// Confirmed ÷ (confirmed + disputed): how far the records can be trusted.
    std::optional<double> agreement() const;

    struct Useful {
        int answers = 0;
        int changed = 0; ///< "changed what I will do"
        int people = 0; ///< who answered
        double share = 0.0; ///< changed ÷ answers
        Interval interval; ///< Wilson, of the share
        double responseRate = 0.0; ///< weeks of a person answered ÷ weeks of a person with a talk
    };
    /// None: too few answers to show, so that nobody can be read out of them.
    std::optional<Useful> useful;
};

inline constexpr int kWordWeeks = 8; ///< rolling
inline constexpr int kFewestAnswers = 5;
inline constexpr int kFewestPeople = kFewestInGroup;

/// Words on talks held in the eight weeks up to the ledger's day, by this holder (kNone: by all)
/// and of one activity (empty: of all). Words given after a window's books closed change nothing.
/// The ledger needs the windows of these weeks. Somebody is asked what a talk changed once a week,
/// so a person's week counts once in the response rate. Shown to the manager first, then above; a
/// report that parts these figures further must not let two of them tell one person's answer.
WordFigures wordFigures(const Ledger& ledger, std::span<const Confirmation> confirmations,
    PersonIndex holder = kNone, std::string_view activity = {});

} // namespace mor
