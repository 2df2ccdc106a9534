// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/sight.h"
#include "core/adherence/ledger.h"

#include <memory>

namespace mor {

/// The talks that the rollout's sums are made of for this viewer: those that may be in their
/// figures, the leader's own, and those of other people who lead four or more on the due date.
/// Null where one to three of these others are in the sums, whose counts could be found by taking
/// away what the viewer knows.
std::shared_ptr<const Ledger> rolloutPart(
    const Sight& sight, const std::shared_ptr<const Ledger>& ledger);

} // namespace mor
