// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_result_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    ResultRepository& results() { return repository; }

    MemoryResultRepository repository;
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    ResultRepository& results() { return workspace->results(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

const DayRange kThirdQuarter{day(2026, 7, 1), day(2026, 9, 30)};
const DayRange kFourthQuarter{day(2026, 10, 1), day(2026, 12, 31)};
const Instant kMorning{day(2026, 11, 3)};

PeriodResult result(const std::string& person, DayRange period, double attained)
{
    return {person, period, 100'000.5, attained, 12.0, 0.24, {}, 61.5, "EUR", kMorning};
}

} // namespace

TEMPLATE_TEST_CASE(
    "Results come back by person and period", "[contracts][results]", InMemory, InSqlite)
{
    TestType store;
    auto& results = store.results();
    const auto later = result("m-01", kFourthQuarter, 0.1 + 0.2);
    const auto earlier = result("m-01", kThirdQuarter, -50.0);
    const auto other = result("a-01", kFourthQuarter, 0.0);
    REQUIRE(results.add({later, earlier, other}, {}));

    CHECK(*results.results() == std::vector{other, earlier, later});
    CHECK(results.calls()->empty());
}

TEMPLATE_TEST_CASE("The newest word on a person and period counts and the earlier one stays",
    "[contracts][results]", InMemory, InSqlite)
{
    TestType store;
    auto& results = store.results();
    const auto first = result("m-01", kFourthQuarter, 40'000.0);
    auto second = result("m-01", kFourthQuarter, 60'000.0);
    second.importedAt += std::chrono::hours{1};
    const ForecastCall call{"m-01", kFourthQuarter, day(2026, 11, 2), 90'000.0, kMorning};
    auto corrected = call;
    corrected.amount = 95'000.0;
    corrected.importedAt = second.importedAt;
    REQUIRE(results.add({second}, {corrected}));
    REQUIRE(results.add({first}, {call}));

    CHECK(*results.results() == std::vector{second});
    CHECK(*results.resultHistory() == std::vector{first, second});
    CHECK(*results.calls() == std::vector{corrected});
    CHECK(*results.callHistory() == std::vector{call, corrected});
}

TEMPLATE_TEST_CASE("The same rows twice change nothing and other rows at one time are a conflict",
    "[contracts][results]", InMemory, InSqlite)
{
    TestType store;
    auto& results = store.results();
    const auto one = result("m-01", kFourthQuarter, 40'000.0);
    const ForecastCall call{"m-01", kFourthQuarter, day(2026, 11, 2), 90'000.0, kMorning};
    REQUIRE(results.add({one}, {call}));
    REQUIRE(results.add({one}, {call}));
    CHECK(results.resultHistory()->size() == 1);

    auto other = one;
    other.attained = 41'000.0;
    CHECK(
        codeOf(results.add({result("m-02", kFourthQuarter, 1.0), other}, {})) == "record.id_taken");
    auto otherCall = call;
    otherCall.amount = 1.0;
    CHECK(codeOf(results.add({}, {otherCall})) == "record.id_taken");
    CHECK(*results.results() == std::vector{one});
}

TEMPLATE_TEST_CASE("What was worked out from results is refused where others came meanwhile",
    "[contracts][results]", InMemory, InSqlite)
{
    TestType store;
    auto& results = store.results();
    const auto seen = results.count();
    REQUIRE(seen);
    const auto theirs = result("m-01", kFourthQuarter, 40'000.0);
    REQUIRE(results.addTo(*seen, {theirs}, {}));

    auto mine = result("m-01", kFourthQuarter, 60'000.0);
    mine.importedAt += std::chrono::hours{1};
    const ForecastCall call{"m-01", kFourthQuarter, day(2026, 11, 2), 90'000.0, kMorning};
    CHECK(codeOf(results.addTo(*seen, {mine}, {call})) == "results.changed_meanwhile");
    CHECK(*results.resultHistory() == std::vector{theirs});
    CHECK(results.calls()->empty());

    const auto seenAgain = results.count();
    REQUIRE(results.addTo(*seenAgain, {}, {call}));
    CHECK(codeOf(results.addTo(*seenAgain, {mine}, {})) == "results.changed_meanwhile");
    REQUIRE(results.addTo(*results.count(), {mine}, {}));
    CHECK(*results.results() == std::vector{mine});
}

} // namespace mor::tests
