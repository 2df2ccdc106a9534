// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/planning/draft.h"
#include "core/planning/rhythm_store.h"

#include <algorithm>
#include <tuple>

namespace mor {

namespace {

tl::unexpected<Error> changedSince(std::string_view what)
{
    return fail(ErrorKind::Conflict, "planning.changed_since", {std::string{what}});
}

template <class T>
bool same(const T& one, const T& other)
{
    return one == other;
}

/// Versions count edits; taking back is one more.
bool same(Activity one, const Activity& other)
{
    one.version = other.version;
    return one == other;
}

template <class T>
void adapt(T&, const T*)
{
}

void adapt(Activity& back, const Activity* now)
{
    if (now != nullptr)
        back.version = now->version + 1;
}

/// Puts back the entries of one list; `idOf` names an entry, `nameOf` tells people which it is.
template <class T, class IdOf, class NameOf>
Result<> restore(std::vector<T>& now, const std::vector<T>& before, const std::vector<T>& after,
    IdOf idOf, NameOf nameOf)
{
    const auto find = [&](auto& list, const auto& id) {
        const auto found = std::ranges::find(list, id, idOf);
        return found == list.end() ? nullptr : &*found;
    };
    const auto agree = [](const T* one, const T* other) {
        return (one == nullptr) == (other == nullptr) && (one == nullptr || same(*one, *other));
    };
    for (const auto& gone : after) {
        const auto id = idOf(gone);
        if (find(before, id) != nullptr)
            continue;
        if (!agree(find(now, id), &gone))
            return changedSince(nameOf(gone));
        std::erase_if(now, [&](const T& entry) { return idOf(entry) == id; });
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto id = idOf(before[i]);
        const auto* was = find(after, id);
        if (agree(&before[i], was))
            continue;
        auto* is = find(now, id);
        if (!agree(is, was))
            return changedSince(nameOf(before[i]));
        auto back = before[i];
        adapt(back, is);
        if (is != nullptr)
            *is = std::move(back);
        else
            now.insert(now.begin() + static_cast<std::ptrdiff_t>(std::min(i, now.size())),
                std::move(back));
    }
    return {};
}

/// Puts back a value that is one.
template <class T>
Result<> restore(T& now, const T& before, const T& after, std::string_view what)
{
    if (before == after)
        return {};
    if (now != after)
        return changedSince(what);
    now = before;
    return {};
}

/// Puts the list in the order it had where it holds the same entries; another order is no conflict.
template <class T, class IdOf>
void reorder(std::vector<T>& now, const std::vector<T>& before, IdOf idOf)
{
    const auto place = [&](const T& entry) {
        return std::ranges::find(before, idOf(entry), idOf) - before.begin();
    };
    std::ranges::stable_sort(now, {}, place);
}

/// "activity "Pipeline review"".
std::string named(std::string_view what, const std::string& name)
{
    return std::string{what} + ' ' + inQuotes(name);
}

/// With a draft where only one of the two has one: an act that began the draft, or ended it, is
/// about its activities as soon as somebody else has changed others of them.
Rhythm withDraft(const Rhythm& rhythm)
{
    auto drafted = rhythm;
    if (!drafted.draft)
        drafted.draft = draftOf(rhythm);
    return drafted;
}

auto wordOf(const GateAnswer& answer) { return std::tie(answer.verdict, answer.note); }

/// Whether a person said something; otherwise the answer followed from the activities.
bool isWord(const GateAnswer& before, const GateAnswer& after)
{
    return before.note != after.note
        || (before.verdict != after.verdict && before.object == after.object);
}

/// Puts one answer back. What follows from the activities is told anew with the next change, so
/// only a word that was given since stands against it.
Result<> restoreAnswer(
    GateAnswer& now, const GateAnswer& before, const GateAnswer& after, const std::string& activity)
{
    if (before == after)
        return {};
    const bool word = isWord(before, after);
    if (now == after || (word && wordOf(now) == wordOf(after)))
        now = before;
    else if (word && wordOf(now) != wordOf(before))
        return changedSince("answer on " + inQuotes(activity));
    return {};
}

/// Answers of activities that are in the draft again come back, the others question by question.
Result<> restoreGates(RhythmVersion& now, const RhythmVersion& before, const RhythmVersion& after)
{
    const auto find = [](auto& version, const std::string& activity) {
        const auto found = std::ranges::find(version.gates, activity, &Gate::activity);
        return found == version.gates.end() ? nullptr : &*found;
    };
    std::erase_if(
        now.gates, [&](const Gate& gate) { return findActivity(now, gate.activity) == nullptr; });
    for (const auto& gate : before.gates) {
        auto* is = find(now, gate.activity);
        const auto* was = find(after, gate.activity);
        if (is == nullptr && findActivity(now, gate.activity) != nullptr)
            now.gates.push_back(gate);
        else if (is != nullptr && was != nullptr)
            for (std::size_t i = 0; i < gate.answers.size(); ++i)
                if (auto done = restoreAnswer(
                        is->answers[i], gate.answers[i], was->answers[i], gate.activity);
                    !done)
                    return done;
    }
    std::ranges::sort(now.gates, {}, &Gate::activity);
    return {};
}

Result<> restoreDraft(Rhythm& now, const Rhythm& before, const Rhythm& after)
{
    if (now.draft && now.draft != after.draft
        && before.draft.has_value() != after.draft.has_value())
        return restoreDraft(now, withDraft(before), withDraft(after));
    if (!before.draft || !after.draft || !now.draft)
        return restore(now.draft, before.draft, after.draft, "draft");
    auto& activities = now.draft->activities;
    const auto code = [](const Activity& activity) { return activity.code; };
    if (auto done = restore(activities, before.draft->activities, after.draft->activities, code,
            [](const Activity& entry) { return named("activity", entry.name); });
        !done)
        return done;
    std::ranges::sort(activities, {}, &Activity::code);
    if (auto done = restoreGates(*now.draft, *before.draft, *after.draft); !done)
        return done;
    return restore(
        now.draft->number, before.draft->number, after.draft->number, "number of the draft");
}

Result<> restoreStrategy(Strategy& now, const Strategy& before, const Strategy& after)
{
    const auto priority = [](const Priority& entry) { return entry.code; };
    const auto readBack = [](const ReadBack& entry) {
        return std::pair{entry.priority, entry.person};
    };
    const auto reading = [](const LeverReading& entry) {
        return std::pair{entry.lever, entry.days};
    };
    if (auto done = restore(now.priorities, before.priorities, after.priorities, priority,
            [](const Priority& entry) { return named("priority", entry.name); });
        !done)
        return done;
    reorder(now.priorities, before.priorities, priority);
    if (auto done = restore(now.readBacks, before.readBacks, after.readBacks, readBack,
            [](const ReadBack& entry) { return named("read-back of", entry.person); });
        !done)
        return done;
    if (auto done = restore(now.readings, before.readings, after.readings, reading,
            [](const LeverReading& entry) { return named("reading of", entry.lever); });
        !done)
        return done;
    return restore(now.whatIf, before.whatIf, after.whatIf, "what-if");
}

} // namespace

Result<Rhythm> takenBack(const Rhythm& now, const Rhythm& before, const Rhythm& after)
{
    auto rhythm = now;
    const auto lever = [](const Lever& entry) { return entry.code; };
    const auto version = [](const RhythmVersion& entry) { return entry.number; };
    const auto parked = [](const ParkedActivity& entry) { return entry.activity.code; };
    const auto review = [](const GateReview& entry) {
        return std::tuple{entry.reviewedOn, entry.activity, entry.question};
    };
    const Result<> results[]{
        restoreStrategy(rhythm.strategy, before.strategy, after.strategy),
        restore(rhythm.levers, before.levers, after.levers, lever,
            [](const Lever& entry) { return named("lever", entry.name); }),
        restore(rhythm.versions, before.versions, after.versions, version,
            [](const RhythmVersion& entry) { return "version " + std::to_string(entry.number); }),
        restoreDraft(rhythm, before, after),
        restore(rhythm.parked, before.parked, after.parked, parked,
            [](const ParkedActivity& entry) { return named("activity", entry.activity.name); }),
        restore(rhythm.reviews, before.reviews, after.reviews, review,
            [](const GateReview& entry) { return named("word on", entry.activity); }),
        restore(rhythm.rollout, before.rollout, after.rollout, "rollout"),
        restore(rhythm.budgetHours, before.budgetHours, after.budgetHours, "budget"),
        restore(rhythm.target, before.target, after.target, "target"),
    };
    for (const auto& result : results)
        if (!result)
            return fail(result);
    reorder(rhythm.levers, before.levers, lever);
    return rhythm;
}

} // namespace mor
