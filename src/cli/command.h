// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/command_line.h"
#include "cli/program.h"

#include <memory>
#include <string>
#include <vector>

namespace mor::cli {

/// One command of mor: what it is called, what it takes and what it does.
class Command {
public:
    virtual ~Command() = default;
    /// "agenda"; "plan export" for a command below another one.
    virtual std::string name() const = 0;
    virtual std::string help() const = 0; ///< one line
    virtual std::string examples() const = 0; ///< lines that work as printed
    virtual void declare(CommandLine& line) = 0;
    virtual Exit run(Program& program) = 0;
};

/// All commands in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Reads the arguments, runs the command, answers the exit status.
int runCommandLine(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
    std::ostream& err, bool terminal);

} // namespace mor::cli
