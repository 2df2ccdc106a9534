// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/imported_rhythm.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

const Day kToday = day(2026, 2, 2);

/// One version that has begun and one that begins in March and was never asked.
Rhythm running()
{
    return OrganisationBuilder()
        .leader()
        .version(day(2026, 1, 5), {monthlyDeal(), weeklyPipe()})
        .version(day(2026, 3, 2), {weeklyPipe()})
        .build()
        .rhythm;
}

/// "code number activities" of each version that is refused.
std::vector<std::string> refusals(const Rhythm& after)
{
    const auto kept = keepVersionsHonest(running(), after, kToday);
    std::vector<std::string> found;
    if (!kept) {
        CHECK(kept.error().code == "planning.import_refused");
        for (const auto& cause : kept.error().causes)
            found.push_back(cause.code + ' ' + cause.args[0] + ' ' + cause.args[1]);
    }
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("A rhythm that comes back as it left is taken", "[core][planning]")
{
    CHECK(refusals(running()).empty());
}

TEST_CASE("The standard of a version that has begun can't be rewritten", "[core][planning]")
{
    auto after = running();
    after.versions[0].activities[0].criteria[1] = "Something else";
    after.versions[0].activities[1].expectation
        = Expectation{"win-rate", Expectation::Direction::Up, 3.0, 26};

    CHECK(refusals(after) == Found{"planning.version_rewritten 1 DEAL, PIPE"});
}

TEST_CASE("A version that is yet to begin passes its questions first", "[core][planning]")
{
    auto after = running();
    after.versions[1].activities[0].minutes.talk = 20;
    CHECK(refusals(after) == Found{"planning.version_not_asked 2 PIPE"});

    Gate gate{"PIPE", {}};
    for (auto& answer : gate.answers)
        answer.verdict = GateAnswer::Verdict::Clear;
    after.versions[1].gates = {gate};
    CHECK(refusals(after).empty());

    after.versions[1].gates[0].answers[3].verdict = GateAnswer::Verdict::No;
    CHECK(refusals(after) == Found{"planning.version_not_asked 2 PIPE"});
}

} // namespace mor::tests
