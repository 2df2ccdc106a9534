// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/read_ledger.h"

namespace mor {

namespace {

/// The holiday rule moves a due date less than this from the date in the key.
constexpr std::chrono::days kHolidayShift{31};

} // namespace

DayRange keyDatesOf(const DayRange& dueDates)
{
    return {dueDates.first - kHolidayShift, dueDates.last + kHolidayShift};
}

Result<std::shared_ptr<const Ledger>> readLedger(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, DayRange dueDates, Day asOf, const ExpandFor& only)
{
    const auto keyDates = keyDatesOf(dueDates);
    auto facts = practice.facts(keyDates);
    if (!facts)
        return fail(facts);
    const auto confirmations = practice.confirmations(keyDates);
    if (!confirmations)
        return fail(confirmations);
    auto schedule = std::make_shared<const Schedule>(expand(std::move(plan), dueDates, only));
    return std::make_shared<const Ledger>(settle(std::move(schedule),
        std::make_shared<const std::vector<CheckOffFact>>(std::move(*facts)), *confirmations,
        asOf));
}

} // namespace mor
