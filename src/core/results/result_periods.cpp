// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/org/period.h"
#include "core/results/result_import.h"

#include <algorithm>

namespace mor {

Result<DayRange> periodOf(const ResultRow& row, Day today, const FiscalCalendar& fiscal)
{
    if (!row.period.empty()) {
        const auto meant = periodMeant(row.period, today, fiscal);
        if (!meant)
            return fail(meant);
        if (meant->kind == PeriodKind::Date || meant->kind == PeriodKind::Week)
            return fail(ErrorKind::Input, "result.period_kind", {inQuotes(row.period)});
        return meant->days;
    }
    if (!row.first || !row.last)
        return fail(ErrorKind::Input, "result.period_missing");
    if (*row.last < *row.first)
        return fail(ErrorKind::Input, "range.backwards", {toIso(*row.first), toIso(*row.last)});
    return DayRange{*row.first, *row.last};
}

std::vector<ResultRow> withLastDays(std::span<const ResultRow> rows, const FiscalCalendar& fiscal)
{
    std::vector<ResultRow> all(rows.begin(), rows.end());
    const auto startsAlone
        = [](const ResultRow& row) { return row.first && !row.last && row.period.empty(); };
    const bool monthly = std::ranges::any_of(all, [&](const ResultRow& row) {
        return startsAlone(row) && fiscalQuarterOf(fiscal, *row.first).days.first != *row.first;
    });
    for (auto& row : all) {
        if (!startsAlone(row))
            continue;
        const auto days
            = (monthly ? fiscalMonthOf(fiscal, *row.first) : fiscalQuarterOf(fiscal, *row.first))
                  .days;
        if (days.first == *row.first)
            row.last = days.last;
    }
    return all;
}

} // namespace mor
