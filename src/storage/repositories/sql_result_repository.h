// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/result_repository.h"
#include "storage/repositories/history_rows.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Results and forecast calls in a workspace file.
class SqlResultRepository : public ResultRepository {
public:
    explicit SqlResultRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<PeriodResult>> results() const override;
    Result<std::vector<ForecastCall>> calls() const override;
    Result<std::vector<PeriodResult>> resultHistory() const override;
    Result<std::vector<ForecastCall>> callHistory() const override;
    Result<> add(
        const std::vector<PeriodResult>& results, const std::vector<ForecastCall>& calls) override;
    Result<std::int64_t> count() const override;
    Result<> addTo(std::int64_t count, const std::vector<PeriodResult>& results,
        const std::vector<ForecastCall>& calls) override;

private:
    Connection& m_connection;
};

/// In the order of their keys, with the digest stored beside each.
void visitResults(Connection& connection, const Visit<PeriodResult>& visit);
void visitForecastCalls(Connection& connection, const Visit<ForecastCall>& visit);

Digest digestOf(const PeriodResult& result);
Digest digestOf(const ForecastCall& call);

/// How a problem names the row: its key with slashes between.
std::string keyText(const PeriodResult& result);
std::string keyText(const ForecastCall& call);

} // namespace mor::storage
