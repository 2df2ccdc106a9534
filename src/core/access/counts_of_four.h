// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <memory>

namespace mor {

/// The part of a ledger that may be in sums for whoever gets counts of four people and more.
/// The talks with or about somebody are cut once, by who holds them, activity, its first lever and
/// fiscal month of the due date: all of such a cell is kept, if something was expected of four
/// different people in it, or nothing. So every sum, and every difference of sums, is about whole
/// cells of four people and more. Talks with a team are about nobody single.
/// Those of a person alone are about one, and the leader's own are not for this viewer: left out.
/// Months that the ledger does not hold whole, or whose books are open on its day, are left out; so
/// are merged talks, whose state may be that of a talk of another month. The ledger must hold all
/// talks of a holder and activity. Linear but for the cells.
std::shared_ptr<const Ledger> countsOfFour(const std::shared_ptr<const Ledger>& ledger);

} // namespace mor
