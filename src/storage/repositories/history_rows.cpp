// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/history_rows.h"

#include "storage/repositories/digests.h"
#include "storage/repositories/plan_rows.h"
#include "storage/repositories/sql_tally_repository.h"
#include "storage/repositories/stored_names.h"
#include "storage/sql/storage_error.h"

#include <unordered_map>

namespace mor::storage {

namespace {

constexpr StoredNames<Confirmation::Word, 2> kWords{{"confirmed", "disputed"}};
constexpr StoredNames<Usefulness, 4> kUsefulness{{"not-answered", "changed", "helped", "no"}};

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

auto whatOf(const Rows& row, int kind, int toDay, int start, int what)
    -> decltype(PlanException::what)
{
    const auto name = row.view(kind);
    if (name == "moved")
        return Moved{row.day(toDay), row.minute(start)};
    if (name == "excused")
        return Excused{row.text(what)};
    if (name == "merged")
        return Merged{row.parsed(what, parseOccurrenceKey)};
    if (name == "reassigned")
        return Reassigned{row.text(what)};
    return Revoked{row.text(what)};
}

} // namespace

ExceptionColumns rowOf(const PlanException& exception)
{
    return std::visit(Overloaded{
                          [](const Moved& what) {
                              return ExceptionColumns{"moved", what.to, what.start, {}};
                          },
                          [](const Excused& what) {
                              return ExceptionColumns{"excused", {}, kNoTime, what.reason};
                          },
                          [](const Merged& what) {
                              return ExceptionColumns{"merged", {}, kNoTime, toText(what.into)};
                          },
                          [](const Reassigned& what) {
                              return ExceptionColumns{"reassigned", {}, kNoTime, what.to};
                          },
                          [](const Revoked& what) {
                              return ExceptionColumns{"revoked", {}, kNoTime, what.what};
                          },
                      },
        exception.what);
}

void visitExceptions(Connection& connection, const Visit<PlanException>& visit)
{
    auto rows = connection.query("SELECT id, occurrence, kind, to_day, start_minute, what,"
                                 " recorded_on, recorded_at, recorded_by, digest"
                                 " FROM plan_exception ORDER BY recorded_at, id");
    while (rows.next())
        visit({rows.uuid(0), rows.parsed(1, parseOccurrenceKey), whatOf(rows, 2, 3, 4, 5),
                  rows.day(6), rows.instant(7), rows.text(8)},
            rows.digest(9));
}

bool insert(Connection& connection, const PlanException& exception)
{
    const auto row = rowOf(exception);
    const auto digest = digestOf(exception);
    forgetTalliedAfter(connection, exception.recordedOn);
    const auto inserted = connection.execute(
        "INSERT INTO plan_exception (id, occurrence, kind, to_day, start_minute, what,"
        " recorded_on, recorded_at, recorded_by, digest)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING",
        exception.id, toText(exception.occurrence), row.kind, storedDay(row.toDay),
        storedMinute(row.start), row.what, toIso(exception.recordedOn),
        exception.recordedAt.time_since_epoch().count(), exception.recordedBy, digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM plan_exception WHERE id = $1", exception.id), digest,
        exception.id);
}

void visitTriggers(Connection& connection, const Visit<TriggerEvent>& visit)
{
    auto rows = connection.query("SELECT id, activity, subject, fired_on, digest"
                                 " FROM trigger_event ORDER BY fired_on, id");
    while (rows.next())
        visit({rows.uuid(0), rows.text(1), rows.text(2), rows.day(3)}, rows.digest(4));
}

bool insert(Connection& connection, const TriggerEvent& trigger)
{
    const auto digest = digestOf(trigger);
    forgetTalliedFrom(connection, trigger.firedOn);
    const auto inserted
        = connection.execute("INSERT INTO trigger_event (id, activity, subject, fired_on, digest)"
                             " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING",
            trigger.id, trigger.activity, trigger.subject, toIso(trigger.firedOn), digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM trigger_event WHERE id = $1", trigger.id), digest,
        trigger.id);
}

namespace {

Confirmation confirmationOf(const Rows& row)
{
    return {row.uuid(0),
        {row.text(1), row.text(2), row.text(3), row.dayNumber(4), row.as<std::uint16_t>(5)},
        row.text(6), row.parsed(7, kWords.parser()), row.parsed(8, kUsefulness.parser()),
        row.dayNumber(9), row.instant(10)};
}

/// The three codes of a series, each looked up once: half of all words are about the same ones.
class SeriesCodes {
public:
    struct Codes {
        std::string activity, owner, counterpart;
    };

    explicit SeriesCodes(Connection& connection)
        : m_connection(connection)
    {
    }

    const Codes& of(SeriesId series)
    {
        const auto [found, isNew] = m_known.try_emplace(series);
        if (!isNew)
            return found->second;
        auto row = m_connection.query(
            "SELECT activity, owner, counterpart FROM series WHERE id = $1", series);
        if (row.next())
            found->second = {row.text(0), row.text(1), row.text(2)};
        return found->second;
    }

private:
    Connection& m_connection;
    std::unordered_map<SeriesId, Codes> m_known;
};

} // namespace

std::vector<Confirmation> readConfirmations(Connection& connection, DayRange dates)
{
    std::vector<Confirmation> found;
    SeriesCodes codes(connection);
    // Without the digest, which the index does not hold.
    auto rows = connection.query(
        "SELECT id, series, key_day, number, given_by, word, usefulness, recorded_day,"
        " recorded_at FROM confirmation INDEXED BY confirmation_key_day"
        " WHERE key_day BETWEEN $1 AND $2"
        " ORDER BY key_day, recorded_day, recorded_at, id",
        dayNumber(dates.first), dayNumber(dates.last));
    while (rows.next()) {
        const auto& series = codes.of(rows.integer(1));
        found.push_back({rows.uuid(0),
            {series.activity, series.owner, series.counterpart, rows.dayNumber(2),
                rows.as<std::uint16_t>(3)},
            rows.text(4), rows.parsed(5, kWords.parser()), rows.parsed(6, kUsefulness.parser()),
            rows.dayNumber(7), rows.instant(8)});
    }
    return found;
}

std::vector<Confirmation> readConfirmations(Connection& connection, const OccurrenceKey& talk)
{
    std::vector<Confirmation> found;
    auto rows = connection.query("SELECT id, given_by, word, usefulness, recorded_day, recorded_at"
                                 " FROM confirmation INDEXED BY confirmation_key_day"
                                 " WHERE key_day = $1 AND series = $2 AND number = $3"
                                 " ORDER BY recorded_day, recorded_at, id",
        dayNumber(talk.date), talk.series(), talk.number);
    while (rows.next())
        found.push_back({rows.uuid(0), talk, rows.text(1), rows.parsed(2, kWords.parser()),
            rows.parsed(3, kUsefulness.parser()), rows.dayNumber(4), rows.instant(5)});
    return found;
}

void visitConfirmations(Connection& connection, DayRange dates, const Visit<Confirmation>& visit)
{
    auto rows = connection.query(
        "SELECT c.id, s.activity, s.owner, s.counterpart, c.key_day, c.number, c.given_by,"
        " c.word, c.usefulness, c.recorded_day, c.recorded_at, c.digest FROM confirmation c"
        " JOIN series s ON s.id = c.series WHERE c.key_day BETWEEN $1 AND $2"
        " ORDER BY c.key_day, c.recorded_day, c.recorded_at, c.id",
        dayNumber(dates.first), dayNumber(dates.last));
    while (rows.next())
        visit(confirmationOf(rows), rows.digest(11));
}

bool insert(Connection& connection, const Confirmation& confirmation)
{
    const auto& key = confirmation.occurrence;
    const auto digest = digestOf(confirmation);
    forgetTalliedAfter(connection, confirmation.recordedOn);
    const auto inserted = connection.execute(
        "INSERT INTO confirmation (id, key_day, series, number, given_by, word, usefulness,"
        " recorded_day, recorded_at, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        " ON CONFLICT (id) DO NOTHING",
        confirmation.id, dayNumber(key.date), key.series(), key.number, confirmation.by,
        kWords(confirmation.word), kUsefulness(confirmation.usefulness),
        dayNumber(confirmation.recordedOn), confirmation.recordedAt.time_since_epoch().count(),
        digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM confirmation WHERE id = $1", confirmation.id), digest,
        confirmation.id);
}

void visitUnplannedTalks(
    Connection& connection, DayRange heldOn, TakenBack takenBack, const Visit<UnplannedTalk>& visit)
{
    auto rows = connection.query(
        "SELECT id, activity, owner, person, held_day, minutes, note, recorded_day, digest"
        " FROM unplanned_talk WHERE held_day BETWEEN $1 AND $2"
        " AND ($3 OR NOT EXISTS (SELECT 1 FROM unplanned_talk_taken_back WHERE unplanned_talk = "
        "id))"
        " ORDER BY held_day, id",
        dayNumber(heldOn.first), dayNumber(heldOn.last), takenBack == TakenBack::Included);
    while (rows.next())
        visit({rows.uuid(0), rows.text(1), rows.text(2), rows.text(3), rows.dayNumber(4),
                  rows.as<std::uint16_t>(5), rows.text(6), rows.dayNumber(7)},
            rows.digest(8));
}

bool insert(Connection& connection, const UnplannedTalk& talk)
{
    const auto digest = digestOf(talk);
    const auto inserted = connection.execute(
        "INSERT INTO unplanned_talk (id, activity, owner, person, held_day, minutes, note,"
        " recorded_day, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        " ON CONFLICT (id) DO NOTHING",
        talk.id, talk.activity, talk.owner, talk.person, dayNumber(talk.heldOn), talk.minutes,
        talk.note, dayNumber(talk.recordedOn), digest);
    return metTheSame(inserted,
        connection.query("SELECT digest FROM unplanned_talk WHERE id = $1", talk.id), digest,
        talk.id);
}

void noteSeries(Connection& connection, const OccurrenceKey& key)
{
    connection.execute("INSERT INTO series (id, activity, owner, counterpart)"
                       " VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        key.series(), key.activity, key.owner, key.counterpart);
    auto rows = connection.query(
        "SELECT activity, owner, counterpart FROM series WHERE id = $1", key.series());
    if (!rows.next() || rows.view(0) != key.activity || rows.view(1) != key.owner
        || rows.view(2) != key.counterpart)
        throw StorageError(ErrorKind::Invalid, "storage.series_taken",
            {connection.file(), key.activity, key.owner, key.counterpart});
}

bool metTheSame(std::int64_t inserted, Rows stored, const Digest& digest, const Uuid& id)
{
    if (inserted == 1)
        return false;
    if (!stored.next() || stored.digest(0) != digest)
        throwIdTaken(id);
    return true;
}

void throwIdTaken(const Uuid& id)
{
    throw StorageError(ErrorKind::Conflict, "record.id_taken", {toText(id)});
}

} // namespace mor::storage
