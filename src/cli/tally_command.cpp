// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/tally_command.h"

#include "cli/session.h"
#include "core/adherence/write_tallies.h"

#include <ostream>

namespace mor::cli {

namespace {

class TallyCommand : public Command {
public:
    std::string name() const override { return "tally"; }
    std::string help() const override
    {
        return "Adds up weeks whose books are closed, so that figures over years come at once";
    }
    std::string examples() const override
    {
        return "  mor tally team.mor\n"
               "  mor tally team.mor --anew";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.flag(m_anew, "--anew", "Forget every tally first and make it from the records");
    }
    Exit run(Program& program) override
    {
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        auto& tallies = session->workspace->tallies();
        if (m_anew)
            if (const auto forgotten = tallies.forgetAll(); !forgotten)
                return explain(program, forgotten.error());
        const auto today = program.clock.today();
        const auto& practice = session->workspace->practice();
        const auto written = writeTallies(session->plan, practice, tallies, today);
        if (!written)
            return explain(program, written.error());
        if (const auto open = tallyOpenWeeks(session->plan, practice, tallies, today); !open)
            return explain(program, open.error());
        program.err << "Tallied " << *written << (*written == 1 ? " week.\n" : " weeks.\n");
        return Exit::Done;
    }

private:
    std::string m_path;
    bool m_anew = false;
};

} // namespace

std::unique_ptr<Command> makeTallyCommand() { return std::make_unique<TallyCommand>(); }

} // namespace mor::cli
