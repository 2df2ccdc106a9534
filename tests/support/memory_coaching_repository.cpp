// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_coaching_repository.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>

namespace mor::tests {

namespace {

using Added = CoachingRepository::Added;

/// Adds to the end unless the id is there already.
template <class Record>
Result<Added> append(std::vector<Record>& all, const Record& record)
{
    const auto same = std::ranges::find(all, record.id, &Record::id);
    if (same == all.end()) {
        all.push_back(record);
        return Added{false};
    }
    if (*same == record)
        return Added{true};
    return fail(ErrorKind::Conflict, "record.id_taken", {toText(record.id)});
}

/// Those that fit, ascending by recordedAt, then id.
template <class Record, class Fits>
std::vector<Record> inOrder(const std::vector<Record>& all, Fits fits)
{
    std::vector<Record> found;
    std::ranges::copy_if(all, std::back_inserter(found), fits);
    std::ranges::sort(
        found, {}, [](const Record& one) { return std::tie(one.recordedAt, one.id); });
    return found;
}

template <class Record>
std::optional<Record> withId(const std::vector<Record>& all, const Uuid& id)
{
    const auto found = std::ranges::find(all, id, &Record::id);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

constexpr auto kAll = [](const auto&) { return true; };

} // namespace

Result<Added> MemoryCoachingRepository::add(const Observation& observation)
{
    for (const auto& stored : m_observations)
        if (stored.id != observation.id && stored.occurrence == observation.occurrence
            && stored.observer == observation.observer && stored.revision == observation.revision)
            return fail(
                ErrorKind::Conflict, "observation.newer_exists", {toText(observation.occurrence)});
    return append(m_observations, observation);
}

Result<Added> MemoryCoachingRepository::add(const CalibrationRound& round)
{
    return append(m_rounds, round);
}

Result<Added> MemoryCoachingRepository::add(const CalibrationJudgement& judgement)
{
    if (!withId(m_rounds, judgement.round))
        return fail(ErrorKind::NotFound, "calibration.unknown_round", {toText(judgement.round)});
    if (withId(m_judgements, judgement.id))
        return append(m_judgements, judgement);
    for (const auto& stored : m_judgements)
        if (stored.round == judgement.round && stored.judge == judgement.judge)
            return fail(
                ErrorKind::Conflict, "calibration.judged_already", {inQuotes(judgement.judge)});
    if (const auto closed = closing(judgement.round); *closed)
        return fail(ErrorKind::Conflict, "calibration.closed", {toIso((*closed)->closedOn)});
    return append(m_judgements, judgement);
}

Result<Added> MemoryCoachingRepository::add(const CalibrationClosing& closing)
{
    if (!withId(m_rounds, closing.round))
        return fail(ErrorKind::NotFound, "calibration.unknown_round", {toText(closing.round)});
    const bool isThere = std::ranges::find(m_closings, closing.round, &CalibrationClosing::round)
        != m_closings.end();
    if (!isThere)
        m_closings.push_back(closing);
    return Added{isThere};
}

Result<std::vector<Observation>> MemoryCoachingRepository::observations() const
{
    return inOrder(m_observations, kAll);
}

Result<std::vector<Observation>> MemoryCoachingRepository::observationsOf(
    std::string_view manager) const
{
    return inOrder(m_observations, [&](const Observation& one) { return one.manager == manager; });
}

Result<std::vector<Observation>> MemoryCoachingRepository::observationsOf(
    const OccurrenceKey& talk) const
{
    return inOrder(m_observations, [&](const Observation& one) { return one.occurrence == talk; });
}

Result<std::optional<Observation>> MemoryCoachingRepository::observation(const Uuid& id) const
{
    return withId(m_observations, id);
}

Result<std::vector<CalibrationRound>> MemoryCoachingRepository::rounds() const
{
    return inOrder(m_rounds, kAll);
}

Result<std::optional<CalibrationRound>> MemoryCoachingRepository::round(const Uuid& id) const
{
    return withId(m_rounds, id);
}

Result<std::vector<CalibrationJudgement>> MemoryCoachingRepository::judgements(
    const Uuid& round) const
{
    return inOrder(
        m_judgements, [&](const CalibrationJudgement& one) { return one.round == round; });
}

Result<std::optional<CalibrationClosing>> MemoryCoachingRepository::closing(const Uuid& round) const
{
    const auto found = std::ranges::find(m_closings, round, &CalibrationClosing::round);
    return found == m_closings.end() ? std::optional<CalibrationClosing>{} : std::optional{*found};
}

} // namespace mor::tests
