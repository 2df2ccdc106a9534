// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/closed_weeks.h"

#include <map>

namespace mor {

std::optional<Day> lastClosedWeek(const Ledger& ledger)
{
    std::map<Day, bool> closed;
    for (const auto& window : ledger.schedule->windows) {
        auto& all = closed.try_emplace(mondayOf(window.due), true).first->second;
        all = all && window.graceUntil < ledger.asOf;
    }
    std::optional<Day> last;
    for (const auto& [monday, all] : closed)
        if (all)
            last = monday;
    return last;
}

} // namespace mor
