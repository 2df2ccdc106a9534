// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <memory>
#include <span>
#include <string>

namespace mor {

/// Copies the occurrences that are kept into a ledger of their own, series by series.
class LedgerCopy {
public:
    explicit LedgerCopy(const Ledger& from);

    void begin(const Series& series);
    void keep(std::uint32_t position); ///< of the series begun
    void end();
    std::shared_ptr<const Ledger> finished();

private:
    const Ledger& m_from;
    std::shared_ptr<Schedule> m_schedule;
    Ledger m_ledger;
    Series m_series;
};

/// The talks that one of these people holds, or should have; person codes. The same ledger where
/// that is all of them.
std::shared_ptr<const Ledger> heldBy(
    const std::shared_ptr<const Ledger>& ledger, std::span<const std::string> people);

} // namespace mor
