// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"
#include "core/adherence/ledger.h"
#include "core/org/roster.h"
#include "core/rhythm/activity_meant.h"
#include "core/schedule/plan_repository.h"
#include "storage/workspace.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::cli {

/// An open workspace with its plan, as most commands need it.
struct Session {
    std::unique_ptr<Workspace> workspace;
    std::shared_ptr<const Plan> plan;
    PlanStamp stamp;
};

/// The workspace behind an address. Error: "workspace.on_server" for addresses of servers.
Result<std::unique_ptr<Workspace>> openWorkspace(
    const std::string& path, Workspace::Access access, std::optional<Instant> now = {});
/// To read, without looking at every page of the file first.
Result<Session> openSession(const std::string& path, Workspace::Access access);
/// The same to change it, with a daily copy set aside. Error for a file that can only be read:
/// "storage.read_only".
Result<Session> openToChange(Program& program, const std::string& path);

/// What words such as "monday" and "FY2027-Q1" refer to.
struct DateContext {
    Day today{};
    const FiscalCalendar& fiscal;
};

/// The day that a period stands for where one day is asked for.
enum class PeriodEnd {
    None, ///< none: a period is not an answer
    First,
    Last,
};

/// `text` as a day, `otherwise` when it is empty.
Result<Day> dayOr(
    const std::string& text, const DateContext& context, Day otherwise, PeriodEnd end);

/// From and to as given, dates or periods; where one is missing that end of `otherwise`.
/// Error: "range.backwards" (from, to).
Result<DayRange> rangeOr(const std::string& from, const std::string& to, Day today,
    const FiscalCalendar& fiscal, DayRange otherwise);

using mor::activityMeant;

/// The occurrence somebody means: its key, or one with names, e-mail addresses or codes in another
/// case in the places of activity and people. Errors: "key.malformed", "activity.ambiguous",
/// "person.ambiguous".
Result<OccurrenceKey> keyMeant(const Plan& plan, const std::string& text);

/// Due and key dates of the talks that can take place on these days: a window is at most a quarter
/// long, and a talk may be held a month before it opens.
DayRange datesReaching(DayRange days);

/// The same filters for schedule, ledger and adherence.
struct Filters {
    const Person* who = nullptr; ///< owner or holder
    std::string activity;
};
Result<Filters> filtersMeant(const Plan& plan, const std::string& who, const std::string& activity);

/// "WHO|WHAT|DATE", where a period means by its end. Errors: "step.malformed" and those of person
/// and day.
struct StepText {
    std::string owner;
    std::string what;
    Day due{};
};
Result<StepText> parseStep(const Roster& roster, Day today, const std::string& text);

} // namespace mor::cli
