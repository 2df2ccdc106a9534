// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/chain.h"

#include <span>
#include <string>
#include <vector>

namespace mor {

/// What chains are made of, before it is asked of whose talks.
struct TalkChains {
    struct Part {
        std::string manager; ///< who held the talks or should have; empty: vacant
        std::string activity; ///< code
        Chain chain; ///< without people
        std::vector<std::string> people; ///< who answered, ascending

        bool operator==(const Part&) const = default;
    };

    std::vector<Part> parts; ///< ascending by manager, vacant seats last, then by activity

    bool operator==(const TalkChains&) const = default;
};

/// Needs of next steps only those of talks with windows due on these days; else what chainsOf()
/// needs. Linear.
TalkChains talkChains(const Ledger& ledger, std::span<const NextStep> steps,
    std::span<const Confirmation> confirmations, DayRange due);

/// Of these managers; empty: everybody.
Chains chainsOf(const TalkChains& counted, std::span<const std::string> managers);

} // namespace mor
