// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/fiscal_words.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Period", text); }

} // namespace

QString fiscalName(DayRange days, const FiscalCalendar& fiscal)
{
    if (const auto quarter = fiscalQuarterOf(fiscal, days.first); quarter.days == days)
        return tr("Q%1 FY%2").arg(quarter.quarter).arg(quarter.year);
    if (const auto year = fiscalYearOf(fiscal, days.first); year.days == days)
        return tr("FY%1").arg(year.year);
    const auto month = fiscalMonthOf(fiscal, days.first);
    if (month.days != days)
        return {};
    return unsigned(std::chrono::year_month_day(days.first).day()) == 1
        ? label({PeriodKind::Month, days})
        : tr("month %1 of FY%2").arg(month.month).arg(month.year);
}

QString nameOf(const Period& period, const FiscalCalendar& fiscal)
{
    const auto name
        = period.kind == PeriodKind::Quarter ? fiscalName(period.days, fiscal) : QString();
    return name.isEmpty() ? label(period) : name;
}

} // namespace mor::ui
