// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/exception_commands.h"

#include "cli/session.h"
#include "core/org/lookup.h"
#include "core/org/period.h"
#include "core/practice/held_on.h"

#include <ostream>

namespace mor::cli {

namespace {

/// What they have in common: a workspace, a key, and who says so.
class ExceptionCommand : public Command {
public:
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_key, "KEY", "The occurrence's key");
        declareMore(line);
        line.option(m_by, "--by", "Who says so (the talk's owner)");
    }
    Exit run(Program& program) override
    {
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        const auto key = keyMeant(*session->plan, m_key);
        if (!key)
            return explain(program, key.error());
        const auto by = recorder(session->plan->roster, *key);
        if (!by)
            return explain(program, by.error());
        ExceptionService service(session->workspace->plans(), program.clock, program.uuids,
            heldOnBy(session->workspace->practice()));
        const auto done = act(program, service, *session, *key, *by);
        if (!done)
            return explain(program, done.error());
        program.out << toText(done->id) << '\n';
        return Exit::Done;
    }

protected:
    virtual void declareMore(CommandLine& line) = 0;
    virtual Result<PlanException> act(Program& program, ExceptionService& service,
        const Session& session, const OccurrenceKey& key, const std::string& by)
        = 0;

private:
    Result<std::string> recorder(const Roster& roster, const OccurrenceKey& key) const
    {
        if (m_by.empty())
            return key.owner == kVacant ? std::string{} : key.owner;
        const auto person = personMeant(roster, m_by);
        return person ? Result<std::string>{(*person)->code} : fail(person);
    }

    std::string m_path, m_key, m_by;
};

class ExcuseCommand : public ExceptionCommand {
public:
    std::string name() const override { return "excuse"; }
    std::string help() const override { return "Excuses a talk that is not possible"; }
    std::string examples() const override
    {
        return "  mor excuse team.mor PIPE/m-01/r-001/2026-11-06 --reason \"customer visit\"";
    }

protected:
    void declareMore(CommandLine& line) override
    {
        line.required(m_reason, "--reason", "Why, in a few words");
    }
    Result<PlanException> act(Program&, ExceptionService& service, const Session& session,
        const OccurrenceKey& key, const std::string& by) override
    {
        return service.excuse(session.plan, key, m_reason, by);
    }

private:
    std::string m_reason;
};

class MoveCommand : public ExceptionCommand {
public:
    std::string name() const override { return "move"; }
    std::string help() const override
    {
        return "Moves a talk inside its window; its due date stays";
    }
    std::string examples() const override
    {
        return "  mor move team.mor PIPE/m-01/r-001/2026-11-06 --to 2026-11-05T14:30";
    }

protected:
    void declareMore(CommandLine& line) override
    {
        line.required(m_to, "--to", "Day, or day and time as 2026-11-05T14:30");
    }
    Result<PlanException> act(Program& program, ExceptionService& service, const Session& session,
        const OccurrenceKey& key, const std::string& by) override
    {
        const auto mark = m_to.find('T');
        const auto day = parseDayWord(m_to.substr(0, mark), program.clock.today());
        if (!day)
            return fail(day);
        Moved moved{*day, kNoTime};
        if (mark != std::string::npos) {
            const auto start = parseMinuteOfDay(std::string_view{m_to}.substr(mark + 1));
            if (!start)
                return fail(start);
            moved.start = *start;
        }
        return service.move(session.plan, key, moved, by);
    }

private:
    std::string m_to;
};

class ReassignCommand : public ExceptionCommand {
public:
    std::string name() const override { return "reassign"; }
    std::string help() const override { return "Lets another leader hold a talk"; }
    std::string examples() const override
    {
        return "  mor reassign team.mor PIPE/m-01/r-001/2026-11-06 --to m-02";
    }

protected:
    void declareMore(CommandLine& line) override
    {
        line.required(m_to, "--to", "Who holds it instead");
    }
    Result<PlanException> act(Program&, ExceptionService& service, const Session& session,
        const OccurrenceKey& key, const std::string& by) override
    {
        const auto deputy = personMeant(session.plan->roster, m_to);
        if (!deputy)
            return fail(deputy);
        return service.reassign(session.plan, key, (*deputy)->code, by);
    }

private:
    std::string m_to;
};

class RevokeCommand : public ExceptionCommand {
public:
    std::string name() const override { return "revoke"; }
    std::string help() const override
    {
        return "Takes back the newest move, excuse or deputy of a talk";
    }
    std::string examples() const override
    {
        return "  mor excuse team.mor PIPE/m-01/r-001/2026-11-06 --reason illness && "
               "mor revoke team.mor PIPE/m-01/r-001/2026-11-06 excused";
    }

protected:
    void declareMore(CommandLine& line) override
    {
        line.required(m_what, "WHAT", "moved, excused, merged or reassigned");
    }
    Result<PlanException> act(Program&, ExceptionService& service, const Session& session,
        const OccurrenceKey& key, const std::string& by) override
    {
        return service.revoke(session.plan, key, m_what, by);
    }

private:
    std::string m_what;
};

} // namespace

std::unique_ptr<Command> makeExcuseCommand() { return std::make_unique<ExcuseCommand>(); }

std::unique_ptr<Command> makeMoveCommand() { return std::make_unique<MoveCommand>(); }

std::unique_ptr<Command> makeReassignCommand() { return std::make_unique<ReassignCommand>(); }

std::unique_ptr<Command> makeRevokeCommand() { return std::make_unique<RevokeCommand>(); }

} // namespace mor::cli
