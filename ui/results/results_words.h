// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "results/dots_chart.h"
#include "results/results_view.h"
#include "shared/row_model.h"

namespace mor::ui {

// What the page of results says. Never more than that two things moved together.

/// "Q3 FY2026"; the dates of a period without a name.
QString resultPeriod(DayRange period, const FiscalCalendar& fiscal);
/// "1,200,000 EUR"; "1,200,000" where no file named the currency.
QString amountWords(double amount, const std::string& currency);
/// "190,000 of 230,000 EUR", "no quota", "several currencies".
QString attainedWords(const Attainment& attainment);

/// The table of attainment beside talks.
QStringList attainmentHeads();
std::vector<Row> attainmentRows(const ResultsView& view);
/// "Q1 FY2027, as imported on 3 Nov 2026": what the figures are about.
QString attainmentContext(const ResultsView& view, const FiscalCalendar& fiscal);

/// The four parts of revenue a day, and what they make, beside the period before.
QStringList velocityHeads();
std::vector<Row> velocityRows(const ResultsView& view);
QString velocityContext(const ResultsView& view);

/// "attainment", "win rate": in the middle of a sentence.
QString wordOf(Outcome outcome);
/// "84 %", "61.5 days", "2,487".
QString outcomeValue(Outcome outcome, double value);
/// "They moved together: …", "Cannot tell: …", or how many managers are missing.
QString findingWords(const Together& together);
/// What stands behind the finding: agreement, its range, chance, and managers beside each other.
QString behindWords(const Together& together);
/// "Talks are counted 4 weeks before the period: …".
QString lagWords(const TogetherQuestion& question, const Rhythm& rhythm);
DotsChart togetherChart(const Together& together, const Roster& roster);

/// "Calls are off by 8 % in the middle, …".
QString callsWords(const CallRecord& record);
QString leanWords(const CallRecord& record);
QStringList callHeads();
std::vector<Row> callRows(const ResultsView& view);
/// Miss by weeks before the end, with the line of medians.
DotsChart callsChart(const ResultsView& view, const FiscalCalendar& fiscal);

} // namespace mor::ui
