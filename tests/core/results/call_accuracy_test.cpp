// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/call_accuracy.h"

#include "core/org/lookup.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

using std::chrono::days;

DayRange quarter(int year, unsigned number)
{
    const auto first = day(year, number * 3 - 2, 1);
    return {first, fiscalQuarterOf(MonthlyFiscalYear{}, first).days.last};
}

PeriodResult attained(const std::string& person, DayRange period, double amount)
{
    PeriodResult made;
    made.person = person;
    made.period = period;
    made.quota = 1.0;
    made.attained = amount;
    return made;
}

ForecastCall call(DayRange period, int daysBefore, double amount)
{
    return {"m-01", period, period.last - days{daysBefore}, amount, {}};
}

struct Calls {
    CallRecord record(std::vector<PeriodResult> results, std::vector<ForecastCall> calls,
        Day asOf = day(2030, 1, 1))
    {
        std::ranges::sort(results,
            [](const auto& one, const auto& other) { return subjectOf(one) < subjectOf(other); });
        std::ranges::sort(calls,
            [](const auto& one, const auto& other) { return subjectOf(one) < subjectOf(other); });
        book.emplace(roster, std::move(results), std::move(calls));
        return callRecord(callMisses(*book, *findPerson(*roster, "m-01"), asOf));
    }

    std::shared_ptr<const Roster> roster = std::make_shared<const Roster>(
        OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build().roster);
    std::optional<ResultBook> book;
};

} // namespace

TEST_CASE(
    "A call is scored against what its period brought, by weeks before the end", "[core][results]")
{
    Calls calls;
    const auto q3 = quarter(2026, 3);
    const auto record = calls.record({attained("m-01", q3, 200'000.0)},
        {call(q3, 70, 250'000.0), call(q3, 13, 190'000.0), call(q3, 8, 220'000.0),
            call(q3, 0, 202'000.0)});
    REQUIRE(record.misses.size() == 4);
    CHECK(record.misses[0].miss == Approx(0.25));
    CHECK(record.misses[1].miss == Approx(-0.05));
    REQUIRE(record.weeks.size() == 3);
    CHECK(record.weeks[0].weeksBefore == 10);
    CHECK(record.weeks[1].weeksBefore == 1);
    CHECK(record.weeks[1].calls == 2);
    CHECK(record.weeks[1].medianMiss == Approx(0.075)); // of 5 % and 10 %
    CHECK(record.weeks[2].weeksBefore == 0);
    CHECK(*record.medianMiss == Approx(0.075)); // of 1, 5, 10 and 25 %
}

TEST_CASE("Without an own row the team's sum is what the call was about", "[core][results]")
{
    Calls calls;
    const auto q3 = quarter(2026, 3);
    const auto record
        = calls.record({attained("r-001", q3, 60'000.0), attained("r-002", q3, 40'000.0)},
            {call(q3, 7, 90'000.0)});
    REQUIRE(record.misses.size() == 1);
    CHECK(record.misses.front().miss == Approx(-0.1));
}

TEST_CASE(
    "A period that still runs, brought nothing or is unknown scores no call", "[core][results]")
{
    Calls calls;
    const auto q3 = quarter(2026, 3);
    CHECK(calls.record({attained("m-01", q3, 5.0)}, {call(q3, 7, 5.0)}, q3.last).misses.empty());
    CHECK(calls.record({attained("m-01", q3, 5.0)}, {call(q3, 7, 5.0)}, q3.last + days{1})
              .misses.size()
        == 1);
    CHECK(calls.record({attained("m-01", q3, 0.0)}, {call(q3, 7, 5.0)}).misses.empty());
    CHECK(calls.record({}, {call(q3, 7, 5.0)}).misses.empty());
}

TEST_CASE("It takes six periods of one sign to say which way calls lean", "[core][results]")
{
    Calls calls;
    const auto leanOf = [&](int periods, double amount) {
        std::vector<PeriodResult> results;
        std::vector<ForecastCall> made;
        for (int i = 0; i < periods; ++i) {
            const auto period = quarter(2024 + i / 4, static_cast<unsigned>(i % 4 + 1));
            results.push_back(attained("m-01", period, 100.0));
            // A call a week shares the luck of its quarter and is one sign with the others.
            for (int week = 0; week < 5; ++week)
                made.push_back(call(period, week * 7, amount));
        }
        return calls.record(results, made).lean;
    };
    CHECK(leanOf(5, 120.0) == CallLean::CannotTell); // 2 x 1/32
    CHECK(leanOf(6, 120.0) == CallLean::High); // 2 x 1/64
    CHECK(leanOf(6, 90.0) == CallLean::Low);
    CHECK(leanOf(6, 100.0) == CallLean::CannotTell);
}

} // namespace mor::tests
