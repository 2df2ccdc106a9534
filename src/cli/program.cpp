// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"

#include "words/error_text.h"

#include <ostream>

#include <algorithm>
#include <array>

namespace mor::cli {

namespace {

/// Errors of these areas say that an argument can't be read, unless they come from a file.
constexpr auto kArgumentAreas = std::to_array<std::string_view>(
    {"arguments", "cadence", "day", "dimension", "evidence", "fiscal", "key", "number", "period",
        "range", "recurrence", "step", "time", "uuid", "zone"});

bool isAboutArgument(const Error& error)
{
    return error.kind == ErrorKind::Invalid
        && std::ranges::binary_search(kArgumentAreas, error.code.substr(0, error.code.find('.')));
}

} // namespace

Exit explain(Program& program, const Error& error)
{
    for (const auto& line : words::sentences(error))
        program.err << line << '\n';
    if (isAboutArgument(error))
        return Exit::Usage;
    switch (error.kind) {
    case ErrorKind::Input:
        return Exit::BadInput;
    case ErrorKind::Unavailable:
        return Exit::Unopenable;
    default:
        return Exit::Refused;
    }
}

Exit show(Program& program, const Table& table)
{
    program.out << written(table, program.format);
    return Exit::Done;
}

Exit misused(Program& program, const std::string& sentence)
{
    program.err << sentence << '\n';
    return Exit::Usage;
}

Exit misused(Program& program, const Error& error)
{
    explain(program, error);
    return Exit::Usage;
}

} // namespace mor::cli
