// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/drift_reading.h"

#include "core/adherence/read_drift.h"

#include <algorithm>

namespace mor::cli {

Result<DriftWatch> watched(const Session& session, Day asOf)
{
    return readDrift(session.plan, session.workspace->practice(), session.workspace->drift(), asOf,
        &session.workspace->tallies());
}

DriftWatch only(const DriftWatch& watch, const Person* who, const std::string& activity)
{
    DriftWatch kept = watch;
    kept.series.clear();
    kept.alarms.clear();
    for (std::size_t i = 0; i < watch.series.size(); ++i) {
        const auto& series = watch.series[i];
        const auto& codes = series.activities;
        if ((who != nullptr && series.manager != who->code)
            || (!activity.empty() && std::ranges::find(codes, activity) == codes.end()))
            continue;
        for (auto alarm : watch.alarms)
            if (alarm.series == i) {
                alarm.series = kept.series.size();
                kept.alarms.push_back(std::move(alarm));
            }
        kept.series.push_back(series);
    }
    kept.falseAlarmsAYear = falseAlarmsAYear(kept.series);
    return kept;
}

std::vector<std::string> managersOf(const DriftWatch& watch)
{
    std::vector<std::string> managers;
    for (const auto& series : watch.series)
        if (managers.empty() || managers.back() != series.manager)
            managers.push_back(series.manager);
    return managers;
}

} // namespace mor::cli
