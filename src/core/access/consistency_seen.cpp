// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/consistency_seen.h"

#include "core/access/guard.h"
#include "core/access/whole_months.h"

namespace mor {

namespace {

void takeOutWeeks(Consistency& consistency)
{
    consistency.badWeeks = {};
    consistency.beyondBadWeeks = consistency.spread;
}

} // namespace

DayRange comparedMonths(const Sight& sight, DayRange period, DayRange before)
{
    return countsByMonth(sight) ? monthsBefore(sight.roster().fiscal, period) : before;
}

Result<ConsistencyAnswer> consistencyFor(const Sight& sight,
    const std::shared_ptr<const Ledger>& ledger, const ConsistencyQuestion& question)
{
    if (!countsByMonth(sight))
        return consistencyIn(*ledger, question);
    if (const auto may = checkMonths(sight, question.period, question.asOf); !may)
        return fail(may);
    auto whole = question;
    whole.before = monthsBefore(sight.roster().fiscal, question.period);
    whole.wholeBefore = true;
    auto answer = consistencyIn(*partFor(sight, ledger, Share::Counted), whole);
    takeOutWeeks(answer.asked);
    for (auto& activity : answer.activities)
        takeOutWeeks(activity);
    return answer;
}

} // namespace mor
