// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/content_check.h"

#include "storage/workspace.h"

#include <utility>

namespace mor {

ContentCheck::ContentCheck(std::filesystem::path file)
    : m_file(std::move(file))
{
}

Result<> ContentCheck::pass()
{
    const std::lock_guard lock(m_mutex);
    if (m_passed)
        return {};
    const auto read
        = Workspace::open(m_file, Workspace::Access::ReadOnly, Workspace::Check::BeforeUse);
    if (!read)
        return fail(read);
    m_passed = true;
    return {};
}

} // namespace mor
