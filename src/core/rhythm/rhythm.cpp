// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/rhythm.h"

#include "core/base/text.h"
#include "core/rhythm/strategy_check.h"

#include <algorithm>
#include <set>

namespace mor {

namespace {

constexpr int kQuestions = 4;

void checkLevers(const std::vector<Lever>& levers, Problems& problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < levers.size(); ++i) {
        const auto pointer = "/levers/" + std::to_string(i);
        checkLever(levers[i], pointer, problems);
        if (!seen.insert(levers[i].code).second)
            problems.add(pointer + "/code", "code.twice", {"lever", inQuotes(levers[i].code)});
    }
}

void checkVersion(const RhythmVersion& version, const std::vector<Lever>& levers,
    const std::string& pointer, Problems& problems)
{
    std::set<std::string_view> codes;
    for (std::size_t i = 0; i < version.activities.size(); ++i) {
        const auto& activity = version.activities[i];
        const auto where = pointer + "/activities/" + std::to_string(i);
        checkActivity(activity, levers, where, problems);
        if (!codes.insert(activity.code).second)
            problems.add(where + "/code", "code.twice", {"activity", inQuotes(activity.code)});
    }
    std::set<std::string_view> gates;
    for (std::size_t i = 0; i < version.gates.size(); ++i) {
        const auto& activity = version.gates[i].activity;
        const auto where = pointer + "/gates/" + std::to_string(i) + "/activity";
        if (!codes.contains(activity))
            problems.add(where, "activity.unknown", {inQuotes(activity)});
        if (!gates.insert(activity).second)
            problems.add(where, "gate.twice", {inQuotes(activity)});
    }
    if (const auto reason = checkText("reason", version.reason); !reason)
        problems.add(pointer + "/reason", reason.error());
}

void checkOrder(const std::vector<RhythmVersion>& versions, Problems& problems)
{
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const auto pointer = "/versions/" + std::to_string(i);
        const auto& version = versions[i];
        const auto number = std::to_string(version.number);
        if (version.isDraft())
            problems.add(pointer + "/publishedOn", "version.not_published", {number});
        if (version.effectiveFrom < kFirstDay || version.effectiveFrom > kLastDay)
            problems.add(
                pointer + "/effectiveFrom", "day.out_of_range", {toIso(version.effectiveFrom)});
        if (version.number < 1
            || (i > 0
                && (version.number <= versions[i - 1].number
                    || version.effectiveFrom < versions[i - 1].effectiveFrom)))
            problems.add(pointer, "version.out_of_order", {number});
    }
}

void checkShelf(const Rhythm& rhythm, Problems& problems)
{
    std::set<std::string_view> codes;
    for (std::size_t i = 0; i < rhythm.parked.size(); ++i) {
        const auto& parked = rhythm.parked[i];
        const auto& code = parked.activity.code;
        const auto where = "/parked/" + std::to_string(i);
        checkActivity(parked.activity, rhythm.levers, where + "/activity", problems);
        if (!codes.insert(code).second)
            problems.add(where + "/activity/code", "code.twice", {"activity", inQuotes(code)});
        if (rhythm.draft && findActivity(*rhythm.draft, code) != nullptr)
            problems.add(where + "/activity/code", "planning.parked_and_drafted", {inQuotes(code)});
        if (parked.question < 0 || parked.question > kQuestions)
            problems.add(where + "/question", "planning.no_such_question",
                {std::to_string(parked.question)});
        if (const auto reason = checkText("reason", parked.reason); !reason)
            problems.add(where + "/reason", reason.error());
    }
}

void checkReviews(const Rhythm& rhythm, Problems& problems)
{
    for (std::size_t i = 0; i < rhythm.reviews.size(); ++i) {
        const auto& review = rhythm.reviews[i];
        const auto where = "/reviews/" + std::to_string(i);
        const bool known = std::ranges::any_of(rhythm.versions, [&](const RhythmVersion& version) {
            return findActivity(version, review.activity) != nullptr;
        });
        if (!known)
            problems.add(where + "/activity", "activity.unknown", {inQuotes(review.activity)});
        if (review.question < 1 || review.question > kQuestions)
            problems.add(where + "/question", "planning.no_such_question",
                {std::to_string(review.question)});
        if (review.verdict == GateAnswer::Verdict::Open)
            problems.add(where + "/verdict", "planning.review_open");
        if (const auto note = checkText("note", review.note); !note)
            problems.add(where + "/note", note.error());
        if (review.verdict == GateAnswer::Verdict::No && trimmed(review.note).empty())
            problems.add(where + "/note", "planning.no_needs_note");
    }
}

} // namespace

bool Gate::passed() const
{
    return std::ranges::all_of(answers,
        [](const GateAnswer& answer) { return answer.verdict == GateAnswer::Verdict::Clear; });
}

const RhythmVersion* newestVersion(const Rhythm& rhythm)
{
    return rhythm.versions.empty() ? nullptr : &rhythm.versions.back();
}

const RhythmVersion* versionOn(const Rhythm& rhythm, Day day)
{
    const auto next
        = std::ranges::upper_bound(rhythm.versions, day, {}, &RhythmVersion::effectiveFrom);
    return next == rhythm.versions.begin() ? nullptr : &*std::prev(next);
}

DayRange inForce(const Rhythm& rhythm, const RhythmVersion& version)
{
    const auto next
        = std::ranges::upper_bound(rhythm.versions, version.number, {}, &RhythmVersion::number);
    return {version.effectiveFrom,
        next == rhythm.versions.end() ? kLastDay : next->effectiveFrom - std::chrono::days{1}};
}

const Activity* findActivity(const RhythmVersion& version, std::string_view code)
{
    const auto found = std::ranges::find(version.activities, code, &Activity::code);
    return found != version.activities.end() ? &*found : nullptr;
}

const Lever* findLever(const Rhythm& rhythm, std::string_view code)
{
    const auto found = std::ranges::find(rhythm.levers, code, &Lever::code);
    return found != rhythm.levers.end() ? &*found : nullptr;
}

const Priority* findPriority(const Strategy& strategy, std::string_view code)
{
    const auto found = std::ranges::find(strategy.priorities, code, &Priority::code);
    return found != strategy.priorities.end() ? &*found : nullptr;
}

void checkLever(const Lever& lever, const std::string& pointer, Problems& problems)
{
    if (const auto code = checkCode("lever", lever.code); !code)
        problems.add(pointer + "/code", code.error());
    if (const auto name = checkName("lever name", lever.name); !name)
        problems.add(pointer + "/name", name.error());
    if (const auto measure = checkText("measure", lever.measure); !measure)
        problems.add(pointer + "/measure", measure.error());
    if (const auto unit = checkText("unit", lever.unit); !unit)
        problems.add(pointer + "/unit", unit.error());
}

void checkLimits(const Rhythm& rhythm, Problems& problems)
{
    // Written so that a NaN fails too.
    if (!(rhythm.budgetHours >= kLeastBudgetHours && rhythm.budgetHours <= kMostBudgetHours))
        problems.add("/budgetHours", "rhythm.budget_out_of_range");
    if (!(rhythm.target >= 0.0 && rhythm.target <= 1.0))
        problems.add("/target", "rhythm.target_out_of_range");
}

Problems checkRhythm(const Rhythm& rhythm)
{
    Problems problems;
    checkLevers(rhythm.levers, problems);
    checkOrder(rhythm.versions, problems);
    for (std::size_t i = 0; i < rhythm.versions.size(); ++i)
        checkVersion(rhythm.versions[i], rhythm.levers, "/versions/" + std::to_string(i), problems);
    if (rhythm.draft)
        checkVersion(*rhythm.draft, rhythm.levers, "/draft", problems);
    checkStrategy(rhythm.strategy, rhythm.levers, "/strategy", problems);
    checkShelf(rhythm, problems);
    checkReviews(rhythm, problems);
    checkRollout(rhythm.rollout, "/rollout", problems);
    checkLimits(rhythm, problems);
    return problems;
}

} // namespace mor
