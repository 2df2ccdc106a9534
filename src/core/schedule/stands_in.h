// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <string_view>

namespace mor {

/// Whether talks of others were ever reassigned to this person, also if that was taken back. All
/// talks they hold are then found only in everybody's ledger, else already in their own.
bool standsIn(const Plan& plan, std::string_view person);

} // namespace mor
