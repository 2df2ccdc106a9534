// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/idle_readers.h"

#include "storage/workspace.h"

namespace mor::ui {

IdleReaders::IdleReaders(std::filesystem::path file)
    : m_file(std::move(file))
{
}

IdleReaders::~IdleReaders() = default;

Result<std::shared_ptr<Workspace>> IdleReaders::take()
{
    std::unique_ptr<Workspace> reader;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            reader = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!reader) {
        auto opened
            = Workspace::open(m_file, Workspace::Access::ReadOnly, Workspace::Check::BeforeWriting);
        if (!opened)
            return fail(opened);
        reader = std::move(*opened);
    }
    return std::shared_ptr<Workspace>(
        reader.release(), [readers = weak_from_this()](Workspace* used) {
            std::unique_ptr<Workspace> own(used);
            if (const auto keeper = readers.lock())
                keeper->giveBack(std::move(own));
        });
}

void IdleReaders::giveBack(std::unique_ptr<Workspace> reader)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < kMostIdle)
        m_idle.push_back(std::move(reader));
}

} // namespace mor::ui
