// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/result_repository.h"

namespace mor::tests {

/// Keeps results in memory, by the letter of the interface.
class MemoryResultRepository : public ResultRepository {
public:
    Result<std::vector<PeriodResult>> results() const override;
    Result<std::vector<ForecastCall>> calls() const override;
    Result<std::vector<PeriodResult>> resultHistory() const override { return m_results; }
    Result<std::vector<ForecastCall>> callHistory() const override { return m_calls; }
    Result<> add(
        const std::vector<PeriodResult>& results, const std::vector<ForecastCall>& calls) override;
    Result<std::int64_t> count() const override;
    Result<> addTo(std::int64_t count, const std::vector<PeriodResult>& results,
        const std::vector<ForecastCall>& calls) override;

private:
    std::vector<PeriodResult> m_results; ///< ascending by subject, then time
    std::vector<ForecastCall> m_calls;
};

} // namespace mor::tests
