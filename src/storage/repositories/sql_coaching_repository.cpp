// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_coaching_repository.h"

#include "storage/repositories/coaching_rows.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

namespace mor::storage {

namespace {

/// One record in a transaction of its own.
template <class Record>
Result<CoachingRepository::Added> addOne(Connection& connection, const Record& record)
{
    return asResult([&] {
        Transaction transaction(connection);
        const CoachingRepository::Added added{insert(connection, record)};
        transaction.commit();
        return added;
    });
}

template <class Record, class VisitAll>
Result<std::vector<Record>> gathered(Connection& connection, VisitAll visitAll)
{
    return asResult([&] {
        std::vector<Record> found;
        visitAll(connection,
            [&](Record&& record, const Digest&) { found.push_back(std::move(record)); });
        return found;
    });
}

} // namespace

Result<CoachingRepository::Added> SqlCoachingRepository::add(const Observation& observation)
{
    return addOne(m_connection, observation);
}

Result<CoachingRepository::Added> SqlCoachingRepository::add(const CalibrationRound& round)
{
    return addOne(m_connection, round);
}

Result<CoachingRepository::Added> SqlCoachingRepository::add(const CalibrationJudgement& judgement)
{
    return addOne(m_connection, judgement);
}

Result<CoachingRepository::Added> SqlCoachingRepository::add(const CalibrationClosing& closing)
{
    return addOne(m_connection, closing);
}

Result<std::vector<Observation>> SqlCoachingRepository::observations() const
{
    return gathered<Observation>(m_connection, visitObservations);
}

Result<std::vector<Observation>> SqlCoachingRepository::observationsOf(
    std::string_view manager) const
{
    return asResult([&] { return readObservationsOf(m_connection, manager); });
}

Result<std::vector<Observation>> SqlCoachingRepository::observationsOf(
    const OccurrenceKey& talk) const
{
    return asResult([&] { return readObservationsOf(m_connection, talk); });
}

Result<std::optional<Observation>> SqlCoachingRepository::observation(const Uuid& id) const
{
    return asResult([&] { return readObservation(m_connection, id); });
}

Result<std::vector<CalibrationRound>> SqlCoachingRepository::rounds() const
{
    return gathered<CalibrationRound>(m_connection, visitRounds);
}

Result<std::optional<CalibrationRound>> SqlCoachingRepository::round(const Uuid& id) const
{
    return asResult([&] { return readRound(m_connection, id); });
}

Result<std::vector<CalibrationJudgement>> SqlCoachingRepository::judgements(const Uuid& round) const
{
    return asResult([&] { return readJudgements(m_connection, round); });
}

Result<std::optional<CalibrationClosing>> SqlCoachingRepository::closing(const Uuid& round) const
{
    return asResult([&] { return readClosing(m_connection, round); });
}

} // namespace mor::storage
