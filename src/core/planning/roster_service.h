// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/planning/import_log.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan_repository.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// One person as a file tells of them. What is empty stays as it is, or takes its default for
/// somebody new.
struct PersonRow {
    std::string where; ///< "line 7"; every problem of the row carries it
    std::string code; ///< names the person; without it the e-mail address does
    std::string name;
    std::string email;
    std::optional<Role> role; ///< new people: rep
    std::string team;
    std::string calendar; ///< new people: the boss's calendar, or the only one there is
    std::string zone; ///< new people: the boss's zone
    std::string boss; ///< code, e-mail address or name, also of somebody in the same file
    std::optional<bool> playerCoach;
    std::optional<Day> joined; ///< new people: today
    std::optional<Day> left;
    std::optional<Day> rampUntil;
    std::optional<Day> from; ///< first day under this boss; default today
};

struct HolidayRow {
    std::string where;
    std::string calendar; ///< code; a calendar that does not exist yet is made
    Day day{};
    std::string name;
};

struct LeaveRow {
    std::string where;
    std::string person; ///< code, e-mail address or name
    DayRange days;
    LeaveKind kind = LeaveKind::Leave;
};

/// What became of one row, or would become of it.
struct RosterChange {
    enum class Kind : std::uint8_t { Added, Changed, Unchanged } kind = Kind::Unchanged;
    std::string where;
    std::string what; ///< code of the person or calendar
    std::vector<std::string> fields; ///< that changed: "name", "boss", "2026-12-25"

    bool operator==(const RosterChange&) const = default;
};

struct RosterChanges {
    std::vector<RosterChange> rows; ///< in the order of the file
    int count(RosterChange::Kind kind) const;
};

/// The one door for people, reporting lines, calendars and leave that come in. All problems of a
/// file are told at once under "input.has_errors"; then nothing has changed. Rows that are already
/// true change nothing, so a file may come twice.
class RosterService {
public:
    /// With a log each import is entered there, so that all of it can be taken back.
    RosterService(PlanRepository& plans, const PracticeRepository& practice, const Clock& clock,
        ImportLog* log = nullptr)
        : m_plans(plans)
        , m_practice(practice)
        , m_clock(clock)
        , m_log(log)
    {
    }

    enum class Mode : std::uint8_t { Apply, DryRun };

    /// Causes: "people.no_code_or_email", "people.row_twice" (code), "people.email_of_other"
    /// (email, code), "people.name_missing", "people.calendar_missing", "person.unknown",
    /// "person.ambiguous" and those of checkRoster. Else "planning.books_closed",
    /// "plan.changed_meanwhile".
    Result<RosterChanges> importPeople(
        const std::vector<PersonRow>& rows, const std::string& source, Mode mode);
    /// Adds or renames holidays. Causes and errors as above.
    Result<RosterChanges> importHolidays(
        const std::vector<HolidayRow>& rows, const std::string& source, Mode mode);
    Result<RosterChanges> importLeave(
        const std::vector<LeaveRow>& rows, const std::string& source, Mode mode);

    /// Puts a whole roster in place of the stored one: what screens edit. Errors:
    /// "input.has_errors" (the roster), "planning.books_closed", Conflict "plan.changed_meanwhile".
    Result<> save(const Roster& roster, PlanStamp basedOn);
    /// The same for a roster into which a file was put by the caller: leave and busy times of a
    /// calendar file.
    Result<> saveImport(
        ImportKind kind, const std::string& source, const Roster& roster, PlanStamp basedOn);

private:
    template <class Apply>
    Result<RosterChanges> import(
        ImportKind kind, const std::string& source, Mode mode, Apply apply);
    /// An import that shall be entered in the log.
    struct Entered {
        ImportKind kind = ImportKind::People;
        std::string source;
    };
    Result<> store(
        const StampedPlan& stored, Roster roster, Mode mode, const std::optional<Entered>& entered);
    Result<> saveAs(const Roster& roster, PlanStamp basedOn, const std::optional<Entered>& entered);

    PlanRepository& m_plans;
    const PracticeRepository& m_practice;
    const Clock& m_clock;
    ImportLog* m_log;
};

} // namespace mor
