// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/group_sizes.h"

#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

GroupSizes::GroupSizes(const Roster& roster)
    : m_steps(roster.people.size())
{
    struct Change {
        Day on{};
        int people = 0;
    };
    std::vector<std::vector<Change>> changes(roster.people.size());
    auto person = roster.people.begin();
    for (const auto& line : roster.lines) { // ascending by person, as people are
        while (person != roster.people.end() && person->code < line.person)
            ++person;
        const auto* boss = findPerson(roster, line.boss);
        if (person == roster.people.end() || person->code != line.person || !boss)
            continue;
        const Day first = std::max(line.from, person->joined);
        const Day last = std::min(line.to.value_or(kLastDay), person->left.value_or(kLastDay));
        if (last < first)
            continue;
        auto& its = changes[static_cast<std::size_t>(boss - roster.people.data())];
        its.push_back({first, 1});
        its.push_back({last + std::chrono::days{1}, -1});
    }
    for (std::size_t boss = 0; boss < changes.size(); ++boss) {
        std::ranges::sort(changes[boss], {}, &Change::on);
        auto& steps = m_steps[boss];
        int people = 0;
        for (const auto& change : changes[boss]) {
            people += change.people;
            if (steps.empty() || steps.back().from != change.on)
                steps.push_back({change.on, 0});
            steps.back().people = people;
        }
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
