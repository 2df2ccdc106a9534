// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <optional>

namespace mor {

/// Monday of the newest week of which every window is past its grace on the ledger's day; none
/// before there is one. Weeks without windows are not told.
std::optional<Day> lastClosedWeek(const Ledger& ledger);

} // namespace mor
