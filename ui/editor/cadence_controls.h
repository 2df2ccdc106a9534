// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/cadence.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QDateEdit;

namespace mor::ui {

class Choice;
class Label;
class NumberField;

/// A cadence rule by choices and numbers, so that what stands there is always a rule.
class CadenceControls : public QWidget {
    Q_OBJECT

public:
    explicit CadenceControls(QWidget* parent = nullptr);

    const CadenceRule& rule() const { return m_rule; }
    /// Touches nothing where the rule is shown already. `today` begins a new count of weeks.
    void show(const CadenceRule& rule, Day today);
    QString problem() const; ///< of a number that does not count
    QWidget* firstFocus() const;

Q_SIGNALS:
    void typed();

private:
    struct Shown; ///< which controls a rule uses

    void chooseKind();
    void read();
    void fill();
    void arrange();
    CadenceRule readRule() const;
    MonthDay readMonthDay() const;
    void fillMonthDay(const MonthDay& on);

    CadenceRule m_rule;
    Day m_today{};
    Choice* m_kind;
    Label* m_every;
    NumberField* m_interval;
    Choice* m_months; ///< interval of a monthly rule
    NumberField* m_times;
    Choice* m_period;
    Label* m_unit;
    Choice* m_quarterMonth; ///< 0: not bound to one
    Choice* m_on; ///< MonthDay::Kind
    NumberField* m_n;
    Choice* m_weekday;
    std::array<QCheckBox*, 7> m_weekdays{};
    QWidget* m_weekdayRow;
    Label* m_from;
    QDateEdit* m_anchor;
    Choice* m_trigger;
    Label* m_within;
    NumberField* m_workdays;
};

} // namespace mor::ui
