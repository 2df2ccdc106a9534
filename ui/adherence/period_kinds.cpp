// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/period_kinds.h"

#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/label.h"
#include "shared/segmented_control.h"

#include <QHBoxLayout>

#include <algorithm>
#include <optional>

namespace mor::ui {

namespace {

enum Kind { FourWeeks, Month, Quarter, Year };

std::optional<Kind> kindOf(const Period& period, const FiscalCalendar& fiscal)
{
    if (period.kind == PeriodKind::FourWeeks
        && period.days == periodOf(period.kind, period.days.last, fiscal).days)
        return FourWeeks;
    if (period.kind == PeriodKind::Month)
        return Month;
    if (period == fiscalYearPeriod(fiscal, period.days.first))
        return Year;
    if (period == periodOf(PeriodKind::Quarter, period.days.first, fiscal))
        return Quarter;
    return std::nullopt;
}

} // namespace

Period fiscalYearPeriod(const FiscalCalendar& fiscal, Day day)
{
    return {PeriodKind::Quarter, fiscalYearOf(fiscal, day).days};
}

DayRange wholeBefore(const Period& period, const FiscalCalendar& fiscal)
{
    const std::chrono::days one{1};
    const Day last = period.days.first - one;
    const auto kind = kindOf(period, fiscal);
    if (kind == Month || kind == Quarter)
        return periodOf(period.kind, last, fiscal).days;
    if (kind == Year)
        return fiscalYearOf(fiscal, last).days;
    return {period.days.first - (period.days.last - period.days.first) - one, last};
}

QString periodText(const Period& period, Day today)
{
    return today <= period.days.last && period.days.first <= today
        ? PeriodKinds::tr("%1, to date").arg(label(period))
        : label(period);
}

PeriodKinds::PeriodKinds(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new SegmentedControl(
          tr("Kind of period"), {tr("4 weeks"), tr("Month"), tr("Quarter"), tr("Year")}))
    , m_first(new DayField(tr("First day judged")))
    , m_last(new DayField(tr("Last day judged")))
    , m_show(new Button(tr("Show these days")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_kinds->setCompact(true);
    m_show->setCompact(true);
    column->addWidget(m_kinds);
    auto* days = new QHBoxLayout;
    days->addWidget(m_first);
    days->addWidget(new Label(tr("to"), Type::Small, &Theme::text2));
    days->addWidget(m_last);
    column->addLayout(days);
    column->addWidget(m_show);
    connect(m_kinds, &SegmentedControl::chosen, this, &PeriodKinds::choose);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        const auto [first, last] = std::minmax({m_first->day(), m_last->day()});
        chooseDays({first, last});
    });
}

void PeriodKinds::setCurrent(const Period& period, Day day, const FiscalCalendar& fiscal)
{
    m_fiscal = fiscal;
    m_day = day;
    m_kinds->setCurrent(kindOf(period, fiscal) ? *kindOf(period, fiscal) : -1);
    m_first->setDay(period.days.first);
    m_last->setDay(period.days.last);
}

void PeriodKinds::choose(int kind)
{
    if (kind == Year)
        Q_EMIT chosen(fiscalYearPeriod(m_fiscal, m_day));
    else
        Q_EMIT chosen(periodOf(kind == FourWeeks ? PeriodKind::FourWeeks
                : kind == Month                  ? PeriodKind::Month
                                                 : PeriodKind::Quarter,
            m_day, m_fiscal));
}

void PeriodKinds::chooseDays(DayRange days) { Q_EMIT chosen(periodOf(days, m_fiscal)); }

} // namespace mor::ui
