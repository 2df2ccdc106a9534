// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/budget_command.h"

#include "cli/rhythm_words.h"
#include "cli/session.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

/// Everybody who leads somebody, in the order of the roster.
std::vector<ManagerHours> everybodysHours(
    const Plan& plan, const RhythmVersion* live, const RhythmVersion& version, Day day)
{
    std::vector<ManagerHours> all;
    for (const auto role : {Role::Leader, Role::SecondLine, Role::Manager})
        for (auto& hours : hoursBeside(plan.rhythm, plan.roster, live, version, role, day))
            if (hours.person != nullptr)
                all.push_back(std::move(hours));
    std::ranges::sort(all, {}, &ManagerHours::person);
    return all;
}

class BudgetCommand : public Command {
public:
    std::string name() const override { return "budget"; }
    std::string help() const override
    {
        return "Hours a week that the rhythm costs each manager (the draft if there is one)";
    }
    std::string examples() const override
    {
        return "  mor budget team.mor\n"
               "  mor budget team.mor --format csv\n"
               "The columns live_... are what the newest version costs, in force or yet to begin;\n"
               "without a draft all is about the version in force today. Three ways to fit for\n"
               "everybody who is over, and what makes the start too broad, go to standard error.";
    }
    void declare(CommandLine& line) override { line.required(m_path, "WS", "The workspace"); }
    Exit run(Program& program) override
    {
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto today = program.clock.today();
        const auto& plan = *session->plan;
        const auto& draft = plan.rhythm.draft;
        const auto* live = draft ? newestVersion(plan.rhythm) : versionOn(plan.rhythm, today);
        const auto* version = draft ? &*draft : live;
        if (version == nullptr)
            return show(program, hoursTable({}, false));
        const auto hours = everybodysHours(plan, live, *version, today);
        const auto exit = show(program, hoursTable(hours, live != nullptr));
        for (const auto& one : hours)
            if (one.isOver())
                for (const auto& line : overLines(one, *version, plan, today))
                    program.err << line << '\n';
        if (plan.rhythm.draft)
            for (const auto& warning : narrowStartWarnings(plan, *version, today))
                program.err << warningLine(warning) << '\n';
        return exit;
    }

private:
    static Table hoursTable(const std::vector<ManagerHours>& all, bool hasLive)
    {
        const auto decimal = [](const char* name) { return Column{name, ColumnType::Decimal, 1}; };
        Table table{
            {{"person"}, {"name"}, {"reps", ColumnType::Integer}, decimal("hours"), decimal("talk"),
                decimal("preparation"), decimal("recording"), decimal("budget"),
                {"over", ColumnType::Integer}, decimal("live_hours"), decimal("live_talk"),
                decimal("live_preparation"), decimal("live_recording")},
            {}};
        for (const auto& one : all) {
            const auto& draft = one.draft;
            std::vector<Cell> row{one.person->code, one.person->name,
                static_cast<std::int64_t>(one.team.reps), draft.total(), draft.talk,
                draft.preparation, draft.recording, one.budget, std::int64_t{one.isOver() ? 1 : 0}};
            if (hasLive)
                row.insert(row.end(),
                    {one.live.total(), one.live.talk, one.live.preparation, one.live.recording});
            row.resize(table.columns.size());
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    std::string m_path;
};

} // namespace

std::unique_ptr<Command> makeBudgetCommand() { return std::make_unique<BudgetCommand>(); }

} // namespace mor::cli
