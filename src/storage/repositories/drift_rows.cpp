// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/drift_rows.h"

#include <bit>

namespace mor::storage {

namespace {

std::string_view nameOf(DriftWord::Kind kind)
{
    return kind == DriftWord::Kind::Judged ? "judged" : "acknowledged";
}

DriftWord::Kind kindOf(const Rows& row, int column)
{
    const auto name = row.view(column);
    if (name == nameOf(DriftWord::Kind::Judged))
        return DriftWord::Kind::Judged;
    if (name != nameOf(DriftWord::Kind::Acknowledged))
        row.throwDamaged(column);
    return DriftWord::Kind::Acknowledged;
}

DriftVerdict verdictOf(const Rows& row, int column)
{
    return row.view(column).empty() ? DriftVerdict::None : row.parsed(column, parseDriftVerdict);
}

/// Every bit of the number.
std::int64_t bitsOf(double number) { return std::bit_cast<std::int64_t>(number); }

} // namespace

Digest digestOf(const DriftWord& word)
{
    return Canonical("drift_word")
        .add(toText(word.id))
        .add(word.manager)
        .add(word.activity)
        .add(toIso(word.week))
        .add(nameOf(word.kind))
        .add(toText(word.verdict))
        .add(word.sentence)
        .add(word.author)
        .add(toIso(word.recordedOn))
        .add(word.recordedAt.time_since_epoch().count())
        .digest();
}

Digest digestOf(const DriftSettingWord& word)
{
    return Canonical("drift_setting")
        .add(toText(word.id))
        .add(bitsOf(word.setting.accepted))
        .add(bitsOf(word.setting.caught))
        .add(bitsOf(word.setting.weeksBetween))
        .add(word.setting.leaderAfterDays)
        .add(word.author)
        .add(word.recordedAt.time_since_epoch().count())
        .digest();
}

void visitDriftWords(Connection& connection, const Visit<DriftWord>& visit)
{
    auto rows = connection.query(
        "SELECT id, manager, activity, week, kind, verdict, sentence, author, recorded_on,"
        " recorded_at, digest FROM drift_word ORDER BY recorded_at, id");
    while (rows.next())
        visit({rows.uuid(0), rows.text(1), rows.text(2), rows.day(3), kindOf(rows, 4),
                  verdictOf(rows, 5), rows.text(6), rows.text(7), rows.day(8), rows.instant(9)},
            rows.digest(10));
}

void visitDriftSettings(Connection& connection, const Visit<DriftSettingWord>& visit)
{
    auto rows = connection.query(
        "SELECT id, accepted, caught, weeks_between, leader_after_days, author, recorded_at, digest"
        " FROM drift_setting ORDER BY recorded_at, id");
    while (rows.next())
        visit({rows.uuid(0), {rows.real(1), rows.real(2), rows.real(3), rows.as<int>(4)},
                  rows.text(5), rows.instant(6)},
            rows.digest(7));
}

bool insert(Connection& connection, const DriftWord& word)
{
    const auto digest = digestOf(word);
    const auto inserted = connection.execute(
        "INSERT INTO drift_word (id, manager, activity, week, kind, verdict, sentence, author,"
        " recorded_on, recorded_at, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING",
        word.id, word.manager, word.activity, toIso(word.week), nameOf(word.kind),
        toText(word.verdict), word.sentence, word.author, toIso(word.recordedOn),
        word.recordedAt.time_since_epoch().count(), digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM drift_word WHERE id = $1", word.id), digest, word.id);
}

bool insert(Connection& connection, const DriftSettingWord& word)
{
    const auto digest = digestOf(word);
    const auto& setting = word.setting;
    const auto inserted = connection.execute(
        "INSERT INTO drift_setting (id, accepted, caught, weeks_between, leader_after_days, author,"
        " recorded_at, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        " ON CONFLICT (id) DO NOTHING",
        word.id, setting.accepted, setting.caught, setting.weeksBetween, setting.leaderAfterDays,
        word.author, word.recordedAt.time_since_epoch().count(), digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM drift_setting WHERE id = $1", word.id), digest,
        word.id);
}

} // namespace mor::storage
