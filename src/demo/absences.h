// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demo/organisation.h"

namespace mor::demo {

/// Gives everybody 15 to 30 working days of leave a year, most of it in July, August and December,
/// and about five days of sickness. Leave is known up to four months ahead, sickness never.
void addAbsences(const DemoRequest& request, Organisation& organisation);

} // namespace mor::demo
