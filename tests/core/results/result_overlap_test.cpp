// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/result_check.h"

#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// Days of 2026, given as first month and day, last month and day; lines count from 2.
struct Said {
    std::vector<SaidPeriod> rows;

    Said& operator()(unsigned fromMonth, unsigned from, unsigned toMonth, unsigned to,
        const char* type = "", const char* currency = "EUR", const char* person = "r-001")
    {
        rows.push_back(
            {person, type, currency, {day(2026, fromMonth, from), day(2026, toMonth, to)},
                "line " + std::to_string(rows.size() + 2)});
        return *this;
    }
    std::vector<std::string> problems() const
    {
        Problems problems;
        checkOverlaps(rows, problems);
        std::vector<std::string> told;
        for (const auto& problem : problems.all()) {
            told.push_back(problem.where + " " + problem.code);
            for (const auto& argument : problem.args)
                told.back() += ", " + argument;
        }
        return told;
    }
};

} // namespace

TEST_CASE(
    "Periods of one person that overlap in part are refused with both rows", "[core][results]")
{
    CHECK(Said()(7, 1, 9, 30)(9, 1, 10, 31).problems()
        == std::vector<std::string>{"line 3 result.periods_overlap, 2026-09-01 to 2026-10-31, "
                                    "2026-07-01 to 2026-09-30, line 2"});
    // The later row of the file is the one that is told, wherever it lies.
    CHECK(Said()(9, 1, 10, 31)(7, 1, 9, 30).problems()
        == std::vector<std::string>{"line 3 result.periods_overlap, 2026-07-01 to 2026-09-30, "
                                    "2026-09-01 to 2026-10-31, line 2"});
}

TEST_CASE("One day in common is an overlap, the day after is none", "[core][results]")
{
    CHECK(Said()(7, 1, 8, 15)(8, 15, 9, 30).problems().size() == 1);
    CHECK(Said()(7, 1, 8, 15)(8, 16, 9, 30).problems().empty()); // moved in mid-period
}

TEST_CASE("A year, its quarters and their months stand beside each other", "[core][results]")
{
    CHECK(Said()(1, 1, 12, 31)(1, 1, 3, 31)(4, 1, 6, 30)(4, 1, 4, 30)(6, 1, 6, 30)(4, 1, 6, 30)
              .problems()
              .empty());
    CHECK(Said()(1, 1, 12, 31)(1, 1, 3, 31)(3, 1, 4, 30).problems().size() == 1);
}

TEST_CASE("Another type, currency or person may overlap", "[core][results]")
{
    CHECK(Said()(7, 1, 9, 30, "new")(9, 1, 10, 31, "renewal").problems().empty());
    CHECK(Said()(7, 1, 9, 30, "", "EUR")(9, 1, 10, 31, "", "USD").problems().empty());
    CHECK(Said()(7, 1, 9, 30)(9, 1, 10, 31, "", "EUR", "r-002").problems().empty());
}

} // namespace mor::tests
