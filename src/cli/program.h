// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "exchange/table/table.h"

#include <iosfwd>
#include <string>

namespace mor::cli {

/// Exit status of the command line; others script against these.
enum class Exit {
    Done = 0, ///< done and durable
    Refused = 1, ///< refused or failed, nothing changed
    Usage = 2, ///< wrong usage
    BadInput = 3, ///< the input has errors, each of them named
    Unopenable = 4, ///< the workspace can't be opened
};

/// What every command works with: the world outside it.
struct Program {
    const Clock& clock;
    UuidSource& uuids;
    std::istream& in;
    std::ostream& out; ///< data
    std::ostream& err; ///< words for people
    bool terminal = false; ///< standard output is a terminal
    TableFormat format = TableFormat::Tsv;
};

/// Says the error and all its causes on standard error; answers the exit status that belongs to it.
Exit explain(Program& program, const Error& error);
/// Prints a table in the format asked for.
Exit show(Program& program, const Table& table);
/// Wrong usage in words of our own, or of an error.
Exit misused(Program& program, const std::string& sentence);
Exit misused(Program& program, const Error& error);

} // namespace mor::cli
