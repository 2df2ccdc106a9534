// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/observation.h"

#include <algorithm>

namespace mor {

std::vector<Observation> standing(std::vector<Observation> versions)
{
    const auto before = [](const Observation& one, const Observation& other) {
        return std::tie(one.occurrence, one.observer, one.revision)
            < std::tie(other.occurrence, other.observer, other.revision);
    };
    std::vector<const Observation*> sorted;
    for (const auto& version : versions)
        sorted.push_back(&version);
    std::ranges::sort(
        sorted, [&](const auto* one, const auto* other) { return before(*one, *other); });
    std::vector<bool> stands(versions.size(), false);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool replaced = i + 1 < sorted.size()
            && sorted[i + 1]->occurrence == sorted[i]->occurrence
            && sorted[i + 1]->observer == sorted[i]->observer;
        stands[static_cast<std::size_t>(sorted[i] - versions.data())]
            = !replaced && !sorted[i]->withdrawn;
    }
    std::vector<Observation> left;
    for (std::size_t i = 0; i < versions.size(); ++i)
        if (stands[i])
            left.push_back(std::move(versions[i]));
    return left;
}

} // namespace mor
