// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"

#include <QStringList>

namespace mor::ui {

/// An activity's line; all that is triggered shares one.
struct QuarterRow {
    QString name; ///< "Pipeline review"
    QString about; ///< "weekly, 7 reps"
    std::string lever; ///< code
    QString note; ///< muted words behind the last mark; may be empty
};

/// Talks that may be held any day of a long window, told together; or an activity that only the
/// draft has.
struct QuarterBar {
    int row = 0; ///< position in rows
    DayRange days; ///< cut to the days shown
    QString text; ///< "6 on time, 1 late of 7"
    bool isDraft = false;
    std::vector<int> talks; ///< positions in calendar.talks
};

/// What stands above and below the talks of a week.
struct QuarterWeek {
    Day monday{};
    unsigned number = 0; ///< ISO
    QString holiday; ///< "Wed 11"; empty in most weeks
    bool holidayInQuarter = true;
    int heldMinutes = 0; ///< talk and preparation of what was held
    int minutes = 0; ///< the same of all that counts; in weeks gone by only what was held
};

/// Some of the team are away.
struct QuarterLeave {
    DayRange days; ///< cut to the days shown
    QStringList who; ///< "You", "Lukas", "Jonas"
};

struct QuarterVersion {
    DayRange days; ///< cut to the days shown
    QString text; ///< "v3, in force since Mon 5 Oct"
    bool isDraft = false;
    bool isNow = false; ///< in force today
};

/// A fiscal quarter of one person: weeks as columns, activities as lines. Future talks are what the
/// rhythm expects, not bookings.
struct QuarterContents {
    /// Its talks are first the heads of the weeks, then the talks line by line, by day.
    CalendarContents calendar;
    std::vector<int> lines; ///< for each of these its position in `rows`; -1 for a week
    std::vector<QuarterRow> rows;
    std::vector<QuarterBar> bars;
    std::vector<QuarterWeek> weeks;
    std::vector<QuarterLeave> leaves;
    std::vector<QuarterVersion> versions;
    double budget = 0; ///< hours a week
    double triggered
        = 0; ///< hours a week expected of triggers, in the planned hours of later weeks
};

/// `calendar` is the quarter of calendarOf(), filtered or not.
QuarterContents quarterOf(CalendarContents calendar, const Plan& plan, const Person& owner);

/// "Quarter 4 · 1 Oct to 31 Dec · 62 working days".
QString quarterContext(
    const CalendarContents& contents, const FiscalCalendar& fiscal, DayRange quarter);

} // namespace mor::ui
