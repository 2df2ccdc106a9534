// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/adherence/occurrence_index.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mor {

/// What the other people's words on one talk come to.
struct TalkWord {
    std::uint32_t position = 0; ///< in the schedule
    bool confirmed = false; ///< else disputed
    Usefulness usefulness = Usefulness::NotAnswered; ///< of the newest word
};

/// Whether a word is about the talk as it is recorded now: it was held, and not after the word. So
/// a word stays when a check-off is taken back and recorded again, except for a later day: nobody
/// can tell whether a talk took place before it did.
bool isAbout(const Confirmation& word, const LedgerEntry& talk);

/// Of each held talk with words given by the ledger's day and before its books closed, ascending by
/// position. Each person's newest word counts; a team confirms while more of them confirm than
/// dispute.
std::vector<TalkWord> talkWords(const Ledger& ledger, const OccurrenceIndex& index,
    std::span<const Confirmation> confirmations);

} // namespace mor
