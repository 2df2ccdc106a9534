// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/attention.h"

#include "core/org/lookup.h"

namespace mor {

std::optional<double> Attention::share() const
{
    if (needed == 0)
        return std::nullopt;
    return static_cast<double>(got) / needed;
}

bool Attention::isShort(double least) const { return got + unplanned < least * needed; }

Attention& Attention::operator+=(const Attention& other)
{
    got += other.got;
    unplanned += other.unplanned;
    needed += other.needed;
    return *this;
}

std::unordered_map<PersonIndex, Attention> attentionOf(const Ledger& ledger,
    std::span<const UnplannedTalk> unplanned, PersonIndex manager, const DayRange& period)
{
    const auto& schedule = *ledger.schedule;
    const auto& roster = schedule.plan->roster;
    std::unordered_map<PersonIndex, Attention> all;
    for (const auto& series : schedule.series) {
        if (series.owner != manager || series.person == kNone)
            continue;
        for (auto i = series.first; i < series.first + series.count; ++i) {
            const auto& entry = ledger.entries[i];
            const auto& occurrence = schedule.occurrences[i];
            if (!entry.closed || entry.merged
                || !period.contains(schedule.windowOf(occurrence).due))
                continue;
            const bool expected
                = entry.done() || entry.state == State::Missed || entry.state == State::Disputed;
            all[series.person].needed += expected ? schedule.activity(occurrence).minutes.talk : 0;
            all[series.person].got += entry.done() ? entry.minutes : 0;
        }
    }
    for (const auto& talk : unplanned) {
        const auto* rep = findPerson(roster, talk.person);
        if (rep && talk.owner == roster.people[manager].code && period.contains(talk.heldOn))
            all[static_cast<PersonIndex>(rep - roster.people.data())].unplanned += talk.minutes;
    }
    return all;
}

} // namespace mor
