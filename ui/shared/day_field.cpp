// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/day_field.h"

namespace mor::ui {

namespace {

const QDate kEpoch(1970, 1, 1);

QDate dateOf(Day day) { return kEpoch.addDays(day.time_since_epoch().count()); }

} // namespace

DayField::DayField(const QString& name, QWidget* parent)
    : QDateEdit(parent)
{
    setAccessibleName(name);
    setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    setDateRange(dateOf(kFirstDay), dateOf(kLastDay));
    setKeyboardTracking(false);
    connect(this, &QDateEdit::dateChanged, this, &DayField::dayChanged);
}

Day DayField::day() const { return Day{std::chrono::days{kEpoch.daysTo(date())}}; }

void DayField::setDay(Day day) { setDate(dateOf(day)); }

} // namespace mor::ui
