// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/imported_rhythm.h"

#include <algorithm>

namespace mor {

namespace {

std::string listed(const std::vector<std::string>& codes)
{
    std::string text;
    for (const auto& code : codes)
        text += (text.empty() ? "" : ", ") + code;
    return text;
}

/// Activities that both versions have and that read otherwise. One that came or went shows in the
/// closed books.
std::vector<std::string> rewritten(const RhythmVersion& before, const RhythmVersion& after)
{
    std::vector<std::string> codes;
    for (const auto& activity : before.activities)
        if (const auto* other = findActivity(after, activity.code);
            other != nullptr && !(*other == activity))
            codes.push_back(activity.code);
    return codes;
}

std::vector<std::string> notAsked(const RhythmVersion& version)
{
    std::vector<std::string> codes;
    for (const auto& activity : version.activities) {
        const auto gate = std::ranges::find(version.gates, activity.code, &Gate::activity);
        if (gate == version.gates.end() || !gate->passed())
            codes.push_back(activity.code);
    }
    return codes;
}

} // namespace

Result<> keepVersionsHonest(const Rhythm& before, const Rhythm& after, Day today)
{
    Error refused{ErrorKind::Invalid, "planning.import_refused", {}, {}, {}, {}};
    const auto name = [&](const char* code, int number, const std::vector<std::string>& codes) {
        if (!codes.empty())
            refused.causes.push_back(
                {ErrorKind::Invalid, code, {std::to_string(number), listed(codes)}, {}, {}, {}});
    };
    for (const auto& version : after.versions) {
        const auto known
            = std::ranges::find(before.versions, version.number, &RhythmVersion::number);
        const bool isNew = known == before.versions.end() || !(*known == version);
        if (known != before.versions.end() && known->effectiveFrom < today)
            name("planning.version_rewritten", version.number, rewritten(*known, version));
        else if (isNew && version.effectiveFrom >= today)
            name("planning.version_not_asked", version.number, notAsked(version));
    }
    if (!refused.causes.empty())
        return tl::unexpected<Error>(std::move(refused));
    return {};
}

} // namespace mor
