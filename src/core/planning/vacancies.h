// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <memory>
#include <string>
#include <vector>

namespace mor {

/// Somebody who has no boss: the organisation's debt, nobody's miss.
struct Vacancy {
    std::string person; ///< code
    Day since{}; ///< first day of this stretch without a boss
    int talks = 0; ///< that nobody was there to hold

    bool operator==(const Vacancy&) const = default;
};

/// The reps whom nobody leads on that day, ascending by code, with their uncovered talks due on the
/// days of `due`; those that a deputy holds are left out.
std::vector<Vacancy> vacanciesOn(const std::shared_ptr<const Plan>& plan, Day on, DayRange due);

} // namespace mor
