// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <string>
#include <string_view>
#include <variant>

namespace mor {

/// Twelve Gregorian months from any start month. The year is named by the calendar year in which it
/// starts or in which it ends; the two agree for a January start.
struct MonthlyFiscalYear {
    unsigned startMonth = 1; ///< 1 to 12
    enum class NamedBy { Start, End } namedBy = NamedBy::End;

    bool operator==(const MonthlyFiscalYear&) const = default;
};

/// Quarters of 13 weeks; a 53rd week falls to the last month of the year.
struct WeeklyFiscalYear {
    enum class Pattern { P445, P454, P544 } pattern = Pattern::P454;
    unsigned lastWeekday = 6; ///< ISO weekday on which years, months and weeks end; 6 is Saturday
    unsigned endMonth = 1; ///< calendar month whose end the year's end follows
    enum class Rule {
        Nearest,
        Last
    } rule
        = Rule::Nearest; ///< lastWeekday nearest to, or last within, endMonth
    /// Named by the calendar year in which it starts (retail: the year from 1 Feb 2026 is 2026).
    MonthlyFiscalYear::NamedBy namedBy = MonthlyFiscalYear::NamedBy::Start;

    bool operator==(const WeeklyFiscalYear&) const = default;
};

using FiscalCalendar = std::variant<MonthlyFiscalYear, WeeklyFiscalYear>;

/// A month or quarter of a fiscal year.
struct FiscalPeriod {
    int year = 0; ///< as it is named
    unsigned quarter = 0; ///< 1 to 4
    unsigned month = 0; ///< 1 to 12 within the year; 0 for a quarter or year
    DayRange days;

    bool operator==(const FiscalPeriod&) const = default;
};

FiscalPeriod fiscalYearOf(const FiscalCalendar& calendar, Day day); ///< quarter and month are 0
FiscalPeriod fiscalQuarterOf(const FiscalCalendar& calendar, Day day);
FiscalPeriod fiscalMonthOf(const FiscalCalendar& calendar, Day day);

/// The named year; errors: "fiscal.year_out_of_range".
Result<FiscalPeriod> fiscalYear(const FiscalCalendar& calendar, int year);
Result<FiscalPeriod> fiscalQuarter(const FiscalCalendar& calendar, int year, unsigned quarter);
Result<FiscalPeriod> fiscalMonth(const FiscalCalendar& calendar, int year, unsigned month);

/// Compact spelling for files and the command line:
///   "month 10 end" – months from October, named by the end year ("month 1" is the calendar year)
///   "4-5-4 sat nearest jan start" – 13-week quarters, weeks ending Saturday, year end nearest 31
///   January, named by its start year
/// Error: "fiscal.malformed" with the text and what was expected.
Result<FiscalCalendar> parseFiscalCalendar(std::string_view text);
std::string toText(const FiscalCalendar& calendar);

} // namespace mor
