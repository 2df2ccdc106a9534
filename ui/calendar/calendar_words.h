// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"

#include <optional>

namespace mor::ui {

/// "Lukas Novak · Delta Rail", "Team North", "alone".
QString counterpartOf(const Schedule& schedule, const Occurrence& occurrence);
/// "Lukas", "Team North": what fits into a small block.
QString shortCounterpartOf(const Schedule& schedule, const Occurrence& occurrence);

/// "Pipeline review with Emma Lind, Tuesday 3 November 09:45, open, due Friday 6 November".
/// `withDate` false leaves the date of the appointment at its weekday.
QString sentenceOf(const CalendarTalk& talk, Day today, bool withDate);

/// "Mon 2", and with `month` "1 Dec".
QString dayHead(Day day);
QString dayAndMonth(Day day);
/// "3 of 3" up to today, "2" afterwards, nothing where nothing is expected.
QString dayCount(const CalendarDay& day, Day today);

/// "Tuesday, 3 November · 5 talks".
QString dayContext(const CalendarContents& contents);
/// "Week 45 · 15 talks, 7.8 of 11.0 h".
QString weekContext(const CalendarContents& contents, double budget);
/// "November · 19 working days, 2 holidays"; counts only the days of the period.
QString monthContext(const CalendarContents& contents);

/// Why nothing is there; both empty when there is something to show.
struct EmptyReason {
    QString sentence;
    QString why;
    std::optional<Day> next; ///< a day from which on there is something, where that is known
};
EmptyReason whyEmpty(const Plan& plan, const Person& owner, const CalendarContents& contents);

} // namespace mor::ui
