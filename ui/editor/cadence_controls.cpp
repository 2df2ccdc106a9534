// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/cadence_controls.h"

#include "editor/field_box.h"
#include "editor/flow_layout.h"
#include "editor/number_field.h"
#include "shared/activity_words.h"
#include "shared/label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

enum Kind { kDaily, kWeekly, kMonthly, kQuarterly, kTimes, kTriggered };

QDate qDate(Day day) { return QDate(1970, 1, 1).addDays(day.time_since_epoch().count()); }

Day dayOf(QDate date) { return Day{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}}; }

/// A rule of the kind as it starts out.
CadenceRule startOf(int kind)
{
    switch (kind) {
    case kDaily:
        return EveryWorkdays{};
    case kMonthly:
        return Monthly{};
    case kQuarterly:
        return Quarterly{};
    case kTimes:
        return TimesPerPeriod{2, TimesPerPeriod::Period::Month};
    case kTriggered:
        return OnTrigger{"deal-won", 5};
    default:
        return Weekly{};
    }
}

} // namespace

CadenceControls::CadenceControls(QWidget* parent)
    : QWidget(parent)
    , m_kind(new Choice(tr("How often")))
    , m_every(new Label(tr("every")))
    , m_interval(new NumberField(tr("Interval"), 1, 60))
    , m_months(new Choice(tr("Interval in months")))
    , m_times(new NumberField(tr("Number of talks"), 1, 31))
    , m_period(new Choice(tr("Period")))
    , m_unit(new Label)
    , m_quarterMonth(new Choice(tr("Month of the quarter")))
    , m_on(new Choice(tr("Day of the month")))
    , m_n(new NumberField(tr("Which one"), 1, 31))
    , m_weekday(new Choice(tr("Weekday")))
    , m_weekdayRow(new QWidget)
    , m_from(new Label(tr("counted from")))
    , m_anchor(new QDateEdit)
    , m_trigger(new Choice(tr("Trigger")))
    , m_within(new Label(tr("working days to hold it")))
    , m_workdays(new NumberField(tr("Working days to hold it"), 0, 60))
{
    using On = MonthDay::Kind;
    const QLocale locale;
    for (const auto& text : {tr("Daily"), tr("Weekly"), tr("Monthly"), tr("Quarterly"),
             tr("Several times"), tr("On a trigger")})
        m_kind->add(text, m_kind->count());
    for (const int months : {1, 2, 3, 4, 6})
        m_months->add(months == 1 ? tr("every month") : tr("every %1 months").arg(months), months);
    m_period->add(tr("a week"), static_cast<int>(TimesPerPeriod::Period::Week));
    m_period->add(tr("a month"), static_cast<int>(TimesPerPeriod::Period::Month));
    m_period->add(tr("a quarter"), static_cast<int>(TimesPerPeriod::Period::Quarter));
    m_quarterMonth->add(tr("any time in the quarter"), 0);
    m_quarterMonth->add(tr("on a working day of the quarter"), -1);
    m_quarterMonth->add(tr("in its first month"), 1);
    m_quarterMonth->add(tr("in its second month"), 2);
    m_quarterMonth->add(tr("in its third month"), 3);
    m_on->add(tr("on any day"), static_cast<int>(On::Any));
    m_on->add(tr("on the day"), static_cast<int>(On::DayOfMonth));
    m_on->add(tr("on the last day"), static_cast<int>(On::LastDay));
    m_on->add(tr("on the weekday number"), static_cast<int>(On::NthWeekday));
    m_on->add(tr("on the last"), static_cast<int>(On::LastWeekday));
    m_on->add(tr("on the working day"), static_cast<int>(On::NthWorkday));
    m_on->add(tr("on the last working day"), static_cast<int>(On::LastWorkday));
    auto* weekdays = new FlowLayout(10, m_weekdayRow);
    for (int day = 1; day <= 7; ++day) {
        m_weekday->add(locale.dayName(day), day);
        auto* tick = new QCheckBox(locale.dayName(day, QLocale::ShortFormat));
        tick->setAccessibleName(locale.dayName(day));
        weekdays->addWidget(tick);
        m_weekdays[static_cast<std::size_t>(day - 1)] = tick;
        connect(tick, &QAbstractButton::clicked, this, &CadenceControls::read);
    }
    m_anchor->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_anchor->setAccessibleName(tr("Counted from"));
    m_anchor->setDateRange(qDate(kFirstDay), qDate(kLastDay));
    m_anchor->setFocusPolicy(Qt::StrongFocus);

    auto* line = new FlowLayout(themeOf(*this).px(8), this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_every, m_interval, m_months,
             m_times, m_period, m_unit, m_trigger, m_quarterMonth, m_on, m_n, m_weekday,
             m_weekdayRow, m_workdays, m_within, m_from, m_anchor})
        line->addWidget(part);
    connect(m_kind, &Choice::chosen, this, &CadenceControls::chooseKind);
    for (auto* choice : {m_months, m_period, m_quarterMonth, m_on, m_weekday, m_trigger})
        connect(choice, &Choice::chosen, this, &CadenceControls::read);
    for (auto* number : {m_interval, m_times, m_n, m_workdays})
        connect(number, &NumberField::typed, this, &CadenceControls::read);
    connect(m_anchor, &QDateEdit::userDateChanged, this, [this] {
        if (m_anchor->hasFocus())
            read();
    });
    fill();
}

QWidget* CadenceControls::firstFocus() const { return m_kind; }

void CadenceControls::show(const CadenceRule& rule, Day today)
{
    m_today = today;
    if (rule == m_rule)
        return;
    m_rule = rule;
    fill();
}

void CadenceControls::chooseKind()
{
    if (m_kind->value() == static_cast<int>(m_rule.index()))
        return;
    m_rule = startOf(m_kind->value());
    fill();
    Q_EMIT typed();
}

/// What was changed by hand: the rule it makes, then the controls it needs.
void CadenceControls::read()
{
    m_rule = readRule();
    arrange();
    Q_EMIT typed();
}

MonthDay CadenceControls::readMonthDay() const
{
    using On = MonthDay::Kind;
    MonthDay on;
    on.kind = static_cast<On>(m_on->value());
    if (on.kind == On::DayOfMonth)
        on.n = std::clamp(m_n->value(), 1, 31);
    else if (on.kind == On::NthWeekday)
        on.n = std::clamp(m_n->value(), 1, 4);
    else if (on.kind == On::NthWorkday)
        on.n = std::clamp(m_n->value(), 1, 20);
    if (on.kind == On::NthWeekday || on.kind == On::LastWeekday)
        on.weekday = static_cast<unsigned>(m_weekday->value());
    return on;
}

CadenceRule CadenceControls::readRule() const
{
    // The first day of a count matters, and is shown, from an interval of two on.
    const auto anchor = [&](int interval) {
        if (interval == 1)
            return kFirstDay;
        return m_anchor->isVisibleTo(this) ? dayOf(m_anchor->date()) : mondayOf(m_today);
    };
    switch (m_kind->value()) {
    case kDaily:
        return EveryWorkdays{m_interval->value(), anchor(m_interval->value())};
    case kWeekly: {
        std::uint8_t mask = 0;
        for (std::size_t i = 0; i < m_weekdays.size(); ++i)
            mask = static_cast<std::uint8_t>(mask | (m_weekdays[i]->isChecked() ? 1u << i : 0u));
        const int interval = std::min(m_interval->value(), 52);
        return Weekly{interval, mask, anchor(interval)};
    }
    case kMonthly:
        return Monthly{m_months->value(), readMonthDay()};
    case kQuarterly:
        if (const int month = m_quarterMonth->value(); month > 0)
            return Quarterly{static_cast<unsigned>(month), readMonthDay(), 0};
        else
            return Quarterly{0, {}, month == 0 ? 0 : std::clamp(m_n->value(), 1, 60)};
    case kTimes:
        return TimesPerPeriod{
            m_times->value(), static_cast<TimesPerPeriod::Period>(m_period->value())};
    default:
        return OnTrigger{
            m_trigger->currentData(Qt::UserRole + 1).toString().toStdString(), m_workdays->value()};
    }
}

QString CadenceControls::problem() const
{
    for (auto* number : {m_interval, m_times, m_n, m_workdays})
        if (number->isVisibleTo(this) && !number->problem().isEmpty())
            return number->problem();
    return {};
}

} // namespace mor::ui
