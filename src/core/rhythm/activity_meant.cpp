// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/activity_meant.h"

#include "core/base/text.h"

#include <set>

namespace mor {

Result<std::string> activityMeant(const Rhythm& rhythm, const std::string& text)
{
    std::set<std::string> partly;
    const auto wanted = lowered(text);
    const auto look = [&](const std::vector<Activity>& activities) -> const Activity* {
        for (const auto& activity : activities) {
            const auto name = lowered(activity.name);
            if (lowered(activity.code) == wanted || name == wanted)
                return &activity;
            if (!wanted.empty() && name.find(wanted) != std::string::npos)
                partly.insert(activity.code);
        }
        return nullptr;
    };
    for (const auto& version : rhythm.versions)
        if (const auto* activity = look(version.activities))
            return activity->code;
    if (rhythm.draft)
        if (const auto* activity = look(rhythm.draft->activities))
            return activity->code;
    std::vector<Activity> shelf;
    for (const auto& parked : rhythm.parked)
        shelf.push_back(parked.activity);
    if (const auto* activity = look(shelf))
        return activity->code;
    if (partly.size() == 1)
        return *partly.begin();
    if (partly.empty())
        return fail(ErrorKind::NotFound, "activity.unknown", {inQuotes(text)});
    std::string codes;
    for (const auto& code : partly)
        codes += (codes.empty() ? "" : ", ") + code;
    return fail(ErrorKind::Invalid, "activity.ambiguous", {inQuotes(text), codes});
}

} // namespace mor
