// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/teams_shown.h"
#include "core/adherence/activity_weeks.h"
#include "core/adherence/headlines.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

using OverviewQuestion = TeamQuestion;
using OverviewTeam = TeamShown;

struct OverviewActivity {
    std::string code;
    std::string name;
    Counterpart counterpart = Counterpart::Rep;
    int talks = 0; ///< expected or open in the weeks shown
};

struct OverviewLever {
    std::string code;
    std::string name;
    std::vector<std::string> activities; ///< names
    Counts counts;
};

/// Everything the adherence page shows, as plain values.
struct Overview {
    std::shared_ptr<const Plan> plan;
    std::string viewer;
    Day asOf{};
    DayRange judged;
    std::vector<Day> weeks; ///< Mondays, ascending; the last one holds the last day judged
    std::vector<OverviewTeam> teams; ///< in the order of the organisation
    std::vector<OverviewActivity> activities; ///< those with most talks first
    std::vector<OverviewLever> levers; ///< in the order of the rhythm
    std::vector<Figure> coverage; ///< by team, over the days judged; the gap over all weeks
    Counts total; ///< of the days judged
    Headlines headlines;
    std::optional<Day> lastClosedWeek; ///< its Monday
    std::optional<Day> chartsFrom; ///< day from which four weeks are closed, while they are not

    const Counts& week(std::size_t team, std::size_t activity, std::size_t week) const
    {
        return weekCounts[(team * activities.size() + activity) * weeks.size() + week];
    }
    const Counts& judgedCounts(std::size_t team, std::size_t activity) const
    {
        return activityCounts[team * activities.size() + activity];
    }
    std::vector<std::string> managersShown() const; ///< of teams that are not too few; codes
    double target() const { return plan->rhythm.target; }
    bool showsCharts() const { return total.expected() > 0 && !chartsFrom; }

    std::vector<Counts> weekCounts; ///< by team, activity, week
    std::vector<Counts> activityCounts; ///< by team, activity
};

inline constexpr int kWeeksJudged = 4; ///< before so many are closed there are only sentences

/// What is counted of a ledger before it is asked whose teams are shown.
struct PeriodCounts {
    std::shared_ptr<const Plan> plan;
    Day asOf{};
    DayRange range; ///< due dates of the ledger
    DayRange judged;
    ActivityWeeks weeks; ///< of the ledger
    ActivityWeeks judgedWeeks; ///< of the days judged, as all that follow
    Figures byManager;
    Figures byLever; ///< by manager and lever
    Figures byRep; ///< by manager and rep
    Figures longer; ///< by manager, of the ledger
    std::optional<Day> chartsFrom;
};

/// Needs the ledger of weeksShown(judged). Linear; for a background thread.
PeriodCounts countPeriod(
    const Ledger& ledger, const std::vector<Confirmation>& confirmations, DayRange judged);

/// The same with the part of the ledger that is due on the days judged.
PeriodCounts countPeriod(const Ledger& ledger, const Ledger& part, DayRange judged);

/// `question.judged` must be the days counted.
Overview overviewOf(const PeriodCounts& counted, const OverviewQuestion& question);

/// Both in one.
Overview overviewOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    const OverviewQuestion& question);

} // namespace mor::ui
