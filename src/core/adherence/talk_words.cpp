// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/talk_words.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

namespace mor {

namespace {

struct Said {
    std::uint32_t position = 0;
    const Confirmation* word = nullptr;
};

bool confirms(const Confirmation& word) { return word.word == Confirmation::Word::Confirmed; }

/// The words on one talk with a team, in the order of recording.
bool teamConfirms(std::span<const Said> words)
{
    std::map<std::string_view, bool> byPerson;
    for (const auto& said : words)
        byPerson[said.word->by] = confirms(*said.word);
    const auto confirming
        = std::ranges::count_if(byPerson, [](const auto& one) { return one.second; });
    return 2 * confirming > static_cast<std::ptrdiff_t>(byPerson.size());
}

} // namespace

bool isAbout(const Confirmation& word, const LedgerEntry& talk)
{
    return talk.held() && talk.heldOn() <= word.recordedOn;
}

std::vector<TalkWord> talkWords(
    const Ledger& ledger, const OccurrenceIndex& index, std::span<const Confirmation> confirmations)
{
    const Schedule& schedule = *ledger.schedule;
    const auto windowOf = [&](std::uint32_t position) -> const Window& {
        return schedule.windowOf(schedule.occurrences[position]);
    };
    std::vector<Said> all;
    all.reserve(confirmations.size());
    for (const auto& word : confirmations) {
        const auto position = index.find(word.occurrence);
        if (position != kNone && isAbout(word, ledger.entries[position])
            && word.recordedOn <= std::min(ledger.asOf, windowOf(position).booksClose))
            all.push_back({position, &word});
    }
    std::ranges::sort(all, [](const Said& a, const Said& b) {
        return std::tie(a.position, a.word->recordedOn, a.word->recordedAt, a.word->id)
            < std::tie(b.position, b.word->recordedOn, b.word->recordedAt, b.word->id);
    });

    std::vector<TalkWord> words;
    words.reserve(all.size());
    for (std::size_t first = 0, next = 0; first < all.size(); first = next) {
        const auto position = all[first].position;
        while (next < all.size() && all[next].position == position)
            ++next;
        const auto& newest = *all[next - 1].word;
        const bool withOne = schedule.seriesOf(schedule.occurrences[position]).person != kNone;
        words.push_back({position,
            withOne ? confirms(newest)
                    : teamConfirms(std::span<const Said>{all}.subspan(first, next - first)),
            newest.usefulness});
    }
    return words;
}

} // namespace mor
