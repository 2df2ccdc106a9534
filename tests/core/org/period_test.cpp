// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/period.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 5); // a Thursday
const FiscalCalendar kFromOctober = MonthlyFiscalYear{10, MonthlyFiscalYear::NamedBy::End};

DayRange daysOf(std::string_view text) { return parsePeriod(text, kToday, kFromOctober).value(); }

std::string refusal(std::string_view text)
{
    return parsePeriod(text, kToday, kFromOctober).error().code;
}

} // namespace

TEST_CASE("Words for days count from today", "[core][org]")
{
    CHECK(parseDayWord("today", kToday) == kToday);
    CHECK(parseDayWord("monday", kToday) == day(2026, 11, 2));
    CHECK(parseDayWord("Sunday", kToday) == day(2026, 11, 8));
    CHECK(parseDayWord("+2w", kToday) == day(2026, 11, 19));
    CHECK(parseDayWord("-3d", kToday) == day(2026, 11, 2));
    CHECK(parseDayWord("+1m", kToday) == day(2026, 12, 5));
    CHECK(parseDayWord("-12m", kToday) == day(2025, 11, 5));
    CHECK(parseDayWord("2026-12-24", kToday) == day(2026, 12, 24));
}

TEST_CASE("A month later than the 31st is the last day of a shorter month", "[core][org]")
{
    CHECK(parseDayWord("+1m", day(2027, 1, 31)) == day(2027, 2, 28));
    CHECK(parseDayWord("+1m", day(2028, 1, 31)) == day(2028, 2, 29));
    CHECK(parseDayWord("-1m", day(2026, 12, 31)) == day(2026, 11, 30));
}

TEST_CASE("Periods are understood as people write them", "[core][org]")
{
    CHECK(daysOf("2026-W45") == DayRange{day(2026, 11, 2), day(2026, 11, 8)});
    CHECK(daysOf("2026-w53") == DayRange{day(2026, 12, 28), day(2027, 1, 3)});
    CHECK(daysOf("2028-02") == DayRange{day(2028, 2, 1), day(2028, 2, 29)});
    CHECK(daysOf("2026-Q4") == DayRange{day(2026, 10, 1), day(2026, 12, 31)});
    CHECK(daysOf("2026") == DayRange{day(2026, 1, 1), day(2026, 12, 31)});
    CHECK(daysOf("FY2027") == DayRange{day(2026, 10, 1), day(2027, 9, 30)});
    CHECK(daysOf("FY2027-Q1") == DayRange{day(2026, 10, 1), day(2026, 12, 31)});
    CHECK(daysOf("fy2027-m03") == DayRange{day(2026, 12, 1), day(2026, 12, 31)});
    CHECK(daysOf("Q1") == DayRange{day(2026, 10, 1), day(2026, 12, 31)});
    CHECK(daysOf("q3") == DayRange{day(2027, 4, 1), day(2027, 6, 30)});
    CHECK(daysOf("Q1..Q2") == DayRange{day(2026, 10, 1), day(2027, 3, 31)});
    CHECK(refusal("Q5") == "period.malformed");
    CHECK(daysOf("2026-11-03") == DayRange{day(2026, 11, 3), day(2026, 11, 3)});
    CHECK(daysOf("2026-W41..2026-W44") == DayRange{day(2026, 10, 5), day(2026, 11, 1)});
    CHECK(daysOf("2026-10..2026-Q4") == DayRange{day(2026, 10, 1), day(2026, 12, 31)});
    CHECK(daysOf(" monday ") == DayRange{day(2026, 11, 2), day(2026, 11, 2)});
}

TEST_CASE("A period of another fiscal calendar has other days", "[core][org]")
{
    const auto retail = parseFiscalCalendar("4-5-4 sat nearest jan start").value();

    CHECK(parsePeriod("FY2026-Q4", kToday, retail) == DayRange{day(2026, 11, 1), day(2027, 1, 30)});
}

TEST_CASE("A period that does not exist is refused", "[core][org]")
{
    for (const auto* text : {"", "soon", "2026-", "2026-13", "2026-00", "2026-Q5", "2026-Q",
             "2026-W", "26-W45", "FY", "FY27", "FY2027-", "FY2027-X1", "FY2027Q1", "+w", "+2y",
             "2026-11-3", "++2w", "2026-+1"})
        CHECK(refusal(text) == "period.malformed");
    for (const auto* text : {"..", "2026-W41..", "..2026-W44", "2026-W41..2026-W42..2026-W43"})
        CHECK(refusal(text) == "period.malformed");
    CHECK(refusal("2026-W44..2026-W41") == "range.backwards");
    CHECK(refusal("2025-W53") == "period.no_such_week");
    CHECK(refusal("2026-W00") == "period.no_such_week");
    CHECK(refusal("2026-02-30") == "day.not_in_calendar");
    CHECK(refusal("1950") == "day.out_of_range");
    CHECK(refusal("+99999w") == "day.out_of_range");
    CHECK(refusal("FY2027-Q5") == "fiscal.no_such_quarter");
    CHECK(refusal("FY2027-M13") == "fiscal.no_such_month");
    CHECK(refusal("FY1900") == "fiscal.year_out_of_range");
}

TEST_CASE("Every kind of period of a day reads back and has its neighbours", "[core][org]")
{
    for (const auto kind : {PeriodKind::Date, PeriodKind::Week, PeriodKind::Month,
             PeriodKind::Quarter, PeriodKind::Year, PeriodKind::FiscalMonth,
             PeriodKind::FiscalQuarter, PeriodKind::FiscalYear}) {
        const auto period = periodOf(kind, kToday, kFromOctober);
        CAPTURE(toText(period));
        CHECK(period.days.contains(kToday));
        CHECK(periodMeant(toText(period), kToday, kFromOctober) == period);

        const auto next = neighbourOf(period, 1, kFromOctober);
        CHECK(next.days.first == period.days.last + std::chrono::days{1});
        CHECK(neighbourOf(next, -1, kFromOctober) == period);
    }
    CHECK(toText(periodOf(PeriodKind::FiscalMonth, kToday, kFromOctober)) == "FY2027-M02");
    CHECK(toText(periodOf(PeriodKind::Week, day(2027, 1, 3), kFromOctober)) == "2026-W53");
}

TEST_CASE("Several weeks together are compared with as many before them", "[core][org]")
{
    const auto weeks = periodMeant("2026-W41..2026-W44", kToday, kFromOctober).value();

    CHECK(toText(weeks) == "2026-W41..2026-W44");
    CHECK(toText(neighbourOf(weeks, -1, kFromOctober)) == "2026-W37..2026-W40");
    CHECK(toText(neighbourOf(weeks, 1, kFromOctober)) == "2026-W45..2026-W48");
    const auto days = periodMeant("2026-10-02..2026-10-04", kToday, kFromOctober).value();
    CHECK(toText(days) == "2026-10-02..2026-10-04");
    CHECK(toText(neighbourOf(days, -1, kFromOctober)) == "2026-09-29..2026-10-01");
}

} // namespace mor::tests
