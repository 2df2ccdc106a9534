// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/strategy.h"
#include "demo/organisation.h"

namespace mor::demo {

/// What leadership wants, what it means for the teams in their managers' words, what the levers
/// measured in the quarters before today, and a question about the velocity.
Strategy makeStrategy(const DemoRequest& request, const Organisation& organisation);

} // namespace mor::demo
