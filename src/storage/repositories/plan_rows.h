// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/rhythm/rhythm.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Reading and writing the plan's tables, all within the caller's transaction.

Roster readRoster(Connection& connection);
/// Rewrites the tables in which `roster` differs from `stored`.
void writeRoster(Connection& connection, const Roster& roster, const Roster& stored);

Rhythm readRhythm(Connection& connection);
/// Writes the activities and tables in which `rhythm` differs from `stored`.
void writeRhythm(Connection& connection, const Rhythm& rhythm, const Rhythm& stored);

/// NULL for kNoTime.
inline std::optional<int> storedMinute(MinuteOfDay minute)
{
    return minute == kNoTime ? std::nullopt : std::optional<int>{minute};
}

/// NULL for none, else ISO text.
inline std::optional<std::string> storedDay(const std::optional<Day>& day)
{
    return day ? std::optional{toIso(*day)} : std::nullopt;
}

} // namespace mor::storage
