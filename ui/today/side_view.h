// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/agenda.h"

#include <QString>
#include <QStringList>

#include <array>

namespace mor::ui {

/// One week of one person.
struct WeekView {
    unsigned number = 0; ///< ISO week
    struct WeekdayCount {
        int held = 0;
        int toHold = 0;
        int other = 0; ///< missed or disputed
    };
    std::array<WeekdayCount, 7> days; ///< Monday first
    int workdays = 5; ///< how many days to show, at least five
    int today = -1; ///< 0 to 6 when the week holds today
    int done = 0;
    int all = 0;
    int withTime = 0; ///< of those still to hold
    int withoutTime = 0;
    double hoursPlanned = 0; ///< talk and preparation of all
    double hoursHeld = 0; ///< conversation as recorded
    double budget = 0;
    QStringList away; ///< "Tom Hughes is on leave Thu to Fri"
};

WeekView weekView(const Ledger& ledger, const Agenda& agenda, const Person& who);

} // namespace mor::ui
