// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/group_sizes.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <map>

namespace mor {

GroupSizes::GroupSizes(const Roster& roster)
    : m_steps(roster.people.size())
{
    std::vector<std::map<Day, int>> changes(roster.people.size());
    for (const auto& line : roster.lines) {
        const auto* person = findPerson(roster, line.person);
        const auto* boss = findPerson(roster, line.boss);
        if (!person || !boss)
            continue;
        const Day first = std::max(line.from, person->joined);
        const Day last = std::min(line.to.value_or(kLastDay), person->left.value_or(kLastDay));
        if (last < first)
            continue;
        auto& its = changes[static_cast<std::size_t>(boss - roster.people.data())];
        ++its[first];
        --its[last + std::chrono::days{1}];
    }
    for (std::size_t boss = 0; boss < changes.size(); ++boss) {
        int people = 0;
        for (const auto& [day, change] : changes[boss])
            m_steps[boss].push_back({day, people += change});
    }
}

int GroupSizes::on(std::uint32_t boss, Day day) const
{
    const auto& steps = m_steps[boss];
    const auto after = std::ranges::upper_bound(steps, day, {}, &Step::from);
    return after == steps.begin() ? 0 : std::prev(after)->people;
}

int GroupSizes::fewest(std::uint32_t boss, DayRange days) const
{
    int fewest = on(boss, days.first);
    const auto& steps = m_steps[boss];
    for (auto step = std::ranges::upper_bound(steps, days.first, {}, &Step::from);
         step != steps.end() && step->from <= days.last; ++step)
        fewest = std::min(fewest, step->people);
    return fewest;
}

} // namespace mor
