// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/whole_months.h"

#include "core/adherence/closed_for_good.h"
#include "core/base/text.h"
#include "core/org/oversight.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::chrono::days kOneDay{1};

std::string inWords(DayRange days) { return toIso(days.first) + ".." + toIso(days.last); }

} // namespace

bool countsByMonth(const Sight& sight)
{
    return sight.viewer() == kOperations
        && formFor(Onlooker::Operations, DataKind::Talks) == Form::CountsOfFour;
}

std::optional<Day> lastClosedMonth(const Plan& plan, Day asOf)
{
    const Day open = booksOpenFrom(plan, asOf);
    if (open == kFirstDay)
        return std::nullopt;
    return fiscalMonthOf(plan.roster.fiscal, open).days.first - kOneDay;
}

std::optional<DayRange> newestMonths(const Plan& plan, Day asOf)
{
    const auto last = lastClosedMonth(plan, asOf);
    if (!last)
        return std::nullopt;
    return DayRange{fiscalQuarterOf(plan.roster.fiscal, *last).days.first, *last};
}

DayRange monthsBefore(const FiscalCalendar& fiscal, DayRange months)
{
    const Day last = months.first - kOneDay;
    Day first = months.first;
    for (Day day = months.first; day <= months.last;
         day = fiscalMonthOf(fiscal, day).days.last + kOneDay)
        first = fiscalMonthOf(fiscal, first - kOneDay).days.first;
    return {first, last};
}

Result<> checkMonths(const Sight& sight, DayRange due, Day asOf)
{
    const auto& fiscal = sight.roster().fiscal;
    const auto closed = lastClosedMonth(sight.plan(), asOf);
    if (!closed)
        return fail(ErrorKind::Invalid, "access.no_month_closed", {inQuotes(sight.viewer())});
    DayRange whole{
        fiscalMonthOf(fiscal, due.first).days.first, fiscalMonthOf(fiscal, due.last).days.last};
    whole.last = std::min(whole.last, *closed);
    if (whole.last < whole.first)
        whole.first = fiscalMonthOf(fiscal, *closed).days.first;
    if (whole == due)
        return {};
    return fail(
        ErrorKind::Invalid, "access.whole_months", {inQuotes(sight.viewer()), inWords(whole)});
}

} // namespace mor
