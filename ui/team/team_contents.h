// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/rep_timeline.h"
#include "core/adherence/team_view.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

/// Whose team over which days, and who looks.
struct TeamQuestion {
    std::string lead; ///< person code
    std::string viewer; ///< person code
    DayRange period;
    Day today{};
};

/// One manager's team. Named by its team, so that no name stands beside a figure.
struct LedTeamView {
    std::string manager; ///< person code
    std::string label; ///< "North"; the manager's name where the team has none
    int reps = 0; ///< led today
    TeamView view;
    /// Fewer than four people, and not the viewer's own: no figure is shown, and none is part of
    /// any sum (domain 11).
    bool tooFew = false;
};

/// Everything the page shows, as plain values.
struct TeamContents {
    enum class Kind {
        Reps, ///< a manager's own team, with names
        Teams, ///< counts by team
        OwnDebts, ///< a rep's own page: what the manager owes them
    };

    Kind kind = Kind::Reps;
    TeamQuestion asked;
    std::shared_ptr<const Ledger> ledger;
    std::vector<LedTeamView> teams; ///< one for Reps, in organisation order for Teams, else none
    TeamSums sums; ///< of the teams that show figures
    std::optional<Day> lastClosedWeek; ///< its Monday
    std::vector<NextStep> steps; ///< promised in the talks of those shown
    std::vector<UnplannedTalk> unplanned;
    std::vector<SkillFocus> skills; ///< ascending by person, the newest of each last
    std::vector<OwedStep> open; ///< of manager and reps; empty for Teams
    DayRange month; ///< fiscal, that of today

    const Plan& plan() const { return *ledger->schedule->plan; }
    const Roster& roster() const { return plan().roster; }
    PersonIndex personAt(const std::string& code) const; ///< kNone for nobody
    RepTimeline timeline(PersonIndex rep) const;
    OwedToRep owedTo(PersonIndex rep) const;
};

/// Reads and measures; for a background thread. Errors: those of the repository.
Result<std::shared_ptr<const TeamContents>> readTeam(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const TeamQuestion& question);

} // namespace mor::ui
