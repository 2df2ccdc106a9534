// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/record_commands.h"

#include "cli/session.h"
#include "cli/viewer.h"
#include "core/practice/next_step_service.h"
#include "core/practice/standing_steps.h"
#include "exchange/table/spine_tables.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

class CheckOffsCommand : public Command {
public:
    std::string name() const override { return "check-offs"; }
    std::string help() const override
    {
        return "Lists the records, without private notes (this fiscal quarter)";
    }
    std::string examples() const override
    {
        return "  mor check-offs team.mor --from 2026-11-02 --to 2026-11-08 --who m-01";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.option(m_from, "--from", "First day on which the talks were held");
        line.option(m_to, "--to", "Last day on which the talks were held");
        line.option(m_who, "--who", "Only talks of this owner or counterpart");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto today = program.clock.today();
        const auto& fiscal = session->plan->roster.fiscal;
        const auto days = rangeOr(m_from, m_to, today, fiscal, fiscalQuarterOf(fiscal, today).days);
        if (!days)
            return explain(program, days.error());
        const auto filters = filtersMeant(*session->plan, m_who, {});
        if (!filters)
            return explain(program, filters.error());
        auto checkOffs = session->workspace->practice().checkOffs(datesReaching(*days));
        if (!checkOffs)
            return explain(program, checkOffs.error());
        std::erase_if(*checkOffs, [&](const CheckOff& checkOff) {
            const auto& key = checkOff.occurrence;
            const auto* who = filters->who;
            return !days->contains(Day{checkOff.fact.heldOn})
                || (who != nullptr && key.owner != who->code && key.counterpart != who->code);
        });
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        keepFor(*sight, *checkOffs);
        keepLook(program, m_path, *sight, DataKind::SharedNotes,
            peopleIn(session->plan->roster, *checkOffs), "mor check-offs");
        return show(program, checkOffsTable(*checkOffs));
    }

private:
    std::string m_path, m_from, m_to, m_who, m_as;
};

class NextCommand : public Command {
public:
    std::string name() const override { return "next"; }
    std::string help() const override { return "Lists next steps"; }
    std::string examples() const override { return "  mor next team.mor --who m-01 --open"; }
    void declare(CommandLine& line) override
    {
        line.optional(m_path, "WS", "The workspace");
        line.option(m_who, "--who", "Only steps this person promised");
        line.flag(m_open, "--open", "Only steps that are not done");
        declareAs(line, m_as);
    }
    Exit run(Program& program) override
    {
        if (m_path.empty())
            return misused(program, "Name the workspace: mor next WS.");
        const auto session = openSession(m_path, Workspace::Access::ReadOnly);
        if (!session)
            return explain(program, session.error());
        const auto filters = filtersMeant(*session->plan, m_who, {});
        if (!filters)
            return explain(program, filters.error());
        auto steps = readStandingSteps(session->workspace->practice());
        if (!steps)
            return explain(program, steps.error());
        std::erase_if(*steps, [&](const NextStep& step) {
            return (m_open && step.doneOn)
                || (filters->who != nullptr && step.owner != filters->who->code);
        });
        const auto sight = sightFor(program, *session, m_as);
        if (!sight)
            return explain(program, sight.error());
        if (const auto kept = keepFor(*sight, session->workspace->practice(), *steps); !kept)
            return explain(program, kept.error());
        return show(program, nextStepsTable(*steps));
    }

private:
    std::string m_path, m_who, m_as;
    bool m_open = false;
};

class NextAddCommand : public Command {
public:
    std::string name() const override { return "next add"; }
    std::string help() const override { return "Adds a next step to a check-off"; }
    std::string examples() const override
    {
        return "  mor next add team.mor $(mor check-offs team.mor | sed -n 2p | cut -f1)"
               " \"m-01|Ask legal for the short contract|+1w\"";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_checkOff, "CHECK-OFF", "The check-off's identifier");
        line.required(m_step, "STEP", "WHO|WHAT|DATE");
    }
    Exit run(Program& program) override
    {
        const auto checkOff = parseUuid(m_checkOff);
        if (!checkOff)
            return explain(program, checkOff.error());
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto& roster = session->plan->roster;
        const auto step = parseStep(roster, program.clock.today(), m_step);
        if (!step)
            return explain(program, step.error());
        NextStepService service(session->workspace->practice(), program.clock, program.uuids);
        const auto added = service.add(roster, *checkOff, {step->owner, step->what, step->due});
        if (!added)
            return explain(program, added.error());
        program.out << toText(added->id) << '\n';
        return Exit::Done;
    }

private:
    std::string m_path, m_checkOff, m_step;
};

class NextDoneCommand : public Command {
public:
    std::string name() const override { return "next done"; }
    std::string help() const override { return "Marks a next step as done"; }
    std::string examples() const override
    {
        return "  mor next done team.mor $(mor next team.mor --open | sed -n 2p | cut -f1)";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_step, "ID", "The next step's identifier");
        line.option(m_on, "--on", "Day it was done (today)");
    }
    Exit run(Program& program) override
    {
        const auto step = parseUuid(m_step);
        if (!step)
            return explain(program, step.error());
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto today = program.clock.today();
        const auto on = dayOr(m_on, {today, session->plan->roster.fiscal}, today, PeriodEnd::None);
        if (!on)
            return explain(program, on.error());
        NextStepService service(session->workspace->practice(), program.clock, program.uuids);
        const auto done = service.markDone(*step, *on);
        return done ? Exit::Done : explain(program, done.error());
    }

private:
    std::string m_path, m_step, m_on;
};

} // namespace

std::unique_ptr<Command> makeCheckOffsCommand() { return std::make_unique<CheckOffsCommand>(); }

std::unique_ptr<Command> makeNextCommand() { return std::make_unique<NextCommand>(); }

std::unique_ptr<Command> makeNextAddCommand() { return std::make_unique<NextAddCommand>(); }

std::unique_ptr<Command> makeNextDoneCommand() { return std::make_unique<NextDoneCommand>(); }

} // namespace mor::cli
