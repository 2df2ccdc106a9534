// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mor {

/// What a leading person has to serve, as far as it decides their hours. Fractions are averages.
struct LedTeam {
    double reps = 0.0; ///< direct reports who are reps
    double ramping = 0.0; ///< of those, still in their ramp
    double leaders = 0.0; ///< direct reports who lead people themselves
    double accounts = 0.0; ///< key accounts of the reps

    bool operator==(const LedTeam&) const = default;
};

/// How often triggers are expected to fire for one rep in a month: an assumption, not a fact.
struct TriggerEstimate {
    /// Two checkpoints and one closed deal per rep and month, 30 % of them won (domain rules 5).
    std::map<std::string, double, std::less<>> perRepAndMonth{
        {"deal-enters-stage", 2.0}, {"deal-won", 0.3}, {"deal-lost", 0.7}};
    double otherwise = 1.0; ///< for triggers not named above
};

/// Hours a week, averaged over a year of 52 weeks.
struct WeeklyHours {
    double occurrences = 0.0; ///< a week; not hours
    double talk = 0.0; ///< conversation with somebody; nothing for what is done alone
    double preparation = 0.0; ///< and the minutes of what is done alone
    double recording = 0.0; ///< counted apart, outside the budget

    double total() const { return talk + preparation; }
    WeeklyHours& operator+=(const WeeklyHours& other);
};

/// What one activity costs somebody who owns it and leads this team.
WeeklyHours weeklyHours(
    const Activity& activity, const LedTeam& team, const TriggerEstimate& estimate = {});
/// What all activities together cost; the caller picks those the person owns.
WeeklyHours weeklyHours(std::span<const Activity> activities, const LedTeam& team,
    const TriggerEstimate& estimate = {});

/// Hours of conversation a month that one rep gets from talks about them alone; three to five are
/// the useful dose.
double talkPerRepAndMonth(std::span<const Activity> activities, const LedTeam& team,
    const TriggerEstimate& estimate = {});

/// The team of everybody who leads somebody on a day, by the leading person's code (a view into the
/// roster).
std::unordered_map<std::string_view, LedTeam> teamsOn(const Roster& roster, Day day);
/// The team one person leads on a day.
LedTeam teamOf(const Roster& roster, const Person& person, Day day);
/// The average team of those who hold a role on a day and lead somebody; empty if nobody does.
LedTeam averageTeam(const Roster& roster, Role role, Day day);
/// The same, or what is usual where nobody leads anybody yet: 8 reps, or 6 managers for those who
/// lead managers (domain rules 5).
LedTeam usualTeam(const Roster& roster, Role role, Day day);

/// Activities a person owns: those of their role. Where an organisation has no second line on that
/// day, the leader has its activities too.
std::vector<Activity> activitiesOwnedBy(
    const RhythmVersion& version, const Roster& roster, Role role, Day day);

/// Hours a week the rhythm may cost this person: half for player-coaches.
double budgetOf(const Rhythm& rhythm, const Person& person);

} // namespace mor
