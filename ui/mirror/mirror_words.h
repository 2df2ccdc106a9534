// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look.h"
#include "core/org/roster.h"

#include <QString>

namespace mor::ui {

/// "Which rep was not reached", said to somebody of that role about themselves.
QString kindWords(DataKind kind, Role role);
/// "counts per week": the form in which others see a kind of data; empty for nothing.
QString formWords(Form form, DataKind kind);
/// "Your leader": the head of a column.
QString onlookerWords(Onlooker onlooker, Role role);
/// "Counts per week": what somebody had before their eyes who looked at a kind of data.
QString seenWords(DataKind kind, Onlooker onlooker, Role role);
/// "nothing", with a dash before it, or the words.
QString cellWords(Form form, DataKind kind);

/// "today, 08:12", "Mon 2 Nov"; by the clock of this computer.
QString lookTime(const Look& look, Day today);
/// "your leader, Adherence": who looked, and where.
QString lookPlace(const Look& look, const Roster& roster, const std::string& about);
/// "Adherence" for "adherence".
QString placeWords(const std::string& place);

} // namespace mor::ui
