// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/people_contents.h"
#include "shared/row_model.h"

#include <QString>

namespace mor::ui {

// What the page says, as texts.

/// "25 people · 3 teams · 1 calendar".
QString contextWords(const PeopleContents& contents);
/// Small words beside a name in the tree: "North, 7", "3 managers", "since Mar", "2 talks".
QString nodeNote(const PeopleContents& contents, const OrgNode& node);
/// The entry of the tree as one sentence.
QString nodeSpoken(const PeopleContents& contents, const OrgNode& node);
/// "25 people, nobody uncovered." or who is without a manager, and what that is.
QString coverWords(const PeopleContents& contents);

/// "Manager, Team North · US federal calendar".
QString personLine(const PeopleContents& contents, const Person& person);
/// Reporting lines of the person: whom they reported to, and who they lead or led as far as it
/// changed within a year; the others in one row.
std::vector<Row> lineRows(const PeopleContents& contents, const Person& person);

/// "16 to 20 Nov", "5 Nov", with years where they differ from today's.
QString daysWords(const DayRange& range, Day today);
/// "1 pipeline review excused", "3 working days left, still expected".
QString effectWords(const PeopleContents& contents, const LeaveEffect& effect);
/// What a plain date is called in short: "9 Nov", with the year where it is not today's.
QString plainDate(Day day, Day today);

QString nameOf(const Roster& roster, std::string_view code); ///< the code itself when unknown

} // namespace mor::ui
