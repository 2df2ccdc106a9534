// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/sql/statement.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mor::storage {

/// How a database file is opened.
enum class OpenMode {
    ReadWrite,
    QueryOnly, ///< a writing handle that refuses to write: takes part in locking, cleans up its log
    ReadOnly, ///< for a file that may not be written
    Immutable, ///< nobody writes and there is no log: needs no lock and no second file
    UnlockedReadOnly, ///< there is a log but no index or lock can be made: the last resort
};

/// One connection to a database file, hardened: no extensions, triggers, views or attached files,
/// foreign keys on, durable commits, waits five seconds for others. Used by one thread at a time.
class Connection {
public:
    /// Opens a file that exists; errors call it `name`. Throws StorageError.
    Connection(const std::string& path, OpenMode mode, std::string name);
    /// An empty database in memory.
    Connection();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Cached by the text, which must outlive the connection (a literal).
    template <class... Args>
    Rows query(std::string_view sql, const Args&... args)
    {
        auto& statement = cached(sql);
        int index = 0;
        (statement.bind(++index, args), ...);
        return Rows{statement};
    }
    /// Runs to the end; the number of rows changed.
    template <class... Args>
    std::int64_t execute(std::string_view sql, const Args&... args)
    {
        auto rows = query(sql, args...);
        while (rows.next()) { }
        return changes();
    }
    /// The first column of the first row of a text that is not cached; "" if there is none.
    std::string single(const std::string& sql);
    /// Several statements without parameters.
    void script(const std::string& sql);

    /// The pragma is set and read back; throws "storage.internal" if it did not take.
    void pragma(const std::string& name, const std::string& value, const std::string& readBack);
    /// Whether a log stays as it is when the last connection closes.
    void keepLog(bool keep);
    /// How long a statement waits for others who use the file; five seconds unless told.
    void waitAtMost(int milliseconds);
    /// Runs once, before the first writing transaction.
    void beforeWriting(std::function<void()> act) { m_beforeWriting = std::move(act); }
    /// Runs before each writing transaction, after what runs once; must not throw.
    void beforeEachWrite(std::function<void()> act) { m_beforeEachWrite = std::move(act); }
    /// Throws "storage.moved" if the file no longer lies where it was opened: what is written then
    /// would be lost with it.
    void prepareToWrite();
    /// From now on prepareToWrite() throws this: why the file could not be opened for writing.
    void refuseToWrite(Error why) { m_refused = std::move(why); }
    const std::optional<Error>& whyRefused() const { return m_refused; }
    /// The file turned out not to be writable.
    bool isReadOnly() const;

    const std::string& file() const { return m_name; } ///< as named in errors
    OpenMode mode() const { return m_mode; }
    bool inTransaction() const;
    sqlite3* handle() const { return m_database; }

private:
    Statement& cached(std::string_view sql);
    std::int64_t changes() const;
    void harden();

    std::string m_name;
    OpenMode m_mode;
    sqlite3* m_database = nullptr;
    std::unordered_map<std::string_view, std::unique_ptr<Statement>> m_statements;
    std::optional<Error> m_refused;
    std::function<void()> m_beforeWriting;
    std::function<void()> m_beforeEachWrite;
};

} // namespace mor::storage
