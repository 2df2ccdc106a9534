// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/week_rows.h"

#include "storage/repositories/digests.h"
#include "storage/repositories/sql_tally_repository.h"
#include "storage/sql/storage_error.h"

namespace mor::storage {

namespace {

#define MOR_STATED_COLUMNS                                                                         \
    "SELECT id, person, activity, talks, stated_on, recorded_at, digest FROM stated_frequency"

StatedFrequency statedOf(const Rows& row)
{
    return {row.uuid(0), row.text(1), row.text(2), row.as<int>(3), row.day(4), row.instant(5)};
}

} // namespace

void insertDone(Connection& connection, const Uuid& nextStep, std::optional<Day> doneOn)
{
    if (!connection.query("SELECT 1 FROM next_step WHERE id = $1", nextStep).next())
        throw StorageError(ErrorKind::NotFound, "nextstep.unknown", {toText(nextStep)});
    std::optional<Day> before;
    std::uint32_t revision = 0;
    if (auto stored = connection.query("SELECT done_on, revision FROM next_step_done"
                                       " WHERE next_step = $1 ORDER BY revision DESC LIMIT 1",
            nextStep);
        stored.next()) {
        before = stored.maybeDay(0);
        revision = stored.as<std::uint32_t>(1) + 1;
    }
    if (before == doneOn)
        return;
    if (before && doneOn)
        throw StorageError(
            ErrorKind::Conflict, "nextstep.already_done", {toText(nextStep), toIso(*before)});
    forgetStepsTalliedAfter(connection, doneOn ? *doneOn : *before);
    const auto day = doneOn ? std::optional{toIso(*doneOn)} : std::nullopt;
    connection.execute("INSERT INTO next_step_done (next_step, done_on, digest, revision)"
                       " VALUES ($1, $2, $3, $4)",
        nextStep, day, digestOfDone(nextStep, doneOn, revision), revision);
}

void insertTakingBack(Connection& connection, const Uuid& unplannedTalk, Day recordedOn)
{
    if (!connection.query("SELECT 1 FROM unplanned_talk WHERE id = $1", unplannedTalk).next())
        throw StorageError(ErrorKind::NotFound, "unplanned.unknown", {toText(unplannedTalk)});
    connection.execute(
        "INSERT INTO unplanned_talk_taken_back (unplanned_talk, recorded_day, digest)"
        " VALUES ($1, $2, $3) ON CONFLICT (unplanned_talk) DO NOTHING",
        unplannedTalk, dayNumber(recordedOn), digestOfTakingBack(unplannedTalk, recordedOn));
}

void visitSkillFocuses(Connection& connection, const Visit<SkillFocus>& visit)
{
    auto rows = connection.query("SELECT id, person, skill, since, recorded_at, recorded_by, digest"
                                 " FROM skill_focus ORDER BY person, recorded_at, id");
    while (rows.next())
        visit(
            {rows.uuid(0), rows.text(1), rows.text(2), rows.day(3), rows.instant(4), rows.text(5)},
            rows.digest(6));
}

void visitStatedFrequencies(Connection& connection, const Visit<StatedFrequency>& visit)
{
    auto rows = connection.query(MOR_STATED_COLUMNS " ORDER BY person, activity, recorded_at, id");
    while (rows.next())
        visit(statedOf(rows), rows.digest(6));
}

std::vector<StatedFrequency> readStatedFrequencies(Connection& connection, std::string_view author)
{
    std::vector<StatedFrequency> found;
    auto rows = connection.query(
        MOR_STATED_COLUMNS " WHERE person = $1 ORDER BY activity, recorded_at, id", author);
    while (rows.next())
        found.push_back(statedOf(rows));
    return found;
}

bool insert(Connection& connection, const SkillFocus& focus)
{
    const auto digest = digestOf(focus);
    const auto inserted = connection.execute(
        "INSERT INTO skill_focus (id, person, skill, since, recorded_at, recorded_by, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        focus.id, focus.person, focus.skill, toIso(focus.since),
        focus.recordedAt.time_since_epoch().count(), focus.recordedBy, digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM skill_focus WHERE id = $1", focus.id), digest,
        focus.id);
}

bool insert(Connection& connection, const StatedFrequency& stated)
{
    const auto digest = digestOf(stated);
    const auto inserted = connection.execute(
        "INSERT INTO stated_frequency (id, person, activity, talks, stated_on, recorded_at, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        stated.id, stated.person, stated.activity, stated.talks, toIso(stated.statedOn),
        stated.recordedAt.time_since_epoch().count(), digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM stated_frequency WHERE id = $1", stated.id), digest,
        stated.id);
}

} // namespace mor::storage
