// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"
#include "core/org/fiscal.h"
#include "core/rhythm/rhythm.h"
#include "core/schedule/schedule.h"

#include <vector>

namespace mor {

/// Working days of the owner, and of the owner and the other person together.
struct TalkDays {
    std::uint8_t weekdays = 0; ///< mask of the owner's calendar
    const WorkdayTable* owner = nullptr;
    const WorkdayTable* both = nullptr; ///< the owner's own where nobody else takes part
    bool hasSecondLine = true; ///< whether the organisation has one at any time
};

/// Where in a longer window the appointment lies.
struct SlotDay {
    unsigned weekday = 0; ///< ISO; 0: no slot, planned is due
    unsigned week = 0; ///< from 0

    bool operator==(const SlotDay&) const = default;
};

/// One window of a rule, with what leave is judged by.
struct RuleWindow {
    Window dates;
    DayRange period; ///< the rule's period, in which both people must work
    int needed = 0; ///< working days that each of them must have in it
    std::uint16_t number = 0; ///< 1 to n where a period asks for several, else 0
};

/// The part of a calendar rule that says which day: periods with the rule's own date and the date
/// that counts holidays (they differ for "nth working day" alone).
struct RuleDate {
    DayRange period;
    Day date{};
    Day counted{};
    int needed = 0;
    bool floats = false; ///< any day of the period will do: the slot says which
};

/// Ascending; all whose period touches `range`. None for triggers.
std::vector<RuleDate> ruleDates(
    const CadenceRule& rule, const FiscalCalendar& fiscal, const TalkDays& days, DayRange range);

/// The windows of a cadence whose due date lies in the range, ascending by date.
std::vector<RuleWindow> ruleWindows(const Cadence& cadence, const FiscalCalendar& fiscal,
    const TalkDays& days, SlotDay slot, DayRange due);

/// The same for the days on which the activity's version is in force when the window opens. A
/// period that an earlier version already asked for under the same key is left to it, and where the
/// same rule goes on with another opening day no period falls between the versions.
/// `version` is a position in rhythm.versions.
std::vector<RuleWindow> windowsInForce(const Rhythm& rhythm, std::size_t version,
    const Activity& activity, const FiscalCalendar& fiscal, const TalkDays& days, SlotDay slot,
    DayRange due);

/// The window of a trigger that fired on a day: k working days from it.
RuleWindow triggerWindow(const Cadence& cadence, const TalkDays& days, Day firedOn);

/// Whether the slot's weekday decides the day, or the rule alone does.
bool floats(const CadenceRule& rule);

} // namespace mor
