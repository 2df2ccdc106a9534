// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/vacancies.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

TEST_CASE(
    "A rep without a manager is told with the talks nobody was there to hold", "[core][planning]")
{
    // Without a boss since Monday 26 October: the talks of two weeks, due 30 October and 6
    // November.
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 2)
                          .version(day(2026, 9, 7), {weeklyPipe()})
                          .reportsTo("r-001", "", day(2026, 10, 26))
                          .plan();
    const DayRange quarter{day(2026, 10, 1), day(2026, 11, 8)};

    CHECK(vacanciesOn(plan, day(2026, 11, 8), quarter)
        == std::vector<Vacancy>{{"r-001", day(2026, 10, 26), 2}});
    CHECK(vacanciesOn(plan, day(2026, 10, 20), quarter).empty());
}

TEST_CASE("Reps of a manager who left are without one from the next day", "[core][planning]")
{
    const auto plan
        = OrganisationBuilder()
              .leader()
              .manager("m-01")
              .manager("m-02")
              .reps("m-01", 2)
              .version(day(2026, 9, 7), {weeklyPipe()})
              .leaves("m-01", day(2026, 10, 30))
              .except(key("PIPE/vacant/r-002/2026-11-06"), Reassigned{"m-02"}, day(2026, 11, 2))
              .plan();
    const DayRange quarter{day(2026, 10, 1), day(2026, 11, 8)};

    CHECK(vacanciesOn(plan, day(2026, 11, 8), quarter)
        == std::vector<Vacancy>{{"r-001", day(2026, 10, 31), 1}, {"r-002", day(2026, 10, 31), 0}});
}

} // namespace mor::tests
