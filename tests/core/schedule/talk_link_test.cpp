// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/talk_link.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kTuesday = day(2026, 11, 3);

/// Reviews each Tuesday, due each Friday.
std::shared_ptr<const Plan> north()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 2)
        .slot("m-01", "r-001", "PIPE", 2, 9 * 60)
        .version(day(2026, 1, 1), {weeklyPipe()})
        .plan();
}

} // namespace

TEST_CASE("The address of a talk leads back to it, wherever it was moved", "[core][schedule]")
{
    const auto link = talkLink("PIPE/m-01/r-001/2026-11-20");
    CHECK(link == "mor-planner:talk/PIPE/m-01/r-001/2026-11-20");

    const auto found = linkedTalk(north(), link, kTuesday);

    REQUIRE(found);
    CHECK(toText(found->key) == "PIPE/m-01/r-001/2026-11-20");
    CHECK(found->day == day(2026, 11, 17));
}

TEST_CASE("The address of a series leads to its next talk, today's among them", "[core][schedule]")
{
    const auto link = talkLink("PIPE/m-01/r-001");

    CHECK(linkedTalk(north(), link, kTuesday)->day == kTuesday);
    CHECK(linkedTalk(north(), link, day(2026, 11, 4))->day == day(2026, 11, 10));
}

TEST_CASE("The address of a series that ended leads to its last talk", "[core][schedule]")
{
    auto plan = *north();
    for (auto& person : plan.roster.people)
        if (person.code == "r-001")
            person.left = day(2026, 10, 16);

    const auto found
        = linkedTalk(std::make_shared<const Plan>(plan), talkLink("PIPE/m-01/r-001"), kTuesday);

    REQUIRE(found);
    CHECK(found->day == day(2026, 10, 13));
}

TEST_CASE(
    "An address of nothing here is told apart from one that is no address", "[core][schedule]")
{
    const auto code
        = [](std::string_view link) { return linkedTalk(north(), link, kTuesday).error().code; };
    CHECK(code("mor-planner:talk/PIPE/m-09/r-001") == "link.unknown_talk");
    CHECK(code("mor-planner:talk/PIPE/m-01/r-001/2026-11-19") == "link.unknown_talk");
    CHECK(code("mor-planner:talk/PIPE") == "link.malformed");
    CHECK(code("mor-planner:talk/") == "link.malformed");
    CHECK(code("https://example.org/PIPE/m-01/r-001") == "link.malformed");
}

} // namespace mor::tests
