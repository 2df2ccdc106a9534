// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/plan_commands.h"

#include "cli/files.h"
#include "cli/session.h"
#include "core/planning/closed_books.h"
#include "core/planning/imported_rhythm.h"
#include "exchange/plan/plan_document.h"

#include <ostream>

namespace mor::cli {

namespace {

class PlanExportCommand : public Command {
public:
    std::string name() const override { return "plan export"; }
    std::string help() const override { return "Writes the whole plan as one JSON document"; }
    std::string examples() const override
    {
        return "  mor plan export team.mor plan.json\n  mor plan export team.mor -";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_file, "FILE", "The document, - for standard output");
    }
    Exit run(Program& program) override
    {
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto done = writeOutput(program, m_file, writePlan(*session->plan));
        return done ? Exit::Done : explain(program, done.error());
    }

private:
    std::string m_path, m_file;
};

class PlanImportCommand : public Command {
public:
    std::string name() const override { return "plan import"; }
    std::string help() const override
    {
        return "Puts a plan document in place of the plan, all or nothing";
    }
    std::string examples() const override
    {
        return "  mor plan import team.mor plan.json --dry-run";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_file, "FILE", "The document, - for standard input");
        line.flag(m_dryRun, "--dry-run", "Checks everything and changes nothing");
    }
    Exit run(Program& program) override
    {
        const auto bytes = readInput(program, m_file, kPlanBytes);
        if (!bytes)
            return explain(program, bytes.error());
        const auto plan = readPlan(*bytes, inputName(m_file));
        if (!plan)
            return explain(program, plan.error());
        const auto session = m_dryRun ? openSession(m_path, Workspace::Access::ReadOnly)
                                      : openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        auto& workspace = *session->workspace;
        if (const auto kept = pastKept(program, *session, *plan); !kept)
            return explain(program, kept.error());
        if (!m_dryRun) {
            if (const auto copied = workspace.copyBeforeImport(program.clock.now()); !copied)
                return explain(program, copied.error());
            if (const auto saved = workspace.plans().save(*plan, session->stamp); !saved)
                return explain(program, saved.error());
        }
        program.err << (m_dryRun ? "Would import " : "Imported ") << plan->roster.people.size()
                    << " people and " << plan->rhythm.versions.size()
                    << " published versions of the rhythm.\n";
        return Exit::Done;
    }

private:
    /// A workspace without people has no past yet: any plan may begin there, also one from
    /// elsewhere with its own.
    static Result<> pastKept(Program& program, const Session& session, const Plan& plan)
    {
        if (session.plan->roster.people.empty())
            return {};
        const auto today = program.clock.today();
        if (auto honest = keepVersionsHonest(session.plan->rhythm, plan.rhythm, today); !honest)
            return honest;
        return keepBooksClosed(*session.plan, plan, session.workspace->practice(), today);
    }

    std::string m_path, m_file;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makePlanExportCommand() { return std::make_unique<PlanExportCommand>(); }

std::unique_ptr<Command> makePlanImportCommand() { return std::make_unique<PlanImportCommand>(); }

} // namespace mor::cli
