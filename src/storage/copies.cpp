// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/copies.h"

#include "storage/backup.h"
#include "storage/file_check.h"
#include "storage/files.h"
#include "storage/sql/storage_error.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>

namespace mor::storage {

namespace {

/// The copies in a folder; whatever else lies there is not ours. Empty if it can't be read.
std::vector<CopyName> copiesIn(const fs::path& folder)
{
    std::vector<CopyName> copies;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code unknown;
        const auto name = parseCopyName(entry->path().filename().string());
        if (name && fs::is_regular_file(entry->symlink_status(unknown)))
            copies.push_back(*name);
    }
    return copies;
}

void removeSuperfluous(const fs::path& folder, const CopyName& justMade)
{
    for (const auto& copy : superfluous(copiesIn(folder))) {
        // With a clock set back the newest copy may have the oldest name.
        if (copy == justMade)
            continue;
        std::error_code stays;
        fs::remove(folder / toText(copy), stays);
    }
}

/// ".2026-11-03-daily.mor.Xa81Zk" and what SQLite keeps beside it: a copy in the making.
bool isUnfinished(std::string_view name)
{
    constexpr std::size_t kRandom = 7; ///< "." and six characters, as mkostemp makes them
    constexpr std::array<std::string_view, 3> besides{"-wal", "-shm", "-journal"};
    for (const auto ending : besides)
        if (name.ends_with(ending)) {
            name.remove_suffix(ending.size());
            break;
        }
    return name.size() > kRandom + 1 && name.front() == '.' && name[name.size() - kRandom] == '.'
        && parseCopyName(name.substr(1, name.size() - kRandom - 1));
}

/// Copies that a process was killed over. Those of the last day may be in the making.
void removeUnfinished(const fs::path& folder)
{
    const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours{24};
    std::vector<fs::path> unfinished;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code unknown;
        if (isUnfinished(entry->path().filename().string())
            && fs::is_regular_file(entry->symlink_status(unknown))
            && entry->last_write_time(unknown) < yesterday && !unknown)
            unfinished.push_back(entry->path());
    }
    for (const auto& file : unfinished) {
        std::error_code stays;
        fs::remove(file, stays);
    }
}

/// Makes a copy under the name, or the next number that is free. False if it is the day's own copy
/// and there already. Somebody else may be making copies at the same time.
bool copyUnder(Connection& connection, const fs::path& folder, CopyName& name)
{
    constexpr int kMostTries = 1'000;
    for (int tries = 0;; ++tries, ++name.number) {
        try {
            copyTo(connection, folder / toText(name));
            return true;
        } catch (const StorageError& failed) {
            if (failed.error().code != "storage.exists" || tries == kMostTries)
                throw;
            if (name.reason == CopyReason::Daily)
                return false;
        }
    }
}

bool isGood(const fs::path& copy)
{
    try {
        // One with a log is being used by somebody, and looking into it would change it.
        if (inspect(copy).hasLog)
            return false;
        Connection connection(copy.string(), OpenMode::Immutable, copy.string());
        checkIdentity(connection);
        checkContent(connection);
        return true;
    } catch (const StorageError&) {
        return false;
    }
}

} // namespace

fs::path copiesFolderOf(const fs::path& file) { return file.string() + "-copies"; }

void setAside(Connection& connection, const fs::path& file, CopyName name)
{
    const auto folder = copiesFolderOf(file);
    try {
        makePrivateFolder(folder);
        removeUnfinished(folder);
        if (!copyUnder(connection, folder, name))
            return;
    } catch (const StorageError& failed) {
        throw StorageError(Error{ErrorKind::Unavailable, "storage.no_copy",
            {file.string(), folder.string()}, {}, failed.error().detail, {failed.error()}});
    }
    removeSuperfluous(folder, name);
}

std::optional<fs::path> newestGoodCopy(const fs::path& file)
{
    const auto folder = copiesFolderOf(file);
    auto copies = copiesIn(folder);
    std::ranges::sort(copies, std::greater{});
    const auto good = std::ranges::find_if(
        copies, [&](const auto& copy) { return isGood(folder / toText(copy)); });
    return good == copies.end() ? std::nullopt : std::optional{folder / toText(*good)};
}

bool isNewerThanCopies(const fs::path& file)
{
    const auto changedOn = [](const fs::path& path) {
        std::error_code missing;
        const auto time = fs::last_write_time(path, missing);
        return missing ? fs::file_time_type::min() : time;
    };
    const auto folder = copiesFolderOf(file);
    auto newest = fs::file_time_type::min();
    for (const auto& copy : copiesIn(folder))
        newest = std::max(newest, changedOn(folder / toText(copy)));
    const auto log = logOf(file);
    return newest < changedOn(file) || (hasBytes(log) && newest < changedOn(log));
}

DailyCopy::DailyCopy(fs::path file, const Clock& clock, Workspace::Notice notice)
    : m_file(std::move(file))
    , m_clock(&clock)
    , m_notice(std::move(notice))
{
}

void DailyCopy::beforeChange(Connection& connection)
{
    const auto today = m_clock->today();
    if (m_seenTo == today)
        return;
    m_seenTo = today;
    const auto name = dailyCopy(today);
    std::error_code unknown;
    if (fs::exists(copiesFolderOf(m_file) / toText(name), unknown))
        return;
    try {
        setAside(connection, m_file, name);
    } catch (const StorageError& failed) {
        auto notice = failed.error();
        notice.code = "storage.no_daily_copy";
        notice.causes.clear();
        if (m_notice && !std::exchange(m_told, true))
            m_notice(notice);
    }
}

} // namespace mor::storage
