// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"
#include "core/adherence/consistency.h"
#include "core/adherence/talk_chains.h"
#include "core/adherence/week_history.h"

#include <QString>

#include <optional>
#include <span>

namespace mor::ui {

/// One activity of all teams shown, beside the period before.
struct ActivityLine {
    std::string code;
    QString name;
    Counts counts;
    Counts before;
    Chain chain;
    int minutes = 0; ///< of conversation, held
};

/// What the teams of an overview come to over all activities, beside the period before: chain,
/// spread between them, and each activity. Teams of too few people are in none of it.
struct Comparison {
    DayRange before; ///< days compared with
    std::vector<Counts> teams; ///< in the order of the overview's teams
    std::vector<Counts> teamsBefore;
    Counts total;
    Counts totalBefore;
    Consistency consistency; ///< of these teams
    Chain chain;
    std::vector<Counts> cellsBefore; ///< by team, activity
    std::vector<ActivityLine> activities; ///< in the order of the overview's activities
};

/// What is counted beside PeriodCounts.
struct ComparisonCounts {
    DayRange before; ///< days compared with
    ActivityWeeks weeksBefore; ///< of these days
    WeekHistory history; ///< of the ledger
    TalkChains chains; ///< of the days judged
};

/// Needs the ledger of daysNeeded() and the next steps of talks due on the days judged.
ComparisonCounts countComparison(const Ledger& ledger,
    const std::vector<Confirmation>& confirmations, std::span<const NextStep> steps,
    DayRange judged, DayRange before);

/// The same without chains, which alone need next steps.
ComparisonCounts countComparison(
    const Ledger& ledger, const std::vector<Confirmation>& confirmations, DayRange before);

/// Without `badWeeks` they are found in the history, which takes longer than all the rest.
Comparison comparisonOf(const PeriodCounts& period, const ComparisonCounts& counted,
    const Overview& overview, const std::optional<BadWeeks>& badWeeks = {});

/// All in one.
Comparison comparisonOf(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    std::span<const NextStep> steps, const Overview& overview, DayRange before);

} // namespace mor::ui
