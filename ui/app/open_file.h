// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"

#include <filesystem>
#include <memory>

namespace mor {
class ContentCheck;
class Workspace;
} // namespace mor

namespace mor::ui {

class IdleReaders;
class LookFile;

/// A workspace file that is open, with the desk that shows it. The desk goes first.
class OpenFile {
public:
    /// Opens and reads the plan. Errors: those of Workspace::open and PlanRepository::load.
    static Result<std::unique_ptr<OpenFile>> open(
        const std::filesystem::path& file, const Clock& clock, UuidSource& ids);
    /// Makes a new file that holds the plan and opens it.
    static Result<std::unique_ptr<OpenFile>> create(
        const std::filesystem::path& file, const Plan& plan, const Clock& clock, UuidSource& ids);

    ~OpenFile();

    Desk& desk() { return *m_desk; }
    const std::filesystem::path& path() const { return m_path; }

private:
    OpenFile(std::unique_ptr<Workspace> workspace, const Clock& clock, UuidSource& ids);

    static Result<std::unique_ptr<OpenFile>> shown(
        std::unique_ptr<Workspace> workspace, const Clock& clock, UuidSource& ids);

    std::filesystem::path m_path;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<ContentCheck> m_check;
    std::unique_ptr<LookFile> m_looks;
    std::shared_ptr<IdleReaders> m_readers;
    std::unique_ptr<Desk> m_desk;
};

} // namespace mor::ui
