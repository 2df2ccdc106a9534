// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"
#include "team/team_table.h"

#include <QString>

#include <array>
#include <optional>

namespace mor::ui {

/// One of the four counts on top.
struct CountText {
    QString caption;
    QString value;
    QString second;
    std::optional<Mark> mark; ///< colours the value: needs a look soon
};

/// Talks held, the least covered rep, the longest gap, next steps kept.
std::array<CountText, 4> countTexts(const TeamContents& contents);

/// "weeks 41 to 44, closed windows only", with what is still open.
QString periodWords(const TeamContents& contents);
/// Who got clearly less than the minutes agreed for them; by name, never by size. May be empty.
QString attentionWords(const TeamContents& contents);
/// Who sees what stands here.
QString seenByWords(TeamContents::Kind kind);

/// "5 of 8".
QString ofWords(int part, int whole);
/// "Karim" of "Karim Haddad".
QString firstName(const QString& name);

// What a cell of the matrix says as a sentence.
QString spokenCell(const TeamContents& contents, const TeamLine& line, const TeamActivity& activity,
    const TeamCell& cell);
QString spokenCovered(const TeamLine& line);
QString spokenGap(const TeamLine& line);
QString spokenSteps(const TeamLine& line);
QString spokenTime(const TeamLine& line);

/// What may stand over a column, the longest first: the name, its first or last word where no other
/// activity has it, the code.
QStringList headingChoices(const std::vector<TeamActivity>& activities, std::size_t which);

/// "on time Fri 9 Oct", "excused Fri 9 Oct: the rep was away": one talk of the ledger.
QString talkWords(const TeamContents& contents, std::uint32_t position);

} // namespace mor::ui
