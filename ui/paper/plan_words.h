// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/rhythm/rhythm.h"

#include <QString>

#include <string>
#include <vector>

namespace mor::ui {

// What the papers on talks say alike.

/// By a pattern of QDate: "Monday 2 November".
QString dayWords(Day day, const char* pattern = "dddd d MMMM");
/// "2 to 8 November 2026".
QString daysWords(const DayRange& days);
/// "Marta Keller, Team North".
QString nameAndTeam(const Person& person);
/// "Team North", "the team of Marta Keller".
QString teamWords(const Person& person);
/// "MOR Planner · for Marta Keller only".
QString onlyFor(const QString& whom);
/// "Tom Hughes is away", "Tom Hughes and Emma Lind are away"; sickness is told from leave by
/// nothing. Empty for nobody.
QString awayWords(const std::vector<QString>& names);
/// The activity as the version in force on that day has it, else the newest that has it; null where
/// none does.
const Activity* activityOn(const Rhythm& rhythm, std::string_view code, Day day);

} // namespace mor::ui
