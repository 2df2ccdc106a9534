// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"

namespace mor::tests {

// Work calendars of 2025 to 2028, each holiday on the day on which it is observed, as published by
// the US Office of Personnel Management, gov.uk and German federal law.
WorkCalendar usFederal();
WorkCalendar englandAndWales();
/// Only the nine days that are holidays in every state.
WorkCalendar germanyNationwide();

} // namespace mor::tests
