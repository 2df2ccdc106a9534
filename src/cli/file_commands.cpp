// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/file_commands.h"

#include "cli/files.h"
#include "cli/session.h"

#include <ostream>

namespace mor::cli {

namespace {

class VerifyCommand : public Command {
public:
    std::string name() const override { return "verify"; }
    std::string help() const override
    {
        return "Checks everything in a workspace, changes nothing";
    }
    std::string examples() const override { return "  mor verify team.mor"; }
    void declare(CommandLine& line) override { line.required(m_path, "WS", "The workspace"); }
    Exit run(Program& program) override
    {
        const auto workspace = openWorkspace(m_path, Workspace::Access::ReadOnly);
        if (!workspace)
            return explain(program, workspace.error());
        const auto contents = (*workspace)->verify();
        if (!contents)
            return explain(program, contents.error());
        Table table{{{"records"}, {"count", ColumnType::Integer}}, {}};
        for (const auto& [what, count] : {std::pair{"check-offs", contents->checkOffs},
                 {"next steps", contents->nextSteps}, {"confirmations", contents->confirmations},
                 {"unplanned talks", contents->unplannedTalks},
                 {"skills in focus", contents->skillFocuses},
                 {"stated frequencies", contents->statedFrequencies},
                 {"exceptions", contents->exceptions}})
            table.rows.push_back({std::string{what}, count});
        show(program, table);
        program.err << m_path << " is whole.\n";
        return Exit::Done;
    }

private:
    std::string m_path;
};

class BackupCommand : public Command {
public:
    std::string name() const override { return "backup"; }
    std::string help() const override
    {
        return "Writes a consistent copy, also while others write; never over a file";
    }
    std::string examples() const override { return "  mor backup team.mor team-backup.mor"; }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.required(m_copy, "OUT", "The copy to make");
    }
    Exit run(Program& program) override
    {
        if (m_copy == "-")
            return misused(program, "A backup is a file of its own. Name the file to make.");
        const auto workspace = openWorkspace(m_path, Workspace::Access::ReadOnly);
        if (!workspace)
            return explain(program, workspace.error());
        if (const auto place = checkFolder(m_copy); !place)
            return explain(program, place.error());
        const auto done = (*workspace)->backup(m_copy);
        return done ? Exit::Done : explain(program, done.error());
    }

private:
    std::string m_path, m_copy;
};

class DumpCommand : public Command {
public:
    std::string name() const override { return "dump"; }
    std::string help() const override
    {
        return "Prints every stored value in a fixed order; private notes by their length only";
    }
    std::string examples() const override { return "  mor dump team.mor"; }
    void declare(CommandLine& line) override
    {
        line.required(m_path, "WS", "The workspace");
        line.flag(m_private, "--private-notes", "Prints private notes too");
    }
    Exit run(Program& program) override
    {
        const auto workspace = openWorkspace(m_path, Workspace::Access::ReadOnly);
        if (!workspace)
            return explain(program, workspace.error());
        const auto done
            = (*workspace)
                  ->dump([&](std::string_view line) { program.out << line << '\n'; },
                      m_private ? Workspace::PrivateNotes::Shown : Workspace::PrivateNotes::Hidden);
        return done ? Exit::Done : explain(program, done.error());
    }

private:
    std::string m_path;
    bool m_private = false;
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand() { return std::make_unique<VerifyCommand>(); }

std::unique_ptr<Command> makeBackupCommand() { return std::make_unique<BackupCommand>(); }

std::unique_ptr<Command> makeDumpCommand() { return std::make_unique<DumpCommand>(); }

} // namespace mor::cli
