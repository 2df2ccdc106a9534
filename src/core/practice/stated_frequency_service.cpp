// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/stated_frequency_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

Result<std::vector<StatedFrequency>> StatedFrequencyService::newest(std::string_view author) const
{
    const auto all = m_repository.statedFrequencies(author);
    if (!all)
        return fail(all);
    std::vector<StatedFrequency> newest;
    for (const auto& stated : *all) {
        if (newest.empty() || newest.back().activity != stated.activity)
            newest.push_back(stated);
        else
            newest.back() = stated;
    }
    return newest;
}

Result<StatedFrequency> StatedFrequencyService::state(
    const Plan& plan, const std::string& author, const std::string& activity, int talks)
{
    if (!findPerson(plan.roster, author))
        return fail(ErrorKind::NotFound, "stated.unknown_person", {inQuotes(author)});
    if (std::ranges::none_of(plan.rhythm.versions, [&](const RhythmVersion& version) {
            return findActivity(version, activity) != nullptr;
        }))
        return fail(ErrorKind::NotFound, "stated.unknown_activity", {inQuotes(activity)});
    if (talks < 0 || talks > kMostTalks)
        return fail(ErrorKind::Invalid, "stated.talks_out_of_range",
            {std::to_string(talks), std::to_string(kMostTalks)});

    const auto before = newest(author);
    if (!before)
        return fail(before);
    const auto today = m_clock.today();
    const auto same = std::ranges::find(*before, activity, &StatedFrequency::activity);
    if (same != before->end() && same->talks == talks
        && today < same->statedOn + std::chrono::days{28})
        return *same;
    const auto now = m_clock.now();
    const StatedFrequency stated{m_uuids.next(now), author, activity, talks, today, now};
    const auto added = m_repository.add(stated);
    return added ? Result<StatedFrequency>{stated} : fail(added);
}

} // namespace mor
