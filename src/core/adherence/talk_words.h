// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

/// Of each talk with words given by `asOf` and before its books closed, ascending by position. Each
/// person's newest word counts; a team confirms while more of them confirm than dispute.
std::vector<TalkWord> talkWords(const Schedule& schedule, const OccurrenceIndex& index,
    std::span<const Confirmation> confirmations, Day asOf);

} // namespace mor
