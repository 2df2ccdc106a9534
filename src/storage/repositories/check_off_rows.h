// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "storage/sql/connection.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

namespace mor::storage {

/// Reading and inserting check-offs and their next steps, within the caller's transaction. An
/// insert answers true if the same record was there already; it throws "record.id_taken",
/// "checkoff.newer_exists" or "checkoff.unknown".

/// Series known to be noted in this transaction, so that a bulk insert asks once for each.
using NotedSeries = std::unordered_set<SeriesId>;

bool insert(Connection& connection, const CheckOff& checkOff, NotedSeries& noted);
bool insert(Connection& connection, const NextStep& step);

std::vector<CheckOffFact> readFacts(Connection& connection, DayRange dates);
/// All versions of one check-off, oldest first.
std::vector<CheckOffFact> readFacts(Connection& connection, const OccurrenceKey& talk);

using VisitCheckOff = std::function<void(CheckOff&&, const Digest&)>;
/// In no order, so that none of millions waits in memory; without private notes and next steps.
void visitCheckOffs(Connection& connection, DayRange dates, const VisitCheckOff& visit);
/// All versions of one occurrence, oldest first; without private notes, with next steps.
std::vector<CheckOff> readVersions(Connection& connection, const OccurrenceKey& key);
/// All versions of a series in the order of their keys; without private notes and next steps.
std::vector<CheckOff> readSeries(Connection& connection, SeriesId series);
std::optional<CheckOff> readCheckOff(Connection& connection, const Uuid& id);

/// The note, or an empty text if there is none or `author` did not write it.
std::string readPrivateNote(Connection& connection, const Uuid& checkOff, std::string_view author);

using VisitStep = std::function<void(NextStep&&, const Digest&)>;
/// Of all talks with a key date in the range; ascending by due, then id.
void visitNextSteps(Connection& connection, DayRange dates, const VisitStep& visit);
/// Of one version of a check-off, or of several; ascending by due, then id.
std::vector<NextStep> readNextSteps(Connection& connection, const Uuid& checkOff);
std::vector<NextStep> readNextSteps(Connection& connection, std::span<const Uuid> checkOffs);
/// Of talks with a key date in the range and this owner, or of anybody's if the code is empty.
std::vector<NextStep> readNextSteps(
    Connection& connection, DayRange dates, std::string_view talksOf);
/// Of these people, not done.
std::vector<NextStep> readOpenSteps(Connection& connection, std::span<const std::string> owners);
std::optional<NextStep> readNextStep(Connection& connection, const Uuid& id);

} // namespace mor::storage
