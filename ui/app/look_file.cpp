// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/look_file.h"

#include "storage/workspace.h"

#include <utility>

namespace mor::ui {

LookFile::LookFile(const Workspace& file, std::shared_ptr<ContentCheck> check, const Clock& clock)
    : m_path(file.file())
    , m_check(std::move(check))
    , m_clock(clock)
    , m_seen(file.changeCounter().value_or(0))
{
}

LookFile::~LookFile() = default;

std::int64_t LookFile::writes(const Workspace& file)
{
    if (const auto counter = file.changeCounter(); counter && *counter != m_seen) {
        m_seen = *counter;
        ++m_told;
    }
    return m_told;
}

LookStore LookFile::store(const Workspace& file)
{
    return {[this](const std::string& viewer, const std::vector<Seen>& seen) {
                return write(viewer, seen);
            },
        [this] { m_before = m_own ? m_own->changeCounter().value_or(-1) : -1; },
        // The own connection does not count its own writings: if its counter stands still, then
        // nobody else wrote since, and what the desk's connection saw were the looks.
        [this, &file] {
            const auto counter = file.changeCounter();
            if (counter && m_own && m_before >= 0
                && m_own->changeCounter().value_or(-1) == m_before)
                m_seen = *counter;
        }};
}

Result<> LookFile::write(const std::string& viewer, const std::vector<Seen>& seen)
{
    if (!m_own) {
        auto opened = Workspace::open(
            m_path, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting);
        if (!opened)
            return fail(opened);
        m_own = std::move(*opened);
        m_own->checkWith(m_check);
    }
    return LookService(m_own->looks(), m_clock).saw(viewer, seen);
}

} // namespace mor::ui
