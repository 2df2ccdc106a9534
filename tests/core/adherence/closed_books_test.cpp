// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/figures.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

const DayRange kQuarter{day(2026, 7, 1), day(2026, 9, 30)};
/// All steps that can count for the quarter are over by then.
const Day kAtRest = day(2026, 11, 23);

OrganisationBuilder team()
{
    return OrganisationBuilder().leader().manager("m-01").manager("m-02").reps("m-01", 4).version(
        day(2026, 1, 1), {weeklyPipe(), monthlyDeal()});
}

/// Three of four talks of the quarter were held, each with a step.
PracticeBuilder quarter(const OrganisationBuilder& organisation)
{
    PracticeBuilder practice(organisation.plan(), kQuarter);
    const auto& schedule = *practice.schedule();
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i) {
        if (i % 4 == 0)
            continue;
        const auto of = toText(schedule.key(schedule.occurrences[i]));
        const Day due = schedule.windowOf(schedule.occurrences[i]).due;
        practice.held(of, due).promised(of, due + std::chrono::days{7});
    }
    return practice;
}

Figures figures(const PracticeBuilder& practice, Day asOf)
{
    static constexpr std::array kBy{
        Dimension::Manager, Dimension::Activity, Dimension::Rep, Dimension::Week};
    return measure(practice.ledger(asOf), practice.steps(), kBy);
}

} // namespace

TEST_CASE(
    "Figures of a closed quarter stay the same whatever is recorded later", "[core][adherence]")
{
    auto before = quarter(team());
    const auto then = figures(before, kAtRest);
    REQUIRE(then.total.counts.expected() > 0);
    REQUIRE(then.total.counts.open == 0);

    auto organisation = team();
    const auto& schedule = *before.schedule();
    for (std::size_t i = 0; i < schedule.occurrences.size(); i += 3) {
        const auto of = schedule.key(schedule.occurrences[i]);
        organisation.except(of, Excused{"Sick"}, kAtRest)
            .except(of, Reassigned{"m-02"}, kAtRest)
            .except(of, Moved{kAtRest, 600}, kAtRest);
    }
    auto after = quarter(organisation);
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto of = toText(schedule.key(schedule.occurrences[i]));
        if (i % 4 == 0)
            after.held(of, kAtRest).promised(of, kAtRest);
        else if (i % 4 == 1)
            after.takenBack(of, kAtRest);
        else
            after.says(of, Confirmation::Word::Disputed, kAtRest, Usefulness::No)
                .promised(of, schedule.windowOf(schedule.occurrences[i]).due, {}, kAtRest);
    }

    const auto now = figures(after, kAtRest);
    CHECK(now.rows == then.rows);
    CHECK(now.total == then.total);
}

TEST_CASE("Figures of a closed quarter do not depend on the day they are read", "[core][adherence]")
{
    const auto practice = quarter(team());

    CHECK(figures(practice, kAtRest).rows == figures(practice, day(2027, 6, 30)).rows);
}

} // namespace mor::tests
