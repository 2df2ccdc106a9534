// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/bands.h"
#include "core/adherence/figures.h"
#include "core/adherence/weeks_shown.h"

#include <optional>
#include <string>
#include <vector>

namespace mor {

/// Whose teams over which days, and who looks at them.
struct TeamQuestion {
    std::string lead; ///< person code: a manager, or who leads managers; empty: everybody
    std::string viewer; ///< person code; empty: whoever holds the file, from whom nothing is kept
    DayRange judged; ///< due dates
    BandFilter bands = {}; ///< only managers alike in these
};

/// A manager's team as one line of a report; named by its team, so that no name stands beside a
/// figure.
struct TeamShown {
    std::string manager; ///< person code
    std::string label; ///< "North"; the manager's name where the team has none
    int reps = 0; ///< led on the last day
    std::optional<Day> until; ///< last day of a manager who left
    /// teamSight() says so: no figure is shown, and none is part of any sum.
    bool tooFew = false;
};

/// Teams of the managers led by the person asked for, whether now or, while they have figures,
/// before; of these the ones that are the viewer's. `byManager` is measured of the ledger due in
/// `range`, that of weeksShown() or daysNeeded(), as seen on the day `asOf`: on none of these days
/// may a team be too few. In the order of the organisation.
std::vector<TeamShown> teamsShown(const std::shared_ptr<const Plan>& plan,
    const TeamQuestion& question, const Figures& byManager, DayRange range, Day asOf);

} // namespace mor
