// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/read_drift.h"

#include "core/adherence/manager_weeks.h"
namespace mor {

namespace {

constexpr int kWeeksWatched = 52;
constexpr std::chrono::days kWeek{7};

} // namespace

Result<DriftSetting> driftSetting(const DriftRepository& drift)
{
    const auto settings = drift.settings();
    if (!settings)
        return fail(settings);
    return settings->empty() ? DriftSetting{} : settings->back().setting;
}

DayRange driftWeeks(Day asOf)
{
    const auto monday = mondayOf(asOf);
    return {std::max(mondayOf(kFirstDay) + kWeek, monday - kWeeksWatched * kWeek),
        std::min(kLastDay, monday + kWeek - std::chrono::days{1})};
}

std::vector<Day> versionsFrom(const Plan& plan)
{
    std::vector<Day> days;
    for (const auto& version : plan.rhythm.versions)
        days.push_back(version.effectiveFrom);
    return days;
}

Result<DriftWatch> readDrift(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const DriftRepository& drift, Day asOf,
    const TallyRepository* tallies)
{
    const auto setting = driftSetting(drift);
    if (!setting)
        return fail(setting);
    const auto words = drift.words();
    if (!words)
        return fail(words);
    const auto history = tallies ? readHistory(plan, practice, *tallies, driftWeeks(asOf), asOf)
                                 : readHistory(plan, practice, driftWeeks(asOf), asOf);
    if (!history)
        return fail(history);
    return driftWatch(*history, *words, *setting, versionsFrom(*plan));
}

} // namespace mor
