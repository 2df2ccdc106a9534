// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/command_line.h"

#include "cli/command.h"
#include "core/base/text.h"
#include "wiring/system_clock.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <sstream>

namespace mor::cli {

void CommandLine::required(std::string& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help)->required();
}

void CommandLine::optional(std::string& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help);
}

void CommandLine::option(std::string& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help);
}

void CommandLine::option(
    std::optional<int>& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help);
}

void CommandLine::options(
    std::vector<std::string>& values, const std::string& name, const std::string& help)
{
    m_app.add_option(name, values, help)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void CommandLine::choice(std::string& value, const std::string& name,
    std::vector<std::string> choices, const std::string& help)
{
    m_app.add_option(name, value, help)->check(CLI::IsMember(std::move(choices)));
}

void CommandLine::flag(bool& value, const std::string& name, const std::string& help)
{
    m_app.add_flag(name, value, help);
}

namespace {

/// The application for a name such as "plan export", with those above it made on the way.
CLI::App& below(CLI::App& root, const Command& command)
{
    auto* app = &root;
    std::istringstream words(command.name());
    for (std::string word; words >> word;) {
        const auto same = app->get_subcommands(
            [&](const CLI::App* existing) { return existing->get_name() == word; });
        app = same.empty() ? app->add_subcommand(word) : same.front();
    }
    app->description(command.help());
    app->footer("Examples:\n" + command.examples());
    return *app;
}

/// What is wrong with the line, and where to read on.
std::string usageSentence(
    const CLI::App& root, const std::vector<std::string>& arguments, const std::string& problem)
{
    const auto all = root.get_subcommands([](const CLI::App*) { return true; });
    const auto called = [&](const std::string& word) {
        return std::ranges::any_of(
            all, [&](const CLI::App* command) { return command->get_name() == word; });
    };
    if (arguments.empty())
        return "Name a command; mor --help lists them.";
    if (!arguments.front().starts_with('-') && !called(arguments.front()))
        return "There is no command " + mor::quoted(arguments.front()) + "; mor --help lists them.";
    const auto& command = arguments.front();
    return problem + ". mor " + (called(command) ? command + " " : std::string{})
        + "--help shows how it is used.";
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out,
    std::ostream& err, bool terminal)
{
    CLI::App root{"MOR Planner on the command line: the rhythm, the talks and the figures.", "mor"};
    std::string today;
    std::string format = terminal ? "table" : "tsv";
    root.set_version_flag("--version", "mor " MOR_VERSION);
    root.add_option("--today", today, "Fixes today, for tests and rehearsals (or MOR_TODAY)");
    root.add_option("--format", format, "table, csv, tsv or json")
        ->check(CLI::IsMember({"table", "csv", "tsv", "json"}));
    root.require_subcommand(1);
    root.fallthrough();

    const auto commands = allCommands();
    std::vector<std::pair<CLI::App*, Command*>> entered;
    for (const auto& command : commands) {
        auto& app = below(root, *command);
        app.fallthrough();
        CommandLine line(app);
        command->declare(line);
        entered.emplace_back(&app, command.get());
    }
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        root.parse(reversed);
    } catch (const CLI::ParseError& asked) {
        if (asked.get_exit_code() == 0) {
            root.exit(asked, out, err);
            return static_cast<int>(Exit::Done);
        }
        err << usageSentence(root, arguments, asked.what()) << '\n';
        return static_cast<int>(Exit::Usage);
    }

    const auto fixed = fixedToday(today);
    const SystemClock clock(fixed ? *fixed : std::optional<Day>{});
    RandomUuids uuids;
    Program program{clock, uuids, in, out, err, terminal, *parseTableFormat(format)};
    if (!fixed) {
        explain(program, fixed.error());
        return static_cast<int>(Exit::Usage);
    }
    for (auto entry = entered.rbegin(); entry != entered.rend(); ++entry)
        if (entry->first->parsed() && entry->first->get_subcommands().empty()) {
            auto exit = entry->second->run(program);
            out.flush();
            if (exit == Exit::Done && !out) {
                err << "Standard output could not be written.\n";
                exit = Exit::Refused;
            }
            return static_cast<int>(exit);
        }
    return static_cast<int>(misused(program, "Name a command; mor --help lists them."));
}

} // namespace mor::cli
