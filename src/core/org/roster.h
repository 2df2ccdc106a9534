// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/org/calendar.h"
#include "core/org/fiscal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

enum class Role : std::uint8_t { Leader, SecondLine, Manager, Rep };

/// Somebody in the sales organisation. Leaving is a date, never a deletion: past figures keep them.
struct Person {
    std::string code; ///< "m-07"; part of occurrence keys, never changes
    std::string name;
    std::string email; ///< may be empty
    Role role = Role::Rep;
    std::string team; ///< label of the team this person leads ("North"); empty for reps
    std::string calendar; ///< code of the work calendar
    std::string zone = "Etc/UTC"; ///< IANA time zone of appointments
    bool playerCoach = false; ///< a manager who carries an own quota: half the budget
    Day joined{};
    std::optional<Day> left; ///< last day in the organisation
    std::optional<Day> rampUntil; ///< last day of the ramp; none for somebody fully ramped

    bool operator==(const Person&) const = default;
};

/// Who leads whom, from when to when. Lines in force on one day form a tree with the leader at its
/// root.
struct ReportingLine {
    std::string person;
    std::string boss; ///< code of the person led by; a gap between lines means nobody leads them
    Day from{};
    std::optional<Day> to; ///< last day in force

    bool operator==(const ReportingLine&) const = default;
};

enum class LeaveKind : std::uint8_t { Leave, Absent }; ///< sickness is only ever shown as "absent"

struct Leave {
    std::string person;
    DayRange days;
    LeaveKind kind = LeaveKind::Leave;

    bool operator==(const Leave&) const = default;
};

/// A key account or deal that talks are about; belongs to a rep for a time.
struct Subject {
    enum class Kind : std::uint8_t { Account, Deal } kind = Kind::Account;
    std::string code; ///< "a-17", "d-204"; part of occurrence keys
    std::string name; ///< "Vega Logistics"
    std::string rep; ///< code of the rep who owns it
    Day from{};
    std::optional<Day> to;

    bool operator==(const Subject&) const = default;
};

/// Weekday and time agreed for the per-person talks of a manager with one person.
struct Slot {
    std::string manager;
    std::string person;
    std::string activity; ///< code
    unsigned weekday = 1; ///< ISO weekday, 1 to 7
    MinuteOfDay start = kNoTime;
    unsigned week = 0; ///< which week of a longer window: 0 is its first week

    bool operator==(const Slot&) const = default;
};

/// A time in which a person can't hold a talk, from their own calendar file. No word of what it is.
struct BusyTime {
    std::string person;
    Day day{};
    MinuteOfDay start = 0;
    MinuteOfDay end = 0; ///< after `start`, at most 23:59; a night is two of them

    auto operator<=>(const BusyTime&) const = default;
};

/// Who works here, who leads whom, when people work, and the agreed slots.
struct Roster {
    std::vector<Person> people; ///< ascending by code
    std::vector<ReportingLine> lines; ///< ascending by person, then from
    std::vector<WorkCalendar> calendars; ///< ascending by code
    std::vector<Leave> leaves; ///< ascending by person, then first day
    std::vector<Subject> subjects; ///< ascending by code
    std::vector<Slot> slots; ///< ascending by manager, person, activity
    std::vector<BusyTime> busy; ///< ascending by person, day, start; none overlap
    FiscalCalendar fiscal = MonthlyFiscalYear{};

    bool operator==(const Roster&) const = default;
};

std::string_view toText(Role role); ///< "leader", "second-line", "manager", "rep"
Result<Role> parseRole(std::string_view text);

/// Puts the parts into their documented order.
void normalise(Roster& roster);

/// Everything that must hold for a roster to be used, all problems at once. Places are JSON
/// pointers into the plan document ("/people/3/calendar"): unknown or duplicate codes, unknown
/// calendars and zones that are not spelled as an IANA name, lines that overlap or close a circle,
/// leave that ends before it begins.
Problems checkRoster(const Roster& roster);

} // namespace mor
