// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/command_line.h"

#include "cli/command.h"
#include "core/base/text.h"
#include "wiring/system_clock.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <sstream>

namespace mor::cli {

namespace {

/// Answers what is wrong with a value, or nothing.
std::string emptyProblem(const std::string& value)
{
    return value.empty() ? "it is empty" : std::string{};
}

std::string numberProblem(const std::string& value)
{
    int number = 0;
    const auto* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? std::string{}
                                                     : inQuotes(value) + " is no whole number";
}

/// "table, csv, tsv or json".
std::string listed(const std::vector<std::string>& choices)
{
    std::string text;
    for (std::size_t i = 0; i < choices.size(); ++i)
        text += (i == 0 ? "" : i + 1 == choices.size() ? " or " : ", ") + choices[i];
    return text;
}

CLI::Option* addChoice(CLI::App& app, std::string& value, const std::string& name,
    const std::vector<std::string>& choices, const std::string& help)
{
    const auto problem = [choices](const std::string& given) {
        return std::ranges::find(choices, given) != choices.end()
            ? std::string{}
            : inQuotes(given) + " is not one of " + listed(choices);
    };
    return app.add_option(name, value, help)->check(CLI::Validator(problem, ""));
}

} // namespace

void CommandLine::required(std::string& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help)->required()->check(CLI::Validator(emptyProblem, ""));
}

void CommandLine::optional(std::string& value, const std::string& name, const std::string& help)
{
    option(value, name, help);
}

void CommandLine::option(std::string& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help)->check(CLI::Validator(emptyProblem, ""));
}

void CommandLine::text(std::string& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help);
}

void CommandLine::option(
    std::optional<int>& value, const std::string& name, const std::string& help)
{
    m_app.add_option(name, value, help)->type_name("N")->check(CLI::Validator(numberProblem, ""));
}

void CommandLine::options(
    std::vector<std::string>& values, const std::string& name, const std::string& help)
{
    m_app.add_option(name, values, help)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->check(CLI::Validator(emptyProblem, ""));
}

void CommandLine::choice(std::string& value, const std::string& name,
    std::vector<std::string> choices, const std::string& help)
{
    addChoice(m_app, value, name, choices, help + ": " + listed(choices));
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

/// The words at the beginning of the line that name a command: "next done".
std::string commandCalled(const CLI::App& root, const std::vector<std::string>& arguments)
{
    std::string name;
    const auto* app = &root;
    for (const auto& word : arguments) {
        const auto below = app->get_subcommands(
            [&](const CLI::App* command) { return command->get_name() == word; });
        if (below.empty())
            break;
        app = below.front();
        name += (name.empty() ? "" : " ") + word;
    }
    return name;
}

/// The problem in words of our own where those of the parser are not plain.
std::string sentenceOf(const CLI::App& root, const std::string& problem)
{
    const auto name = problem.substr(0, problem.find(':'));
    if (problem.ends_with(": it is empty"))
        return name + " is empty";
    if (problem.find("At Most 1 required") != std::string::npos)
        return name + " is given more than once";
    if (problem.find("required TEXT missing") != std::string::npos)
        return name + " needs a value";
    const auto extra = root.remaining(true);
    if (extra.empty())
        return problem;
    std::string words;
    for (const auto& word : extra)
        words += " " + inQuotes(word);
    return "Not understood:" + words;
}

/// What is wrong with the line, and where to read on.
std::string usageSentence(
    const CLI::App& root, const std::vector<std::string>& arguments, const std::string& problem)
{
    if (arguments.empty())
        return "Name a command; mor --help lists them.";
    const auto command = commandCalled(root, arguments);
    if (command.empty() && !arguments.front().starts_with('-'))
        return "There is no command " + inQuotes(arguments.front()) + "; mor --help lists them.";
    return sentenceOf(root, problem) + ". mor " + (command.empty() ? command : command + " ")
        + "--help shows how it is used.";
}

/// Commands that only gather others say which.
void describeGroups(CLI::App& root)
{
    for (auto* app : root.get_subcommands({}))
        if (app->get_description().empty()) {
            std::vector<std::string> names;
            for (const auto* below : app->get_subcommands({}))
                names.push_back(app->get_name() + " " + below->get_name());
            app->description(listed(names));
        }
}

/// Output that cannot be written is a failure, also where it is only help.
Exit written(Program& program, Exit exit)
{
    program.out.flush();
    if (exit != Exit::Done || program.out)
        return exit;
    program.err << "Standard output could not be written.\n";
    return Exit::Refused;
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
    addChoice(root, format, "--format", {"table", "csv", "tsv", "json"},
        "table, csv, tsv or json (table on a terminal, else tsv)");
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
    describeGroups(root);
    root.footer("Examples:\n"
                "  mor init team.mor --demo medium\n"
                "  mor agenda team.mor --who m-01\n"
                "  mor adherence team.mor --by manager,week\n"
                "mor COMMAND --help shows more. Dates are ISO, or today, monday, +2w; periods are"
                " 2026-W45, 2026-11, 2026-Q4\nor FY2027-Q1. Exit status: 0 done, 1 refused, 2 wrong"
                " usage, 3 the input has errors,\n4 the workspace can't be opened.");

    RandomUuids uuids;
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        root.parse(reversed);
    } catch (const CLI::ParseError& asked) {
        const SystemClock clock{{}};
        Program program{clock, uuids, in, out, err, terminal, {}};
        if (asked.get_exit_code() == 0) {
            root.exit(asked, out, err);
            return static_cast<int>(written(program, Exit::Done));
        }
        return static_cast<int>(misused(program, usageSentence(root, arguments, asked.what())));
    }

    const auto fixed = fixedToday(today);
    const SystemClock clock(fixed ? *fixed : std::optional<Day>{});
    Program program{clock, uuids, in, out, err, terminal, *parseTableFormat(format)};
    if (!fixed)
        return static_cast<int>(misused(program, fixed.error()));
    for (auto entry = entered.rbegin(); entry != entered.rend(); ++entry)
        if (entry->first->parsed() && entry->first->get_subcommands().empty())
            return static_cast<int>(written(program, entry->second->run(program)));
    return static_cast<int>(misused(
        program, "Name what to do: mor " + commandCalled(root, arguments) + " --help lists it."));
}

} // namespace mor::cli
