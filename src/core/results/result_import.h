// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/planning/roster_service.h"
#include "core/results/period_result.h"

#include <array>
#include <span>
#include <string_view>

namespace mor {

/// One row of a file of results. What is empty stays as an earlier file said it.
struct ResultRow {
    std::string where; ///< "line 7"; every problem of the row carries it
    std::string person; ///< code, e-mail address or name; else one of the next two
    std::string email;
    std::string name;
    std::string period; ///< "FY2027-Q1", "2026-Q4", "2026-11"; else the two days
    std::optional<Day> first;
    std::optional<Day> last;
    std::optional<double> quota;
    std::optional<double> attained;
    std::optional<double> attainedShare; ///< of the quota of its type, where a percentage
    std::optional<double> opportunities;
    std::optional<double> winRate; ///< 0 to 1
    std::optional<double> dealSize;
    std::optional<double> cycleDays;
    std::optional<Day> calledOn;
    std::optional<double> call;
    std::string currency;
    std::string type; ///< quota and attained of several types of one person are added up
};

/// The numbers of a result that a file may give, by the names of their columns.
struct ResultField {
    std::string_view name;
    std::optional<double> ResultRow::*inRow;
    std::optional<double> PeriodResult::*inResult;
};
inline constexpr std::array<ResultField, 6> kResultFields{{
    {"quota", &ResultRow::quota, &PeriodResult::quota},
    {"attained", &ResultRow::attained, &PeriodResult::attained},
    {"opportunities", &ResultRow::opportunities, &PeriodResult::opportunities},
    {"win_rate", &ResultRow::winRate, &PeriodResult::winRate},
    {"deal_size", &ResultRow::dealSize, &PeriodResult::dealSize},
    {"cycle_days", &ResultRow::cycleDays, &PeriodResult::cycleDays},
}};

/// What an import would add.
struct NewResults {
    std::vector<PeriodResult> results;
    std::vector<ForecastCall> calls;
};

/// What is known before a file is read.
struct KnownResults {
    std::span<const PeriodResult> results; ///< newest, ascending by person and period
    std::span<const ForecastCall> calls; ///< newest, ascending by person, period and day
};

/// The period that a row is about. Errors: "result.period_missing", "result.period_kind" (text),
/// "range.backwards", those of periodMeant.
Result<DayRange> periodOf(const ResultRow& row, Day today, const FiscalCalendar& fiscal);

/// The rows with the last days of periods of which only the first is said.
std::vector<ResultRow> withLastDays(std::span<const ResultRow> rows, const FiscalCalendar& fiscal);

/// Turns rows into snapshots that differ from what is known; a file that says nothing new adds
/// nothing. Several rows of one person and period are put together. A first day without a last one,
/// as customer systems write quotas, begins a fiscal quarter; a month where one of the file begins
/// no quarter. They are stamped with now, or
/// right after what is known where the clock is behind. Problems carry the place of
/// their row; what is to be added is usable only if there is none.
/// Problems: those of periodOf, "person.unknown", "person.ambiguous", "result.person_missing",
/// "result.nothing", "result.below_zero" (column), "result.not_a_share",
/// "result.cycle_out_of_range", "result.currency_malformed", "result.call_incomplete",
/// "result.called_late" (day, last day), "result.called_in_future" (day),
/// "result.share_without_quota", "result.said_twice" (column, other line), "result.periods_overlap"
/// (days, other days, other line).
NewResults newResults(std::span<const ResultRow> rows, const Roster& roster,
    const KnownResults& known, Day today, Instant now, RosterChanges& changes, Problems& problems);

} // namespace mor
