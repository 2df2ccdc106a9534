// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "demo/demo.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

namespace mor::tests {

namespace {

const Day kToday = parseDay("2026-11-03").value();

Demo smallDemo() { return makeDemo(demoRequest(DemoSize::Small, kToday, 1)).value(); }

} // namespace

TEST_CASE("Most reps of a demo work on one skill, agreed with the manager who leads them", "[demo]")
{
    const Demo demo = smallDemo();
    std::map<std::string, const SkillFocus*> newest;
    for (const auto& focus : demo.skills)
        newest[focus.person] = &focus;
    int inFocus = 0;
    for (const auto& [code, focus] : newest) {
        inFocus += focus->skill.empty() ? 0 : 1;
        const auto* rep = findPerson(demo.plan->roster, code);
        REQUIRE(rep);
        const auto* boss = bossOn(demo.plan->roster, *rep, focus->since);
        REQUIRE(boss);
        CHECK(boss->code == focus->recordedBy);
    }

    CHECK(inFocus >= 11); // of 21 reps
    CHECK(inFocus < 21); // nobody is told that everybody must have one
}

TEST_CASE("A skill of a demo that was finished was set before", "[demo]")
{
    std::map<std::string, std::string> current;
    const Demo demo = smallDemo();
    for (const auto& focus : demo.skills) {
        if (focus.skill.empty())
            CHECK_FALSE(current[focus.person].empty());
        current[focus.person] = focus.skill;
    }
}

TEST_CASE(
    "Managers of a demo said how often they hold what is theirs, near what was agreed", "[demo]")
{
    const Demo demo = smallDemo();
    std::set<std::string> authors;
    for (const auto& stated : demo.statements) {
        authors.insert(stated.person);
        const auto* person = findPerson(demo.plan->roster, stated.person);
        REQUIRE(person);
        const auto* version = versionOn(demo.plan->rhythm, stated.statedOn);
        REQUIRE(version);
        const auto* activity = findActivity(*version, stated.activity);
        REQUIRE(activity);
        CHECK(activity->owner == person->role);
        // A weekly review with seven or eight reps is 28 to 32 talks in four weeks.
        if (stated.activity == "PIPE") {
            CHECK(stated.talks >= 20);
            CHECK(stated.talks <= 36);
        }
    }
    CHECK(authors.size() == 3);
}

} // namespace mor::tests
