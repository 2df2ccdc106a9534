// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "shared/sheet.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mor::ui {

/// A talk as the week plan lists it; all in words.
struct PlannedTalk {
    QString when; ///< "08:30"; "due Mon 2 Nov" where it has no time
    QString activity; ///< "Pipeline review"
    QString whom; ///< "Tom Hughes", "Team North", "Emma Lind, Vega Logistics"
    QString minutes; ///< "30 + 5 min"
    QString question = {}; ///< to begin with; may be empty
    QString mark = {}; ///< "held", "late"; empty for what is to be held
    bool ticked = false; ///< its box is
};

/// A day, or what has no day, with its talks.
struct PlannedDay {
    QString title; ///< "Monday 2 November"
    QString note; ///< "Veterans Day · Tom Hughes is away"
    std::vector<PlannedTalk> talks;
    QString nothing = {}; ///< said where there is no talk
};

/// An activity of the week as its standard stands at the foot.
struct PlannedStandard {
    QString activity;
    QStringList criteria;
    QString question; ///< the first one, told where there is no room for one beside each talk
};

/// One person's week on paper.
struct WeekPlan {
    QString whose; ///< "Marta Keller, Team North · week 45, 2 to 8 November 2026"
    QString counts; ///< "15 talks, 7.8 hours"
    QString budget; ///< "of 11.0 planned for the rhythm"; may be empty
    std::vector<PlannedDay> days;
    std::vector<PlannedStandard> standards;
};

/// Weeks one after the other, each on a page of its own.
struct WeekPlans {
    std::vector<WeekPlan> weeks;
    QString foot; ///< "MOR Planner · for Marta Keller only"
    Day today{};
    Paper paper = Paper::A4;
};

/// A week takes one page as long as closing it up makes it fit: the questions go beside the talks,
/// the standards are shortened, the questions go to them and at last away. Else it goes on, closed
/// up, over as many pages as it takes. Nothing is cut.
Sheet laidOut(const WeekPlans& plans);

} // namespace mor::ui
