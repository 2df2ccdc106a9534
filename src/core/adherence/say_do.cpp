// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/say_do.h"

#include "core/adherence/read_ledger.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mor {

namespace {

/// A window is at most a quarter long, and a talk may be held a month before it opens.
constexpr std::chrono::days kReach{130};

DayRange daysOf(const StatedFrequency& stated)
{
    return {stated.statedOn, stated.statedOn + std::chrono::days{kSayDoDays - 1}};
}

std::map<std::string_view, const StatedFrequency*> newestByActivity(
    std::span<const StatedFrequency> statements)
{
    std::map<std::string_view, const StatedFrequency*> newest;
    for (const auto& stated : statements) {
        auto& kept = newest[stated.activity];
        if (!kept || std::tie(kept->recordedAt, kept->id) < std::tie(stated.recordedAt, stated.id))
            kept = &stated;
    }
    return newest;
}

int heldBy(const Ledger& ledger, std::string_view author, const SayDoGap& gap)
{
    const Schedule& schedule = *ledger.schedule;
    int held = 0;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i) {
        const auto& entry = ledger.entries[i];
        if (!entry.held() || entry.merged || entry.state == State::Disputed
            || !gap.days.contains(entry.heldOn())
            || schedule.activity(schedule.occurrences[i]).code != gap.activity)
            continue;
        const auto holder = ledger.holderOf(i);
        if (holder != kNone && schedule.plan->roster.people[holder].code == author)
            ++held;
    }
    return held;
}

} // namespace

std::vector<SayDoGap> sayDoGaps(const Ledger& ledger, std::span<const StatedFrequency> statements,
    std::span<const UnplannedTalk> unplanned)
{
    std::vector<SayDoGap> gaps;
    for (const auto& [activity, stated] : newestByActivity(statements)) {
        SayDoGap gap;
        gap.activity = activity;
        gap.days = daysOf(*stated);
        gap.said = stated->talks;
        gap.complete = ledger.asOf > gap.days.last;
        gap.held = heldBy(ledger, stated->person, gap);
        gap.unplanned = static_cast<int>(
            std::ranges::count_if(unplanned, [&, author = stated->person](const auto& talk) {
                return talk.owner == author && talk.activity == gap.activity
                    && gap.days.contains(talk.heldOn) && talk.heldOn <= ledger.asOf;
            }));
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

Result<std::vector<SayDoGap>> readSayDoGaps(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, std::string_view author, Day today)
{
    const auto statements = practice.statedFrequencies(author);
    if (!statements)
        return fail(statements);
    if (statements->empty())
        return std::vector<SayDoGap>{};
    DayRange days{today, today};
    for (const auto& [activity, stated] : newestByActivity(*statements)) {
        days.first = std::min(days.first, stated->statedOn);
        days.last = std::max(days.last, daysOf(*stated).last);
    }
    const auto unplanned = practice.unplannedTalks(days);
    if (!unplanned)
        return fail(unplanned);
    const auto ledger
        = readLedger(std::move(plan), practice, {days.first - kReach, days.last + kReach}, today);
    if (!ledger)
        return fail(ledger);
    return sayDoGaps(**ledger, *statements, *unplanned);
}

} // namespace mor
