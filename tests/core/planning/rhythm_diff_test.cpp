// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_diff.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Kind = ActivityDifference::Kind;

RhythmVersion version(std::vector<Activity> activities)
{
    RhythmVersion made;
    made.activities = std::move(activities);
    return made;
}

} // namespace

TEST_CASE("Against no version everything is new", "[core][planning]")
{
    const auto draft = version({monthlyDeal(), weeklyPipe()});

    const auto found = differences(nullptr, draft);

    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == Kind::Added);
    CHECK(found[0].activity().code == "DEAL");
    CHECK(countChanges(found) == 2);
}

TEST_CASE("Added ones come first, then changed, removed and unchanged", "[core][planning]")
{
    const auto live = version({monthlyDeal(), mondayForecast(), winDebrief()});
    auto shorter = mondayForecast();
    shorter.minutes = {20, 10, 1};
    shorter.version = 2;
    auto counted = winDebrief();
    counted.version = 7; // edited and put back
    const auto draft = version({shorter, weeklyPipe(), counted});

    const auto found = differences(&live, draft);

    REQUIRE(found.size() == 4);
    CHECK(found[0].kind == Kind::Added);
    CHECK(found[0].activity().code == "PIPE");
    CHECK(found[1].kind == Kind::Changed);
    CHECK(found[1].before == &live.activities[1]);
    CHECK(found[2].kind == Kind::Removed);
    CHECK(found[2].activity().code == "DEAL");
    CHECK(found[2].after == nullptr);
    CHECK(found[3].kind == Kind::Unchanged);
    CHECK(found[3].minutesMore() == 0);
    CHECK(countChanges(found) == 3);
}

TEST_CASE("Minutes say how much shorter a talk gets", "[core][planning]")
{
    auto before = weeklyPipe();
    before.minutes = {30, 15, 1};
    auto after = before;
    after.minutes = {20, 10, 3};
    const auto live = version({before});
    const auto draft = version({after});

    const auto found = differences(&live, draft);

    CHECK(found[0].minutesMore() == -15);
    REQUIRE(found[0].fields.size() == 3);
    CHECK(found[0].fields[0] == FieldDifference{"talk", 0, "30", "20"});
}

TEST_CASE("Criteria are told line by line", "[core][planning]")
{
    auto before = weeklyPipe();
    before.criteria = {"One", "Two", "Three", "Four"};
    auto after = before;
    const auto live = version({before});
    const auto told = [&](std::vector<std::string> criteria) {
        after.criteria = std::move(criteria);
        const auto draft = version({after});
        return differences(&live, draft)[0].fields;
    };

    CHECK(told({"One", "Two", "Drei", "Four"})
        == std::vector<FieldDifference>{{"criteria", 3, "Three", "Drei"}});
    CHECK(told({"Zero", "One", "Two", "Three", "Four"})
        == std::vector<FieldDifference>{{"criteria", 1, "", "Zero"}});
    CHECK(told({"One", "Three", "Four", "Five"})
        == std::vector<FieldDifference>{{"criteria", 2, "Two", ""}, {"criteria", 4, "", "Five"}});
    CHECK(told({}).size() == 4);
}

} // namespace mor::tests
