// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/fiscal.h"
#include "shared/period.h"

#include <QString>

namespace mor::ui {

/// "Q3 FY2026", "September 2026", "FY2026"; empty for days that are no fiscal period.
QString fiscalName(DayRange days, const FiscalCalendar& fiscal);
/// The fiscal name of a quarter or year, else what label() says.
QString nameOf(const Period& period, const FiscalCalendar& fiscal);

} // namespace mor::ui
