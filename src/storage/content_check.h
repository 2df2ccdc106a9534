// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <mutex>

namespace mor {

/// The reading of all pages of a file before it is first written to, once for all connections of a
/// program that share it: whoever comes first reads, others wait for it. For any thread.
class ContentCheck {
public:
    explicit ContentCheck(std::filesystem::path file);

    /// Reads all pages unless that was done and found nothing wrong. Errors: those of
    /// Workspace::open, "storage.damaged" and "storage.damaged_with_copy" among them.
    Result<> pass();

private:
    std::filesystem::path m_file;
    std::mutex m_mutex;
    bool m_passed = false;
};

} // namespace mor
