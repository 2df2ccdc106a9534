// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/words_wanted.h"

#include "core/practice/word_service.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace mor {

std::vector<WordWanted> wordsWanted(
    const Ledger& ledger, std::span<const Confirmation> confirmations, std::string_view person)
{
    const Schedule& schedule = *ledger.schedule;
    const DayRange asked{ledger.asOf - std::chrono::days{kAskedDays - 1}, ledger.asOf};
    std::set<OccurrenceKey> answered;
    bool confirmedLately = false;
    for (const auto& word : confirmations) {
        if (word.by != person || word.recordedOn > ledger.asOf)
            continue;
        answered.insert(word.occurrence);
        if (word.word == Confirmation::Word::Confirmed && asked.contains(word.recordedOn))
            confirmedLately = true;
    }

    std::vector<WordWanted> wanted;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i) {
        const auto& entry = ledger.entries[i];
        if (!entry.held() || entry.merged || !asked.contains(entry.heldOn())
            || !isCounterpart(schedule, i, person))
            continue;
        auto occurrence = schedule.key(schedule.occurrences[i]);
        if (!answered.contains(occurrence))
            wanted.push_back({std::move(occurrence), entry.heldOn(), false});
    }
    std::ranges::sort(wanted, [](const WordWanted& a, const WordWanted& b) {
        return std::tie(b.heldOn, a.occurrence) < std::tie(a.heldOn, b.occurrence);
    });
    if (!wanted.empty() && !confirmedLately)
        wanted.front().askUsefulness = true;
    return wanted;
}

} // namespace mor
