// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <cstdint>
#include <vector>

namespace mor {

/// One talk on somebody's agenda.
struct AgendaItem {
    std::uint32_t position = 0; ///< in the ledger
    Appointment appointment;
    State state = State::Planned;
    Day due{};
    Day graceUntil{};
    /// Overdue talks of the same series this one stands for, itself included; 1 outside `late`.
    int copies = 1;
};

/// What one person holds around a day. Talks that are excused, withdrawn, merged into another or
/// reassigned to somebody else are not on it; those reassigned to this person are.
struct Agenda {
    Day day{};
    PersonIndex who = kNone;
    /// Appointments of the day by time, those without a time last; held ones stay, with their
    /// state. A moved talk stands on its new day.
    std::vector<AgendaItem> today;
    /// Due before the day, not held, grace not over; longest overdue first, the newest of a series
    /// standing for all of it.
    std::vector<AgendaItem> late;
    /// Not held, due or planned by the end of this week, and without a time yet to come on another
    /// day: nobody said when, or the day went by. By due date.
    std::vector<AgendaItem> withoutTime;
};

Agenda agendaFor(const Ledger& ledger, PersonIndex who, Day day);

/// The overdue talks that one line of `late` stands for, the oldest first.
std::vector<AgendaItem> overdueCopies(
    const Ledger& ledger, const Agenda& agenda, const AgendaItem& line);

/// The appointments of the week that holds the day, Monday to Sunday, by day and time.
std::vector<AgendaItem> weekAgendaFor(const Ledger& ledger, PersonIndex who, Day day);

/// Due dates that must be expanded so that nothing on the day's or its week's agenda is left out:
/// back over the longest grace, ahead over the longest window of any version.
DayRange rangeForAgenda(const Rhythm& rhythm, Day day);

} // namespace mor
