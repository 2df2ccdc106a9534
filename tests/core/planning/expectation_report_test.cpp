// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/expectation_report.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Finding = ExpectationReport::Finding;

const Day kStart = day(2026, 1, 5);
const Day kShows = day(2026, 7, 6); // 26 weeks later
const Day kToday = day(2026, 11, 2);

LeverReading reading(DayRange days, double value, std::optional<int> count = {},
    std::optional<int> of = {}, std::string_view lever = "win-rate")
{
    LeverReading made;
    made.lever = lever;
    made.days = days;
    made.value = value;
    made.count = count;
    made.of = of;
    return made;
}

const DayRange kBefore{day(2025, 7, 1), day(2025, 12, 31)};
const DayRange kAfter{day(2026, 7, 6), day(2026, 10, 31)};

/// Deal coaching is to move the win rate by `size` points within 26 weeks.
Rhythm rhythm(double size, std::vector<LeverReading> readings,
    Expectation::Direction direction = Expectation::Direction::Up)
{
    auto deal = monthlyDeal();
    deal.expectation = Expectation{"win-rate", direction, size, 26};
    auto made
        = OrganisationBuilder().leader().manager("m-01").version(kStart, {deal}).build().rhythm;
    for (auto& lever : made.levers)
        if (lever.code == "win-rate")
            lever.unit = "%";
    made.strategy.readings = std::move(readings);
    return made;
}

ExpectationReport only(const Rhythm& rhythm, Day today = kToday)
{
    const auto all = expectationReports(rhythm, today);
    REQUIRE(all.size() == 1);
    return all.front();
}

/// Newcombe's 48 of 80 against 56 of 70: 5.24 to 33.39 points more.
Finding findingFor(double size)
{
    return only(rhythm(size, {reading(kBefore, 60.0, 48, 80), reading(kAfter, 80.0, 56, 70)}))
        .finding;
}

} // namespace

TEST_CASE("Before the lag is over nothing is found", "[core][planning]")
{
    const auto made = rhythm(3.0, {reading(kBefore, 60.0, 48, 80), reading(kAfter, 80.0, 56, 70)});

    CHECK(only(made, kShows - std::chrono::days{1}).finding == Finding::NotYet);
    CHECK(only(made, kShows).finding != Finding::NotYet);
    CHECK(only(made).dueOn == kShows);
    CHECK(only(made).startedOn == kStart);
}

TEST_CASE("A report is due after two quarters even if the lag is shorter", "[core][planning]")
{
    auto made = rhythm(3.0, {});
    made.versions[0].activities[0].expectation->lagWeeks = 4;
    CHECK(only(made).dueOn == kShows);

    made.versions[0].activities[0].expectation->lagWeeks = 52;
    CHECK(only(made).dueOn == day(2027, 1, 4));
}

TEST_CASE("A finding needs a reading before the start and one after the lag", "[core][planning]")
{
    // One ends on the first day, the other begins a day before the lag is over.
    const auto during = rhythm(3.0,
        {reading({day(2025, 7, 1), kStart}, 60.0),
            reading({kShows - std::chrono::days{1}, day(2026, 10, 31)}, 80.0)});
    const auto other = rhythm(3.0,
        {reading(kBefore, 60.0, {}, {}, "deal-size"), reading(kAfter, 80.0, {}, {}, "deal-size")});

    CHECK(only(during).finding == Finding::NoReading);
    CHECK(only(other).finding == Finding::NoReading);
}

TEST_CASE("The likely range is in the unit of the lever", "[core][planning]")
{
    const auto range = [](const char* unit, double before, double after) {
        auto made = rhythm(0.1, {reading(kBefore, before, 48, 80), reading(kAfter, after, 56, 70)});
        for (auto& lever : made.levers)
            if (lever.code == "win-rate")
                lever.unit = unit;
        return only(made);
    };

    // Newcombe's 5.24 to 33.39 points more, as percent and as a part of one.
    CHECK(*range("%", 60.0, 80.0).low == Approx(5.24).margin(0.005));
    CHECK(*range("percent", 60.0, 80.0).high == Approx(33.39).margin(0.005));
    CHECK(*range("won of all", 0.6, 0.8).low == Approx(0.0524).margin(5e-5));
    CHECK(*range("won of all", 0.6, 0.8).high == Approx(0.3339).margin(5e-5));
    // The counts tell how many deals the days are of.
    CHECK_FALSE(range("days", 74.0, 70.0).low);
    CHECK(range("days", 74.0, 70.0).finding == Finding::MovedOtherWay);
}

TEST_CASE("The last reading before and the first one after are compared", "[core][planning]")
{
    const DayRange older{day(2025, 1, 1), day(2025, 6, 30)};
    const DayRange later{day(2026, 9, 1), day(2026, 11, 1)};

    const auto report = only(rhythm(3.0,
        {reading(older, 10.0), reading(kBefore, 60.0), reading(kAfter, 80.0),
            reading(later, 90.0)}));

    REQUIRE(report.moved);
    CHECK(*report.moved == Approx(20.0));
    CHECK_FALSE(report.low);
}

TEST_CASE("Two shares are judged by the likely range of their difference", "[core][planning]")
{
    const auto report
        = only(rhythm(3.0, {reading(kBefore, 60.0, 48, 80), reading(kAfter, 80.0, 56, 70)}));

    REQUIRE(report.low);
    CHECK(*report.low == Approx(5.24).margin(0.006));
    CHECK(*report.high == Approx(33.39).margin(0.006));
    CHECK(findingFor(3.0) == Finding::MovedAsStated);
    CHECK(findingFor(20.0) == Finding::MovedAsStated);
    CHECK(findingFor(34.0) == Finding::MovedLess);
}

TEST_CASE(
    "Where no movement and the stated one are both likely nobody can tell", "[core][planning]")
{
    // 24 of 110 against 30 of 120: 8 points less to 14 points more.
    const auto with = [](double size) {
        return only(rhythm(size, {reading(kBefore, 21.8, 24, 110), reading(kAfter, 25.0, 30, 120)}))
            .finding;
    };

    CHECK(with(5.0) == Finding::CannotTell);
    CHECK(with(20.0) == Finding::DidNotMove);
}

TEST_CASE("Down is judged like up, the other way round", "[core][planning]")
{
    const auto down = Expectation::Direction::Down;
    const std::vector fell{reading(kBefore, 80.0, 56, 70), reading(kAfter, 60.0, 48, 80)};
    const std::vector rose{reading(kBefore, 60.0, 48, 80), reading(kAfter, 80.0, 56, 70)};

    CHECK(only(rhythm(10.0, fell, down)).finding == Finding::MovedAsStated);
    CHECK(only(rhythm(10.0, rose, down)).finding == Finding::MovedOtherWay);
    CHECK(only(rhythm(10.0, fell)).finding == Finding::MovedOtherWay);
}

TEST_CASE("Readings without counts are compared by their values", "[core][planning]")
{
    const auto with = [](double after) {
        return only(rhythm(10.0, {reading(kBefore, 60.0), reading(kAfter, after)})).finding;
    };

    CHECK(with(70.0) == Finding::MovedAsStated);
    CHECK(with(65.0) == Finding::MovedLess);
    CHECK(with(60.0) == Finding::DidNotMove);
    CHECK(with(59.0) == Finding::MovedOtherWay);
}

TEST_CASE("A later version that says the same is no new expectation", "[core][planning]")
{
    auto made = rhythm(3.0, {});
    auto next = made.versions[0];
    next.number = 2;
    next.effectiveFrom = day(2026, 3, 2);
    made.versions.push_back(next);
    CHECK(expectationReports(made, kToday).size() == 1);
    CHECK(only(made).version == 1);

    made.versions[1].activities[0].expectation->size = 5.0;
    const auto two = expectationReports(made, kToday);
    REQUIRE(two.size() == 2);
    CHECK(two[1].version == 2);
    CHECK(two[1].startedOn == day(2026, 3, 2));
}

TEST_CASE("Every report names the explanations that always hold", "[core][planning]")
{
    CHECK(rivalExplanations().size() == 6);
}

} // namespace mor::tests
