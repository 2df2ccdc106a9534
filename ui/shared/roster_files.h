// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"
#include "core/org/roster.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace mor::ui {

/// Calendar files of people, by function: pages know neither format nor folder.
/// Filled by ui/app.
struct RosterFiles {
    /// Public holidays of a calendar file on these days, one each.
    std::function<Result<std::vector<Holiday>>(const QString& path, DayRange days)> readHolidays;
    /// Leave of a person's calendar file on these days.
    std::function<Result<std::vector<DayRange>>(
        const QString& path, const Person& person, DayRange days)>
        readLeave;
    /// Busy times of a person's calendar file, as far ahead as calendars are read.
    std::function<Result<std::vector<BusyTime>>(
        const QString& path, const Roster& roster, const Person& person, Day today)>
        readBusy;
};

} // namespace mor::ui
