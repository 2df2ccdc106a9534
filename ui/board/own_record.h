// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <QString>

namespace mor::ui {

/// What became of one person's own talks in the last closed weeks, four at most. A week is closed
/// when the grace of all its talks is over.
struct OwnRecord {
    int done = 0;
    int expected = 0;
    int weeks = 0;

    bool operator==(const OwnRecord&) const = default;
};

inline constexpr int kOwnWeeks = 4;

/// The ledger must be of that person alone.
OwnRecord ownRecord(const Ledger& ledger);
/// "Helena Brandt's own talks: 26 of 28 held in the last four closed weeks".
QString ownRecordWords(const QString& name, const OwnRecord& record);

} // namespace mor::ui
