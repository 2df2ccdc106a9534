// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/words_wanted.h"

#include "core/practice/word_service.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mor {

std::vector<WordWanted> wordsWanted(
    const Ledger& ledger, std::span<const Confirmation> confirmations, std::string_view person)
{
    const Schedule& schedule = *ledger.schedule;
    const DayRange asked{ledger.asOf - std::chrono::days{kAskedDays - 1}, ledger.asOf};
    std::map<OccurrenceKey, Day> answered; // the newest word
    bool confirmedLately = false;
    for (const auto& word : confirmations) {
        if (word.by != person || word.recordedOn > ledger.asOf)
            continue;
        auto& newest = answered.try_emplace(word.occurrence, word.recordedOn).first->second;
        newest = std::max(newest, word.recordedOn);
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
        const auto word = answered.find(occurrence);
        if (word == answered.end() || word->second < entry.heldOn())
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
