// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"

#include "core/base/text.h"
#include "core/planning/draft.h"

#include <utility>

namespace mor {

namespace {

tl::unexpected<Error> unknownActivity(std::string_view code)
{
    return fail(ErrorKind::NotFound, "activity.unknown", {inQuotes(code)});
}

} // namespace

Result<Rhythm> RhythmService::change(const RhythmStore::Change& change)
{
    auto changed = m_store.change(change);
    if (!changed)
        return fail(changed);
    m_last = std::move(*changed);
    return m_last.after;
}

Result<Rhythm> RhythmService::changeDraft(const RhythmStore::Change& change, const std::string& by)
{
    return this->change([&](Plan& plan) -> Result<> {
        if (!plan.rhythm.draft)
            plan.rhythm.draft = draftOf(plan.rhythm);
        if (auto changed = change(plan); !changed)
            return changed;
        refreshGates(*plan.rhythm.draft, {plan.rhythm, plan.roster, m_store.today()}, by);
        return {};
    });
}

Result<RhythmVersion> RhythmService::startDraft(const std::string& by)
{
    const auto rhythm = changeDraft([](Plan&) { return Result<>{}; }, by);
    if (!rhythm)
        return fail(rhythm);
    return *rhythm->draft;
}

Result<RhythmVersion> RhythmService::startDraftFrom(int number, const std::string& by)
{
    const auto rhythm = changeDraft(
        [&](Plan& plan) -> Result<> {
            auto draft = draftLike(plan.rhythm, number);
            if (!draft)
                return fail(draft);
            // Somebody may hold an activity as the draft has it that is replaced.
            for (auto& activity : draft->activities)
                if (const int next = nextVersion(plan.rhythm, activity.code);
                    activity.version + 1 < next)
                    activity.version = next;
            plan.rhythm.draft = std::move(*draft);
            return {};
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return *rhythm->draft;
}

Result<> RhythmService::discardDraft()
{
    const auto rhythm = change([](Plan& plan) -> Result<> {
        if (!plan.rhythm.draft)
            return fail(ErrorKind::NotFound, "planning.no_draft");
        plan.rhythm.draft.reset();
        return {};
    });
    if (!rhythm)
        return fail(rhythm);
    return {};
}

Result<Activity> RhythmService::edit(std::string_view code, int baseVersion,
    const std::vector<FieldChange>& changes, const std::string& by)
{
    const auto rhythm = changeDraft(
        [&](Plan& plan) -> Result<> {
            const auto* stored = findActivity(*plan.rhythm.draft, code);
            if (stored == nullptr)
                return unknownActivity(code);
            auto wanted = *stored;
            Problems problems;
            for (const auto& change : changes)
                if (const auto set = setField(wanted, change); !set)
                    problems.add(fieldPlace(change.field), set.error());
            if (!problems.none()) {
                checkActivity(wanted, plan.rhythm.levers, "", problems);
                return hasErrors(code, problems);
            }
            wanted.version = baseVersion;
            return replaceActivity(plan.rhythm, std::move(wanted));
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return *findActivity(*rhythm->draft, code);
}

Result<Activity> RhythmService::save(
    const Activity& wanted, const Activity& base, const std::string& by)
{
    const auto rhythm
        = changeDraft([&](Plan& plan) { return replaceActivity(plan.rhythm, wanted, base); }, by);
    if (!rhythm)
        return fail(rhythm);
    return *findActivity(*rhythm->draft, wanted.code);
}

Result<Activity> RhythmService::add(Activity activity, const std::string& by)
{
    const auto rhythm
        = changeDraft([&](Plan& plan) { return addActivity(plan.rhythm, activity); }, by);
    if (!rhythm)
        return fail(rhythm);
    return *findActivity(*rhythm->draft, activity.code);
}

Result<RhythmVersion> RhythmService::adopt(const std::vector<Lever>& levers,
    const std::vector<Activity>& activities, const std::string& by)
{
    const auto rhythm = changeDraft(
        [&](Plan& plan) { return adoptActivities(plan.rhythm, levers, activities); }, by);
    if (!rhythm)
        return fail(rhythm);
    return *rhythm->draft;
}

Result<> RhythmService::remove(std::string_view code, const std::string& by)
{
    const auto rhythm
        = changeDraft([&](Plan& plan) { return removeActivity(plan.rhythm, code); }, by);
    if (!rhythm)
        return fail(rhythm);
    return {};
}

Result<RhythmVersion> RhythmService::publish(
    Day from, const std::string& reason, const std::string& by)
{
    if (auto usable = checkText("reason", reason); !usable)
        return fail(usable);
    const auto today = m_store.today();
    const auto rhythm = change([&](Plan& plan) -> Result<> {
        if (!plan.rhythm.draft)
            return fail(ErrorKind::NotFound, "planning.no_draft");
        refreshGates(*plan.rhythm.draft, {plan.rhythm, plan.roster, today}, by);
        return publishDraft(plan.rhythm, from, reason, today);
    });
    if (!rhythm)
        return fail(rhythm);
    return rhythm->versions.back();
}

Result<RhythmVersion> RhythmService::publishAgain(
    int number, Day from, const std::string& reason, const std::string& by)
{
    if (auto usable = checkText("reason", reason); !usable)
        return fail(usable);
    const auto today = m_store.today();
    const auto published = change([&](Plan& plan) -> Result<> {
        auto& rhythm = plan.rhythm;
        auto again = draftLike(rhythm, number);
        if (!again)
            return fail(again);
        auto draft = std::exchange(rhythm.draft, std::move(*again));
        refreshGates(*rhythm.draft, {rhythm, plan.roster, today}, by);
        if (auto done = publishDraft(rhythm, from, reason, today); !done)
            return done;
        rhythm.draft = std::move(draft);
        if (rhythm.draft)
            rhythm.draft->number = rhythm.versions.back().number + 1;
        return {};
    });
    if (!published)
        return fail(published);
    return published->versions.back();
}

Result<> RhythmService::unpublish(int number)
{
    const auto rhythm = change(
        [&](Plan& plan) { return unpublishVersion(plan.rhythm, number, m_store.today()); });
    if (!rhythm)
        return fail(rhythm);
    return {};
}

} // namespace mor
