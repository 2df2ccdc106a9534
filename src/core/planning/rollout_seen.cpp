// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_seen.h"

#include "core/adherence/ledger_copy.h"
#include "core/org/oversight.h"

#include <set>

namespace mor {

namespace {

enum class Whose { Nobodys, Seen, Others };

Whose whoseIs(const Sight& sight, const Ledger& ledger, std::uint32_t at)
{
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[at];
    const auto& series = schedule.seriesOf(occurrence);
    const auto holder = ledger.holderOf(at);
    const bool withTeam
        = schedule.activity(occurrence).counterpart == Counterpart::Team && series.person == kNone;
    const auto talk = sight.talk({series.owner, holder, series.person, withTeam});
    const Day due = schedule.windowOf(occurrence).due;
    const auto isGroup
        = [&](PersonIndex lead) { return sight.groups().on(lead, due) >= kFewestInGroup; };
    if (talk.leadersOwn || (talk.counted && (talk.group == kNone || isGroup(talk.group))))
        return Whose::Seen;
    return !talk.counted && holder != kNone && isGroup(holder) ? Whose::Others : Whose::Nobodys;
}

} // namespace

std::shared_ptr<const Ledger> rolloutPart(
    const Sight& sight, const std::shared_ptr<const Ledger>& ledger)
{
    LedgerCopy copy(*ledger);
    std::set<PersonIndex> others;
    for (const auto& series : ledger->schedule->series) {
        copy.begin(series);
        for (std::uint32_t at = series.first; at < series.first + series.count; ++at) {
            const auto whose = whoseIs(sight, *ledger, at);
            if (whose != Whose::Nobodys)
                copy.keep(at);
            if (whose == Whose::Others)
                others.insert(ledger->holderOf(at));
        }
        copy.end();
    }
    const bool isTooFew = !others.empty() && others.size() < kFewestInGroup;
    return isTooFew ? nullptr : copy.finished();
}

} // namespace mor
