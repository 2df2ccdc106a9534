// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"

#include <optional>

namespace mor::ui {

/// What of a calendar is shown. All of it unless something is chosen.
struct CalendarFilter {
    std::vector<std::string> hidden; ///< activities (codes) that are left out
    bool showLeave = true; ///< and holidays
    std::string person; ///< code; only talks with or about this person
    std::string lever; ///< code; only talks counted for it
    std::optional<Mark> mark; ///< only talks in this state

    bool hidesTalks() const { return !hidden.empty() || !person.empty() || !lever.empty() || mark; }
    bool operator==(const CalendarFilter&) const = default;
};

/// Counts of days and weeks stay those of all talks.
CalendarContents filtered(CalendarContents contents, const CalendarFilter& filter);

/// Without talks, and without the leave of others: what others than the owner see. Counts stay
/// (domain rules 11).
CalendarContents withoutPeople(CalendarContents contents);

/// One day of a week; its late talks stay while their days touch it.
CalendarContents onlyDay(CalendarContents week, Day day);

/// Everybody whom talks are with or about, by name.
struct CalendarPerson {
    std::string code;
    QString name;
};
std::vector<CalendarPerson> peopleIn(const CalendarContents& contents, const Roster& roster);

/// Levers of the talks, in the rhythm's order.
std::vector<const Lever*> leversIn(const CalendarContents& contents, const Rhythm& rhythm);

} // namespace mor::ui
