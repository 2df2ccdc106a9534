// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/count_of.h"

namespace mor {

/// How often chance alone would give a difference as unlikely as that of two counts of one rate, 0
/// to 1: R. A. Fisher's exact test (1935), two-sided by adding all tables no likelier than the one
/// seen. 1 where either has nothing expected.
double exactDifference(CountOf before, CountOf after);

} // namespace mor
