// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/calibration.h"
#include "core/coaching/observation.h"
#include "storage/repositories/history_rows.h"

namespace mor::storage {

/// Observations and calibration rounds, within the caller's transaction; inserts as in
/// history_rows.h.

Digest digestOf(const Observation& observation);
Digest digestOf(const CalibrationRound& round);
Digest digestOf(const CalibrationJudgement& judgement);
Digest digestOf(const CalibrationClosing& closing);

/// Ascending by recordedAt, then id; of rounds' judgements and closings by round.
void visitObservations(Connection& connection, const Visit<Observation>& visit);
void visitRounds(Connection& connection, const Visit<CalibrationRound>& visit);
void visitJudgements(Connection& connection, const Visit<CalibrationJudgement>& visit);
void visitClosings(Connection& connection, const Visit<CalibrationClosing>& visit);

std::vector<Observation> readObservationsOf(Connection& connection, std::string_view manager);
std::vector<Observation> readObservationsOf(Connection& connection, const OccurrenceKey& talk);
std::optional<Observation> readObservation(Connection& connection, const Uuid& id);
std::optional<CalibrationRound> readRound(Connection& connection, const Uuid& id);
std::vector<CalibrationJudgement> readJudgements(Connection& connection, const Uuid& round);
std::optional<CalibrationClosing> readClosing(Connection& connection, const Uuid& round);

/// Throws "observation.newer_exists".
bool insert(Connection& connection, const Observation& observation);
bool insert(Connection& connection, const CalibrationRound& round);
/// Throws "calibration.unknown_round", "calibration.judged_already" or "calibration.closed".
bool insert(Connection& connection, const CalibrationJudgement& judgement);
/// Throws "calibration.unknown_round".
bool insert(Connection& connection, const CalibrationClosing& closing);

} // namespace mor::storage
