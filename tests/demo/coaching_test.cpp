// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/calibration_service.h"
#include "core/coaching/coaching_rights.h"
#include "demo/demo.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <set>

namespace mor::tests {

TEST_CASE("Managers of the demo were observed by whoever led them, by their standard", "[demo]")
{
    for (const auto size : {DemoSize::Small, DemoSize::Medium}) {
        const Demo demo = makeDemo(demoRequest(size, day(2026, 11, 3), 7)).value();
        std::set<std::string> managers;
        for (const auto& one : demo.observations) {
            INFO(toText(one.occurrence));
            CHECK(isAbove(demo.plan->roster, one.observer, one.manager, one.observedOn));
            CHECK(one.observedOn <= day(2026, 11, 3));
            const auto* activity
                = activityOf(demo.plan->rhythm, one.rhythmVersion, one.occurrence.activity);
            REQUIRE(activity);
            CHECK(one.judged.size() == activity->criteria.size());
            CHECK(std::ranges::any_of(demo.checkOffs,
                [&](const CheckOff& talk) { return talk.occurrence == one.occurrence; }));
            managers.insert(one.manager);
        }
        CHECK(managers.size() >= 3);
    }
}

TEST_CASE("One case of the demo was judged by all, and one is open", "[demo]")
{
    const Demo demo = makeDemo(demoRequest(DemoSize::Small, day(2026, 11, 3), 7)).value();

    REQUIRE(demo.rounds.size() == 2);
    const auto judgedIn = [&](const CalibrationRound& round) {
        return static_cast<std::size_t>(
            std::ranges::count(demo.judgements, round.id, &CalibrationJudgement::round));
    };
    CHECK(demo.rounds[0].judges.size() == 4);
    CHECK(judgedIn(demo.rounds[0]) == 4);
    CHECK(judgedIn(demo.rounds[1]) == 2);
    CHECK(std::ranges::none_of(demo.judgements, [&](const CalibrationJudgement& one) {
        return one.round == demo.rounds[1].id && one.judge == "l-01";
    }));
    for (const auto& one : demo.judgements)
        CHECK(one.judged.size() == 6);
}

} // namespace mor::tests
