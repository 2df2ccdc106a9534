// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/same_mix.h"

#include <cassert>

namespace mor {

std::vector<SameMix> sameMix(std::span<const CountOf> cells, std::size_t activities)
{
    if (activities == 0)
        return {};
    assert(cells.size() % activities == 0);
    std::vector<CountOf> pooled(activities);
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        pooled[cell % activities] += cells[cell];
    std::vector<SameMix> managers(cells.size() / activities);
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        auto& manager = managers[cell / activities];
        manager.count += cells[cell];
        manager.expectedDone += cells[cell].expected * pooled[cell % activities].rate().value_or(0);
    }
    return managers;
}

} // namespace mor
