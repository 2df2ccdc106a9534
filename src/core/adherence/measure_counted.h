// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"
#include "core/adherence/follow_through.h"

#include <span>

namespace mor {

/// measure() with the steps that count, ascending by position, found before.
Figures measureCounted(
    const Ledger& ledger, std::span<const CountedStep> steps, std::span<const Dimension> by);

} // namespace mor
