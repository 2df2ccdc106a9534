// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_repository.h"
#include "core/adherence/ledger.h"

#include <string>

namespace mor {

/// A report that names one person alone.
struct ReportOnOne {
    std::string about; ///< person code
    std::string viewer; ///< person code, kOperations or kHumanResources
    DayRange due; ///< due dates; the ledger holds those of the person
};

/// Whether figures about one manager alone may be shown as of the ledger's day. Others wait until
/// the manager looked after the newest week of the period had closed, or until seven days after the
/// whole period did. The manager waits for nothing, nor does anybody for somebody who is no manager
/// or for a period of which nothing is closed. Without `looks`, or where they can't be read, the
/// days alone decide.
SeenFirst firstSight(const Ledger& ledger, const LookRepository* looks, const ReportOnOne& report);
/// Refuses the report while it waits. Error: "access.manager_first" (name, day).
Result<> checkFirstSight(
    const Ledger& ledger, const LookRepository* looks, const ReportOnOne& report);

} // namespace mor
