// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/gate_review.h"

#include <algorithm>

namespace mor {

namespace {

/// The first day in force of the run of versions that hold the activity up to this one.
Day inForceSince(const Rhythm& rhythm, const RhythmVersion& version, std::string_view code)
{
    auto since = version.effectiveFrom;
    for (auto i = rhythm.versions.size(); i-- > 0;) {
        if (rhythm.versions[i].number > version.number)
            continue;
        if (findActivity(rhythm.versions[i], code) == nullptr)
            break;
        since = rhythm.versions[i].effectiveFrom;
    }
    return since;
}

/// When one of the four questions was last spoken about; no earlier than the activity began.
Day lastWord(
    const Rhythm& rhythm, const RhythmVersion& version, std::string_view code, int question)
{
    auto last = inForceSince(rhythm, version, code);
    const auto gate = std::ranges::find(version.gates, code, &Gate::activity);
    if (gate != version.gates.end())
        last = std::max(
            last, gate->answers[static_cast<std::size_t>(question - 1)].answeredOn.value_or(last));
    for (const auto& review : rhythm.reviews)
        if (review.activity == code && review.question == question)
            last = std::max(last, review.reviewedOn);
    return last;
}

Day oldestWord(const Rhythm& rhythm, const RhythmVersion& version, std::string_view code)
{
    auto oldest = kLastDay;
    for (int question = 1; question <= 4; ++question)
        oldest = std::min(oldest, lastWord(rhythm, version, code, question));
    return oldest;
}

bool isDue(Day since, const FiscalCalendar& fiscal, Day today)
{
    return since < fiscalQuarterOf(fiscal, today).days.first;
}

} // namespace

std::vector<std::string> questionsDue(const Rhythm& rhythm, const FiscalCalendar& fiscal, Day today)
{
    std::vector<std::string> due;
    if (const auto* version = versionOn(rhythm, today))
        for (const auto& activity : version->activities)
            if (isDue(oldestWord(rhythm, *version, activity.code), fiscal, today))
                due.push_back(activity.code);
    return due;
}

std::vector<GateEvidence> gateEvidence(const Ledger&, const std::vector<Confirmation>&,
    const Rhythm& rhythm, const FiscalCalendar& fiscal, Day today)
{
    std::vector<GateEvidence> all;
    if (const auto* version = versionOn(rhythm, today))
        for (const auto& activity : version->activities) {
            const auto since = oldestWord(rhythm, *version, activity.code);
            all.push_back({activity.code, since, isDue(since, fiscal, today), {}});
        }
    return all;
}

} // namespace mor
