// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "shared/look_keeper.h"

#include <filesystem>
#include <memory>

namespace mor {
class ContentCheck;
class Workspace;
} // namespace mor

namespace mor::ui {

/// Writes looks by a connection of its own, and tells the writings of others apart from these: a
/// look is no reason to read everything again.
class LookFile {
public:
    LookFile(const Workspace& file, std::shared_ptr<ContentCheck> check, const Clock& clock);
    ~LookFile();

    /// Another number whenever somebody else changed the file, looks written here aside. `file` is
    /// the one that the desk reads.
    std::int64_t writes(const Workspace& file);
    /// For LookKeeper. All three refer to this and to `file`.
    LookStore store(const Workspace& file);

private:
    Result<> write(const std::string& viewer, const std::vector<Seen>& seen);

    std::filesystem::path m_path;
    std::shared_ptr<ContentCheck> m_check;
    const Clock& m_clock;
    std::unique_ptr<Workspace> m_own; ///< used by one thread at a time: while it writes, by that
    std::int64_t m_seen = 0; ///< counter of the desk's connection
    std::int64_t m_told = 0;
    std::int64_t m_before = 0; ///< counter of the own connection before a writing
};

} // namespace mor::ui
