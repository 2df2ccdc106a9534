// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <span>
#include <string_view>
#include <vector>

namespace mor {

/// A talk on which somebody's word is still wanted.
struct WordWanted {
    OccurrenceKey occurrence;
    Day heldOn{};
    bool askUsefulness = false; ///< whether to ask what it changed, beside whether it happened

    bool operator==(const WordWanted&) const = default;
};

/// How far back somebody is asked.
inline constexpr int kAskedDays = 7;

/// Talks of the seven days up to the ledger's day that were held with this person and on which they
/// gave no word yet, newest first; a word from before the day it was held is none. Usefulness is
/// asked of the first of them, and of none where the person confirmed a talk in these days already:
/// so at most once a week. Talks merged into another are left to that one. The ledger needs the
/// windows of these days.
std::vector<WordWanted> wordsWanted(
    const Ledger& ledger, std::span<const Confirmation> confirmations, std::string_view person);

} // namespace mor
