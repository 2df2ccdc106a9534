// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/today_command.h"

#include "core/base/day.h"

#include <ostream>

namespace mor::cli {

namespace {

class TodayCommand : public Command {
public:
    std::string name() const override { return "today"; }
    std::string help() const override { return "Prints today's date here"; }
    std::string examples() const override { return "  mor today\n  mor today --today 2026-11-03"; }
    void declare(CommandLine&) override { }
    Exit run(Program& program) override
    {
        program.out << toIso(program.clock.today()) << '\n';
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeTodayCommand() { return std::make_unique<TodayCommand>(); }

} // namespace mor::cli
