// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/result_service.h"

#include "core/results/result_entries.h"

namespace mor {

namespace {

constexpr int kTries = 5;

} // namespace

Result<> ResultService::keep(std::int64_t count, const NewResults& added, const KnownResults& known,
    const std::string& source)
{
    const auto add = [&] { return m_results.addTo(count, added.results, added.calls); };
    if (!m_log)
        return add();
    const auto kept = m_log->keep(
        ImportKind::Quota, source, entriesOf(added, known), [&](const Uuid&) { return add(); });
    return kept ? Result<>{} : fail(kept);
}

Result<RosterChanges> ResultService::import(const std::vector<ResultRow>& rows,
    const std::string& source, const Roster& roster, RosterService::Mode mode)
{
    for (int attempt = 1;; ++attempt) {
        const auto count = m_results.count(); // first: what comes after it is noticed
        if (!count)
            return fail(count);
        const auto results = m_results.results();
        if (!results)
            return fail(results);
        const auto calls = m_results.calls();
        if (!calls)
            return fail(calls);
        RosterChanges changes;
        Problems problems;
        const auto added = newResults(
            rows, roster, {*results, *calls}, m_clock.today(), m_clock.now(), changes, problems);
        if (!problems.none())
            return problems.asError(source);
        if (mode == RosterService::Mode::DryRun || (added.results.empty() && added.calls.empty()))
            return changes;
        const auto kept = keep(*count, added, {*results, *calls}, source);
        if (kept)
            return changes;
        if (kept.error().code != "results.changed_meanwhile" || attempt == kTries)
            return fail(kept);
    }
}

} // namespace mor
