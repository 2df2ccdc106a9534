// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/all_rows.h"

#include "storage/schema.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"
#include "storage/verify.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>

namespace mor::storage {

namespace {

/// Derived from the other tables, and forgotten whenever these change.
constexpr std::array<std::string_view, 2> kDerived{"closed_tally", "open_tally"};
/// What stays between one person and themselves, or two people.
constexpr std::array<std::string_view, 4> kPrivate{
    "private_note", "stated_frequency", "observation", "calibration_judgement"};
/// What a new workspace holds already; a document brings its own.
constexpr std::array<std::string_view, 4> kStartsWith{"calendar", "holiday", "lever", "plan_state"};
constexpr const char* kFillingCacheKilobytes = "-128000"; ///< negative: kilobytes, not pages

bool isOneOf(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

StoredValue valueOf(const Rows& rows, int column)
{
    switch (rows.kind(column)) {
    case Rows::Kind::Integer:
        return rows.integer(column);
    case Rows::Kind::Real:
        return rows.real(column);
    case Rows::Kind::Text:
        return rows.text(column);
    case Rows::Kind::Bytes:
        return StoredBytes{rows.text(column)};
    case Rows::Kind::Null:
        break;
    }
    return {};
}

void bind(Statement& statement, int index, const StoredValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        statement.bind(index, *number);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index, *text);
    else if (const auto* bytes = std::get_if<StoredBytes>(&value))
        statement.bind(index, Bytes{bytes->bytes});
    else
        statement.bind(index, std::nullopt);
}

/// For one large filling: more pages in memory, and no look at references row by row. A parent that
/// comes after its children would be sought in all of them, index or not; foreign_key_check, part
/// of verify(), looks at each reference once.
class FillingMode {
public:
    explicit FillingMode(Connection& connection)
        : m_connection(connection)
        , m_cacheBefore(connection.single("PRAGMA cache_size"))
    {
        m_connection.pragma("foreign_keys", "OFF", "0");
        m_connection.pragma("cache_size", kFillingCacheKilobytes, kFillingCacheKilobytes);
    }
    ~FillingMode()
    {
        try {
            m_connection.pragma("foreign_keys", "ON", "1");
            m_connection.pragma("cache_size", m_cacheBefore, m_cacheBefore);
        } catch (const StorageError& broken) {
            m_connection.refuseToWrite(broken.error());
        }
    }
    FillingMode(const FillingMode&) = delete;
    FillingMode& operator=(const FillingMode&) = delete;

private:
    Connection& m_connection;
    std::string m_cacheBefore;
};

bool hasRows(Connection& connection, const Table& table)
{
    return connection.single("SELECT EXISTS (SELECT 1 FROM " + table.name + ")") == "1";
}

/// Puts rows into the tables of one file, which are empty.
class Filler {
public:
    explicit Filler(Connection& connection)
        : m_connection(connection)
        , m_tables(tablesOf(connection))
    {
        for (const auto& table : m_tables) {
            if (isOneOf(kDerived, table.name))
                continue;
            if (isOneOf(kStartsWith, table.name))
                connection.script("DELETE FROM " + table.name);
            else if (hasRows(connection, table))
                throw StorageError(
                    ErrorKind::Invalid, "storage.not_empty", {connection.file()}, table.name);
        }
    }

    Result<> table(const StoredTable& next)
    {
        const auto known = std::ranges::find(m_tables, next.name, &Table::name);
        if (known == m_tables.end() || isOneOf(kDerived, next.name)
            || known->columns != next.columns)
            return fail(ErrorKind::Input, "archive.table_unknown", {next.name});
        std::string places;
        for (std::size_t i = 1; i <= next.columns.size(); ++i)
            places += (i == 1 ? "$" : ", $") + std::to_string(i);
        m_sql = "INSERT INTO " + next.name + " (" + joined(next.columns) + ") VALUES (" + places
            + ")";
        m_insert.emplace(m_connection.handle(), m_sql, m_connection.file());
        m_columns = next.columns.size();
        m_name = next.name;
        m_named.insert(next.name);
        return {};
    }

    Result<> row(const std::vector<StoredValue>& values)
    {
        if (!m_insert || values.size() != m_columns)
            return fail(ErrorKind::Input, "archive.row_wrong", {m_name});
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(*m_insert, static_cast<int>(i) + 1, values[i]);
        Rows inserted(*m_insert);
        while (inserted.next()) { }
        return {};
    }

    const std::string& tableName() const { return m_name; }

    /// A table without rows is named too. What is private may be left out, yet only together.
    Result<> checkComplete() const
    {
        const auto isNamed = [&](std::string_view name) { return m_named.contains(name); };
        const bool hasPrivate = std::ranges::any_of(kPrivate, isNamed);
        std::vector<std::string> missing;
        for (const auto& table : m_tables)
            if (!isOneOf(kDerived, table.name) && !isNamed(table.name)
                && (hasPrivate || !isOneOf(kPrivate, table.name)))
                missing.push_back(table.name);
        if (missing.empty())
            return {};
        return fail(ErrorKind::Input, "archive.table_missing", {joined(missing)});
    }

private:
    Connection& m_connection;
    std::vector<Table> m_tables;
    std::string m_sql;
    std::optional<Statement> m_insert;
    std::size_t m_columns = 0;
    std::string m_name;
    std::set<std::string, std::less<>> m_named;
};

} // namespace

Result<> readAll(Connection& connection, const RowSink& sink, Workspace::PrivateNotes notes)
{
    Transaction snapshot(connection, Transaction::Kind::Read);
    for (const auto& table : tablesOf(connection)) {
        if (isOneOf(kDerived, table.name)
            || (notes == Workspace::PrivateNotes::Hidden && isOneOf(kPrivate, table.name)))
            continue;
        if (const auto taken = sink.table({table.name, table.columns}); !taken)
            return taken;
        const auto sql = "SELECT " + joined(table.columns) + " FROM " + table.name + " ORDER BY "
            + joined(table.key);
        Statement statement(connection.handle(), sql, connection.file());
        Rows rows(statement);
        std::vector<StoredValue> values(table.columns.size());
        while (rows.next()) {
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = valueOf(rows, static_cast<int>(i));
            if (const auto taken = sink.row(values); !taken)
                return taken;
        }
    }
    return {};
}

Result<> fill(Connection& connection, const RowSource& source)
{
    const FillingMode mode(connection);
    Transaction transaction(connection);
    Filler filler(connection);
    const auto table = [&](const StoredTable& next) { return filler.table(next); };
    const auto row = [&](const std::vector<StoredValue>& values) -> Result<> {
        try {
            return filler.row(values);
        } catch (const StorageError& refused) {
            if (refused.error().kind != ErrorKind::Invalid)
                throw;
            return fail(ErrorKind::Input, "archive.row_wrong", {filler.tableName()});
        }
    };
    if (const auto filled = source({table, row}); !filled)
        return filled;
    if (const auto complete = filler.checkComplete(); !complete)
        return complete;
    verify(connection);
    transaction.commit();
    return {};
}

} // namespace mor::storage
