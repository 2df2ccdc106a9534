// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"

#include "words/error_text.h"

#include <ostream>

namespace mor::cli {

Exit explain(Program& program, const Error& error)
{
    for (const auto& line : words::sentences(error))
        program.err << line << '\n';
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

} // namespace mor::cli
