// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/agenda.h"
#include "shared/theme.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

enum class AgendaSection { Today, Late, WithoutTime, Next };

/// One of several overdue talks that share a line.
struct TalkCopy {
    OccurrenceKey key;
    std::uint32_t position = 0; ///< in the ledger it was made from
    QString words; ///< "due Fri 16 Oct, late until Wed 21 Oct"
};

/// One talk as the agenda shows it. Names and words only; colours are looked up when painting.
struct TalkLine {
    OccurrenceKey key;
    std::uint32_t position = 0; ///< in the ledger it was made from
    AgendaSection section = AgendaSection::Today;
    QString time; ///< "09:45"; empty without a time
    QString activity;
    QString who; ///< "Lukas Novak", "Lukas Novak · Delta Rail"
    QString detail; ///< third line: "due Mon 2 Nov, late until Thu 5 Nov"; may be empty
    Mark mark = Mark::Planned;
    std::string lever; ///< code
    bool held = false;
    bool unsaved = false; ///< checked off, and waiting for the file
    MinuteOfDay start = kNoTime;
    int minutes = 0; ///< of the talk
    std::vector<TalkCopy> copies; ///< overdue ones this line stands for, oldest first; else empty
    QString sentence; ///< the whole line for a screen reader

    /// Of the copy with this key, else of the talk itself.
    std::uint32_t positionOf(const std::optional<OccurrenceKey>& copy) const;
};

/// What the list on the left shows.
struct AgendaLines {
    std::vector<TalkLine> talks; ///< grouped by section, in the order shown
    int done = 0; ///< of the day's talks
    int ofDay = 0;
    Day next{}; ///< day of the talk in section Next

    int count(AgendaSection section) const;
};

/// Dates are told as seen from `ledger.asOf`. When everything of the day is held, the next talk to
/// hold of this or the following week is added.
AgendaLines agendaLines(const Ledger& ledger, const Agenda& agenda);

/// "Lukas Novak · Delta Rail", "Team", "Alone".
QString counterpartName(const Schedule& schedule, const Occurrence& occurrence);

} // namespace mor::ui
