// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/fuzz.h"

#include "core/org/period.h"
#include "exchange/csv/date_order.h"
#include "exchange/csv/number_style.h"
#include "exchange/ics/ics_duration.h"
#include "exchange/ics/ics_time.h"

namespace mor::tests {

namespace {

bool isKnown(Day day) { return kFirstDay <= day && day <= kLastDay; }

} // namespace

void tryOut(std::string_view bytes)
{
    const Day today{std::chrono::year{2026} / 11 / 3};
    if (const auto day = parseDay(bytes))
        expect(isKnown(*day) && toIso(*day) == bytes);
    if (const auto day = parseDayWord(bytes, today))
        expect(isKnown(*day));
    for (const auto order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst})
        if (const auto day = parseDay(bytes, order))
            expect(isKnown(*day));
    (void)isAmbiguous(bytes);
    if (const auto fiscal = parseFiscalCalendar(bytes))
        (void)parsePeriod("FY2027-Q1", today, *fiscal);
    if (const auto period = parsePeriod(bytes, today, MonthlyFiscalYear{}))
        expect(!period->empty());
    (void)parseInstant(bytes);
    (void)parseMinuteOfDay(bytes);
    (void)parseIcsDate(bytes);
    (void)parseIcsDateTimeOfAnyYear(bytes);
    (void)parseIcsDuration(bytes);
    (void)parseNumber(bytes, std::nullopt);
    (void)parseNumber(bytes, ',');
}

} // namespace mor::tests
