// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_look_repository.h"

#include <algorithm>

namespace mor::tests {

Result<std::vector<Look>> MemoryLookRepository::looksAbout(std::string_view person, Day since) const
{
    std::vector<Look> found;
    for (const auto& look : m_looks)
        if (look.about == person && look.day >= since)
            found.push_back(look);
    std::ranges::stable_sort(found, newerLook);
    return found;
}

Result<> MemoryLookRepository::add(std::span<const Look> looks)
{
    if (const auto fits = checkLooks(looks); !fits)
        return fits;
    for (const auto& look : looks) {
        const auto known = std::ranges::find_if(m_looks, [&](const Look& one) {
            return one.about == look.about && one.kind == look.kind && one.viewer == look.viewer
                && one.place == look.place && one.day == look.day;
        });
        if (known == m_looks.end()) {
            m_looks.push_back(look);
            continue;
        }
        known->firstAt = std::min(known->firstAt, look.firstAt);
        known->lastAt = std::max(known->lastAt, look.lastAt);
        known->times += look.times;
    }
    return {};
}

Result<int> MemoryLookRepository::forgetBefore(Day day)
{
    return static_cast<int>(
        std::erase_if(m_looks, [&](const Look& look) { return look.day < day; }));
}

} // namespace mor::tests
