// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/check_off_rows.h"
#include "storage/repositories/digests.h"
#include "storage/repositories/sql_tally_repository.h"
#include "storage/repositories/week_rows.h"
#include "storage/sql/storage_error.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace mor::storage {

namespace {

/// Each step with its newest word on whether it is done.
#define MOR_NEXT_STEP_COLUMNS                                                                      \
    "SELECT n.id, n.check_off, n.owner, n.what, n.due, d.done_on, n.recorded_on, n.digest"         \
    " FROM next_step n LEFT JOIN next_step_done d ON d.next_step = n.id AND d.revision ="          \
    " (SELECT max(e.revision) FROM next_step_done e WHERE e.next_step = n.id)"

/// The same from the side of the talks, for any FROM with check_off c and next_step n.
#define MOR_STEPS_OF_TALKS                                                                         \
    "SELECT n.id, n.check_off, n.owner, n.what, n.due,"                                            \
    " (SELECT d.done_on FROM next_step_done d WHERE d.next_step = n.id"                            \
    " ORDER BY d.revision DESC LIMIT 1), n.recorded_on"

NextStep stepOf(const Rows& row)
{
    return {row.uuid(0), row.uuid(1), row.text(2), row.text(3), row.day(4), row.maybeDay(5),
        row.day(6)};
}

} // namespace

bool insert(Connection& connection, const NextStep& step)
{
    const auto digest = digestOf(step);
    if (auto stored = connection.query("SELECT digest FROM next_step WHERE id = $1", step.id);
        stored.next()) {
        if (stored.digest(0) != digest)
            throwIdTaken(step.id);
        return true;
    }
    if (!connection.query("SELECT 1 FROM check_off_record WHERE id = $1", step.checkOff).next())
        throw StorageError(ErrorKind::NotFound, "checkoff.unknown", {toText(step.checkOff)});
    forgetTalliedAfter(connection, step.recordedOn);
    connection.execute("INSERT INTO next_step (id, check_off, owner, what, due, recorded_on,"
                       " digest) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        step.id, step.checkOff, step.owner, step.what, toIso(step.due), toIso(step.recordedOn),
        digest);
    if (step.doneOn)
        insertDone(connection, step.id, *step.doneOn);
    return false;
}

void visitNextSteps(Connection& connection, DayRange dates, const VisitStep& visit)
{
    auto rows = connection.query(MOR_NEXT_STEP_COLUMNS
        " JOIN check_off_record r ON r.id = n.check_off"
        " WHERE r.key_day BETWEEN $1 AND $2 ORDER BY n.due, n.id",
        dayNumber(dates.first), dayNumber(dates.last));
    while (rows.next())
        visit(stepOf(rows), rows.digest(7));
}

std::vector<NextStep> readNextSteps(Connection& connection, const Uuid& checkOff)
{
    std::vector<NextStep> steps;
    auto rows = connection.query(
        MOR_NEXT_STEP_COLUMNS " WHERE n.check_off = $1 ORDER BY n.due, n.id", checkOff);
    while (rows.next())
        steps.push_back(stepOf(rows));
    return steps;
}

std::vector<NextStep> readNextSteps(Connection& connection, std::span<const Uuid> checkOffs)
{
    std::vector<NextStep> steps;
    for (const auto& checkOff : checkOffs)
        std::ranges::move(readNextSteps(connection, checkOff), std::back_inserter(steps));
    std::ranges::sort(steps, {}, [](const NextStep& step) { return std::tie(step.due, step.id); });
    return steps;
}

std::vector<NextStep> readNextSteps(
    Connection& connection, DayRange dates, std::string_view talksOf)
{
    constexpr int kFewDays = 7;
    std::vector<NextStep> steps;
    const auto first = dayNumber(dates.first);
    const auto last = dayNumber(dates.last);
    // CROSS JOIN keeps the order: from the check-offs, or from the few series of an owner, to
    // steps.
    auto rows = talksOf.empty()
        ? connection.query(MOR_STEPS_OF_TALKS " FROM check_off c CROSS JOIN next_step n"
                                              " WHERE n.check_off = c.id"
                                              " AND c.key_day BETWEEN $1 AND $2",
            first, last)
        : last - first < kFewDays ? connection.query(MOR_STEPS_OF_TALKS
              " FROM check_off c CROSS JOIN series s CROSS JOIN next_step n"
              " WHERE s.id = c.series AND n.check_off = c.id"
              " AND c.key_day BETWEEN $1 AND $2 AND s.owner = $3",
              first, last, talksOf)
                                  : connection.query(MOR_STEPS_OF_TALKS
                                      " FROM series s CROSS JOIN check_off c CROSS JOIN next_step n"
                                      " WHERE c.series = s.id AND n.check_off = c.id"
                                      " AND c.key_day BETWEEN $1 AND $2 AND s.owner = $3",
                                      first, last, talksOf);
    while (rows.next())
        steps.push_back(stepOf(rows));
    std::ranges::sort(steps, {}, [](const NextStep& step) { return std::tie(step.due, step.id); });
    return steps;
}

std::vector<NextStep> readOpenSteps(Connection& connection, std::span<const std::string> owners)
{
    const std::set<std::string_view> once(owners.begin(), owners.end());
    std::vector<NextStep> steps;
    for (const auto& owner : once) {
        auto rows = connection.query(
            MOR_NEXT_STEP_COLUMNS " WHERE n.owner = $1 AND d.done_on IS NULL", owner);
        while (rows.next())
            steps.push_back(stepOf(rows));
    }
    std::ranges::sort(steps, {}, [](const NextStep& step) { return std::tie(step.due, step.id); });
    return steps;
}

std::optional<NextStep> readNextStep(Connection& connection, const Uuid& id)
{
    auto rows = connection.query(MOR_NEXT_STEP_COLUMNS " WHERE n.id = $1", id);
    return rows.next() ? std::optional{stepOf(rows)} : std::nullopt;
}

} // namespace mor::storage
