// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_result_repository.h"

#include <algorithm>
#include <functional>

namespace mor::tests {

namespace {

template <class Row>
bool isSameSnapshot(const Row& one, const Row& other)
{
    return subjectOf(one) == subjectOf(other) && one.importedAt == other.importedAt;
}

template <class Row>
bool takes(std::vector<Row>& rows, const std::vector<Row>& more)
{
    for (const auto& row : more) {
        const auto same = std::ranges::find_if(
            rows, [&](const Row& other) { return isSameSnapshot(row, other); });
        if (same != rows.end() && *same != row)
            return false;
        if (same == rows.end())
            rows.push_back(row);
    }
    std::ranges::sort(rows, [](const Row& one, const Row& other) {
        return subjectOf(one) != subjectOf(other) ? subjectOf(one) < subjectOf(other)
                                                  : one.importedAt < other.importedAt;
    });
    return true;
}

template <class Row>
std::vector<Row> newest(const std::vector<Row>& rows)
{
    std::vector<Row> found;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (i + 1 == rows.size() || subjectOf(rows[i]) != subjectOf(rows[i + 1]))
            found.push_back(rows[i]);
    return found;
}

} // namespace

Result<std::vector<PeriodResult>> MemoryResultRepository::results() const
{
    return newest(m_results);
}

Result<std::vector<ForecastCall>> MemoryResultRepository::calls() const { return newest(m_calls); }

Result<> MemoryResultRepository::add(
    const std::vector<PeriodResult>& results, const std::vector<ForecastCall>& calls)
{
    auto allResults = m_results;
    auto allCalls = m_calls;
    if (!takes(allResults, results) || !takes(allCalls, calls))
        return fail(ErrorKind::Conflict, "record.id_taken", {"results"});
    m_results = std::move(allResults);
    m_calls = std::move(allCalls);
    return {};
}

Result<std::int64_t> MemoryResultRepository::count() const
{
    return static_cast<std::int64_t>(m_results.size() + m_calls.size());
}

Result<> MemoryResultRepository::addTo(std::int64_t count, const std::vector<PeriodResult>& results,
    const std::vector<ForecastCall>& calls)
{
    if (*this->count() != count)
        return fail(ErrorKind::Conflict, "results.changed_meanwhile");
    return add(results, calls);
}

} // namespace mor::tests
