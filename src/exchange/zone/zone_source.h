// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/zone/zone.h"

#include <optional>

namespace mor {

/// All spans of a zone from 1970 to 2199, from std::chrono or date-tz, whichever was built in;
/// nothing for a name the database does not have.
std::optional<std::vector<ZoneSpan>> loadZoneSpans(const std::string& name);

} // namespace mor
