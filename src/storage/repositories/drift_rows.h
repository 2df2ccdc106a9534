// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_word.h"
#include "storage/repositories/history_rows.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Words on drift alarms and how alarms are raised, within the caller's transaction; inserts as in
/// history_rows.h.

Digest digestOf(const DriftWord& word);
Digest digestOf(const DriftSettingWord& setting);

/// Ascending by recordedAt, id.
void visitDriftWords(Connection& connection, const Visit<DriftWord>& visit);
void visitDriftSettings(Connection& connection, const Visit<DriftSettingWord>& visit);

bool insert(Connection& connection, const DriftWord& word);
bool insert(Connection& connection, const DriftSettingWord& setting);

} // namespace mor::storage
