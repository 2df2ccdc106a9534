// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <string>
#include <vector>

namespace mor::ui {

/// A date on which a talk would be due.
struct NextDate {
    Day due{};
    Day rule{}; ///< the cadence's own date; differs where a holiday or weekend moves it
    std::string holiday; ///< name of the holiday on the rule's date

    bool operator==(const NextDate&) const = default;
};

struct NextDates {
    std::vector<NextDate> dates; ///< ascending
    std::string calendar; ///< name of the work calendar they follow; empty: Monday to Friday
};

/// The next due dates as if the activity were in force already, by the work calendar that most of
/// its owners have. A trigger has one: when it would be due if it fired today.
NextDates nextDates(const Plan& plan, const Activity& activity, Day today, std::size_t count = 8);

} // namespace mor::ui
