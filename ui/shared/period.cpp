// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/period.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace mor::ui {

namespace {

QDate qDate(Day day)
{
    const std::chrono::year_month_day date(day);
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

QString formatted(Day day, const char* pattern)
{
    return QLocale().toString(qDate(day), QString::fromLatin1(pattern));
}

QString translated(const char* text)
{
    return QCoreApplication::translate("mor::ui::Period", text);
}

QString rangeLabel(DayRange days)
{
    const std::chrono::year_month_day first(days.first);
    const std::chrono::year_month_day last(days.last);
    const char* pattern = first.year() != last.year() ? "d MMM yyyy"
        : first.month() != last.month()               ? "d MMM"
                                                      : "d";
    return translated(QT_TRANSLATE_NOOP("mor::ui::Period", "%1 to %2"))
        .arg(formatted(days.first, pattern), formatted(days.last, "d MMM yyyy"));
}

/// The fiscal year beside one; beside any other days, as many of them.
DayRange besideAnyDays(DayRange now, bool later, const FiscalCalendar& fiscal)
{
    using std::chrono::days;
    if (now == fiscalYearOf(fiscal, now.first).days)
        return fiscalYearOf(fiscal, later ? now.last + days{1} : now.first - days{1}).days;
    const auto length = now.last - now.first + days{1};
    return later ? DayRange{now.first + length, now.last + length}
                 : DayRange{now.first - length, now.last - length};
}

} // namespace

Period periodOf(PeriodKind kind, Day day, const FiscalCalendar& fiscal)
{
    using std::chrono::days;
    const auto monday = mondayOf(day);
    switch (kind) {
    case PeriodKind::Day:
        return {kind, {day, day}};
    case PeriodKind::Week:
        return {kind, {monday, monday + days{6}}};
    case PeriodKind::FourWeeks:
        return {kind, {monday - days{21}, monday + days{6}}};
    case PeriodKind::Month:
        return {kind, fiscalMonthOf(fiscal, day).days};
    case PeriodKind::Quarter:
        return {kind, fiscalQuarterOf(fiscal, day).days};
    }
    return {};
}

Period periodOf(DayRange days, const FiscalCalendar& fiscal)
{
    const auto month = periodOf(PeriodKind::Month, days.first, fiscal);
    if (month.days == days)
        return month;
    const bool wholeWeeks = isoWeekday(days.first) == 1 && isoWeekday(days.last) == 7;
    if (!wholeWeeks)
        return {PeriodKind::Quarter, days};
    const bool one = days == periodOf(PeriodKind::Week, days.first, fiscal).days;
    return {one ? PeriodKind::Week : PeriodKind::FourWeeks, days};
}

Period stepped(const Period& period, int count, const FiscalCalendar& fiscal)
{
    using std::chrono::days;
    auto result = period;
    for (int step = count; step != 0; step += step > 0 ? -1 : 1) {
        // Day and weeks have fixed lengths; months and quarters are found by their neighbour's
        // edge.
        const auto shift = days{period.kind == PeriodKind::Day ? 1 : 7};
        const bool fixed = period.kind == PeriodKind::Day || period.kind == PeriodKind::Week
            || period.kind == PeriodKind::FourWeeks;
        if (fixed && step > 0)
            result.days = {result.days.first + shift, result.days.last + shift};
        else if (fixed)
            result.days = {result.days.first - shift, result.days.last - shift};
        else if (result.days != periodOf(period.kind, result.days.first, fiscal).days)
            result.days = besideAnyDays(result.days, step > 0, fiscal);
        else
            result = periodOf(period.kind,
                step > 0 ? result.days.last + days{1} : result.days.first - days{1}, fiscal);
    }
    return result;
}

QString label(const Period& period)
{
    switch (period.kind) {
    case PeriodKind::Day:
        return formatted(period.days.first, "ddd d MMM yyyy");
    case PeriodKind::FourWeeks:
        return translated(QT_TRANSLATE_NOOP("mor::ui::Period", "Weeks %1 to %2"))
            .arg(isoWeekOf(period.days.first).week)
            .arg(isoWeekOf(period.days.last).week);
    case PeriodKind::Month: {
        const std::chrono::year_month_day first(period.days.first);
        if (unsigned(first.day()) == 1)
            return formatted(period.days.first, "MMMM yyyy");
        break;
    }
    case PeriodKind::Week:
    case PeriodKind::Quarter:
        break;
    }
    return rangeLabel(period.days);
}

QString shortDate(Day day, Day today)
{
    const std::chrono::year_month_day a(day);
    const std::chrono::year_month_day b(today);
    return formatted(day, a.year() == b.year() ? "ddd d MMM" : "ddd d MMM yyyy");
}

QString nearDate(Day day, Day today)
{
    if (day == today)
        return translated(QT_TRANSLATE_NOOP("mor::ui::Period", "today"));
    if (day == today + std::chrono::days{1})
        return translated(QT_TRANSLATE_NOOP("mor::ui::Period", "tomorrow"));
    if (day == today - std::chrono::days{1})
        return translated(QT_TRANSLATE_NOOP("mor::ui::Period", "yesterday"));
    return shortDate(day, today);
}

QString longDate(Day day) { return formatted(day, "dddd, d MMMM"); }

} // namespace mor::ui
