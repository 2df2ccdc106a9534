// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rhythm_commands.h"

#include "cli/session.h"
#include "core/org/lookup.h"
#include "core/planning/rhythm_service.h"
#include "core/rhythm/budget.h"

#include <ostream>

namespace mor::cli {

namespace {

/// Half of the last digit shown: 14.04 h of 14.0 h is not over.
constexpr double kRounding = 0.05;

class PublishCommand : public Command {
public:
    std::string name() const override { return "publish"; }
    std::string help() const override { return "Puts the draft of the rhythm in force from a day"; }
    std::string examples() const override
    {
        return "  mor publish team.mor --from 2026-11-30 --reason \"Deal coaching joins\"";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_from, "--from", "First day in force");
        line.option(m_reason, "--reason", "One sentence why, for everybody");
        line.option(m_by, "--by", "Who publishes");
    }
    Exit run(Program& program) override
    {
        const auto today = program.clock.today();
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto from
            = dayOr(m_from, {today, session->plan->roster.fiscal}, today, PeriodEnd::First);
        if (!from)
            return explain(program, from.error());
        std::string by;
        if (!m_by.empty()) {
            const auto person = personMeant(session->plan->roster, m_by);
            if (!person)
                return explain(program, person.error());
            by = (*person)->code;
        }
        RhythmService service(
            session->workspace->plans(), session->workspace->practice(), program.clock);
        const auto published = service.publish(*from, m_reason, by);
        if (!published)
            return explain(program, published.error());
        program.err << "Version " << published->number << " is in force from "
                    << toIso(published->effectiveFrom) << ".\n";
        return Exit::Done;
    }

private:
    std::string m_path, m_from, m_reason, m_by;
};

class BudgetCommand : public Command {
public:
    std::string name() const override { return "budget"; }
    std::string help() const override
    {
        return "Hours a week that the rhythm costs each manager (the draft if there is one)";
    }
    std::string examples() const override { return "  mor budget team.mor"; }
    void declare(CommandLine& line) override { line.required(m_path, "WS", "The workspace"); }
    Exit run(Program& program) override
    {
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        return show(program, hours(*session->plan, program.clock.today()));
    }

private:
    static Table hours(const Plan& plan, Day today)
    {
        Table table{
            {{"person"}, {"name"}, {"reps", ColumnType::Integer}, {"hours", ColumnType::Decimal, 1},
                {"talk", ColumnType::Decimal, 1}, {"preparation", ColumnType::Decimal, 1},
                {"recording", ColumnType::Decimal, 1}, {"budget", ColumnType::Decimal, 1},
                {"over", ColumnType::Integer}},
            {}};
        const auto& rhythm = plan.rhythm;
        const auto* version = rhythm.draft ? &*rhythm.draft : versionOn(rhythm, today);
        if (version == nullptr)
            return table;
        const auto teams = teamsOn(plan.roster, today);
        for (const auto& person : plan.roster.people) {
            const auto team = teams.find(person.code);
            if (person.role == Role::Rep || team == teams.end() || !isEmployed(person, today))
                continue;
            const auto activities = activitiesOwnedBy(*version, plan.roster, person.role, today);
            const auto cost = weeklyHours(activities, team->second);
            const auto budget = budgetOf(rhythm, person);
            table.rows.push_back(
                {person.code, person.name, static_cast<std::int64_t>(team->second.reps),
                    cost.total(), cost.talk, cost.preparation, cost.recording, budget,
                    std::int64_t{cost.total() > budget + kRounding ? 1 : 0}});
        }
        return table;
    }

    std::string m_path;
};

} // namespace

std::unique_ptr<Command> makePublishCommand() { return std::make_unique<PublishCommand>(); }

std::unique_ptr<Command> makeBudgetCommand() { return std::make_unique<BudgetCommand>(); }

} // namespace mor::cli
