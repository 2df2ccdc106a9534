// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/org/fiscal.h"

#include <QString>

#include <vector>

namespace mor::ui {

enum class PeriodKind { Day, Week, FourWeeks, Month, Quarter };

/// What a page shows: a day, an ISO week, four of them, or a fiscal month or quarter.
struct Period {
    PeriodKind kind = PeriodKind::Week;
    DayRange days;

    bool operator==(const Period&) const = default;
};

/// The period of that kind which holds the day; four weeks end with the day's week.
Period periodOf(PeriodKind kind, Day day, const FiscalCalendar& fiscal);
/// Any days as a period that steps by their likes: a fiscal month or quarter, whole weeks, else as
/// many days.
Period periodOf(DayRange days, const FiscalCalendar& fiscal);
/// The period `count` steps later, or earlier when negative.
Period stepped(const Period& period, int count, const FiscalCalendar& fiscal);

/// "Tue 3 Nov 2026", "2 to 8 Nov 2026", "Weeks 41 to 44", "Nov 2026", "1 Oct to 31 Dec 2026".
QString label(const Period& period);

/// "Fri 6 Nov", with the year only when it differs from today's.
QString shortDate(Day day, Day today);
/// "today", "tomorrow", "yesterday", else the short date.
QString nearDate(Day day, Day today);
/// "Tuesday, 3 November".
QString longDate(Day day);

} // namespace mor::ui
