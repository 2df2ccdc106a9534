// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/practice_repository.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// What somebody said about one activity beside what they did in the four weeks that followed. Seen
/// by its author alone.
struct SayDoGap {
    std::string activity; ///< code
    DayRange days; ///< the four weeks, from the day it was said
    int said = 0; ///< talks in four weeks, all people together
    int held = 0; ///< talks of the rhythm held up to the ledger's day
    int unplanned = 0; ///< unplanned talks like this activity, up to that day
    bool complete = false; ///< the four weeks are over

    int done() const { return held + unplanned; }
    bool operator==(const SayDoGap&) const = default;
};

inline constexpr int kSayDoDays = 28;

/// One gap for each activity of the author's statements, by the newest of them, ascending by
/// activity. A talk counts for who held it, on the day it was held; a disputed one does not, and
/// one merged into another is told by that one. The ledger needs the windows of these days.
std::vector<SayDoGap> sayDoGaps(const Ledger& ledger, std::span<const StatedFrequency> statements,
    std::span<const UnplannedTalk> unplanned);

/// Reads what the author said and what became of it. Empty for who said nothing. Errors: those of
/// the repository.
Result<std::vector<SayDoGap>> readSayDoGaps(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, std::string_view author, Day today);

} // namespace mor
