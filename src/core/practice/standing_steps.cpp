// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/standing_steps.h"

#include <algorithm>

namespace mor {

std::size_t firstStanding(std::span<const CheckOffFact> versions)
{
    std::size_t first = versions.size();
    while (first > 0 && !versions[first - 1].withdrawn)
        --first;
    return first;
}

Result<std::vector<NextStep>> readStandingSteps(const PracticeRepository& practice)
{
    auto steps = practice.nextSteps();
    if (!steps)
        return fail(steps);
    const auto facts = practice.facts({kFirstDay, kLastDay});
    if (!facts)
        return fail(facts);
    std::vector<Uuid> takenBack;
    const std::span<const CheckOffFact> all(*facts);
    for (std::size_t i = 0; i < all.size();) {
        std::size_t next = i + 1;
        while (next < all.size() && isSameTalk(all[i], all[next]))
            ++next;
        for (const auto end = i + firstStanding(all.subspan(i, next - i)); i < end; ++i)
            takenBack.push_back(all[i].id);
        i = next;
    }
    std::ranges::sort(takenBack);
    std::erase_if(*steps,
        [&](const NextStep& step) { return std::ranges::binary_search(takenBack, step.checkOff); });
    return steps;
}

} // namespace mor
