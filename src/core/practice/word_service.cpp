// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/word_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <tuple>

namespace mor {

bool isCounterpart(const Schedule& schedule, std::size_t position, std::string_view person)
{
    const auto& occurrence = schedule.occurrences[position];
    if (const auto* with = schedule.person(occurrence))
        return with->code == person;
    const auto* owner = schedule.owner(occurrence);
    if (!owner || schedule.activity(occurrence).counterpart != Counterpart::Team)
        return false;
    const auto& roster = schedule.plan->roster;
    const auto* member = findPerson(roster, person);
    const Day due = schedule.windowOf(occurrence).due;
    const auto holder = appointmentOf(schedule, position).holder;
    if (holder != kNone && &roster.people[holder] == member)
        return false; // a deputy out of the team
    return member && isEmployed(*member, due) && bossOn(roster, *member, due) == owner;
}

const Confirmation* newestWord(std::span<const Confirmation> confirmations,
    const OccurrenceKey& occurrence, std::string_view by)
{
    const auto age
        = [](const Confirmation& one) { return std::tie(one.recordedOn, one.recordedAt, one.id); };
    const Confirmation* newest = nullptr;
    for (const auto& one : confirmations)
        if (one.by == by && one.occurrence == occurrence && (!newest || age(*newest) < age(one)))
            newest = &one;
    return newest;
}

Result<> WordService::checkHeld(const OccurrenceKey& occurrence) const
{
    const auto versions = m_repository.checkOffs(occurrence, {});
    if (!versions)
        return fail(versions);
    if (versions->empty() || versions->back().fact.withdrawn)
        return fail(ErrorKind::NotFound, "word.not_held", {toText(occurrence)});
    const Day heldOn = versions->back().fact.heldOn;
    if (heldOn > m_clock.today())
        return fail(ErrorKind::Invalid, "word.not_yet", {toText(occurrence), toIso(heldOn)});
    return {};
}

/// The word stored under the wanted one's id if it says the same; none for another id.
Result<std::optional<Confirmation>> WordService::repeated(const Confirmation& wanted) const
{
    const Day date = wanted.occurrence.date;
    const auto stored = m_repository.confirmations({date, date});
    if (!stored)
        return fail(stored);
    const auto same = std::ranges::find(*stored, wanted.id, &Confirmation::id);
    if (same == stored->end())
        return std::optional<Confirmation>{};
    if (same->occurrence != wanted.occurrence || same->by != wanted.by || same->word != wanted.word
        || same->usefulness != wanted.usefulness)
        return fail(ErrorKind::Conflict, "record.id_taken", {toText(wanted.id)});
    return std::optional{*same};
}

Result<GivenWord> WordService::give(std::shared_ptr<const Plan> plan,
    const OccurrenceKey& occurrence, const std::string& by, Confirmation::Word word,
    Usefulness usefulness, std::optional<Uuid> id)
{
    const auto schedule = expandAround(std::move(plan), occurrence);
    const auto position = schedule.find(occurrence);
    if (position == kNone)
        return fail(ErrorKind::NotFound, "checkoff.unknown_occurrence", {toText(occurrence)});
    if (!isCounterpart(schedule, position, by))
        return fail(
            ErrorKind::Invalid, "word.not_the_counterpart", {toText(occurrence), inQuotes(by)});
    if (word == Confirmation::Word::Disputed && usefulness != Usefulness::NotAnswered)
        return fail(ErrorKind::Invalid, "word.useful_and_disputed");

    const Day today = m_clock.today();
    const auto now = m_clock.now();
    Confirmation wanted{{}, occurrence, by, word, usefulness, today, now};
    const auto given = [&](const Confirmation& kept, bool alreadyThere) {
        return GivenWord{kept, alreadyThere,
            kept.recordedOn <= schedule.windowOf(schedule.occurrences[position]).booksClose};
    };
    if (id) {
        wanted.id = *id;
        const auto before = repeated(wanted);
        if (!before)
            return fail(before);
        if (*before)
            return given(**before, true);
    } else {
        wanted.id = m_uuids.next(now);
    }
    if (const auto held = checkHeld(occurrence); !held)
        return fail(held);

    const auto added = m_repository.add(wanted);
    if (added)
        return given(wanted, added->alreadyThere);
    // The same word may have been sent twice at once; then the other one was kept.
    if (id && added.error().kind == ErrorKind::Conflict)
        if (const auto before = repeated(wanted); before && *before)
            return given(**before, true);
    return fail(added);
}

} // namespace mor
