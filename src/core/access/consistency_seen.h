// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/adherence/consistency.h"

namespace mor {

/// Compares the managers asked for, of the talks that may be in the viewer's figures. Who gets
/// counts of four people and more gets whole months beside as many before them, and nothing about
/// single weeks. The question's `before` is to be that of comparedMonths(). Errors: those of
/// checkMonths() for the period.
Result<ConsistencyAnswer> consistencyFor(const Sight& sight,
    const std::shared_ptr<const Ledger>& ledger, const ConsistencyQuestion& question);

/// The days to set beside a period for this viewer, where others get those of `before`.
DayRange comparedMonths(const Sight& sight, DayRange period, DayRange before);

} // namespace mor
