// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <optional>
#include <span>
#include <unordered_map>

namespace mor {

/// Minutes of conversation one rep got from a manager, beside what the rhythm expects for them.
/// Whoever is new needs more by activities of their own, so a need is nothing but the sum of what
/// was due. Only facts: nobody is compared with anybody.
struct Attention {
    int got = 0; ///< in planned talks that were held
    int unplanned = 0; ///< apart: fills no gap
    int needed = 0; ///< planned minutes of the talks that were expected

    std::optional<double> share() const; ///< got ÷ needed; none when nothing was expected
    /// Got less than this share of what was needed, unplanned talks included in what they got.
    bool isShort(double least) const;
    Attention& operator+=(const Attention& other);
    bool operator==(const Attention&) const = default;
};

/// By rep: closed windows due in the period, and unplanned talks held in it. A talk merged into
/// another adds nothing: its time is that of the other.
std::unordered_map<PersonIndex, Attention> attentionOf(const Ledger& ledger,
    std::span<const UnplannedTalk> unplanned, PersonIndex manager, const DayRange& period);

} // namespace mor
