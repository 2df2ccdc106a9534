// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/plan.h"

namespace mor {

/// The Monday from which on talks may be due whose books are still open on that day, whoever holds
/// them: by the longest grace of any version and the slowest calendar. What is due before it is as
/// it will ever be (ADR 6). kFirstDay while nothing is closed.
Day booksOpenFrom(const Plan& plan, Day asOf);

/// The Monday from which on next steps may still be marked: a step counts for four weeks after its
/// talk, and can be marked for a week more (NextStepService). Never later than booksOpenFrom.
Day stepsOpenFrom(const Plan& plan, Day asOf);

} // namespace mor
