// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/consistency.h"
#include "core/schedule/plan.h"
#include "exchange/table/table.h"

namespace mor {

/// One row per manager in the order given: counts, where they lie between the limits of chance, the
/// rate to expect, what the same mix would give, and the period before. The last row, "total",
/// holds the spread.
Table consistencyTable(const Consistency& consistency, const Plan& plan);

/// One row per activity with its spread; the last one, "total", is of all together.
Table spreadTable(
    std::span<const Consistency> activities, const Consistency& all, const Plan& plan);

} // namespace mor
