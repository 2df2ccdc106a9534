// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/manager_weeks.h"
#include "core/adherence/measure_counted.h"
#include "core/adherence/packed_talks.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/read_tallied.h"
#include "support/catch.h"

#include <vector>

namespace mor::tests {

/// The combinations of dimensions, of which bit i of `choice` chooses the i-th.
inline std::vector<Dimension> dimensionsOf(unsigned choice)
{
    std::vector<Dimension> by;
    for (unsigned i = 0; i < 5; ++i)
        if (choice >> i & 1U)
            by.push_back(static_cast<Dimension>(i));
    return by;
}

inline bool sameFigures(const Figures& one, const Figures& other)
{
    return one.by == other.by && one.rows == other.rows && one.total == other.total;
}

/// Checks that figures from tallies are those of the whole ledger, by any combination of
/// dimensions, with next steps and without; and the weeks of managers, and the history.
inline void checkSameFigures(const std::shared_ptr<const Plan>& plan,
    const PracticeRepository& practice, const TallyRepository& tallies,
    const std::vector<NextStep>& steps, DayRange due, Day asOf, unsigned choices = 32)
{
    const auto whole = readLedger(plan, practice, due, asOf).value();
    const auto tallied = readTallied(plan, practice, tallies, due, asOf).value();
    const auto counted = readTallied(plan, practice, tallies, due, asOf, StepsWanted::Yes).value();
    INFO(toIso(due.first) << " to " << toIso(due.last) << " as of " << toIso(asOf));
    for (const auto* ledger : {tallied.ledger.get(), counted.ledger.get()}) {
        REQUIRE(ledger->deputies == whole->deputies);
        REQUIRE(ledger->entries.size() == whole->entries.size());
        for (std::size_t i = 0; i < whole->entries.size(); ++i) {
            auto entry = ledger->entries[i];
            if (entry.held() == whole->entries[i].held())
                entry.fact = whole->entries[i].fact;
            if (!(entry == whole->entries[i]))
                FAIL(toText(whole->schedule->key(whole->schedule->occurrences[i]))
                    << " is " << toText(entry.state) << ", not "
                    << toText(whole->entries[i].state));
        }
    }
    for (unsigned choice = 0; choice < choices; ++choice) {
        const auto by = dimensionsOf(choice);
        INFO("dimensions " << choice);
        CHECK(sameFigures(measure(*tallied.ledger, {}, by), measure(*whole, {}, by)));
        CHECK(sameFigures(
            measureCounted(*counted.ledger, counted.steps, by), measure(*whole, steps, by)));
    }

    const DayRange weeks{mondayOf(due.first), mondayOf(due.last) + std::chrono::days{6}};
    const auto wholeWeeks = readLedger(plan, practice, weeks, asOf).value();
    CHECK(readManagerWeeks(plan, practice, tallies, weeks, asOf).value()
        == managerWeeksOf(*wholeWeeks));
    if (const auto quick = readTalliedWeeks(tallies, weeks, asOf).value(); quick.missing.empty())
        CHECK(quick.counts == managerWeeksOf(*wholeWeeks));
    CHECK(readHistory(plan, practice, tallies, due, asOf).value() == historyOf(*wholeWeeks));
}

} // namespace mor::tests
