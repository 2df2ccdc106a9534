// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

#include <string>

namespace mor {

/// Puts every list of the plan into its documented order.
void normalise(Plan& plan);

/// Core's checks speak about the normalised plan; people look at the document. The pointer into
/// `asRead` of what `pointer` names in `sorted`, the same plan normalised.
std::string placeAsRead(const std::string& pointer, const Plan& sorted, const Plan& asRead);

} // namespace mor
