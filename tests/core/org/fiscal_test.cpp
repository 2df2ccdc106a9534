// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/fiscal.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <map>

namespace mor::tests {

namespace {

FiscalCalendar calendar(std::string_view text) { return parseFiscalCalendar(text).value(); }

const char* const kRetail = "4-5-4 sat nearest jan start";

int weeks(const FiscalPeriod& period) { return period.days.length() / 7; }

} // namespace

TEST_CASE("Retail years start on the published Sundays", "[core][org]")
{
    const auto retail = calendar(kRetail);
    const std::map<int, Day> starts{{2025, day(2025, 2, 2)}, {2026, day(2026, 2, 1)},
        {2027, day(2027, 1, 31)}, {2028, day(2028, 1, 30)}, {2029, day(2029, 2, 4)}};

    for (const auto& [year, first] : starts) {
        CHECK(fiscalYear(retail, year)->days.first == first);
        CHECK(fiscalYearOf(retail, first).year == year);
        CHECK(fiscalYearOf(retail, first - std::chrono::days{1}).year == year - 1);
    }
    CHECK(weeks(*fiscalYear(retail, 2027)) == 52);
    CHECK(weeks(*fiscalYear(retail, 2028)) == 53);
}

TEST_CASE("The 53rd week falls to the last month of the year", "[core][org]")
{
    const auto retail = calendar(kRetail);

    CHECK(weeks(*fiscalMonth(retail, 2027, 12)) == 4);
    CHECK(weeks(*fiscalMonth(retail, 2028, 12)) == 5);
    CHECK(weeks(*fiscalQuarter(retail, 2028, 4)) == 14);
    CHECK(fiscalMonthOf(retail, day(2029, 2, 3)) == *fiscalMonth(retail, 2028, 12));
}

TEST_CASE("The three patterns differ in which month of a quarter is long", "[core][org]")
{
    const std::map<std::string, std::array<int, 3>> patterns{
        {"4-4-5", {4, 4, 5}}, {"4-5-4", {4, 5, 4}}, {"5-4-4", {5, 4, 4}}};

    for (const auto& [pattern, lengths] : patterns) {
        const auto fiscal = calendar(pattern + " sat last dec end");
        for (unsigned month = 1; month <= 9; ++month)
            CHECK(weeks(*fiscalMonth(fiscal, 2026, month)) == lengths[(month - 1) % 3]);
    }
}

TEST_CASE("A year may end on the last weekday within its month", "[core][org]")
{
    // The last Saturday of September: 27 September 2025, 26 September 2026.
    const auto fiscal = calendar("4-4-5 sat last sep end");

    CHECK(fiscalYear(fiscal, 2026)->days == DayRange{day(2025, 9, 28), day(2026, 9, 26)});
}

TEST_CASE("A September start is named by its start or its end year", "[core][org]")
{
    const Day inside = day(2026, 10, 5);

    CHECK(fiscalYearOf(calendar("month 9 start"), inside).year == 2026);
    CHECK(fiscalYearOf(calendar("month 9 end"), inside).year == 2027);
    CHECK(fiscalYearOf(calendar("month 9 end"), inside).days
        == DayRange{day(2026, 9, 1), day(2027, 8, 31)});
}

TEST_CASE("Months and quarters count from the start of the fiscal year", "[core][org]")
{
    const auto fiscal = calendar("month 10 end");

    CHECK(*fiscalQuarter(fiscal, 2027, 1)
        == FiscalPeriod{2027, 1, 0, {day(2026, 10, 1), day(2026, 12, 31)}});
    CHECK(*fiscalMonth(fiscal, 2027, 5)
        == FiscalPeriod{2027, 2, 5, {day(2027, 2, 1), day(2027, 2, 28)}});
    CHECK(fiscalMonthOf(fiscal, day(2027, 9, 30)).month == 12);
    CHECK(fiscalQuarterOf(fiscal, day(2027, 9, 30)).quarter == 4);
    CHECK(fiscalYearOf(calendar("month 1"), day(2026, 7, 1)).days
        == DayRange{day(2026, 1, 1), day(2026, 12, 31)});
}

TEST_CASE("Fiscal months and quarters follow each other without gap or overlap", "[core][org]")
{
    for (const auto* text : {"month 1", "month 4 start", "month 10 end", kRetail,
             "4-4-5 fri last jun end", "5-4-4 sun nearest dec start"}) {
        const auto fiscal = calendar(text);
        CAPTURE(text);
        for (Day at = fiscalYearOf(fiscal, day(2024, 6, 1)).days.first; at <= day(2030, 12, 31);) {
            const auto month = fiscalMonthOf(fiscal, at);
            const auto quarter = fiscalQuarterOf(fiscal, at);
            REQUIRE(month.days.first == at);
            REQUIRE(month == *fiscalMonth(fiscal, month.year, month.month));
            REQUIRE(quarter == *fiscalQuarter(fiscal, month.year, month.quarter));
            REQUIRE(quarter.days.contains(month.days.first));
            REQUIRE(quarter.days.contains(month.days.last));
            REQUIRE(fiscalMonthOf(fiscal, month.days.last) == month);
            at = month.days.last + std::chrono::days{1};
        }
    }
}

TEST_CASE("A fiscal calendar reads back as it is written", "[core][org]")
{
    for (unsigned month = 1; month <= 12; ++month)
        for (const auto by : {MonthlyFiscalYear::NamedBy::Start, MonthlyFiscalYear::NamedBy::End}) {
            const FiscalCalendar monthly = MonthlyFiscalYear{month, by};
            CHECK(parseFiscalCalendar(toText(monthly)).value() == monthly);
            for (unsigned weekday = 1; weekday <= 7; ++weekday) {
                const FiscalCalendar weekly = WeeklyFiscalYear{WeeklyFiscalYear::Pattern::P544,
                    weekday, month, WeeklyFiscalYear::Rule::Last, by};
                CHECK(parseFiscalCalendar(toText(weekly)).value() == weekly);
            }
        }
    CHECK(toText(calendar("month 10")) == "month 10 end");
    CHECK(toText(calendar(kRetail)) == kRetail);
}

TEST_CASE("A fiscal calendar or period that makes no sense is refused", "[core][org]")
{
    for (const auto* text : {"", "month", "month 0", "month 13", "month 2 middle", "month 1 end x",
             "4-4-4 sat nearest jan start", "4-5-4 sat about jan start", "4-5-4 sat nearest jan"})
        CHECK(parseFiscalCalendar(text).error().code == "fiscal.malformed");
    CHECK(fiscalYear(calendar("month 1"), 1969).error().code == "fiscal.year_out_of_range");
    CHECK(fiscalYear(calendar("month 1"), 2200).error().code == "fiscal.year_out_of_range");
    CHECK(fiscalQuarter(calendar("month 1"), 2026, 5).error().code == "fiscal.no_such_quarter");
    CHECK(fiscalMonth(calendar("month 1"), 2026, 13).error().code == "fiscal.no_such_month");
}

} // namespace mor::tests
