// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "core/results/period_result.h"

#include <cstdint>
#include <vector>

namespace mor {

/// Results and forecast calls as they came in. Rows are only ever added: a later import of the same
/// person and period counts, the earlier ones stay as what was known then. Rows of imports that
/// were taken back are not read.
class ResultRepository {
public:
    virtual ~ResultRepository() = default;

    /// The newest snapshot of each person and period, ascending by person and period.
    virtual Result<std::vector<PeriodResult>> results() const = 0;
    /// The newest word of each person, period and day, ascending by them.
    virtual Result<std::vector<ForecastCall>> calls() const = 0;
    /// All snapshots, ascending by person, period and the time of their import.
    virtual Result<std::vector<PeriodResult>> resultHistory() const = 0;
    virtual Result<std::vector<ForecastCall>> callHistory() const = 0;

    /// All of them or none, durable when it returns. A row that is there already changes nothing;
    /// another one with the same subject and time is a Conflict ("record.id_taken").
    virtual Result<> add(
        const std::vector<PeriodResult>& results, const std::vector<ForecastCall>& calls)
        = 0;

    /// Grows with every snapshot, call and import taken back, so what was read after a count still
    /// stands while the count does.
    virtual Result<std::int64_t> count() const = 0;
    /// As add(), for rows that were worked out from what is kept. If it is no longer as many,
    /// somebody else added since: Conflict ("results.changed_meanwhile"), and nothing is added.
    virtual Result<> addTo(std::int64_t count, const std::vector<PeriodResult>& results,
        const std::vector<ForecastCall>& calls)
        = 0;
};

} // namespace mor
