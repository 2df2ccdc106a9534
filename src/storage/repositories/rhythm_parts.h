// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "storage/sql/connection.h"

#include <map>
#include <string>
#include <utility>

namespace mor::storage {

/// The parts of the rhythm's tables, all within the caller's transaction. Writers take what is
/// stored and write what differs.

using ActivityId = std::pair<int, std::string>; ///< version number and code
/// The number under which activities stand that were set aside: never in force.
inline constexpr int kShelf = 0;

std::map<ActivityId, Activity> readActivities(Connection& connection);
void writeActivity(Connection& connection, int version, const Activity& activity);
/// With all that hangs on it, its gate and its place on the shelf too.
void eraseActivity(Connection& connection, int version, std::string_view code);

std::map<ActivityId, Gate> readGates(Connection& connection);
void writeGate(Connection& connection, int version, const Gate& gate);

std::vector<GateReview> readReviews(Connection& connection);
void writeReviews(Connection& connection, const std::vector<GateReview>& reviews);

Strategy readStrategy(Connection& connection);
void writeStrategy(Connection& connection, const Strategy& strategy, const Strategy& stored);

Rollout readRollout(Connection& connection);
void writeRollout(Connection& connection, const Rollout& rollout, const Rollout& stored);

} // namespace mor::storage
