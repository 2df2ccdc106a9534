// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/exceptions_in_force.h"

namespace mor {

namespace {

/// The newest of a kind: a revocation takes back the one before it that still stood.
template <class Kind>
const Kind* newest(const Schedule& schedule, std::span<const std::uint32_t> positions, Day asOf,
    std::string_view name)
{
    int takenBack = 0;
    for (std::size_t i = positions.size(); i > 0; --i) {
        const auto& exception = schedule.plan->exceptions[positions[i - 1]];
        if (exception.recordedOn > asOf)
            continue;
        if (const auto* revoked = std::get_if<Revoked>(&exception.what)) {
            takenBack += revoked->what == name ? 1 : 0;
        } else if (const auto* found = std::get_if<Kind>(&exception.what)) {
            if (takenBack == 0)
                return found;
            --takenBack;
        }
    }
    return nullptr;
}

} // namespace

ExceptionsInForce exceptionsInForce(const Schedule& schedule, std::size_t position, Day asOf)
{
    if (!(schedule.occurrences[position].flags & Occurrence::kHasExceptions))
        return {};
    const auto positions = schedule.exceptionsOf(position);
    return {newest<Moved>(schedule, positions, asOf, "moved"),
        newest<Excused>(schedule, positions, asOf, "excused"),
        newest<Merged>(schedule, positions, asOf, "merged"),
        newest<Reassigned>(schedule, positions, asOf, "reassigned")};
}

} // namespace mor
