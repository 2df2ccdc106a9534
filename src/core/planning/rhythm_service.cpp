// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"

#include "core/base/text.h"
#include "core/planning/closed_books.h"

#include <algorithm>

namespace mor {

namespace {

using Verdict = GateAnswer::Verdict;

constexpr int kTries = 5;

tl::unexpected<Error> unknownActivity(std::string_view code)
{
    return fail(ErrorKind::NotFound, "activity.unknown", {quoted(code)});
}

int newestNumber(const Rhythm& rhythm)
{
    return rhythm.versions.empty() ? 0 : rhythm.versions.back().number;
}

RhythmVersion draftOf(const Rhythm& rhythm)
{
    RhythmVersion draft;
    if (!rhythm.versions.empty())
        draft = rhythm.versions.back();
    draft.number = newestNumber(rhythm) + 1;
    draft.effectiveFrom = {};
    draft.publishedOn.reset();
    draft.reason.clear();
    return draft;
}

Activity* activityIn(RhythmVersion& version, std::string_view code)
{
    const auto found = std::ranges::find(version.activities, code, &Activity::code);
    return found == version.activities.end() ? nullptr : &*found;
}

/// All problems of the activity as one refusal.
Result<> checked(const Activity& activity, const Rhythm& rhythm)
{
    Problems problems;
    checkActivity(activity, rhythm.levers, "", problems);
    if (problems.none())
        return {};
    return tl::unexpected<Error>(Error{ErrorKind::Invalid, "activity.has_errors",
        {quoted(activity.code)}, {}, {}, problems.all()});
}

/// The refusal of an edit whose base is no longer the newest: for each field that would change,
/// what stands there now and what was wanted.
tl::unexpected<Error> editedMeanwhile(const Activity& newest, const Activity& wanted, int base)
{
    Error error{ErrorKind::Conflict, "activity.edited_meanwhile",
        {quoted(newest.code), std::to_string(base), std::to_string(newest.version)}, {}, {}, {}};
    for (const auto field : differingFields(newest, wanted))
        error.causes.push_back({ErrorKind::Conflict, "activity.edit_differs",
            {std::string{field}, quoted(fieldText(newest, field)),
                quoted(fieldText(wanted, field))},
            {}, {}, {}});
    return tl::unexpected<Error>(std::move(error));
}

Result<> replaceActivity(Plan& plan, Activity wanted)
{
    auto* stored = activityIn(*plan.rhythm.draft, wanted.code);
    if (stored == nullptr)
        return unknownActivity(wanted.code);
    if (stored->version != wanted.version)
        return editedMeanwhile(*stored, wanted, wanted.version);
    if (*stored == wanted)
        return {};
    if (auto valid = checked(wanted, plan.rhythm); !valid)
        return valid;
    wanted.version = stored->version + 1;
    *stored = std::move(wanted);
    return {};
}

/// The version after all that an activity of this code has ever had.
int nextVersion(const Rhythm& rhythm, std::string_view code)
{
    int version = 0;
    for (const auto& published : rhythm.versions)
        if (const auto* activity = findActivity(published, code))
            version = std::max(version, activity->version);
    return version + 1;
}

Result<> requireClearGates(const RhythmVersion& draft)
{
    std::vector<Error> open;
    for (const auto& gate : draft.gates)
        for (std::size_t i = 0; i < gate.answers.size(); ++i) {
            const auto& answer = gate.answers[i];
            if (answer.verdict == Verdict::Clear)
                continue;
            const bool no = answer.verdict == Verdict::No;
            open.push_back(
                {ErrorKind::Invalid, no ? "planning.question_no" : "planning.question_open",
                    {quoted(gate.activity), std::to_string(i + 1),
                        quoted(no ? answer.note : answer.object)},
                    {}, {}, {}});
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

/// Applies a change to the newest plan and stores its rhythm; again when somebody else was faster.
Result<Rhythm> RhythmService::change(const Change& change)
{
    for (int attempt = 1;; ++attempt) {
        auto stored = m_plans.load();
        if (!stored)
            return fail(stored);
        auto plan = stored->plan;
        if (auto changed = change(plan); !changed)
            return fail(changed);
        if (plan.rhythm == stored->plan.rhythm)
            return plan.rhythm;
        if (auto kept = keepBooksClosed(stored->plan, plan, m_practice, m_clock.today()); !kept)
            return fail(kept);
        const auto saved = m_plans.save(plan.rhythm, stored->stamp);
        if (saved)
            return plan.rhythm;
        if (saved.error().code != "plan.changed_meanwhile" || attempt == kTries)
            return fail(saved);
    }
}

Result<Rhythm> RhythmService::changeDraft(const Change& change, const std::string& by)
{
    return this->change([&](Plan& plan) -> Result<> {
        if (!plan.rhythm.draft)
            plan.rhythm.draft = draftOf(plan.rhythm);
        if (auto changed = change(plan); !changed)
            return changed;
        refreshGates(*plan.rhythm.draft, {plan.rhythm, plan.roster, m_clock.today()}, by);
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
            const auto* stored = activityIn(*plan.rhythm.draft, code);
            if (stored == nullptr)
                return unknownActivity(code);
            auto wanted = *stored;
            Problems problems;
            for (const auto& change : changes)
                if (const auto set = setField(wanted, change); !set)
                    problems.add(change.field, set.error());
            if (!problems.none())
                return tl::unexpected<Error>(Error{ErrorKind::Invalid, "activity.has_errors",
                    {quoted(code)}, {}, {}, problems.all()});
            wanted.version = baseVersion;
            return replaceActivity(plan, std::move(wanted));
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return *findActivity(*rhythm->draft, code);
}

Result<Activity> RhythmService::save(const Activity& wanted, const std::string& by)
{
    const auto rhythm = changeDraft([&](Plan& plan) { return replaceActivity(plan, wanted); }, by);
    if (!rhythm)
        return fail(rhythm);
    return *findActivity(*rhythm->draft, wanted.code);
}

Result<Activity> RhythmService::add(Activity activity, const std::string& by)
{
    const auto rhythm = changeDraft(
        [&](Plan& plan) -> Result<> {
            if (activityIn(*plan.rhythm.draft, activity.code) != nullptr)
                return fail(ErrorKind::Conflict, "code.twice", {"activity", quoted(activity.code)});
            activity.version = nextVersion(plan.rhythm, activity.code);
            if (auto valid = checked(activity, plan.rhythm); !valid)
                return valid;
            auto& activities = plan.rhythm.draft->activities;
            activities.push_back(activity);
            std::ranges::sort(activities, {}, &Activity::code);
            return {};
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return *findActivity(*rhythm->draft, activity.code);
}

Result<> RhythmService::remove(std::string_view code, const std::string& by)
{
    const auto rhythm = changeDraft(
        [&](Plan& plan) -> Result<> {
            const auto gone = std::erase_if(plan.rhythm.draft->activities,
                [&](const Activity& activity) { return activity.code == code; });
            if (gone == 0)
                return unknownActivity(code);
            return {};
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return {};
}

Result<Gate> RhythmService::gate(std::string_view code) const
{
    const auto stored = m_plans.load();
    if (!stored)
        return fail(stored);
    const auto& rhythm = stored->plan.rhythm;
    auto version = rhythm.draft.value_or(draftOf(rhythm));
    refreshGates(version, {rhythm, stored->plan.roster, m_clock.today()}, {});
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
            const GateGround ground{plan.rhythm, plan.roster, m_clock.today()};
            const auto* activity = activityIn(draft, code);
            if (activity == nullptr)
                return unknownActivity(code);
            const auto derived = derivedGate(*activity, draft, ground).answers[index];
            if (verdict == Verdict::Clear && derived.verdict != Verdict::Clear)
                return fail(ErrorKind::Invalid, "planning.question_open",
                    {quoted(code), std::to_string(question), quoted(derived.object)});
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
    const auto rhythm = change([&](Plan& plan) -> Result<> {
        auto& draft = plan.rhythm.draft;
        const auto today = m_clock.today();
        if (!draft)
            return fail(ErrorKind::NotFound, "planning.no_draft");
        if (draft->activities.empty())
            return fail(ErrorKind::Invalid, "planning.draft_empty");
        if (auto usable = requireUsableDate(plan.rhythm, from, today); !usable)
            return usable;
        refreshGates(*draft, {plan.rhythm, plan.roster, today}, by);
        if (auto clear = requireClearGates(*draft); !clear)
            return clear;
        draft->number = newestNumber(plan.rhythm) + 1;
        draft->effectiveFrom = from;
        draft->publishedOn = today;
        draft->reason = reason;
        plan.rhythm.versions.push_back(std::move(*draft));
        draft.reset();
        return {};
    });
    if (!rhythm)
        return fail(rhythm);
    return rhythm->versions.back();
}

} // namespace mor
