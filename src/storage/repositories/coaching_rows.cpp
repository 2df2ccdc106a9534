// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/coaching_rows.h"

#include "core/base/text.h"
#include "storage/repositories/digests.h"
#include "storage/sql/storage_error.h"

namespace mor::storage {

namespace {

#define MOR_OBSERVATION_COLUMNS                                                                    \
    "SELECT id, occurrence, version, manager, observer, revision, withdrawn, observed_on, judged," \
    " strength, try_next, recorded_at, digest FROM observation"
#define MOR_ROUND_COLUMNS                                                                          \
    "SELECT id, activity, version, case_text, judges, opened_on, opened_by, recorded_at, digest"   \
    " FROM calibration_round"
#define MOR_JUDGEMENT_COLUMNS                                                                      \
    "SELECT id, round, judge, judged_on, judged, note, recorded_at, digest"                        \
    " FROM calibration_judgement"
#define MOR_CLOSING_COLUMNS                                                                        \
    "SELECT round, closed_on, closed_by, recorded_at, digest FROM calibration_closed"

std::int64_t milliseconds(Instant instant) { return instant.time_since_epoch().count(); }

std::string storedJudges(const std::vector<std::string>& judges)
{
    std::string text;
    for (const auto& judge : judges)
        text.append(text.empty() ? "" : ",").append(judge);
    return text;
}

Observation observationOf(const Rows& row)
{
    return {row.uuid(0), row.parsed(1, parseOccurrenceKey), row.as<int>(2), row.text(3),
        row.text(4), row.as<std::uint32_t>(5), row.integer(6) != 0, row.day(7),
        row.parsed(8, parseJudgement), row.text(9), row.text(10), row.instant(11)};
}

CalibrationRound roundOf(const Rows& row)
{
    return {row.uuid(0), row.text(1), row.as<int>(2), row.text(3), split(row.view(4), ','),
        row.day(5), row.text(6), row.instant(7)};
}

CalibrationJudgement judgementOf(const Rows& row)
{
    return {row.uuid(0), row.uuid(1), row.text(2), row.day(3), row.parsed(4, parseJudgement),
        row.text(5), row.instant(6)};
}

CalibrationClosing closingOf(const Rows& row)
{
    return {row.uuid(0), row.day(1), row.text(2), row.instant(3)};
}

template <class Record>
void visitAll(Rows rows, Record (*recordOf)(const Rows&), int digest, const Visit<Record>& visit)
{
    while (rows.next())
        visit(recordOf(rows), rows.digest(digest));
}

template <class Record>
std::vector<Record> all(Rows rows, Record (*recordOf)(const Rows&))
{
    std::vector<Record> found;
    while (rows.next())
        found.push_back(recordOf(rows));
    return found;
}

template <class Record>
std::optional<Record> one(Rows rows, Record (*recordOf)(const Rows&))
{
    return rows.next() ? std::optional{recordOf(rows)} : std::nullopt;
}

void requireRound(Connection& connection, const Uuid& round)
{
    if (!connection.query("SELECT 1 FROM calibration_round WHERE id = $1", round).next())
        throw StorageError(ErrorKind::NotFound, "calibration.unknown_round", {toText(round)});
}

} // namespace

Digest digestOf(const Observation& observation)
{
    return Canonical("observation")
        .add(toText(observation.id))
        .add(toText(observation.occurrence))
        .add(observation.rhythmVersion)
        .add(observation.manager)
        .add(observation.observer)
        .add(observation.revision)
        .add(observation.withdrawn)
        .add(toIso(observation.observedOn))
        .add(toText(observation.judged))
        .add(observation.strength)
        .add(observation.tryNext)
        .add(milliseconds(observation.recordedAt))
        .digest();
}

Digest digestOf(const CalibrationRound& round)
{
    return Canonical("calibration_round")
        .add(toText(round.id))
        .add(round.activity)
        .add(round.rhythmVersion)
        .add(round.caseText)
        .add(storedJudges(round.judges))
        .add(toIso(round.openedOn))
        .add(round.openedBy)
        .add(milliseconds(round.recordedAt))
        .digest();
}

Digest digestOf(const CalibrationJudgement& judgement)
{
    return Canonical("calibration_judgement")
        .add(toText(judgement.id))
        .add(toText(judgement.round))
        .add(judgement.judge)
        .add(toIso(judgement.judgedOn))
        .add(toText(judgement.judged))
        .add(judgement.note)
        .add(milliseconds(judgement.recordedAt))
        .digest();
}

Digest digestOf(const CalibrationClosing& closing)
{
    return Canonical("calibration_closed")
        .add(toText(closing.round))
        .add(toIso(closing.closedOn))
        .add(closing.closedBy)
        .add(milliseconds(closing.recordedAt))
        .digest();
}

void visitObservations(Connection& connection, const Visit<Observation>& visit)
{
    visitAll(connection.query(MOR_OBSERVATION_COLUMNS " ORDER BY recorded_at, id"), observationOf,
        12, visit);
}

void visitRounds(Connection& connection, const Visit<CalibrationRound>& visit)
{
    visitAll(connection.query(MOR_ROUND_COLUMNS " ORDER BY recorded_at, id"), roundOf, 8, visit);
}

void visitJudgements(Connection& connection, const Visit<CalibrationJudgement>& visit)
{
    visitAll(connection.query(MOR_JUDGEMENT_COLUMNS " ORDER BY round, recorded_at, id"),
        judgementOf, 7, visit);
}

void visitClosings(Connection& connection, const Visit<CalibrationClosing>& visit)
{
    visitAll(connection.query(MOR_CLOSING_COLUMNS " ORDER BY round"), closingOf, 4, visit);
}

std::vector<Observation> readObservationsOf(Connection& connection, std::string_view manager)
{
    return all(connection.query(
                   MOR_OBSERVATION_COLUMNS " WHERE manager = $1 ORDER BY recorded_at, id", manager),
        observationOf);
}

std::vector<Observation> readObservationsOf(Connection& connection, const OccurrenceKey& talk)
{
    return all(
        connection.query(MOR_OBSERVATION_COLUMNS " WHERE occurrence = $1 ORDER BY recorded_at, id",
            toText(talk)),
        observationOf);
}

std::optional<Observation> readObservation(Connection& connection, const Uuid& id)
{
    return one(connection.query(MOR_OBSERVATION_COLUMNS " WHERE id = $1", id), observationOf);
}

std::optional<CalibrationRound> readRound(Connection& connection, const Uuid& id)
{
    return one(connection.query(MOR_ROUND_COLUMNS " WHERE id = $1", id), roundOf);
}

std::vector<CalibrationJudgement> readJudgements(Connection& connection, const Uuid& round)
{
    return all(
        connection.query(MOR_JUDGEMENT_COLUMNS " WHERE round = $1 ORDER BY recorded_at, id", round),
        judgementOf);
}

std::optional<CalibrationClosing> readClosing(Connection& connection, const Uuid& round)
{
    return one(connection.query(MOR_CLOSING_COLUMNS " WHERE round = $1", round), closingOf);
}

bool insert(Connection& connection, const Observation& observation)
{
    const auto digest = digestOf(observation);
    const auto key = toText(observation.occurrence);
    if (auto other = connection.query("SELECT 1 FROM observation WHERE occurrence = $1 AND"
                                      " observer = $2 AND revision = $3 AND id <> $4",
            key, observation.observer, observation.revision, observation.id);
        other.next())
        throw StorageError(ErrorKind::Conflict, "observation.newer_exists", {key});
    const auto inserted = connection.execute(
        "INSERT INTO observation (id, occurrence, version, manager, observer, revision, withdrawn,"
        " observed_on, judged, strength, try_next, recorded_at, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        " ON CONFLICT (id) DO NOTHING",
        observation.id, key, observation.rhythmVersion, observation.manager, observation.observer,
        observation.revision, observation.withdrawn, toIso(observation.observedOn),
        toText(observation.judged), observation.strength, observation.tryNext,
        milliseconds(observation.recordedAt), digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM observation WHERE id = $1", observation.id), digest,
        observation.id);
}

bool insert(Connection& connection, const CalibrationRound& round)
{
    const auto digest = digestOf(round);
    const auto inserted = connection.execute(
        "INSERT INTO calibration_round (id, activity, version, case_text, judges, opened_on,"
        " opened_by, recorded_at, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
        round.id, round.activity, round.rhythmVersion, round.caseText, storedJudges(round.judges),
        toIso(round.openedOn), round.openedBy, milliseconds(round.recordedAt), digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM calibration_round WHERE id = $1", round.id), digest,
        round.id);
}

bool insert(Connection& connection, const CalibrationJudgement& judgement)
{
    const auto digest = digestOf(judgement);
    requireRound(connection, judgement.round);
    if (auto same
        = connection.query("SELECT digest FROM calibration_judgement WHERE id = $1", judgement.id);
        same.next()) {
        if (same.digest(0) == digest)
            return true;
        throwIdTaken(judgement.id);
    }
    if (connection
            .query("SELECT 1 FROM calibration_judgement WHERE round = $1 AND judge = $2",
                judgement.round, judgement.judge)
            .next())
        throw StorageError(
            ErrorKind::Conflict, "calibration.judged_already", {inQuotes(judgement.judge)});
    if (const auto closing = readClosing(connection, judgement.round))
        throw StorageError(ErrorKind::Conflict, "calibration.closed", {toIso(closing->closedOn)});
    connection.execute("INSERT INTO calibration_judgement (id, round, judge, judged_on, judged,"
                       " note, recorded_at, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        judgement.id, judgement.round, judgement.judge, toIso(judgement.judgedOn),
        toText(judgement.judged), judgement.note, milliseconds(judgement.recordedAt), digest);
    return false;
}

bool insert(Connection& connection, const CalibrationClosing& closing)
{
    requireRound(connection, closing.round);
    return connection.execute("INSERT INTO calibration_closed (round, closed_on, closed_by,"
                              " recorded_at, digest) VALUES ($1, $2, $3, $4, $5)"
                              " ON CONFLICT (round) DO NOTHING",
               closing.round, toIso(closing.closedOn), closing.closedBy,
               milliseconds(closing.recordedAt), digestOf(closing))
        == 0;
}

} // namespace mor::storage
