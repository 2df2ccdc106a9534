// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/zone/zone.h"

#include <string>

namespace mor {

/// A VTIMEZONE under the IANA name with the offset in force when the range begins and every change
/// within it, one component each, without rules that would reach beyond the range.
void appendVtimezone(std::string& out, const Zone& zone, DayRange range);

} // namespace mor
