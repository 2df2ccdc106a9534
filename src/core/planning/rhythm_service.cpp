// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"

#include "core/base/text.h"
#include "core/planning/draft.h"

#include <algorithm>

namespace mor {

namespace {

using Verdict = GateAnswer::Verdict;

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
                    problems.add(change.field, set.error());
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

Result<Activity> RhythmService::save(const Activity& wanted, const std::string& by)
{
    const auto rhythm
        = changeDraft([&](Plan& plan) { return replaceActivity(plan.rhythm, wanted); }, by);
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

Result<> RhythmService::remove(std::string_view code, const std::string& by)
{
    const auto rhythm
        = changeDraft([&](Plan& plan) { return removeActivity(plan.rhythm, code); }, by);
    if (!rhythm)
        return fail(rhythm);
    return {};
}

Result<Gate> RhythmService::gate(std::string_view code) const
{
    const auto stored = m_store.load();
    if (!stored)
        return fail(stored);
    const auto& rhythm = stored->plan.rhythm;
    auto version = rhythm.draft.value_or(draftOf(rhythm));
    refreshGates(version, {rhythm, stored->plan.roster, m_store.today()}, {});
    const auto found = std::ranges::find(version.gates, code, &Gate::activity);
    if (found == version.gates.end())
        return unknownActivity(code);
    return *found;
}

Result<Gate> RhythmService::answer(std::string_view code, int question, Verdict verdict,
    const std::string& note, const std::string& by)
{
    if (question < 1 || question > 4)
        return fail(ErrorKind::Invalid, "planning.no_such_question", {std::to_string(question)});
    if (verdict == Verdict::No && trimmed(note).empty())
        return fail(ErrorKind::Invalid, "planning.no_needs_note");
    if (auto usable = checkText("note", note); !usable)
        return fail(usable);

    const auto index = static_cast<std::size_t>(question - 1);
    const auto rhythm = changeDraft(
        [&](Plan& plan) -> Result<> {
            auto& draft = *plan.rhythm.draft;
            const GateGround ground{plan.rhythm, plan.roster, m_store.today()};
            const auto* activity = findActivity(draft, code);
            if (activity == nullptr)
                return unknownActivity(code);
            const auto derived = derivedGate(*activity, draft, ground).answers[index];
            if (verdict == Verdict::Clear && derived.verdict != Verdict::Clear)
                return fail(ErrorKind::Invalid, "planning.question_open",
                    {inQuotes(code), std::to_string(question), inQuotes(derived.object)});
            refreshGates(draft, ground, by);
            auto& stored = std::ranges::find(draft.gates, code, &Gate::activity)->answers[index];
            const auto word = verdict == Verdict::No ? Verdict::No : derived.verdict;
            stored = {word, derived.object, note, ground.today, by};
            return {};
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return *std::ranges::find(rhythm->draft->gates, code, &Gate::activity);
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

} // namespace mor
