// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "demo/organisation.h"

namespace mor::demo {

/// Two published versions a year, the newest in force for four weeks, and a draft: call coaching
/// joins with the second version, later ones shorten and sharpen, the draft adds account plans and
/// makes the forecast call shorter. The organisation of the pictures has its own, see
/// pictured_rhythm.h. Fails only if the library built in is damaged.
Result<Rhythm> makeRhythm(const DemoRequest& request, const Organisation& organisation);

} // namespace mor::demo
