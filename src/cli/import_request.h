// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <vector>

namespace mor::cli {

/// What a command line asks `mor import` for.
struct ImportRequest {
    std::string path; ///< of the workspace
    std::string what; ///< "people", …, or "list" and "undo"
    std::string file; ///< for "undo" the import
    std::string who;
    std::string calendar;
    std::string map;
    std::vector<std::string> columns;
    std::string asOf;
    std::string dates; ///< "day-first", "month-first" or nothing
    std::vector<std::string> owners; ///< "Ana Ruiz=r-003"
    bool ownersByName = false;
    bool keepOwners = false;
    bool dryRun = false;
};

} // namespace mor::cli
