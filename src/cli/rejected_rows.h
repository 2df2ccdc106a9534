// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"

#include <string>
#include <vector>

namespace mor::cli {

/// A file that can't be brought in.
struct RefusedFile {
    std::string name; ///< "-" is standard input
    const std::string& bytes;
    bool dryRun = false;
};

/// Names all problems in the order of the file and puts the rows they are in aside, as a file
/// beside it; a dry run writes none.
Exit refuseRows(Program& program, const RefusedFile& file, std::vector<Error> problems);

} // namespace mor::cli
