// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/call_accuracy.h"
#include "core/results/moved_together.h"
#include "exchange/table/table.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace mor::cli {

using Talks = std::map<std::string, CountOf>; ///< by code

/// Teams of these leads in the order of the tree; talks of a team are those of the managers in it,
/// left out where they may not be told.
Table teamTable(const ResultBook& book, DayRange period, const std::optional<Talks>& talks,
    const std::function<bool(const Person& lead)>& isShown);
/// Everybody with a row; talks are those with a rep, left out where they may not be told.
Table personTable(const ResultBook& book, DayRange period, const std::optional<Talks>& talks);
Table callTable(const std::vector<CallMiss>& misses, const Roster& roster);
Table dotTable(const Together& together, const Roster& roster);

} // namespace mor::cli
