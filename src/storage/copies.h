// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/copy_names.h"
#include "storage/workspace.h"

#include <filesystem>
#include <optional>

namespace mor::storage {

class Connection;

/// Where the copies of a file lie: "team.mor-copies" beside "team.mor".
std::filesystem::path copiesFolderOf(const std::filesystem::path& file);

/// Makes a checked copy and removes those no longer needed. Throws "storage.no_copy" (file,
/// folder) with the reason as its cause.
void setAside(Connection& connection, const std::filesystem::path& file, CopyName name);

/// The newest copy that passes every check of an opening file; the copies stay as they are.
std::optional<std::filesystem::path> newestGoodCopy(const std::filesystem::path& file);

/// Whether the file or its log changed since the newest copy was made, or there is none.
bool isNewerThanCopies(const std::filesystem::path& file);

/// Sees to the copy before the first change of a day.
class DailyCopy {
public:
    DailyCopy(std::filesystem::path file, const Clock& clock, Workspace::Notice notice);

    /// To be called before each change; on most calls compares two days. A copy that can't be made
    /// is told once and never stops the change.
    void beforeChange(Connection& connection);

private:
    std::filesystem::path m_file;
    const Clock* m_clock;
    Workspace::Notice m_notice;
    std::optional<Day> m_seenTo; ///< the day whose copy is there, or can't be made
    bool m_told = false;
};

} // namespace mor::storage
