// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "storage/repositories/history_rows.h"
#include "storage/sql/connection.h"

#include <string_view>

namespace mor::storage {

/// What running the week adds to the history, within the caller's transaction; inserts as in
/// history_rows.h.

/// From now on done on that day, or open. Throws "nextstep.unknown" or "nextstep.already_done".
void insertDone(Connection& connection, const Uuid& nextStep, std::optional<Day> doneOn);

/// Throws "unplanned.unknown".
void insertTakingBack(Connection& connection, const Uuid& unplannedTalk, Day recordedOn);

/// Ascending by person, recordedAt, id.
void visitSkillFocuses(Connection& connection, const Visit<SkillFocus>& visit);
/// Ascending by person, activity, recordedAt, id.
void visitStatedFrequencies(Connection& connection, const Visit<StatedFrequency>& visit);
std::vector<StatedFrequency> readStatedFrequencies(Connection& connection, std::string_view author);

bool insert(Connection& connection, const SkillFocus& focus);
bool insert(Connection& connection, const StatedFrequency& stated);

} // namespace mor::storage
