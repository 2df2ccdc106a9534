// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/period.h"

#include <QWidget>

namespace mor::ui {

class Button;
class DayField;
class SegmentedControl;

/// What kind of period is judged: four weeks, fiscal month, quarter or year, each to date while it
/// runs, or any days. Stands above the list of periods.
class PeriodKinds : public QWidget {
    Q_OBJECT

public:
    explicit PeriodKinds(QWidget* parent = nullptr);

    /// Shows the kind and the days of the period without telling. New periods are chosen around
    /// `day`.
    void setCurrent(const Period& period, Day day, const FiscalCalendar& fiscal);
    /// As if chosen here; both ends are part of it.
    void chooseDays(DayRange days);

Q_SIGNALS:
    void chosen(const mor::ui::Period& period);

private:
    void choose(int kind);

    FiscalCalendar m_fiscal;
    Day m_day{};
    SegmentedControl* m_kinds;
    DayField* m_first;
    DayField* m_last;
    Button* m_show;
};

/// The fiscal year of the day as a period; labelled by its days.
Period fiscalYearPeriod(const FiscalCalendar& fiscal, Day day);
/// The same kind of period right before; for any days as many before them.
DayRange wholeBefore(const Period& period, const FiscalCalendar& fiscal);
/// "Weeks 41 to 44", "1 Oct to 31 Dec 2026, to date".
QString periodText(const Period& period, Day today);

} // namespace mor::ui
