// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/move_preview.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace mor {

namespace {

/// What stays of a talk when somebody else owns it. Talks with a team or alone are their owner's.
struct Talk {
    std::string activity;
    std::string counterpart;
    std::string owner; ///< of talks with a team or alone; else empty
    Day date{};
    std::uint16_t number = 0;

    auto operator<=>(const Talk&) const = default;
};

struct Owned {
    std::string owner; ///< empty: vacant
    Day due{};
    bool tooFewDays = false;
    bool held = false;
};

using Held = std::set<std::tuple<SeriesId, Day, std::uint16_t>>;

Held heldTalks(std::span<const CheckOffFact> facts)
{
    std::map<std::tuple<SeriesId, Day, std::uint16_t>, const CheckOffFact*> newest;
    for (const auto& fact : facts) {
        auto& known = newest[{fact.series, fact.date, fact.number}];
        if (!known || known->revision < fact.revision)
            known = &fact;
    }
    Held held;
    for (const auto& [name, fact] : newest)
        if (!fact->withdrawn)
            held.insert(name);
    return held;
}

/// Several bosses within one window make several talks of one; each is listed.
std::multimap<Talk, Owned> talksOf(
    const std::shared_ptr<const Plan>& plan, DayRange due, const Held& held)
{
    std::multimap<Talk, Owned> talks;
    const auto schedule = expand(plan, due);
    for (const auto& occurrence : schedule.occurrences) {
        if ((occurrence.flags & Occurrence::kWithdrawn) != 0)
            continue;
        const auto key = schedule.key(occurrence);
        const bool owners = key.counterpart == kTeam || key.counterpart == kAlone;
        const auto owner = key.owner == kVacant ? std::string{} : key.owner;
        talks.emplace(Talk{key.activity, key.counterpart, owners ? owner : std::string{}, key.date,
                          key.number},
            Owned{owner, schedule.windowOf(occurrence).due,
                (occurrence.flags & Occurrence::kTooFewDays) != 0,
                held.contains({key.series(), key.date, key.number})});
    }
    return talks;
}

void add(MovePreview::Count& count, Day due)
{
    count.first = count.talks == 0 ? due : std::min(count.first, due);
    ++count.talks;
}

void handOver(MovePreview& preview, const Owned& was, const Owned& is)
{
    const auto same = std::ranges::find_if(preview.handovers,
        [&](const auto& one) { return one.from == was.owner && one.to == is.owner; });
    auto& handover = same != preview.handovers.end()
        ? *same
        : preview.handovers.emplace_back(MovePreview::Handover{was.owner, is.owner, is.due, 0, 0});
    handover.first = std::min(handover.first, is.due);
    ++handover.talks;
    handover.heldBefore += was.held ? 1 : 0;
}

} // namespace

bool MovePreview::nothing() const
{
    return handovers.empty() && withdrawn.talks == 0 && added.talks == 0 && excused.talks == 0
        && dueAgain.talks == 0;
}

MovePreview previewMove(const std::shared_ptr<const Plan>& before,
    const std::shared_ptr<const Plan>& after, DayRange due, std::span<const CheckOffFact> facts)
{
    const auto held = heldTalks(facts);
    const auto was = talksOf(before, due, held);
    const auto is = talksOf(after, due, held);
    MovePreview preview;
    for (const auto& [talk, old] : was) {
        const auto now = is.find(talk);
        if (now == is.end()) {
            if (!old.held && !old.tooFewDays)
                add(preview.withdrawn, old.due);
        } else if (old.owner != now->second.owner)
            handOver(preview, old, now->second);
        else if (!old.held && old.tooFewDays != now->second.tooFewDays)
            add(now->second.tooFewDays ? preview.excused : preview.dueAgain, now->second.due);
    }
    for (const auto& [talk, owned] : is)
        if (!was.contains(talk) && !owned.tooFewDays)
            add(preview.added, owned.due);
    std::ranges::sort(preview.handovers, {},
        [](const MovePreview::Handover& one) { return std::tie(one.first, one.from, one.to); });
    return preview;
}

StepsAround stepsAround(
    const Roster& roster, const std::string& person, std::span<const OwedStep> open)
{
    StepsAround around;
    for (const auto& owed : open) {
        const auto* to = concernedBy(roster, owed);
        if (owed.step.owner == person)
            around.theirs.push_back(owed);
        else if (to && to->code == person)
            around.promised.push_back(owed);
    }
    return around;
}

} // namespace mor
