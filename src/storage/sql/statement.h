// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/base/uuid.h"
#include "storage/sql/digest.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace mor::storage {

/// Bytes that are no text.
struct Bytes {
    std::string_view bytes;
};

/// A prepared statement. Parameters are written $1, $2 … in order of their first appearance, which
/// means the same to SQLite and PostgreSQL.
class Statement {
public:
    /// Throws StorageError; `file` is named in errors.
    Statement(sqlite3* database, std::string_view sql, const std::string& file);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int index, std::nullopt_t);
    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    /// The one way of texts into the file: throws "storage.text_with_nul" (file) for one that holds
    /// a NUL byte.
    void bind(int index, std::string_view text);
    void bind(int index, const std::string& text) { bind(index, std::string_view{text}); }
    void bind(int index, const char* text) { bind(index, std::string_view{text}); }
    void bind(int index, const Uuid& id);
    void bind(int index, const Digest& digest);
    void bind(int index, Bytes bytes);
    template <std::integral Number>
    void bind(int index, Number value)
    {
        bind(index, static_cast<std::int64_t>(value));
    }
    template <class Value>
    void bind(int index, const std::optional<Value>& value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }

    /// True while there is a row.
    bool step();
    /// Ready for the next use; never throws.
    void reset() noexcept;
    bool busy() const { return m_busy; }

    sqlite3_stmt* handle() const { return m_statement; }
    const std::string& file() const { return m_file; }

private:
    void check(int code);

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
    const std::string& m_file;
    bool m_busy = false;
};

/// The rows of one query, read forward. Columns count from 0; texts are valid until the next row.
class Rows {
public:
    explicit Rows(Statement& statement)
        : m_statement(&statement)
    {
    }
    ~Rows()
    {
        if (m_statement)
            m_statement->reset();
    }
    Rows(Rows&& other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Rows& operator=(Rows&&) = delete;

    bool next() { return m_statement->step(); }

    /// What kind of value is stored, for readers that know no schema.
    enum class Kind { Null, Integer, Real, Text, Bytes };
    Kind kind(int column) const;
    bool isNull(int column) const { return kind(column) == Kind::Null; }
    std::int64_t integer(int column) const;
    /// The same, for a column whose CHECK keeps it within the type.
    template <std::integral Number>
    Number as(int column) const
    {
        return static_cast<Number>(integer(column));
    }
    double real(int column) const;
    std::string_view view(int column) const;
    std::string text(int column) const { return std::string{view(column)}; }
    Uuid uuid(int column) const;
    Digest digest(int column) const;
    /// A day stored as days since 1970.
    Day dayNumber(int column) const { return Day{std::chrono::days{as<int>(column)}}; }
    /// A day stored as ISO text. Throws "storage.damaged" for anything else.
    Day day(int column) const;
    std::optional<Day> maybeDay(int column) const;
    /// Stored as milliseconds since 1970, UTC.
    Instant instant(int column) const
    {
        return Instant{std::chrono::milliseconds{integer(column)}};
    }
    MinuteOfDay minute(int column) const
    {
        return isNull(column) ? kNoTime : as<MinuteOfDay>(column);
    }
    /// A code that core understands, by core's own parser. Throws "storage.damaged" for others.
    template <class Parser>
    auto parsed(int column, Parser parse) const
    {
        auto value = parse(view(column));
        if (!value)
            throwDamaged(column);
        return std::move(*value);
    }
    [[noreturn]] void throwDamaged(int column) const;

    const Statement& statement() const { return *m_statement; }

private:
    Statement* m_statement;
};

inline std::int64_t dayNumber(Day day) { return day.time_since_epoch().count(); }

} // namespace mor::storage
