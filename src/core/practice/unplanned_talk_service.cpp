// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/unplanned_talk_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

namespace {

constexpr int kLongestTalk = 720;

bool isInRhythm(const Rhythm& rhythm, const std::string& code)
{
    return std::ranges::any_of(rhythm.versions,
        [&](const RhythmVersion& version) { return findActivity(version, code) != nullptr; });
}

void checkPeople(
    const Roster& roster, const UnplannedTalkRequest& request, Day heldOn, Problems& problems)
{
    for (const auto& code : {request.owner, request.person}) {
        const auto* person = findPerson(roster, code);
        if (!person)
            problems.add({}, "unplanned.unknown_person", {inQuotes(code)});
        else if (!isEmployed(*person, heldOn))
            problems.add({}, "unplanned.not_here", {code, toIso(heldOn)});
    }
    if (request.owner == request.person)
        problems.add({}, "unplanned.alone", {inQuotes(request.owner)});
}

void checkDay(Day heldOn, Day today, Problems& problems)
{
    const Day earliest = today - std::chrono::days{UnplannedTalkService::kEarliestDays};
    if (heldOn > today)
        problems.add({}, "unplanned.held_in_future", {toIso(heldOn)});
    else if (heldOn < earliest)
        problems.add({}, "unplanned.held_too_early", {toIso(heldOn), toIso(earliest)});
}

/// One problem is the error; several are its causes. Problems of a single act are not an input's.
tl::unexpected<Error> refused(const Problems& problems)
{
    std::vector<Error> all = problems.all();
    for (auto& error : all)
        error.kind = ErrorKind::Invalid;
    if (all.size() == 1)
        return tl::unexpected<Error>(std::move(all.front()));
    return tl::unexpected<Error>(
        Error{ErrorKind::Invalid, "unplanned.has_errors", {}, {}, {}, std::move(all)});
}

} // namespace

/// The talk stored under the wanted one's id if it says the same; none for another id.
Result<std::optional<UnplannedTalk>> UnplannedTalkService::repeated(
    const UnplannedTalk& wanted) const
{
    const auto stored = m_repository.unplannedTalks({wanted.heldOn, wanted.heldOn});
    if (!stored)
        return fail(stored);
    const auto same = std::ranges::find(*stored, wanted.id, &UnplannedTalk::id);
    if (same == stored->end())
        return std::optional<UnplannedTalk>{};
    auto again = wanted;
    again.recordedOn = same->recordedOn;
    if (again != *same)
        return fail(ErrorKind::Conflict, "record.id_taken", {toText(wanted.id)});
    return std::optional{*same};
}

Result<RecordedUnplanned> UnplannedTalkService::record(
    const Plan& plan, const UnplannedTalkRequest& request)
{
    const Day today = m_clock.today();
    const Day heldOn = request.heldOn.value_or(today);
    Problems problems;
    checkPeople(plan.roster, request, heldOn, problems);
    checkDay(heldOn, today, problems);
    if (!request.activity.empty() && !isInRhythm(plan.rhythm, request.activity))
        problems.add({}, "unplanned.unknown_activity", {inQuotes(request.activity)});
    if (request.minutes < 1 || request.minutes > kLongestTalk)
        problems.add({}, "unplanned.minutes_out_of_range",
            {std::to_string(request.minutes), "1", std::to_string(kLongestTalk)});
    if (const auto fine = checkText("note", request.note); !fine)
        problems.add({}, fine.error());
    if (!problems.none())
        return refused(problems);

    UnplannedTalk talk{{}, request.activity, request.owner, request.person, heldOn,
        static_cast<std::uint16_t>(request.minutes), request.note, today};
    if (request.id) {
        talk.id = *request.id;
        const auto before = repeated(talk);
        if (!before)
            return fail(before);
        if (*before)
            return RecordedUnplanned{**before, true};
    } else {
        talk.id = m_uuids.next(m_clock.now());
    }
    const auto added = m_repository.add(talk);
    if (added && !added->alreadyThere)
        return RecordedUnplanned{std::move(talk), false};
    // The same talk may have been sent twice at once; or it was taken back.
    if (request.id)
        if (const auto before = repeated(talk); before && *before)
            return RecordedUnplanned{**before, true};
    return added ? fail(ErrorKind::Conflict, "record.id_taken", {toText(talk.id)}) : fail(added);
}

Result<> UnplannedTalkService::takeBack(const Uuid& talk)
{
    return m_repository.takeBack(talk, m_clock.today());
}

} // namespace mor
