// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/skill_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

struct Skills {
    Result<SkillFocus> set(const std::string& skill, const std::string& rep = "r-001")
    {
        return service.set(roster, rep, skill, "m-01");
    }
    std::string current(std::string_view rep = "r-001") const
    {
        const auto focus = service.current(rep);
        return *focus ? (*focus)->skill : "none";
    }

    Roster roster = OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build().roster;
    MemoryPracticeRepository repository;
    FixedClock clock{day(2026, 11, 4)};
    CountingUuids uuids;
    SkillService service{repository, clock, uuids};
};

} // namespace

TEST_CASE("A rep works on one skill until another is set or it is finished", "[core][practice]")
{
    Skills skills;
    CHECK(skills.current() == "none");

    REQUIRE(skills.set("Discovery"));
    CHECK(skills.current() == "Discovery");
    CHECK(skills.current("r-002") == "none");
    REQUIRE(skills.set("Closing plans"));
    CHECK(skills.current() == "Closing plans");

    const auto finished = skills.service.finish(skills.roster, "r-001", "m-01");
    REQUIRE(finished);
    CHECK(finished->skill.empty());
    CHECK(skills.current() == "none");
    CHECK(skills.service.finish(skills.roster, "r-001", "m-01").error().code == "skill.none");
}

TEST_CASE("The skill in focus keeps the day it was set", "[core][practice]")
{
    Skills skills;
    REQUIRE(skills.set("Discovery"));
    skills.clock.setToday(day(2026, 11, 11));

    const auto again = skills.set("Discovery");

    REQUIRE(again);
    CHECK(again->since == day(2026, 11, 4));
    CHECK(skills.repository.skillFocuses()->size() == 1);
}

TEST_CASE("A skill needs a name and people of the organisation", "[core][practice]")
{
    Skills skills;

    CHECK(skills.set("").error().code == "text.empty");
    CHECK(skills.set(std::string(201, 'x')).error().code == "text.too_long");
    CHECK(skills.set("Discovery", "r-999").error().code == "skill.unknown_person");
    CHECK(skills.service.set(skills.roster, "r-001", "Discovery", "x").error().code
        == "skill.unknown_person");
}

} // namespace mor::tests
