// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/check_off_rows.h"

#include "core/base/text.h"
#include "storage/repositories/digests.h"
#include "storage/repositories/history_rows.h"
#include "storage/repositories/sql_tally_repository.h"
#include "storage/repositories/week_rows.h"
#include "storage/sql/storage_error.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace mor::storage {

namespace {

#define MOR_CHECK_OFF_COLUMNS                                                                      \
    "SELECT c.id, c.series, c.key_day, c.number, c.minutes, c.held_day, c.recorded_day,"           \
    " c.revision, c.criteria_met, c.criteria_judged, c.withdrawn, c.has_next_step,"                \
    " s.activity, s.owner, s.counterpart, r.evidence, r.note, r.recorded_by, r.recorded_at,"       \
    " r.recording_seconds, r.correction_reason, r.digest"                                          \
    " FROM check_off c JOIN check_off_record r ON r.id = c.id JOIN series s ON s.id = c.series"

constexpr int kDigestColumn = 21;

#define MOR_FACT_COLUMNS                                                                           \
    "SELECT id, series, key_day, number, minutes, held_day, recorded_day, revision,"               \
    " criteria_met, criteria_judged, withdrawn, has_next_step FROM check_off"

CheckOffFact factOf(const Rows& row)
{
    return {row.uuid(0), row.integer(1), row.dayNumber(2), row.as<std::uint16_t>(3),
        row.as<std::uint16_t>(4), row.dayNumber(5), row.dayNumber(6), row.as<std::uint32_t>(7),
        row.as<std::uint8_t>(8), row.as<std::uint8_t>(9), row.integer(10) != 0,
        row.integer(11) != 0};
}

std::vector<CheckOffFact> factsOf(Rows rows)
{
    std::vector<CheckOffFact> facts;
    while (rows.next())
        facts.push_back(factOf(rows));
    return facts;
}

std::vector<EvidenceType> evidenceOf(const Rows& row, int column)
{
    std::vector<EvidenceType> evidence;
    if (row.view(column).empty())
        return evidence;
    for (const auto& part : split(row.view(column), ',')) {
        const auto type = parseEvidenceType(part);
        if (!type)
            row.throwDamaged(column);
        evidence.push_back(*type);
    }
    return evidence;
}

CheckOff checkOffOf(const Rows& row)
{
    CheckOff checkOff;
    checkOff.fact = factOf(row);
    checkOff.occurrence
        = {row.text(12), row.text(13), row.text(14), checkOff.fact.date, checkOff.fact.number};
    checkOff.evidence = evidenceOf(row, 15);
    checkOff.note = row.text(16);
    checkOff.recordedBy = row.text(17);
    checkOff.recordedAt = row.instant(18);
    checkOff.recordingSeconds = row.as<int>(19);
    checkOff.correctionReason = row.text(20);
    return checkOff;
}

/// Whether the same record is stored under this id; throws if another one is.
bool isStored(Connection& connection, const CheckOff& checkOff)
{
    const auto& id = checkOff.fact.id;
    {
        auto rows = connection.query("SELECT digest FROM check_off_record WHERE id = $1", id);
        if (!rows.next())
            return false;
        if (rows.digest(0) != digestOf(checkOff))
            throwIdTaken(id);
    }
    if (readPrivateNote(connection, id, checkOff.recordedBy) != checkOff.privateNote)
        throwIdTaken(id);
    for (const auto& step : checkOff.nextSteps)
        if (!insert(connection, step))
            throwIdTaken(id);
    return true;
}

void insertFact(Connection& connection, const CheckOff& checkOff, SeriesId series)
{
    const auto& fact = checkOff.fact;
    const auto& key = checkOff.occurrence;
    forgetTalliedAfter(connection, fact.recordedOn);
    const auto inserted = connection.execute(
        "INSERT INTO check_off (key_day, series, number, revision, id, minutes, held_day,"
        " recorded_day, criteria_met, criteria_judged, withdrawn, has_next_step)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING",
        dayNumber(key.date), series, key.number, fact.revision, fact.id, fact.minutes,
        dayNumber(fact.heldOn), dayNumber(fact.recordedOn), fact.criteriaMet, fact.criteriaJudged,
        fact.withdrawn, fact.hasNextStep);
    if (inserted == 0)
        throw StorageError(ErrorKind::Conflict, "checkoff.newer_exists", {toText(key)});
}

void insertRecord(Connection& connection, const CheckOff& checkOff, SeriesId series)
{
    const auto& fact = checkOff.fact;
    const auto& key = checkOff.occurrence;
    connection.execute(
        "INSERT INTO check_off_record (id, key_day, series, number, revision, recorded_at,"
        " recorded_by, recording_seconds, evidence, note, correction_reason, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        fact.id, dayNumber(key.date), series, key.number, fact.revision,
        checkOff.recordedAt.time_since_epoch().count(), checkOff.recordedBy,
        checkOff.recordingSeconds, storedEvidence(checkOff.evidence), checkOff.note,
        checkOff.correctionReason, digestOf(checkOff));
    if (!checkOff.privateNote.empty())
        connection.execute("INSERT INTO private_note (check_off, author, note, digest)"
                           " VALUES ($1, $2, $3, $4)",
            fact.id, checkOff.recordedBy, checkOff.privateNote, digestOfPrivateNote(checkOff));
}

} // namespace

bool insert(Connection& connection, const CheckOff& checkOff, NotedSeries& noted)
{
    if (isStored(connection, checkOff))
        return true;
    const auto series = checkOff.occurrence.series();
    if (noted.insert(series).second)
        noteSeries(connection, checkOff.occurrence);
    insertFact(connection, checkOff, series);
    insertRecord(connection, checkOff, series);
    for (const auto& step : checkOff.nextSteps)
        insert(connection, step);
    return false;
}

std::vector<CheckOffFact> readFacts(Connection& connection, DayRange dates)
{
    return factsOf(connection.query(MOR_FACT_COLUMNS
        " WHERE key_day BETWEEN $1 AND $2 ORDER BY key_day, series, number, revision",
        dayNumber(dates.first), dayNumber(dates.last)));
}

std::vector<CheckOffFact> readFacts(Connection& connection, const OccurrenceKey& talk)
{
    return factsOf(connection.query(MOR_FACT_COLUMNS
        " WHERE key_day = $1 AND series = $2 AND number = $3 ORDER BY revision",
        dayNumber(talk.date), talk.series(), talk.number));
}

void visitCheckOffs(Connection& connection, DayRange dates, const VisitCheckOff& visit)
{
    auto rows = connection.query(MOR_CHECK_OFF_COLUMNS " WHERE c.key_day BETWEEN $1 AND $2",
        dayNumber(dates.first), dayNumber(dates.last));
    while (rows.next())
        visit(checkOffOf(rows), rows.digest(kDigestColumn));
}

std::vector<CheckOff> readVersions(Connection& connection, const OccurrenceKey& key)
{
    std::vector<CheckOff> versions;
    {
        auto rows = connection.query(MOR_CHECK_OFF_COLUMNS
            " WHERE c.key_day = $1 AND c.series = $2 AND c.number = $3 ORDER BY c.revision",
            dayNumber(key.date), key.series(), key.number);
        while (rows.next())
            versions.push_back(checkOffOf(rows));
    }
    for (auto& version : versions)
        version.nextSteps = readNextSteps(connection, version.fact.id);
    return versions;
}

std::vector<CheckOff> readSeries(Connection& connection, SeriesId series)
{
    std::vector<CheckOff> versions;
    auto rows = connection.query(MOR_CHECK_OFF_COLUMNS
        " WHERE c.series = $1 ORDER BY c.key_day, c.number, c.revision",
        series);
    while (rows.next())
        versions.push_back(checkOffOf(rows));
    return versions;
}

std::optional<CheckOff> readCheckOff(Connection& connection, const Uuid& id)
{
    std::optional<CheckOff> found;
    {
        // Through the record, whose key is the id.
        auto rows = connection.query(MOR_CHECK_OFF_COLUMNS
            " WHERE r.id = $1 AND c.key_day = r.key_day AND c.series = r.series"
            " AND c.number = r.number AND c.revision = r.revision",
            id);
        if (rows.next())
            found = checkOffOf(rows);
    }
    if (found)
        found->nextSteps = readNextSteps(connection, id);
    return found;
}

std::string readPrivateNote(Connection& connection, const Uuid& checkOff, std::string_view author)
{
    auto rows = connection.query(
        "SELECT note FROM private_note WHERE check_off = $1 AND author = $2", checkOff, author);
    return rows.next() ? rows.text(0) : std::string{};
}

} // namespace mor::storage
