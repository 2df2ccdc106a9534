// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"

namespace mor {

/// Takes out the rows about talks with fewer than four people, and with each as many others as it
/// takes that no sum over one of the dimensions, nor the total, gives it away by difference. For
/// viewers who get counts of four people and more. Rows about no single person, as of talks with
/// a team, stay.
void hideSmallCells(Figures& figures);

} // namespace mor
