// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace mor {
class Workspace;
}

namespace mor::ui {

/// Connections for reading in the background. Those given back wait for whoever asks next: opening
/// one takes about as long as reading the records of a talk. For any thread.
class IdleReaders : public std::enable_shared_from_this<IdleReaders> {
public:
    explicit IdleReaders(std::filesystem::path file);
    ~IdleReaders();

    /// For one thread at a time; given back when the last copy goes. Errors: those of
    /// Workspace::open.
    Result<std::shared_ptr<Workspace>> take();

private:
    static constexpr std::size_t kMostIdle = 2;

    void giveBack(std::unique_ptr<Workspace> reader);

    std::filesystem::path m_file;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Workspace>> m_idle;
};

} // namespace mor::ui
