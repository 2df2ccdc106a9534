// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/team_contents.h"

#include "core/access/guard.h"
#include "core/adherence/closed_weeks.h"
#include "core/adherence/read_ledger.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <iterator>

namespace mor::ui {

namespace {

constexpr std::chrono::days kAhead{7 * 13}; // to the next talk of each kind

PersonIndex indexOf(const Roster& roster, const Person& person)
{
    return static_cast<PersonIndex>(&person - roster.people.data());
}

bool leadsReps(const Roster& roster, const Person& person, Day day)
{
    return std::ranges::any_of(reportsOn(roster, person, day),
        [](const Person* report) { return report->role == Role::Rep; });
}

/// The person and everybody below who leads, in organisation order.
std::vector<const Person*> leadersBelow(const Roster& roster, const Person& lead, Day day)
{
    std::vector<const Person*> found{&lead};
    for (std::size_t at = 0; at < found.size(); ++at)
        for (const auto* report : reportsOn(roster, *found[at], day))
            if (report->role != Role::Rep)
                found.push_back(report);
    return found;
}

DayRange reachOf(const Rhythm& rhythm, const TeamQuestion& question, const DayRange& month)
{
    const auto gaps = rangeForGaps(rhythm, question.today);
    return {std::min({question.period.first, month.first, gaps.first}),
        std::max({question.period.last, month.last, gaps.last, question.today + kAhead})};
}

/// Whose open promises the page shows.
std::vector<std::string> promisersOf(const TeamContents& contents, const Person& lead)
{
    std::vector<std::string> codes{lead.code};
    if (contents.kind == TeamContents::Kind::Reps)
        for (const auto& row : contents.teams.front().view.rows)
            codes.push_back(contents.roster().people[row.rep].code);
    for (const auto& line : contents.roster().lines)
        if (contents.kind == TeamContents::Kind::OwnDebts && line.person == lead.code)
            codes.push_back(line.boss);
    return codes;
}

class Reading {
public:
    Reading(TeamContents& contents, const Person& lead)
        : m_contents(contents)
        , m_lead(lead)
        , m_sight(contents.ledger->schedule->plan, contents.asked.viewer, contents.asked.today)
    {
    }

    void chooseKind()
    {
        const auto& asked = m_contents.asked;
        const auto& roster = m_contents.roster();
        const bool alone = leadersBelow(roster, m_lead, asked.today).size() == 1;
        m_contents.kind = m_lead.role == Role::Rep ? TeamContents::Kind::OwnDebts
            : alone && asked.viewer == asked.lead  ? TeamContents::Kind::Reps
                                                   : TeamContents::Kind::Teams;
    }

    void addTeams()
    {
        const auto& roster = m_contents.roster();
        if (m_contents.kind == TeamContents::Kind::OwnDebts)
            return;
        for (const auto* leader : leadersBelow(roster, m_lead, m_contents.asked.today))
            if (m_contents.kind == TeamContents::Kind::Reps
                || leadsReps(roster, *leader, m_contents.asked.today))
                addTeam(*leader);
    }

private:
    void addTeam(const Person& manager)
    {
        const auto& roster = m_contents.roster();
        LedTeamView team;
        team.manager = manager.code;
        team.label = manager.team.empty() ? manager.name : manager.team;
        team.view = teamView(*m_contents.ledger, m_contents.steps, m_contents.unplanned,
            indexOf(roster, manager), m_contents.asked.period);
        for (const auto& row : team.view.rows)
            team.reps += row.ledNow ? 1 : 0;
        const auto sight = teamSight(m_sight, manager.code, m_contents.asked.period);
        if (sight == TeamSight::NotTheirs)
            return;
        team.tooFew = sight == TeamSight::TooFew;
        if (!team.tooFew)
            m_contents.sums += team.view.sums;
        m_contents.teams.push_back(std::move(team));
    }

    TeamContents& m_contents;
    const Person& m_lead;
    Sight m_sight;
};

} // namespace

PersonIndex TeamContents::personAt(const std::string& code) const
{
    const auto* person = findPerson(roster(), code);
    return person ? indexOf(roster(), *person) : kNone;
}

RepTimeline TeamContents::timeline(PersonIndex rep) const
{
    RepRecords records{steps, unplanned, open, {}};
    const auto& code = roster().people[rep].code;
    const auto after = std::ranges::upper_bound(skills, code, {}, &SkillFocus::person);
    if (after != skills.begin() && std::prev(after)->person == code)
        records.skill = *std::prev(after);
    return repTimeline(*ledger, records, {personAt(asked.lead), rep, false});
}

OwedToRep TeamContents::owedTo(PersonIndex rep) const
{
    return owedToRep(*ledger, open, rep, month);
}

Result<std::shared_ptr<const TeamContents>> readTeam(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const TeamQuestion& question)
{
    auto contents = std::make_shared<TeamContents>();
    contents->asked = question;
    contents->month = fiscalMonthOf(plan->roster.fiscal, question.today).days;
    const auto reach = reachOf(plan->rhythm, question, contents->month);
    const auto ledger = readLedger(plan, practice, reach, question.today);
    if (!ledger)
        return fail(ledger);
    contents->ledger = *ledger;
    contents->lastClosedWeek = lastClosedWeek(**ledger);
    auto unplanned = practice.unplannedTalks({reach.first, question.today});
    if (!unplanned)
        return fail(unplanned);
    contents->unplanned = std::move(*unplanned);
    auto skills = practice.skillFocuses();
    if (!skills)
        return fail(skills);
    contents->skills = std::move(*skills);

    const auto* lead = findPerson(plan->roster, question.lead);
    if (!lead)
        return std::shared_ptr<const TeamContents>(std::move(contents));
    Reading reading(*contents, *lead);
    reading.chooseKind();
    const bool ofMany = contents->kind == TeamContents::Kind::Teams;
    auto steps = practice.nextSteps(keyDatesOf(reach), ofMany ? std::string() : lead->code);
    if (!steps)
        return fail(steps);
    contents->steps = std::move(*steps);
    reading.addTeams();
    if (contents->kind != TeamContents::Kind::Teams) {
        auto open = readOpenSteps(practice, promisersOf(*contents, *lead));
        if (!open)
            return fail(open);
        contents->open = std::move(*open);
    }
    return std::shared_ptr<const TeamContents>(std::move(contents));
}

} // namespace mor::ui
