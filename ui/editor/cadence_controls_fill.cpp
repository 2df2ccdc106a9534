// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/cadence_controls.h"

#include "editor/field_box.h"
#include "editor/number_field.h"
#include "shared/activity_words.h"
#include "shared/label.h"

#include <QCheckBox>
#include <QDateEdit>

// Which of its controls a rule uses and what stands in them; what is typed is read in
// cadence_controls.cpp.

namespace mor::ui {

namespace {

constexpr const char* kTriggers[]{"deal-enters-stage", "deal-won", "deal-lost"};

QDate qDate(Day day) { return QDate(1970, 1, 1).addDays(day.time_since_epoch().count()); }

/// The choice of triggers, with one of the organisation's own where the rule names it.
void fillTriggers(Choice& choice, const std::string& own)
{
    choice.clear();
    const auto add = [&](const std::string& code) {
        choice.add(asSentence(triggerWords(code)), choice.count());
        choice.setItemData(choice.count() - 1, QString::fromStdString(code), Qt::UserRole + 1);
        if (code == own)
            choice.setCurrentIndex(choice.count() - 1);
    };
    bool known = own.empty();
    for (const std::string code : kTriggers) {
        add(code);
        known = known || code == own;
    }
    if (!known)
        add(own);
}

} // namespace

void CadenceControls::fillMonthDay(const MonthDay& on)
{
    m_n->setRange(1, 60);
    m_on->setValue(static_cast<int>(on.kind));
    if (on.n > 0)
        m_n->setValue(on.n);
    m_weekday->setValue(on.weekday == 0 ? 1 : static_cast<int>(on.weekday));
}

void CadenceControls::fill()
{
    m_kind->setValue(static_cast<int>(m_rule.index()));
    if (const auto* daily = std::get_if<EveryWorkdays>(&m_rule)) {
        m_interval->setValue(daily->interval);
        m_anchor->setDate(qDate(daily->anchor));
    } else if (const auto* weekly = std::get_if<Weekly>(&m_rule)) {
        m_interval->setValue(weekly->interval);
        m_anchor->setDate(qDate(weekly->anchor));
        for (std::size_t i = 0; i < m_weekdays.size(); ++i)
            m_weekdays[i]->setChecked(weekly->weekdays >> i & 1);
    } else if (const auto* monthly = std::get_if<Monthly>(&m_rule)) {
        m_months->setValue(monthly->interval);
        fillMonthDay(monthly->on);
    } else if (const auto* quarterly = std::get_if<Quarterly>(&m_rule)) {
        m_quarterMonth->setValue(
            quarterly->month != 0 ? static_cast<int>(quarterly->month) : -(quarterly->workday > 0));
        fillMonthDay(quarterly->on);
        if (quarterly->month == 0 && quarterly->workday > 0)
            m_n->setValue(quarterly->workday);
    } else if (const auto* times = std::get_if<TimesPerPeriod>(&m_rule)) {
        m_times->setValue(times->times);
        m_period->setValue(static_cast<int>(times->period));
    }
    const auto* trigger = std::get_if<OnTrigger>(&m_rule);
    fillTriggers(*m_trigger, trigger ? trigger->trigger : std::string());
    if (trigger)
        m_workdays->setValue(trigger->workdays);
    arrange();
}

void CadenceControls::arrange()
{
    using On = MonthDay::Kind;
    const auto* daily = std::get_if<EveryWorkdays>(&m_rule);
    const auto* weekly = std::get_if<Weekly>(&m_rule);
    const auto* monthly = std::get_if<Monthly>(&m_rule);
    const auto* quarterly = std::get_if<Quarterly>(&m_rule);
    const auto* times = std::get_if<TimesPerPeriod>(&m_rule);
    const auto* trigger = std::get_if<OnTrigger>(&m_rule);
    const auto* on = monthly                 ? &monthly->on
        : quarterly && quarterly->month != 0 ? &quarterly->on
                                             : nullptr;
    const int interval = daily ? daily->interval : weekly ? weekly->interval : 1;
    const Day anchor = daily ? daily->anchor : weekly ? weekly->anchor : kFirstDay;
    m_every->setVisible(daily || weekly);
    m_interval->setVisible(daily || weekly);
    m_months->setVisible(monthly);
    m_times->setVisible(times);
    m_period->setVisible(times);
    m_unit->setVisible(daily || weekly);
    m_unit->setText(daily ? (interval == 1 ? tr("working day") : tr("working days"))
                          : (interval == 1 ? tr("week") : tr("weeks")));
    m_quarterMonth->setVisible(quarterly);
    m_on->setVisible(on);
    const bool numbered = on
        && (on->kind == On::DayOfMonth || on->kind == On::NthWeekday || on->kind == On::NthWorkday);
    m_interval->setRange(1, weekly ? 52 : 60);
    m_n->setRange(1,
        !on                              ? 60
            : on->kind == On::NthWeekday ? 4
            : on->kind == On::NthWorkday ? 20
                                         : 31);
    m_n->setVisible(numbered || (quarterly && quarterly->workday > 0));
    m_weekday->setVisible(on && (on->kind == On::NthWeekday || on->kind == On::LastWeekday));
    m_weekdayRow->setVisible(weekly);
    m_from->setVisible(interval > 1);
    m_anchor->setVisible(interval > 1);
    if (interval > 1)
        m_anchor->setDate(qDate(anchor));
    m_trigger->setVisible(trigger);
    m_within->setVisible(trigger);
    m_workdays->setVisible(trigger);
    updateGeometry();
}

} // namespace mor::ui
