// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/check_command.h"

#include "cli/check_request.h"
#include "cli/session.h"

#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>

namespace mor::cli {

namespace {

class CheckCommand : public Command {
public:
    std::string name() const override { return "check"; }
    std::string help() const override { return "Checks off a talk"; }
    std::string examples() const override
    {
        return "  mor check team.mor PIPE/m-01/r-001/2026-11-06 --criteria 1,2,4"
               " --evidence next-step --next \"r-001|Call the plant manager|+3d\"\n"
               "  mor check team.mor --batch talks.tsv\n"
               "A batch line holds, separated by tabs: id (may be left out), key, held on, minutes,"
               " criteria, evidence, note, private note, next steps. Each is acknowledged with ACK "
               "and its"
               " id as soon as it is safe; a line with problems is named and the others go on.";
    }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.optional(m_words.key, "KEY", "The occurrence's key");
        line.option(m_words.heldOn, "--held-on", "Day it was held (today)");
        line.option(m_words.minutes, "--minutes", "Minutes of conversation (as planned)");
        line.option(m_words.criteria, "--criteria", "Numbers of the criteria met: 1,2,4 or none");
        line.option(m_words.evidence, "--evidence",
            "What shows that it took place: rep-confirmation, decision, next-step, record-change, "
            "note,"
            " stored-call, coded-reasons or plan-version, with commas");
        line.text(m_words.note, "--note", "Note shared with the other person");
        line.text(m_words.privateNote, "--private-note", "Note for its author only");
        line.options(m_words.next, "--next", "Next step as \"WHO|WHAT|DATE\"; may be repeated");
        line.option(m_words.id, "--id", "Identifier that makes a retry safe");
        line.option(m_words.by, "--by", "Who records it (the talk's owner)");
        line.option(m_words.correction, "--correct", "Replaces the check-off; says why");
        line.option(m_batch, "--batch", "File of tab-separated lines, - for standard input");
    }
    Exit run(Program& program) override
    {
        if (m_words.key.empty() == m_batch.empty())
            return misused(program, "Give either a KEY or --batch FILE.");
        const auto session = openToChange(program, m_path);
        if (!session)
            return explain(program, session.error());
        return m_batch.empty() ? one(program, *session) : batch(program, *session);
    }

private:
    Exit one(Program& program, const Session& session)
    {
        CheckOffService service(session.workspace->practice(), program.clock, program.uuids);
        const auto request = requestOf(*session.plan, program.clock.today(), m_words);
        if (!request)
            return explain(program, request.error());
        const auto recorded = service.record(session.plan, *request);
        if (!recorded)
            return explain(program, recorded.error());
        program.out << toText(recorded->checkOff.fact.id) << '\n';
        return Exit::Done;
    }

    Exit batch(Program& program, const Session& session)
    {
        if (m_batch == "-")
            return lines(program, session, program.in);
        std::error_code failed;
        if (!std::filesystem::exists(m_batch, failed))
            return explain(
                program, Error{ErrorKind::NotFound, "file.not_found", {m_batch}, {}, {}, {}});
        std::ifstream file(m_batch);
        if (std::filesystem::is_directory(m_batch, failed) || !file)
            return explain(
                program, Error{ErrorKind::Invalid, "file.not_regular", {m_batch}, {}, {}, {}});
        return lines(program, session, file);
    }

    /// Acknowledges each line as soon as it is durable; a bad line is named and the others go on.
    /// Where nobody hears the acknowledgements any more, it stops.
    Exit lines(Program& program, const Session& session, std::istream& in)
    {
        CheckOffService service(session.workspace->practice(), program.clock, program.uuids);
        auto exit = Exit::Done;
        std::string line;
        for (int number = 1; program.out && std::getline(in, line); ++number) {
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            if (line.empty() || line.front() == '#')
                continue;
            const auto request = requestOf(*session.plan, program.clock.today(), wordsOf(line));
            const auto recorded = request ? service.record(session.plan, *request)
                                          : Result<Recorded>(fail(request));
            if (recorded) {
                program.out << "ACK " << toText(recorded->checkOff.fact.id) << std::endl;
                continue;
            }
            auto error = recorded.error();
            error.where = "line " + std::to_string(number);
            const auto refused = explain(program, error);
            if (error.kind == ErrorKind::Unavailable)
                return refused;
            exit = Exit::BadInput;
        }
        return exit;
    }

    std::string m_path, m_batch;
    CheckWords m_words;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace mor::cli
