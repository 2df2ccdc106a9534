// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/deals/deal_import.h"
#include "core/deals/deal_repository.h"
#include "core/planning/import_log.h"

namespace mor {

/// What is said about a file of deals as a whole.
struct DealFile {
    std::string source; ///< the file, as errors name it
    DealSystem system = DealSystem::Other;
    Day asOf{}; ///< the day it tells of; not after today
    OwnerRules owners;
};

/// The one door for deals that come in. Each file is kept as a dated snapshot; one that says
/// nothing new about any deal as of its day adds nothing. A deal that a file does not name stays.
class DealService {
public:
    DealService(DealRepository& deals, ImportLog& log, const Clock& clock)
        : m_deals(deals)
        , m_log(log)
        , m_clock(clock)
    {
    }

    /// What became of each row, or would become of it. Owners that an earlier file settled need no
    /// word again. All problems are told at once under "input.has_errors": those of dealsFrom();
    /// else "deal.as_of_in_future" (day). Where others import meanwhile it starts over; after some
    /// tries it gives up with Conflict "deals.changed_meanwhile" and nothing changed.
    Result<RosterChanges> import(const std::vector<DealRow>& rows, const DealFile& file,
        const Roster& roster, RosterService::Mode mode);

    /// As ownersToConfirm(), with what earlier files settled.
    Result<std::vector<OwnerQuestion>> ownersToConfirm(
        const std::vector<DealRow>& rows, const DealFile& file, const Roster& roster) const;

private:
    Result<RosterChanges> importOnce(const std::vector<DealRow>& rows, const DealFile& file,
        const Roster& roster, RosterService::Mode mode);

    DealRepository& m_deals;
    ImportLog& m_log;
    const Clock& m_clock;
};

} // namespace mor
