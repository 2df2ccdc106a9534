// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/check_off.h"
#include "core/schedule/plan.h"
#include "storage/sql/connection.h"

#include <functional>

namespace mor::storage {

/// Reading and inserting history other than check-offs, within the caller's transaction. An insert
/// answers true if the same record was there already and throws "record.id_taken" if another one
/// has its id.

/// An exception's variant as columns.
struct ExceptionColumns {
    std::string_view kind;
    std::optional<Day> toDay;
    MinuteOfDay start = kNoTime;
    std::string what;
};
ExceptionColumns rowOf(const PlanException& exception);

/// Called for each record with the digest stored beside it.
template <class Record>
using Visit = std::function<void(Record&&, const Digest&)>;

void visitExceptions(Connection& connection, const Visit<PlanException>& visit);
void visitTriggers(Connection& connection, const Visit<TriggerEvent>& visit);
/// In the order of PracticeRepository::confirmations, without their digests.
std::vector<Confirmation> readConfirmations(Connection& connection, DayRange dates);
std::vector<Confirmation> readConfirmations(Connection& connection, const OccurrenceKey& talk);
void visitConfirmations(Connection& connection, DayRange dates, const Visit<Confirmation>& visit);
enum class TakenBack : std::uint8_t { LeftOut, Included };
void visitUnplannedTalks(Connection& connection, DayRange heldOn, TakenBack takenBack,
    const Visit<UnplannedTalk>& visit);

bool insert(Connection& connection, const PlanException& exception);
bool insert(Connection& connection, const TriggerEvent& trigger);
bool insert(Connection& connection, const Confirmation& confirmation);
bool insert(Connection& connection, const UnplannedTalk& talk);

/// Notes the codes of a series. Throws "storage.series_taken" if other codes have its number.
void noteSeries(Connection& connection, const OccurrenceKey& key);

/// After an INSERT … ON CONFLICT DO NOTHING: whether it met the same record; `stored` answers the
/// digest of the row with that id.
bool metTheSame(std::int64_t inserted, Rows stored, const Digest& digest, const Uuid& id);
[[noreturn]] void throwIdTaken(const Uuid& id);

} // namespace mor::storage
