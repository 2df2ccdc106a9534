// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"

namespace mor {

/// Enters the plan's exceptions at the occurrences they name.
void enterExceptions(Schedule& schedule);

/// Position of the series' occurrence with that date and number, or kNone.
std::uint32_t findIn(
    const Schedule& schedule, const Series& series, Day date, std::uint16_t number);

} // namespace mor
