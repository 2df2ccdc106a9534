// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/agenda.h"
#include "core/practice/practice_repository.h"

#include <QString>
#include <QStringList>

#include <array>
#include <string>
#include <vector>

namespace mor::ui {

/// A promise the manager made in a talk and has not kept yet.
struct OwedStep {
    NextStep step;
    std::string to; ///< code of the person the talk was with

    bool operator==(const OwedStep&) const = default;
};

/// Open promises of one person to those they lead, oldest due date first. Promises of talks taken
/// back are left out.
Result<std::vector<OwedStep>> readOwed(
    const PracticeRepository& practice, const std::string& owner);

/// How long one person has been without one kind of talk.
struct TalkGap {
    std::string person; ///< code
    QString activity; ///< name
    int days = 0; ///< working days since the last talk, or since it could first be expected
    int usual = 0; ///< working days from one talk to the next by the rhythm
};

/// The gaps of those `who` leads today, the longest measured by the activity's own beat first, at
/// most three. Talks that come by trigger have no beat.
std::vector<TalkGap> longestGaps(const Ledger& ledger, const Person& who);

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
