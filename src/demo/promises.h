// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/random.h"
#include "demo/records.h"
#include "demo/texts.h"

namespace mor::demo {

/// Puts what was promised in a talk into its record, and the day on which it was done.
void addPromises(const World& world, const Series& series, const Names& names, CheckOff& checkOff,
    Random& random);

} // namespace mor::demo
