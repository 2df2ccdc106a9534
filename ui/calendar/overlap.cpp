// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/overlap.h"

#include <algorithm>

namespace mor::ui {

std::vector<Lane> sideBySide(const std::vector<Stretch>& stretches)
{
    std::vector<Lane> result(stretches.size());
    std::vector<int> freeFrom; // by lane of the group at hand
    std::size_t groupStart = 0;
    int groupEnd = 0;
    const auto closeGroup = [&](std::size_t end) {
        for (auto i = groupStart; i < end; ++i)
            result[i].lanes = static_cast<int>(freeFrom.size());
        freeFrom.clear();
        groupStart = end;
    };
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (!freeFrom.empty() && stretches[i].from >= groupEnd)
            closeGroup(i);
        groupEnd = freeFrom.empty() ? stretches[i].to : std::max(groupEnd, stretches[i].to);
        auto lane
            = std::ranges::find_if(freeFrom, [&](int free) { return free <= stretches[i].from; });
        if (lane == freeFrom.end())
            lane = freeFrom.insert(freeFrom.end(), 0);
        *lane = stretches[i].to;
        result[i].lane = static_cast<int>(lane - freeFrom.begin());
    }
    closeGroup(stretches.size());
    return result;
}

} // namespace mor::ui
