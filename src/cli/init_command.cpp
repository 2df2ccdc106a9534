// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/init_command.h"

#include "cli/files.h"
#include "wiring/new_workspace.h"

#include <ostream>

namespace mor::cli {

namespace {

class InitCommand : public Command {
public:
    std::string name() const override { return "init"; }
    std::string help() const override { return "Makes a new workspace; never over a file"; }
    std::string examples() const override
    {
        return "  mor init team.mor --starter narrow\n"
               "  mor init demo.mor --demo medium\n"
               "  mor init big.mor --managers 10 --span 8 --years 2 --seed 7";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The file to make");
        line.choice(
            m_starter, "--starter", {"narrow", "frontline", "leader"}, "Starts with this rhythm");
        line.choice(m_demo, "--demo", {"small", "medium", "large"},
            "Fills it with an invented organisation and its history");
        line.option(m_managers, "--managers", "An invented organisation with so many managers");
        line.option(m_span, "--span", "Reps per manager on average (7)");
        line.option(m_years, "--years", "Years of history (1)");
        line.option(m_seed, "--seed", "Another seed invents another organisation (1)");
    }
    Exit run(Program& program) override
    {
        const bool invented = !m_demo.empty() || m_managers || m_span || m_years;
        if (invented && !m_starter.empty())
            return misused(program,
                "A demo brings its own rhythm: give either --starter or a demo, not both.");
        if (!m_demo.empty() && (m_managers || m_span || m_years))
            return misused(program, "Give either --demo or --managers, --span and --years.");
        if (m_seed && !invented)
            return misused(program, "--seed needs --demo or --managers.");
        if (const auto place = checkFolder(m_path); !place)
            return explain(program, place.error());
        const auto today = program.clock.today();
        if (!invented)
            return plain(program, today);
        if (m_seed.value_or(1) < 0)
            return misused(program, "--seed is a number from 0 up.");
        const auto request = requested(today);
        if (!request)
            return misused(program, request.error());
        const auto created = createDemo(m_path, *request);
        if (!created)
            return explain(program, created.error());
        program.err << "Made " << m_path << " with an invented organisation.\n";
        return Exit::Done;
    }

private:
    Exit plain(Program& program, Day today)
    {
        std::optional<Starter> starter;
        if (!m_starter.empty())
            starter = *parseStarter(m_starter);
        const auto plan = firstPlan(starter, today);
        if (!plan)
            return explain(program, plan.error());
        const auto created = Workspace::create(m_path, *plan);
        if (!created)
            return explain(program, created.error());
        program.err << "Made " << m_path << ". Add people with mor import " << m_path
                    << " people FILE.\n";
        return Exit::Done;
    }

    Result<DemoRequest> requested(Day today) const
    {
        DemoRequest request;
        request.today = today;
        if (!m_demo.empty())
            request = demoRequest(*parseDemoSize(m_demo), today);
        request.managers = m_managers.value_or(request.managers);
        request.span = m_span.value_or(request.span);
        request.years = m_years.value_or(request.years);
        request.seed = static_cast<std::uint64_t>(m_seed.value_or(1));
        if (const auto valid = checkDemoRequest(request); !valid)
            return fail(valid);
        return request;
    }

    std::string m_path, m_starter, m_demo;
    std::optional<int> m_managers, m_span, m_years, m_seed;
};

} // namespace

std::unique_ptr<Command> makeInitCommand() { return std::make_unique<InitCommand>(); }

} // namespace mor::cli
