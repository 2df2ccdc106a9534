// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/copies.h"

#include "storage/backup.h"
#include "storage/file_check.h"
#include "storage/files.h"
#include "storage/sql/storage_error.h"

#include <algorithm>
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
        while (name.reason != CopyReason::Daily && fs::exists(folder / toText(name)))
            ++name.number;
        copyTo(connection, folder / toText(name));
    } catch (const StorageError& failed) {
        // Another process made the copy of this day meanwhile.
        if (name.reason == CopyReason::Daily && failed.error().code == "storage.exists")
            return;
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
