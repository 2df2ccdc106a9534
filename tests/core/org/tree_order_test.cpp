// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/tree_order.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

std::vector<std::string> codes(const std::vector<const Person*>& people)
{
    std::vector<std::string> all;
    for (const auto* person : people)
        all.push_back(person->code);
    return all;
}

} // namespace

TEST_CASE("Everybody stands below who leads them", "[core][org]")
{
    const auto roster = OrganisationBuilder()
                            .leader()
                            .secondLine("s-01")
                            .secondLine("s-02")
                            .manager("m-01", "s-02")
                            .manager("m-02", "s-01")
                            .manager("m-03", "s-02")
                            .reps("m-02", 2)
                            .build()
                            .roster;

    CHECK(codes(inTreeOrder(roster, day(2026, 11, 3)))
        == std::vector<std::string>{
            "l-01", "s-01", "m-02", "r-001", "r-002", "s-02", "m-01", "m-03"});
}

TEST_CASE("Who left is not in it, whom nobody leads stands at the top", "[core][org]")
{
    const auto roster = OrganisationBuilder()
                            .leader()
                            .manager("m-01")
                            .reps("m-01", 1)
                            .leaves("m-01", day(2026, 10, 30))
                            .manager("m-02")
                            .build()
                            .roster;

    CHECK(codes(inTreeOrder(roster, day(2026, 10, 30)))
        == std::vector<std::string>{"l-01", "m-01", "r-001", "m-02"});
    CHECK(codes(inTreeOrder(roster, day(2026, 11, 3)))
        == std::vector<std::string>{"l-01", "m-02", "r-001"});
}

} // namespace mor::tests
