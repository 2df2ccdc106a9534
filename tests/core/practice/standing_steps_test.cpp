// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/standing_steps.h"

#include "core/adherence/promises.h"
#include "core/practice/check_off_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const auto kTalk = key("PIPE/m-01/r-001/2026-11-06");

/// One talk with one promise.
struct Promised {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids uuids;
    MemoryPracticeRepository repository;
    CheckOffService service{repository, clock, uuids};
    std::shared_ptr<const Plan> plan = OrganisationBuilder()
                                           .leader()
                                           .manager("m-01")
                                           .reps("m-01", 1)
                                           .version(day(2026, 10, 26), {weeklyPipe()})
                                           .plan();

    Promised() { record({}); }
    Uuid record(const std::string& reason, int minutes = 25, bool again = true)
    {
        CheckOffRequest request;
        request.occurrence = kTalk;
        request.evidence = {EvidenceType::NextStep};
        request.minutes = minutes;
        request.recordedBy = "m-01";
        request.correctionReason = reason;
        if (again)
            request.nextSteps = {{"m-01", "Ask legal", day(2026, 11, 9)}};
        const auto recorded = service.record(plan, request);
        REQUIRE(recorded);
        clock.pass(std::chrono::minutes{1});
        return recorded->checkOff.fact.id;
    }
    std::vector<NextStep> standing() const { return readStandingSteps(repository).value(); }
    std::size_t owed() const { return readOwed(repository, "m-01")->size(); }
};

} // namespace

TEST_CASE("A promise goes with the talk that is taken back", "[core][practice]")
{
    Promised setting;
    CHECK(setting.standing().size() == 1);
    REQUIRE(setting.service.withdraw(kTalk, "Undone", "m-01"));
    CHECK(setting.standing().empty());
    CHECK(setting.owed() == 0);

    const auto again = setting.record({});
    REQUIRE(setting.standing().size() == 1);
    CHECK(setting.standing().front().checkOff == again);
    CHECK(setting.owed() == 1);
}

TEST_CASE("A corrected talk keeps its promise as it was, done or not", "[core][practice]")
{
    Promised setting;
    const auto step = setting.standing().front().id;
    REQUIRE(setting.repository.markDone(step, day(2026, 11, 3)));

    SECTION("not repeated") { setting.record("Took longer", 40, false); }
    SECTION("repeated") { setting.record("Took longer", 40, true); }
    REQUIRE(setting.standing().size() == 1);
    CHECK(setting.standing().front().id == step);
    CHECK(setting.standing().front().doneOn == day(2026, 11, 3));
}

} // namespace mor::tests
