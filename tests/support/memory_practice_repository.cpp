// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_practice_repository.h"

#include <algorithm>
#include <tuple>

namespace mor::tests {

namespace {

auto place(const CheckOffFact& fact)
{
    return std::tie(fact.date, fact.series, fact.number, fact.revision);
}

/// Adds to the end unless the id is there already.
template <class Record>
Result<PracticeRepository::Added> append(std::vector<Record>& all, const Record& record)
{
    const auto same = std::ranges::find(all, record.id, &Record::id);
    if (same == all.end()) {
        all.push_back(record);
        return PracticeRepository::Added{false};
    }
    if (*same == record)
        return PracticeRepository::Added{true};
    return fail(ErrorKind::Conflict, "record.id_taken", {toText(record.id)});
}

} // namespace

Result<PracticeRepository::Added> MemoryPracticeRepository::add(const CheckOff& checkOff)
{
    for (const auto& stored : m_checkOffs) {
        if (stored.fact.id == checkOff.fact.id) {
            if (stored == checkOff)
                return Added{true};
            return fail(ErrorKind::Conflict, "record.id_taken", {toText(checkOff.fact.id)});
        }
        if (place(stored.fact) == place(checkOff.fact))
            return fail(
                ErrorKind::Conflict, "checkoff.newer_exists", {toText(checkOff.occurrence)});
    }
    auto steps = m_steps;
    for (const auto& step : checkOff.nextSteps)
        if (auto added = append(steps, step); !added)
            return fail(added);
    m_steps = std::move(steps);
    const auto at = std::ranges::upper_bound(m_checkOffs, place(checkOff.fact), {},
        [](const CheckOff& stored) { return place(stored.fact); });
    m_checkOffs.insert(at, checkOff);
    return Added{false};
}

Result<PracticeRepository::Added> MemoryPracticeRepository::add(const NextStep& step)
{
    if (std::ranges::none_of(
            m_checkOffs, [&](const CheckOff& stored) { return stored.fact.id == step.checkOff; }))
        return fail(ErrorKind::NotFound, "checkoff.unknown", {toText(step.checkOff)});
    return append(m_steps, step);
}

Result<PracticeRepository::Added> MemoryPracticeRepository::add(const Confirmation& confirmation)
{
    return append(m_confirmations, confirmation);
}

Result<PracticeRepository::Added> MemoryPracticeRepository::add(const UnplannedTalk& talk)
{
    return append(m_talks, talk);
}

Result<PracticeRepository::Added> MemoryPracticeRepository::add(const SkillFocus& focus)
{
    return append(m_focuses, focus);
}

Result<PracticeRepository::Added> MemoryPracticeRepository::add(const StatedFrequency& stated)
{
    return append(m_stated, stated);
}

Result<> MemoryPracticeRepository::addAll(
    const std::vector<CheckOff>& checkOffs, const std::vector<Confirmation>& confirmations)
{
    MemoryPracticeRepository after = *this;
    for (const auto& checkOff : checkOffs)
        if (auto added = after.add(checkOff); !added)
            return fail(added);
    for (const auto& confirmation : confirmations)
        if (auto added = after.add(confirmation); !added)
            return fail(added);
    *this = std::move(after);
    return {};
}

Result<> MemoryPracticeRepository::markDone(const Uuid& nextStep, Day doneOn)
{
    const auto step = std::ranges::find(m_steps, nextStep, &NextStep::id);
    if (step == m_steps.end())
        return fail(ErrorKind::NotFound, "nextstep.unknown", {toText(nextStep)});
    if (step->doneOn && *step->doneOn != doneOn)
        return fail(
            ErrorKind::Conflict, "nextstep.already_done", {toText(nextStep), toIso(*step->doneOn)});
    step->doneOn = doneOn;
    return {};
}

Result<> MemoryPracticeRepository::markOpen(const Uuid& nextStep)
{
    const auto step = std::ranges::find(m_steps, nextStep, &NextStep::id);
    if (step == m_steps.end())
        return fail(ErrorKind::NotFound, "nextstep.unknown", {toText(nextStep)});
    step->doneOn.reset();
    return {};
}

Result<> MemoryPracticeRepository::takeBack(const Uuid& unplannedTalk, Day)
{
    if (std::ranges::find(m_talks, unplannedTalk, &UnplannedTalk::id) == m_talks.end())
        return fail(ErrorKind::NotFound, "unplanned.unknown", {toText(unplannedTalk)});
    m_takenBack.push_back(unplannedTalk);
    return {};
}

CheckOff MemoryPracticeRepository::shown(const CheckOff& stored) const
{
    CheckOff copy = stored;
    copy.privateNote.clear();
    copy.nextSteps.clear();
    for (const auto& step : m_steps)
        if (step.checkOff == stored.fact.id)
            copy.nextSteps.push_back(step);
    std::ranges::sort(
        copy.nextSteps, {}, [](const NextStep& step) { return std::tie(step.due, step.id); });
    return copy;
}

Result<std::vector<CheckOffFact>> MemoryPracticeRepository::facts(DayRange dates) const
{
    std::vector<CheckOffFact> found;
    for (const auto& stored : m_checkOffs)
        if (dates.contains(stored.fact.date))
            found.push_back(stored.fact);
    return found;
}

Result<std::vector<CheckOffFact>> MemoryPracticeRepository::facts(const OccurrenceKey& talk) const
{
    auto found = facts(DayRange{talk.date, talk.date});
    if (found)
        std::erase_if(*found, [&](const CheckOffFact& fact) {
            return fact.series != talk.series() || fact.number != talk.number;
        });
    return found;
}

Result<std::vector<CheckOff>> MemoryPracticeRepository::checkOffs(
    const OccurrenceKey& key, std::string_view author) const
{
    std::vector<CheckOff> found;
    for (const auto& stored : m_checkOffs) {
        if (stored.occurrence != key)
            continue;
        found.push_back(shown(stored));
        if (stored.recordedBy == author)
            found.back().privateNote = stored.privateNote;
    }
    return found;
}

Result<std::vector<CheckOff>> MemoryPracticeRepository::checkOffs(DayRange dates) const
{
    std::vector<CheckOff> found;
    for (const auto& stored : m_checkOffs)
        if (dates.contains(stored.fact.date))
            found.push_back(shown(stored));
    std::ranges::sort(
        found, {}, [](const CheckOff& one) { return std::tie(one.recordedAt, one.fact.id); });
    return found;
}

Result<std::optional<CheckOff>> MemoryPracticeRepository::checkOff(const Uuid& id) const
{
    for (const auto& stored : m_checkOffs)
        if (stored.fact.id == id)
            return std::optional{shown(stored)};
    return std::optional<CheckOff>{};
}

Result<std::optional<CheckOff>> MemoryPracticeRepository::lastBefore(SeriesId series, Day day) const
{
    const CheckOff* last = nullptr;
    for (std::size_t i = 0; i < m_checkOffs.size(); ++i) {
        const auto& fact = m_checkOffs[i].fact;
        if (fact.series != series)
            continue;
        const bool replaced = i + 1 < m_checkOffs.size() && m_checkOffs[i + 1].fact.series == series
            && m_checkOffs[i + 1].fact.date == fact.date
            && m_checkOffs[i + 1].fact.number == fact.number;
        if (replaced || fact.withdrawn || fact.heldOn >= day)
            continue;
        if (!last || fact.heldOn >= last->fact.heldOn)
            last = &m_checkOffs[i];
    }
    return last ? std::optional{shown(*last)} : std::optional<CheckOff>{};
}

Result<std::vector<NextStep>> MemoryPracticeRepository::nextSteps() const
{
    auto steps = m_steps;
    std::ranges::sort(steps, {}, [](const NextStep& step) { return std::tie(step.due, step.id); });
    return steps;
}

Result<std::vector<NextStep>> MemoryPracticeRepository::nextSteps(
    DayRange dates, std::string_view talksOf) const
{
    auto steps = *nextSteps();
    std::erase_if(steps, [&](const NextStep& step) {
        return std::ranges::none_of(m_checkOffs, [&](const CheckOff& talk) {
            return talk.fact.id == step.checkOff && dates.contains(talk.fact.date)
                && (talksOf.empty() || talk.occurrence.owner == talksOf);
        });
    });
    return steps;
}

Result<std::vector<NextStep>> MemoryPracticeRepository::nextSteps(
    std::span<const Uuid> checkOffs) const
{
    auto steps = *nextSteps();
    std::erase_if(steps, [&](const NextStep& step) {
        return std::ranges::find(checkOffs, step.checkOff) == checkOffs.end();
    });
    return steps;
}

Result<std::vector<NextStep>> MemoryPracticeRepository::openSteps(
    std::span<const std::string> owners) const
{
    auto steps = *nextSteps();
    std::erase_if(steps, [&](const NextStep& step) {
        return step.doneOn || std::ranges::find(owners, step.owner) == owners.end();
    });
    return steps;
}

Result<std::optional<NextStep>> MemoryPracticeRepository::nextStep(const Uuid& id) const
{
    const auto step = std::ranges::find(m_steps, id, &NextStep::id);
    return step == m_steps.end() ? std::optional<NextStep>{} : std::optional{*step};
}

Result<std::vector<Confirmation>> MemoryPracticeRepository::confirmations(DayRange dates) const
{
    std::vector<Confirmation> found;
    std::ranges::copy_if(m_confirmations, std::back_inserter(found),
        [&](const Confirmation& one) { return dates.contains(one.occurrence.date); });
    std::ranges::sort(found, {}, [](const Confirmation& one) {
        return std::tie(one.occurrence.date, one.recordedOn, one.recordedAt, one.id);
    });
    return found;
}

Result<std::vector<Confirmation>> MemoryPracticeRepository::confirmations(
    const OccurrenceKey& talk) const
{
    auto found = confirmations(DayRange{talk.date, talk.date});
    if (found)
        std::erase_if(*found, [&](const Confirmation& word) { return word.occurrence != talk; });
    return found;
}

Result<std::vector<UnplannedTalk>> MemoryPracticeRepository::unplannedTalks(DayRange heldOn) const
{
    std::vector<UnplannedTalk> found;
    std::ranges::copy_if(m_talks, std::back_inserter(found), [&](const UnplannedTalk& talk) {
        return heldOn.contains(talk.heldOn)
            && std::ranges::find(m_takenBack, talk.id) == m_takenBack.end();
    });
    std::ranges::sort(
        found, {}, [](const UnplannedTalk& talk) { return std::tie(talk.heldOn, talk.id); });
    return found;
}

Result<std::vector<SkillFocus>> MemoryPracticeRepository::skillFocuses() const
{
    auto found = m_focuses;
    std::ranges::sort(found, {},
        [](const SkillFocus& one) { return std::tie(one.person, one.recordedAt, one.id); });
    return found;
}

Result<std::vector<StatedFrequency>> MemoryPracticeRepository::statedFrequencies(
    std::string_view author) const
{
    std::vector<StatedFrequency> found;
    std::ranges::copy_if(m_stated, std::back_inserter(found),
        [&](const StatedFrequency& one) { return one.person == author; });
    std::ranges::sort(found, {},
        [](const StatedFrequency& one) { return std::tie(one.activity, one.recordedAt, one.id); });
    return found;
}

} // namespace mor::tests
