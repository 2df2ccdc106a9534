// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace mor {

/// How often fair signs alone split as unevenly as so `few` of one kind among `all`, two-sided, 0
/// to 1: the sign test (W. J. Dixon and A. M. Mood, Journal of the American Statistical Association
/// 41, 1946). Needs 0 <= few <= all / 2; 1 for no signs.
double signTest(int few, int all);

} // namespace mor
