// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/planning/draft.h"
#include "core/planning/rhythm_service.h"
#include "core/planning/shelf.h"

#include <algorithm>
#include <tuple>

namespace mor {

namespace {

using Verdict = GateAnswer::Verdict;

tl::unexpected<Error> unknownActivity(std::string_view code)
{
    return fail(ErrorKind::NotFound, "activity.unknown", {inQuotes(code)});
}

/// A word on one of the questions, before it is asked whether the activity exists.
Result<> checkWord(int question, Verdict verdict, const std::string& note)
{
    if (question < 1 || question > 4)
        return fail(ErrorKind::Invalid, "planning.no_such_question", {std::to_string(question)});
    if (verdict == Verdict::No && trimmed(note).empty())
        return fail(ErrorKind::Invalid, "planning.no_needs_note");
    return checkText("note", note);
}

/// What asking again keeps: one word a day on each question.
void keepReview(std::vector<GateReview>& reviews, GateReview review)
{
    const auto id = [](const GateReview& entry) {
        return std::tie(entry.reviewedOn, entry.activity, entry.question);
    };
    const auto at = std::ranges::lower_bound(reviews, id(review), {}, id);
    if (at != reviews.end() && id(*at) == id(review))
        *at = std::move(review);
    else
        reviews.insert(at, std::move(review));
}

} // namespace

Result<> RhythmService::park(
    std::string_view code, const std::string& reason, const std::string& by)
{
    if (auto usable = checkWord(1, Verdict::No, reason); !usable)
        return usable;
    const auto rhythm = changeDraft(
        [&](Plan& plan) -> Result<> {
            const auto* activity = findActivity(*plan.rhythm.draft, code);
            if (activity == nullptr)
                return unknownActivity(code);
            parkActivity(plan.rhythm, {*activity, 0, reason, m_store.today(), by});
            return {};
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return {};
}

Result<Activity> RhythmService::bringBack(std::string_view code, const std::string& by)
{
    const auto rhythm
        = changeDraft([&](Plan& plan) { return bringBackActivity(plan.rhythm, code); }, by);
    if (!rhythm)
        return fail(rhythm);
    return *findActivity(*rhythm->draft, code);
}

Result<> RhythmService::forget(std::string_view code)
{
    const auto rhythm = change([&](Plan& plan) { return forgetActivity(plan.rhythm, code); });
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
    if (auto usable = checkWord(question, verdict, note); !usable)
        return fail(usable);

    const auto index = static_cast<std::size_t>(question - 1);
    Gate answered;
    const auto rhythm = changeDraft(
        [&](Plan& plan) -> Result<> {
            auto& draft = *plan.rhythm.draft;
            const GateGround ground{plan.rhythm, plan.roster, m_store.today()};
            const auto* activity = findActivity(draft, code);
            if (activity == nullptr)
                return unknownActivity(code);
            const auto derived = derivedGate(*activity, draft, ground).answers[index];
            if (verdict == Verdict::Clear && derived.verdict != Verdict::Clear)
                return tl::unexpected<Error>(questionOpen(code, index + 1, derived.object));
            refreshGates(draft, ground, by);
            const auto gate = std::ranges::find(draft.gates, code, &Gate::activity);
            gate->answers[index] = {verdict, derived.object, note, ground.today, by};
            answered = *gate;
            if (verdict == Verdict::No)
                parkActivity(plan.rhythm, {*activity, question, note, ground.today, by});
            return {};
        },
        by);
    if (!rhythm)
        return fail(rhythm);
    return answered;
}

Result<> RhythmService::review(const GateReview& review)
{
    if (auto usable = checkWord(review.question, review.verdict, review.note); !usable)
        return usable;
    if (review.verdict == Verdict::Open)
        return fail(ErrorKind::Invalid, "planning.review_open");
    if (auto usable = checkText("what the data said", review.seen); !usable)
        return usable;
    const auto today = m_store.today();
    const auto record = [&](Plan& plan) -> Result<> {
        const auto* version = versionOn(plan.rhythm, today);
        const auto* activity = version ? findActivity(*version, review.activity) : nullptr;
        if (activity == nullptr)
            return unknownActivity(review.activity);
        auto kept = review;
        kept.reviewedOn = today;
        keepReview(plan.rhythm.reviews, std::move(kept));
        if (review.verdict != Verdict::No)
            return {};
        if (const auto* drafted = findActivity(*plan.rhythm.draft, review.activity))
            activity = drafted;
        parkActivity(
            plan.rhythm, {*activity, review.question, review.note, today, review.reviewedBy});
        return {};
    };
    const auto rhythm
        = review.verdict == Verdict::No ? changeDraft(record, review.reviewedBy) : change(record);
    if (!rhythm)
        return fail(rhythm);
    return {};
}

} // namespace mor
