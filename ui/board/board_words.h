// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/board_contents.h"

#include <QString>

namespace mor::ui {

// The sentences of the board.

/// "Frontline managers", "Second line", "Leader": whose rhythm is shown.
QString rhythmOf(Role role);
/// "Frontline managers · draft v4, 3 changes since v3".
QString boardContext(const BoardContents& contents);
/// What stands in a column without cards.
QString emptyColumn(Beat beat);
/// Why the draft can't be published; empty when it can.
QString publishLock(const BoardContents& contents);
/// A warning about starting too broad, never a block.
QString warningWords(const NarrowStartWarning& warning, const RhythmVersion& draft, Day today);
/// "11.0".
QString hoursNumber(double hours);
/// "Hours a week if this draft goes live, budget".
QString hoursHeading(const BoardContents& contents);
/// "North: 9.7 of 11.0 hours a week, talk 7.2, preparation 2.5; recording apart 0.3".
QString hoursSentence(const ManagerHours& hours);
/// The name under which a leading person's hours stand: the team, else the person.
QString hoursName(const ManagerHours& hours);

} // namespace mor::ui
