// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/tally_repository.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Tallies in a workspace file.
class SqlTallyRepository : public TallyRepository {
public:
    explicit SqlTallyRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<Known>> weeks() const override;
    Result<> visit(TallyPart part, DayRange mondays, const Visit& visit) const override;
    Result<std::int64_t> state() const override;
    Result<bool> put(const TalliedWeek& week, std::int64_t state) override;
    Result<> forgetAll() override;
    Result<bool> putOpen(Day asOf, const std::vector<OpenWeek>& weeks, std::int64_t state) override;
    Result<> visitOpen(Day asOf, const Visit& visit) const override;
    Result<std::vector<NextStep>> steps(DayRange keyDates) const override;

private:
    Connection& m_connection;
};

/// Forgets, in the caller's transaction, every tally made after the day, because a record that says
/// it was made by then may be missing in them, and what was known of open weeks.
void forgetTalliedAfter(Connection& connection, Day recordedOn);
/// The same for a trigger that fired on the day: what is due before it stays as it is.
void forgetTalliedFrom(Connection& connection, Day firedOn);
/// Forgets which steps counted where a step done on that day could still be marked as one
/// (NextStepService::kBackdateDays).
void forgetStepsTalliedAfter(Connection& connection, Day doneOn);
/// Forgets what was known of open weeks, as every change of records or plan does.
void forgetOpenWeeks(Connection& connection);
/// The same for every tally there is.
void forgetTallied(Connection& connection);

} // namespace mor::storage
