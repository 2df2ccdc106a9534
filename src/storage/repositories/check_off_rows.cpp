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

CheckOffFact factOf(const Rows& row)
{
    return {row.uuid(0), row.integer(1), row.dayNumber(2), row.as<std::uint16_t>(3),
        row.as<std::uint16_t>(4), row.dayNumber(5), row.dayNumber(6), row.as<std::uint32_t>(7),
        row.as<std::uint8_t>(8), row.as<std::uint8_t>(9), row.integer(10) != 0,
        row.integer(11) != 0};
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

NextStep stepOf(const Rows& row)
{
    return {row.uuid(0), row.uuid(1), row.text(2), row.text(3), row.day(4), row.maybeDay(5),
        row.day(6)};
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

std::vector<CheckOffFact> readFacts(Connection& connection, DayRange dates)
{
    std::vector<CheckOffFact> facts;
    auto rows = connection.query(
        "SELECT id, series, key_day, number, minutes, held_day, recorded_day, revision,"
        " criteria_met, criteria_judged, withdrawn, has_next_step FROM check_off"
        " WHERE key_day BETWEEN $1 AND $2 ORDER BY key_day, series, number, revision",
        dayNumber(dates.first), dayNumber(dates.last));
    while (rows.next())
        facts.push_back(factOf(rows));
    return facts;
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
