// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <filesystem>
#include <string>

namespace mor::storage {

namespace fs = std::filesystem;

/// A new empty file with mode 0600 in the folder of `target`, removed by the destructor unless it
/// was published.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const fs::path& path() const { return m_path; }
    /// Syncs the file, gives it its final name if that is free, and syncs the folder.
    /// Throws "storage.exists" if it is not free.
    void publish();

private:
    fs::path m_target;
    fs::path m_path;
};

/// Makes a folder with mode 0700 unless one is there, and syncs its parent. Throws if files can't
/// be made in it.
void makePrivateFolder(const fs::path& folder);

/// The log, its index or the rollback journal that SQLite keeps beside a database.
fs::path logOf(const fs::path& database);
fs::path journalOf(const fs::path& database);
/// True for a file that is there and not empty.
bool hasBytes(const fs::path& file);

/// File systems of other machines, where SQLite's locks and logs can't be trusted.
bool isNetworkFileSystem(long type);
bool liesOnNetworkShare(const fs::path& file);

/// Throws the error that fits errno; the first argument of it is the file.
[[noreturn]] void throwSystem(int systemError, const fs::path& file, const char* attempted);

} // namespace mor::storage
