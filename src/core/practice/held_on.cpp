// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/held_on.h"

namespace mor {

ExceptionService::HeldOn heldOnBy(const PracticeRepository& repository)
{
    return [&repository](const OccurrenceKey& key) -> Result<std::optional<Day>> {
        const auto versions = repository.checkOffs(key, {});
        if (!versions)
            return fail(versions);
        if (versions->empty() || versions->back().fact.withdrawn)
            return std::optional<Day>{};
        return std::optional(versions->back().fact.heldOn);
    };
}

} // namespace mor
