// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "shared/theme.h"

#include <QString>

#include <string>
#include <vector>

namespace mor::ui {

/// One talk as the calendar shows it. Names and words only; colours are looked up when painting.
struct CalendarTalk {
    enum class Place {
        Late, ///< all-day band from its due date to the end of grace
        Day, ///< on a day, without a time
        Timed, ///< on a day, at a time
        Week ///< no talk: the head of a week in the quarter, which opens it; `day` is its Monday
    } place
        = Place::Timed;
    OccurrenceKey key;
    Day day{}; ///< where it stands; for Late its due date
    Day until{}; ///< end of a band; else the day
    Day opens{};
    Day due{};
    MinuteOfDay start = kNoTime;
    int minutes = 0; ///< of talk
    int preparation = 0; ///< minutes
    QString activity; ///< "Pipeline review"
    QString who; ///< "Emma Lind · Vega Logistics"
    QString shortWho; ///< "Emma"
    QString dates; ///< "due Fri 6 Nov"; for Late "due Mon 2 Nov, late until Thu 5 Nov"
    Mark mark = Mark::Planned;
    std::string lever; ///< code
    std::string person; ///< code of the other person; empty for team talks and those alone
    bool open = true; ///< still to hold; what is settled is drawn muted
    bool counts = true; ///< excused ones do not
    bool held = false;
    bool withPerson = true; ///< not with a team, nor alone
    bool triggered = false; ///< its rule waits for something to happen
    QString sentence; ///< the whole talk for screen readers and tips
};

/// Somebody of the team is away.
struct LeaveBand {
    DayRange days; ///< cut to the days shown
    bool isOwner = false; ///< of the calendar
    QString shortWho; ///< "Tom"
    bool isAbsent = false; ///< "absent" is all that is said of sickness
    QString text; ///< "Tom Hughes on leave"
};

/// A day with what is told about it beside its talks.
struct CalendarDay {
    Day day{};
    QString holiday; ///< name; empty on other days
    bool workday = true; ///< by the owner's calendar
    bool ownerAway = false; ///< on leave
    bool inPeriod = true; ///< false for the days around a month that fill its weeks
    int held = 0;
    int expected = 0; ///< talks that count
};

/// A row of the month.
struct CalendarWeek {
    unsigned number = 0; ///< ISO
    int talks = 0;
    int minutes = 0; ///< talk and preparation of those that count
    int heldMinutes = 0; ///< of these, held
    int triggeredMinutes = 0; ///< of these, of triggered ones
    double hours() const { return minutes / 60.0; }
    int versionStarts = 0; ///< number of the rhythm version that starts in it; 0: none
};

/// What the calendar shows for one person and whole weeks.
struct CalendarContents {
    DayRange days; ///< Monday to Sunday
    Day today{};
    std::vector<CalendarDay> columns; ///< every day, in order
    std::vector<CalendarWeek> weeks;
    /// By day and time, without time first, late last; in a week all late ones come first.
    std::vector<CalendarTalk> talks;
    std::vector<CalendarTalk> loose; ///< this week without a time yet to come, by due date
    std::vector<LeaveBand> leaves; ///< by first day

    /// ISO weekdays that get a column: Monday to Friday of a usual calendar, and any other day on
    /// which something is.
    std::vector<unsigned> weekdays() const;
};

/// `period` is filled up to whole weeks; a free weekend at its start is left out. With `listLoose`
/// the talks of the week that have no time go into `loose` instead of standing on their day; meant
/// for a single week.
CalendarContents calendarOf(
    const Ledger& ledger, const Person& owner, DayRange period, bool listLoose);

/// Due dates to be asked for, so that nothing of these days is left out.
DayRange dueDatesFor(const Rhythm& rhythm, DayRange days);

} // namespace mor::ui
