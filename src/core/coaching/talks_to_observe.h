// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/coaching/observation.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// A talk that somebody could say what they saw of. Names its manager; whom it was with stands in
/// the key alone, which is not shown to those above (domain rules 11).
struct TalkToObserve {
    OccurrenceKey key;
    std::string manager; ///< person code of who held it
    Counterpart with = Counterpart::Rep;
    int among = 0; ///< how many people the one it was with is one of; 0 for team and alone
    Day heldOn{};
    MinuteOfDay start = kNoTime; ///< for which it was planned; tells talks of one day apart
    std::uint32_t version = 0; ///< position in the plan's versions
    std::optional<Observation> said; ///< what the viewer said about it

    bool operator==(const TalkToObserve&) const = default;
};

/// Talks held on these days by people whom the viewer leads at the ledger's day, newest first by
/// day and planned time, then by manager and key. `observations` may hold more than the viewer's.
std::vector<TalkToObserve> talksToObserve(const Ledger& ledger, std::string_view viewer,
    DayRange heldOn, std::span<const Observation> observations);

} // namespace mor
