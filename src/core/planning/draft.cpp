// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/draft.h"

#include "core/base/text.h"
#include "core/planning/activity_fields.h"
#include "core/planning/shelf.h"

#include <algorithm>

namespace mor {

namespace {

using Verdict = GateAnswer::Verdict;

tl::unexpected<Error> unknownActivity(std::string_view code)
{
    return fail(ErrorKind::NotFound, "activity.unknown", {inQuotes(code)});
}

int newestNumber(const Rhythm& rhythm)
{
    return rhythm.versions.empty() ? 0 : rhythm.versions.back().number;
}

Activity* activityIn(RhythmVersion& version, std::string_view code)
{
    const auto found = std::ranges::find(version.activities, code, &Activity::code);
    return found == version.activities.end() ? nullptr : &*found;
}

/// A published version as a draft; the number stays.
RhythmVersion asDraft(RhythmVersion version)
{
    version.effectiveFrom = {};
    version.publishedOn.reset();
    version.reason.clear();
    return version;
}

/// All problems of the activity as one refusal.
Result<> checked(const Activity& activity, const Rhythm& rhythm)
{
    Problems problems;
    checkActivity(activity, rhythm.levers, "", problems);
    if (problems.none())
        return {};
    return hasErrors(activity.code, problems);
}

/// The refusal of an edit whose base is no longer the newest: for each field that would change,
/// what stands there now and what was wanted.
tl::unexpected<Error> editedMeanwhile(const Activity& newest, const Activity& wanted, int base)
{
    Error error{ErrorKind::Conflict, "activity.edited_meanwhile",
        {inQuotes(newest.code), std::to_string(base), std::to_string(newest.version)}, {}, {}, {}};
    for (const auto field : differingFields(newest, wanted))
        error.causes.push_back({ErrorKind::Conflict, "activity.edit_differs",
            {std::string{field}, inQuotes(fieldText(newest, field)),
                inQuotes(fieldText(wanted, field))},
            {}, {}, {}});
    return tl::unexpected<Error>(std::move(error));
}

Result<> requireClearGates(const RhythmVersion& draft)
{
    std::vector<Error> open;
    for (const auto& gate : draft.gates)
        for (std::size_t i = 0; i < gate.answers.size(); ++i) {
            const auto& answer = gate.answers[i];
            if (answer.verdict == Verdict::Clear)
                continue;
            if (answer.verdict == Verdict::No)
                open.push_back({ErrorKind::Invalid, "planning.question_no",
                    {inQuotes(gate.activity), std::to_string(i + 1),
                        inQuotes(answer.note, kLongQuotedBytes)},
                    {}, {}, {}});
            else if (answer.answeredOn)
                open.push_back({ErrorKind::Invalid, "planning.question_doubted",
                    {inQuotes(gate.activity), std::to_string(i + 1),
                        inQuotes(
                            answer.note.empty() ? answer.object : answer.note, kLongQuotedBytes)},
                    {}, {}, {}});
            else
                open.push_back(questionOpen(gate.activity, i + 1, answer.object));
        }
    if (open.empty())
        return {};
    const auto count = std::to_string(open.size());
    return tl::unexpected<Error>(
        Error{ErrorKind::Invalid, "planning.questions_open", {count}, {}, {}, std::move(open)});
}

Result<> requireUsableDate(const Rhythm& rhythm, Day from, Day today)
{
    if (from > kLastDay)
        return fail(ErrorKind::Invalid, "day.out_of_range", {toIso(from)});
    if (from < today)
        return fail(ErrorKind::Invalid, "planning.from_in_past", {toIso(from), toIso(today)});
    if (!rhythm.versions.empty() && from < rhythm.versions.back().effectiveFrom)
        return fail(ErrorKind::Invalid, "planning.from_before_newest",
            {toIso(from), std::to_string(newestNumber(rhythm)),
                toIso(rhythm.versions.back().effectiveFrom)});
    return {};
}

} // namespace

RhythmVersion draftOf(const Rhythm& rhythm)
{
    RhythmVersion draft;
    if (!rhythm.versions.empty())
        draft = asDraft(rhythm.versions.back());
    draft.number = newestNumber(rhythm) + 1;
    leaveOutParked(draft, rhythm);
    return draft;
}

Result<RhythmVersion> draftLike(const Rhythm& rhythm, int number)
{
    const auto version = std::ranges::find(rhythm.versions, number, &RhythmVersion::number);
    if (version == rhythm.versions.end())
        return fail(ErrorKind::NotFound, "version.unknown", {std::to_string(number)});
    auto draft = asDraft(*version);
    draft.number = newestNumber(rhythm) + 1;
    for (auto& activity : draft.activities)
        if (const auto* newest = findActivity(rhythm.versions.back(), activity.code);
            newest == nullptr || *newest != activity)
            activity.version = nextVersion(rhythm, activity.code);
    return draft;
}

int nextVersion(const Rhythm& rhythm, std::string_view code)
{
    int version = 0;
    const auto look = [&](const RhythmVersion& within) {
        if (const auto* activity = findActivity(within, code))
            version = std::max(version, activity->version);
    };
    std::ranges::for_each(rhythm.versions, look);
    if (rhythm.draft)
        look(*rhythm.draft);
    for (const auto& parked : rhythm.parked)
        if (parked.activity.code == code)
            version = std::max(version, parked.activity.version);
    return version + 1;
}

Error questionOpen(std::string_view code, std::size_t question, const std::string& object)
{
    return {ErrorKind::Invalid, "planning.question_open",
        {inQuotes(code), std::to_string(question),
            object.empty() ? "nothing" : inQuotes(object, kLongQuotedBytes)},
        {}, {}, {}};
}

tl::unexpected<Error> hasErrors(std::string_view code, const Problems& problems)
{
    return tl::unexpected<Error>(
        Error{ErrorKind::Invalid, "activity.has_errors", {inQuotes(code)}, {}, {}, problems.all()});
}

Result<> replaceActivity(Rhythm& rhythm, Activity wanted)
{
    auto* stored = activityIn(*rhythm.draft, wanted.code);
    if (stored == nullptr)
        return unknownActivity(wanted.code);
    if (stored->version != wanted.version)
        return editedMeanwhile(*stored, wanted, wanted.version);
    if (*stored == wanted)
        return {};
    if (auto valid = checked(wanted, rhythm); !valid)
        return valid;
    wanted.version = nextVersion(rhythm, wanted.code);
    *stored = std::move(wanted);
    return {};
}

Result<> replaceActivity(Rhythm& rhythm, Activity wanted, const Activity& base)
{
    const auto* stored = findActivity(*rhythm.draft, wanted.code);
    if (stored == nullptr)
        return unknownActivity(wanted.code);
    auto seen = base;
    seen.version = stored->version;
    if (seen != *stored)
        return editedMeanwhile(*stored, wanted, base.version);
    wanted.version = stored->version;
    return replaceActivity(rhythm, std::move(wanted));
}

Result<> addActivity(Rhythm& rhythm, Activity activity)
{
    auto& activities = rhythm.draft->activities;
    if (activityIn(*rhythm.draft, activity.code) != nullptr)
        return fail(ErrorKind::Conflict, "code.twice", {"activity", inQuotes(activity.code)});
    activity.version = nextVersion(rhythm, activity.code);
    if (auto valid = checked(activity, rhythm); !valid)
        return valid;
    activities.push_back(std::move(activity));
    std::ranges::sort(activities, {}, &Activity::code);
    return {};
}

Result<> adoptActivities(
    Rhythm& rhythm, const std::vector<Lever>& levers, const std::vector<Activity>& activities)
{
    Problems problems;
    for (std::size_t i = 0; i < levers.size(); ++i)
        if (findLever(rhythm, levers[i].code) == nullptr) {
            checkLever(levers[i], "/levers/" + std::to_string(i), problems);
            rhythm.levers.push_back(levers[i]);
        }
    std::string codes;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const auto before = problems.all().size();
        checkActivity(activities[i], rhythm.levers, "/activities/" + std::to_string(i), problems);
        if (problems.all().size() > before)
            codes += (codes.empty() ? "" : ", ") + activities[i].code;
    }
    if (!problems.none())
        return hasErrors(codes, problems);
    for (auto activity : activities) {
        auto* stored = activityIn(*rhythm.draft, activity.code);
        activity.version = stored == nullptr ? nextVersion(rhythm, activity.code) : stored->version;
        if (stored == nullptr)
            rhythm.draft->activities.push_back(std::move(activity));
        else if (activity != *stored) {
            activity.version = nextVersion(rhythm, activity.code);
            *stored = std::move(activity);
        }
    }
    std::ranges::sort(rhythm.draft->activities, {}, &Activity::code);
    return {};
}

Result<> removeActivity(Rhythm& rhythm, std::string_view code)
{
    const auto gone = std::erase_if(
        rhythm.draft->activities, [&](const Activity& activity) { return activity.code == code; });
    if (gone == 0)
        return unknownActivity(code);
    return {};
}

Result<> publishDraft(Rhythm& rhythm, Day from, const std::string& reason, Day today)
{
    auto& draft = *rhythm.draft;
    if (draft.activities.empty())
        return fail(ErrorKind::Invalid, "planning.draft_empty");
    if (auto usable = requireUsableDate(rhythm, from, today); !usable)
        return usable;
    if (auto clear = requireClearGates(draft); !clear)
        return clear;
    draft.number = newestNumber(rhythm) + 1;
    draft.effectiveFrom = from;
    draft.publishedOn = today;
    draft.reason = reason;
    rhythm.versions.push_back(std::move(draft));
    rhythm.draft.reset();
    return {};
}

Result<> unpublishVersion(Rhythm& rhythm, int number, Day today)
{
    const auto version = std::ranges::find(rhythm.versions, number, &RhythmVersion::number);
    if (version == rhythm.versions.end())
        return fail(ErrorKind::NotFound, "version.unknown", {std::to_string(number)});
    if (version->effectiveFrom <= today)
        return fail(ErrorKind::Invalid, "planning.already_in_force",
            {std::to_string(number), toIso(version->effectiveFrom)});
    if (rhythm.draft)
        return fail(ErrorKind::Conflict, "planning.draft_exists", {std::to_string(number)});
    rhythm.draft = asDraft(std::move(*version));
    rhythm.versions.erase(version);
    rhythm.draft->number = newestNumber(rhythm) + 1;
    leaveOutParked(*rhythm.draft, rhythm);
    return {};
}

} // namespace mor
