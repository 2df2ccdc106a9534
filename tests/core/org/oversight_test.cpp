// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/oversight.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

using namespace mor;
using namespace mor::tests;

namespace {

constexpr auto kToday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 3};

Roster rosterOf(const OrganisationBuilder& organisation) { return organisation.plan()->roster; }

} // namespace

TEST_CASE("Where a leader works, only leaders oversee all", "[core][org]")
{
    const auto roster = rosterOf(OrganisationBuilder().leader().manager("m-01").reps("m-01", 1));

    CHECK(overseesAll(roster, "l-01", kToday));
    CHECK_FALSE(overseesAll(roster, "m-01", kToday));
    CHECK_FALSE(overseesAll(roster, "r-001", kToday));
    CHECK_FALSE(overseesAll(roster, "", kToday));
    CHECK_FALSE(overseesAll(roster, "x-1", kToday));
}

TEST_CASE("Without a leader the top of the organisation oversees all, reps don't", "[core][org]")
{
    auto roster = rosterOf(OrganisationBuilder().leader().manager("m-01").reps("m-01", 2));
    std::erase_if(roster.people, [](const Person& one) { return one.role == Role::Leader; });

    CHECK(overseesAll(roster, "m-01", kToday));
    CHECK_FALSE(overseesAll(roster, "r-001", kToday));
    CHECK_FALSE(overseesAll(roster, "", kToday));
    CHECK_FALSE(overseesAll(roster, "x-1", kToday));
}

TEST_CASE("A new file is overseen by whoever is there", "[core][org]")
{
    Roster roster;
    CHECK(overseesAll(roster, "", kToday));

    roster = rosterOf(OrganisationBuilder().leader().manager("m-01"));
    std::erase_if(roster.people, [](const Person& one) { return one.role == Role::Leader; });
    CHECK(overseesAll(roster, "m-01", kToday));
    CHECK(overseesAll(roster, "", kToday));
    CHECK_FALSE(overseesAll(roster, "x-1", kToday));
}
