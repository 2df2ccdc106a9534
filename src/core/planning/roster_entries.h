// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/planning/import_repository.h"

#include <functional>
#include <span>

namespace mor {

/// What a change of the roster did to people, their reporting lines, leave and busy times, and to
/// calendars and their holidays; ascending by entry and what it is about. Slots, accounts and the
/// fiscal year don't come in by files.
std::vector<ImportChange> rosterChanges(const Roster& before, const Roster& after);

/// A roster with changes taken back.
struct RosterTakenBack {
    Roster roster;
    std::vector<ImportChange> undone;
    std::vector<ImportChange> left; ///< that no longer read as the change left them, or that others
                                    ///< refer to now
};

/// Puts back the entries that still read as the changes left them. Somebody who was added stays if
/// others refer to them, or if `isNeeded` says so of their code, and with them their lines and the
/// calendar they work by.
RosterTakenBack takenBack(const Roster& now, std::span<const ImportChange> changes,
    const std::function<bool(const std::string& person)>& isNeeded);

} // namespace mor
