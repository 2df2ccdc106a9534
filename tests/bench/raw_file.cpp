// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/raw_file.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace mor::bench {

namespace {

void must(int code, int wanted, sqlite3* database)
{
    if (code == wanted)
        return;
    std::fprintf(stderr, "mor-bench: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

Day dayIn(sqlite3_stmt* statement, int column)
{
    return Day{std::chrono::days{sqlite3_column_int(statement, column)}};
}

} // namespace

RawFile::RawFile(const std::string& path, Use use)
{
    must(sqlite3_open(path.c_str(), &m_database), SQLITE_OK, m_database);
    const char* setup = use == Use::Read
        ? "PRAGMA query_only = 1"
        : "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
          "CREATE TABLE t (day INTEGER, series INTEGER, note TEXT, id BLOB,"
          " PRIMARY KEY (day, series)) STRICT, WITHOUT ROWID";
    must(sqlite3_exec(m_database, setup, nullptr, nullptr, nullptr), SQLITE_OK, m_database);
    const char* sql = use == Use::Read
        ? "SELECT id, series, key_day, number, minutes, held_day, recorded_day, revision,"
          " criteria_met, criteria_judged, withdrawn, has_next_step FROM check_off"
          " WHERE key_day BETWEEN ? AND ? ORDER BY key_day, series, number, revision"
        : "INSERT INTO t VALUES (20000, ?, 'Vega waits for the plant manager.', zeroblob(16))";
    must(sqlite3_prepare_v2(m_database, sql, -1, &m_statement, nullptr), SQLITE_OK, m_database);
}

RawFile::~RawFile()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_database);
}

std::vector<CheckOffFact> RawFile::facts(DayRange dates)
{
    std::vector<CheckOffFact> facts;
    sqlite3_reset(m_statement);
    sqlite3_bind_int64(m_statement, 1, dates.first.time_since_epoch().count());
    sqlite3_bind_int64(m_statement, 2, dates.last.time_since_epoch().count());
    while (sqlite3_step(m_statement) == SQLITE_ROW) {
        CheckOffFact& fact = facts.emplace_back();
        std::memcpy(fact.id.bytes.data(), sqlite3_column_blob(m_statement, 0), 16);
        fact.series = sqlite3_column_int64(m_statement, 1);
        fact.date = dayIn(m_statement, 2);
        fact.number = static_cast<std::uint16_t>(sqlite3_column_int(m_statement, 3));
        fact.minutes = static_cast<std::uint16_t>(sqlite3_column_int(m_statement, 4));
        fact.heldOn = dayIn(m_statement, 5);
        fact.recordedOn = dayIn(m_statement, 6);
        fact.revision = static_cast<std::uint32_t>(sqlite3_column_int64(m_statement, 7));
        fact.criteriaMet = static_cast<std::uint8_t>(sqlite3_column_int(m_statement, 8));
        fact.criteriaJudged = static_cast<std::uint8_t>(sqlite3_column_int(m_statement, 9));
        fact.withdrawn = sqlite3_column_int(m_statement, 10) != 0;
        fact.hasNextStep = sqlite3_column_int(m_statement, 11) != 0;
    }
    return facts;
}

void RawFile::insert(std::int64_t number)
{
    must(sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK,
        m_database);
    sqlite3_reset(m_statement);
    sqlite3_bind_int64(m_statement, 1, number);
    must(sqlite3_step(m_statement), SQLITE_DONE, m_database);
    must(sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK, m_database);
}

} // namespace mor::bench
