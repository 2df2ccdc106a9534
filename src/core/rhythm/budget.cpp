// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/budget.h"

#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

namespace {

constexpr double kWeeksAMonth = 52.0 / 12.0;
constexpr double kMinutesAnHour = 60.0;
constexpr LedTeam kUsualTeam{8.0, 0.0, 0.0, 0.0};
constexpr LedTeam kUsualLeadersTeam{0.0, 0.0, 6.0, 0.0};

double counterpartsOf(const Activity& activity, const LedTeam& team)
{
    switch (activity.counterpart) {
    case Counterpart::Rep:
        return activity.audience == Audience::Ramping ? team.ramping : team.reps;
    case Counterpart::Manager:
        return team.leaders;
    case Counterpart::Team:
        return team.reps + team.leaders > 0.0 ? 1.0 : 0.0;
    case Counterpart::Account:
        return team.accounts;
    case Counterpart::Deal:
        return team.reps;
    case Counterpart::Alone:
        return 1.0;
    }
    return 0.0;
}

double occurrencesAWeek(
    const Activity& activity, const LedTeam& team, const TriggerEstimate& estimate)
{
    const auto* triggered = std::get_if<OnTrigger>(&activity.cadence.rule);
    if (triggered == nullptr)
        return perWeek(activity.cadence.rule) * counterpartsOf(activity, team);
    const auto known = estimate.perRepAndMonth.find(triggered->trigger);
    const double perRep
        = known == estimate.perRepAndMonth.end() ? estimate.otherwise : known->second;
    return perRep * team.reps / kWeeksAMonth;
}

bool isAboutOneRep(const Activity& activity)
{
    return activity.counterpart == Counterpart::Rep || activity.counterpart == Counterpart::Deal
        || activity.counterpart == Counterpart::Account;
}

} // namespace

WeeklyHours& WeeklyHours::operator+=(const WeeklyHours& other)
{
    occurrences += other.occurrences;
    talk += other.talk;
    preparation += other.preparation;
    recording += other.recording;
    return *this;
}

WeeklyHours weeklyHours(
    const Activity& activity, const LedTeam& team, const TriggerEstimate& estimate)
{
    const double occurrences = occurrencesAWeek(activity, team, estimate);
    const auto hours = [&](int minutes) { return occurrences * minutes / kMinutesAnHour; };
    const auto& minutes = activity.minutes;
    if (activity.counterpart == Counterpart::Alone)
        return {
            occurrences, 0.0, hours(minutes.talk + minutes.preparation), hours(minutes.recording)};
    return {occurrences, hours(minutes.talk), hours(minutes.preparation), hours(minutes.recording)};
}

WeeklyHours weeklyHours(
    std::span<const Activity> activities, const LedTeam& team, const TriggerEstimate& estimate)
{
    WeeklyHours sum;
    for (const auto& activity : activities)
        sum += weeklyHours(activity, team, estimate);
    return sum;
}

double talkPerRepAndMonth(
    std::span<const Activity> activities, const LedTeam& team, const TriggerEstimate& estimate)
{
    if (team.reps <= 0.0)
        return 0.0;
    double talk = 0.0;
    for (const auto& activity : activities)
        if (isAboutOneRep(activity))
            talk += weeklyHours(activity, team, estimate).talk;
    return talk * kWeeksAMonth / team.reps;
}

std::unordered_map<std::string_view, LedTeam> teamsOn(const Roster& roster, Day day)
{
    std::unordered_map<std::string_view, double> accountsOf;
    for (const auto& subject : roster.subjects)
        if (subject.kind == Subject::Kind::Account && subject.from <= day
            && day <= subject.to.value_or(kLastDay))
            accountsOf[subject.rep] += 1.0;

    std::unordered_map<std::string_view, LedTeam> teams;
    for (const auto& person : roster.people) {
        const auto* boss = isEmployed(person, day) ? bossOn(roster, person, day) : nullptr;
        if (boss == nullptr)
            continue;
        auto& team = teams[boss->code];
        if (person.role != Role::Rep) {
            team.leaders += 1.0;
            continue;
        }
        team.reps += 1.0;
        team.ramping += person.rampUntil && day <= *person.rampUntil ? 1.0 : 0.0;
        const auto accounts = accountsOf.find(person.code);
        team.accounts += accounts == accountsOf.end() ? 0.0 : accounts->second;
    }
    return teams;
}

LedTeam teamOf(const Roster& roster, const Person& person, Day day)
{
    const auto teams = teamsOn(roster, day);
    const auto team = teams.find(person.code);
    return team == teams.end() ? LedTeam{} : team->second;
}

LedTeam averageTeam(const Roster& roster, Role role, Day day)
{
    LedTeam sum;
    double leading = 0.0;
    for (const auto& [code, team] : teamsOn(roster, day)) {
        if (findPerson(roster, code)->role != role)
            continue;
        leading += 1.0;
        sum.reps += team.reps;
        sum.ramping += team.ramping;
        sum.leaders += team.leaders;
        sum.accounts += team.accounts;
    }
    if (leading <= 0.0)
        return {};
    return {
        sum.reps / leading, sum.ramping / leading, sum.leaders / leading, sum.accounts / leading};
}

LedTeam usualTeam(const Roster& roster, Role role, Day day)
{
    const auto team = averageTeam(roster, role, day);
    if (team != LedTeam{})
        return team;
    return role == Role::Manager ? kUsualTeam : kUsualLeadersTeam;
}

std::vector<Activity> activitiesOwnedBy(
    const RhythmVersion& version, const Roster& roster, Role role, Day day)
{
    const bool hasSecondLine = std::ranges::any_of(roster.people, [&](const Person& person) {
        return person.role == Role::SecondLine && isEmployed(person, day);
    });
    std::vector<Activity> owned;
    for (const auto& activity : version.activities)
        if (activity.owner == role
            || (activity.owner == Role::SecondLine && role == Role::Leader && !hasSecondLine))
            owned.push_back(activity);
    return owned;
}

double budgetOf(const Rhythm& rhythm, const Person& person)
{
    return person.playerCoach ? rhythm.budgetHours / 2.0 : rhythm.budgetHours;
}

} // namespace mor
