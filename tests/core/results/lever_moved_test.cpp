// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/lever_moved.h"

#include "core/org/lookup.h"
#include "core/results/sign_test.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

const DayRange kSecond{day(2026, 4, 1), day(2026, 6, 30)};
const DayRange kThird{day(2026, 7, 1), day(2026, 9, 30)};
const DayRange kJudged{day(2026, 10, 5), day(2026, 11, 1)};
const Day kToday = day(2026, 11, 3);

/// Ten opportunities, a quarter of them won, 20,000 EUR and 80 days each, unless said otherwise.
PeriodResult usual(const std::string& person, DayRange period)
{
    PeriodResult row;
    row.person = person;
    row.period = period;
    row.opportunities = 10.0;
    row.winRate = 0.25;
    row.dealSize = 20'000.0;
    row.cycleDays = 80.0;
    row.currency = "EUR";
    return row;
}

std::string numbered(const char* prefix, int number, std::size_t digits)
{
    auto text = std::to_string(number);
    text.insert(0, digits - text.size(), '0');
    return prefix + text;
}

/// Managers with reps numbered on, and what files said of two quarters.
struct Business {
    OrganisationBuilder builder;
    int reps = 0;
    std::vector<PeriodResult> results;
    std::vector<ForecastCall> calls;
    std::shared_ptr<const Plan> plan;

    Business() { builder.leader(); }

    void team(int manager, int people)
    {
        builder.manager(numbered("m-", manager, 2));
        builder.reps(numbered("m-", manager, 2), people);
        reps += people;
    }
    /// Both quarters of the next rep in order; `change` gets the row of the third.
    template <class Change>
    void rep(int number, Change change)
    {
        results.push_back(usual(numbered("r-", number, 3), kSecond));
        results.push_back(usual(numbered("r-", number, 3), kThird));
        change(results.back());
    }
    void call(const std::string& manager, DayRange period, double amount)
    {
        calls.push_back({manager, period, period.first + std::chrono::days{40}, amount, {}});
    }

    LeversMoved levers(std::vector<std::string> codes, std::string_view lead = {},
        const char* viewer = nullptr, const Rhythm& rhythm = {})
    {
        if (!plan)
            plan = builder.plan();
        std::ranges::sort(results,
            [](const auto& one, const auto& other) { return subjectOf(one) < subjectOf(other); });
        const ResultBook book({plan, &plan->roster}, results, calls);
        const auto sight = viewer ? std::optional<Sight>({plan, viewer, kToday}) : std::nullopt;
        LeverQuestion question{std::move(codes),
            managersTold(plan->roster, sight ? &*sight : nullptr, lead, kThird), kJudged, kToday,
            lead.empty()};
        return leversMoved(question, book, rhythm);
    }
    LeverMoved lever(const std::string& code) { return levers({code}).levers.front(); }
};

} // namespace

TEST_CASE("The sign test counts the splits that are as uneven", "[core][results]")
{
    CHECK(signTest(0, 5) == Approx(2.0 / 32));
    CHECK(signTest(0, 6) == Approx(2.0 / 64));
    CHECK(signTest(2, 12) == Approx(2.0 * (1 + 12 + 66) / 4096));
    CHECK(signTest(4, 8) == 1.0);
    CHECK(signTest(0, 0) == 1.0);
    CHECK(signTest(700, 2000) < 1e-20); // half to the power of two thousand is no number
    CHECK(signTest(1000, 2000) == 1.0);
}

TEST_CASE("A lever moved when more people went one way than chance would send", "[core][results]")
{
    Business business;
    business.team(1, 12);
    for (int rep = 1; rep <= 12; ++rep)
        business.rep(rep, [&](PeriodResult& row) { row.winRate = rep <= 10 ? 0.35 : 0.15; });
    const auto lever = business.lever("win-rate");
    CHECK(lever.source == LeverSource::Results);
    CHECK(lever.finding == LeverFinding::MovedUp);
    CHECK(lever.period == kThird);
    CHECK(lever.before == kSecond);
    CHECK(lever.compared == 12);
    CHECK(lever.up == 10);
    CHECK(lever.down == 2);
    CHECK(*lever.chance == Approx(158.0 / 4096));
    CHECK(*lever.valueBefore == Approx(0.25));
    CHECK(*lever.value == Approx((10 * 0.35 + 2 * 0.15) / 12));
    // Wilson, 10 of 12.
    CHECK(lever.range->lower == Approx(0.552).margin(0.001));
    CHECK(lever.range->upper == Approx(0.953).margin(0.001));
    // Nobody's deals changed, which chance explains as well as anything.
    CHECK(business.lever("deal-size").finding == LeverFinding::NoChange);
    CHECK(business.lever("deal-size").currency == "EUR");
    const auto both = business.levers({"win-rate", "deal-size", "retention"});
    CHECK(both.moved() == 1);
    CHECK(both.told() == 2);
}

TEST_CASE("Nine up and three down is no change that chance would not explain", "[core][results]")
{
    Business business;
    business.team(1, 12);
    for (int rep = 1; rep <= 12; ++rep)
        business.rep(rep, [&](PeriodResult& row) { row.cycleDays = rep <= 9 ? 70.0 : 90.0; });
    const auto lever = business.lever("cycle-length");
    CHECK(lever.down == 9);
    CHECK(*lever.chance == Approx(2.0 * (1 + 12 + 66 + 220) / 4096));
    CHECK(lever.finding == LeverFinding::NoChange);
}

TEST_CASE("Five people are too few however they went, six are not", "[core][results]")
{
    for (const int people : {3, 5, 6}) {
        Business business;
        business.team(1, people);
        for (int rep = 1; rep <= people; ++rep)
            business.rep(rep, [](PeriodResult& row) { row.cycleDays = 60.0; });
        const auto lever = business.lever("cycle-length");
        CHECK(lever.finding == (people == 6 ? LeverFinding::MovedDown : LeverFinding::CannotTell));
        CHECK(lever.lack == (people == 6 ? LeverLack::None : LeverLack::TooFew));
        CHECK(lever.value.has_value() == (people > 3));
    }
}

TEST_CASE("A little more up than down in many people is too little for a word", "[core][results]")
{
    Business business;
    business.team(1, 999);
    for (int rep = 1; rep <= 999; ++rep)
        business.rep(rep, [&](PeriodResult& row) { row.opportunities = rep <= 540 ? 11.0 : 9.0; });
    const auto lever = business.lever("pipeline-creation");
    CHECK(*lever.chance < 0.05);
    CHECK(lever.finding == LeverFinding::HardlyMoved);
}

TEST_CASE("Where most went up and their sum went down, nothing is said", "[core][results]")
{
    Business business;
    business.team(1, 12);
    for (int rep = 1; rep <= 12; ++rep)
        business.rep(rep, [&](PeriodResult& row) { row.opportunities = rep <= 11 ? 11.0 : 12.0; });
    business.results.front().opportunities = 500.0; // r-001 in the second quarter
    const auto lever = business.lever("pipeline-creation");
    CHECK(lever.up == 11);
    CHECK(lever.finding == LeverFinding::CannotTell);
    CHECK(lever.lack == LeverLack::TwoWays);
}

TEST_CASE("Who came, went, ramps or sells in other money is not compared", "[core][results]")
{
    Business business;
    business.team(1, 10);
    business.builder.joins("r-001", day(2026, 4, 2)).leaves("r-002", day(2026, 9, 29));
    for (int rep = 1; rep <= 10; ++rep)
        business.rep(rep, [](PeriodResult& row) { row.dealSize = 30'000.0; });
    std::erase_if(business.results,
        [](const PeriodResult& row) { return row.person == "r-003" && row.period == kSecond; });
    for (auto& row : business.results)
        if (row.person == "r-004" && row.period == kThird)
            row.currency = "USD";
    auto plan = business.builder.build();
    for (auto& person : plan.roster.people)
        if (person.code == "r-005")
            person.rampUntil = day(2026, 4, 1);
    business.plan = std::make_shared<const Plan>(plan);
    CHECK(business.lever("deal-size").compared == 5);
    CHECK(business.lever("win-rate").compared == 6);
}

TEST_CASE("Forecast accuracy goes up when calls are less far off", "[core][results]")
{
    Business business;
    for (int manager = 1; manager <= 6; ++manager)
        business.team(manager, 1);
    for (int rep = 1; rep <= 6; ++rep)
        for (const auto period : {kSecond, kThird}) {
            business.results.push_back(usual(numbered("r-", rep, 3), period));
            business.results.back().quota = 100.0;
            business.results.back().attained = 100.0;
            business.call(numbered("m-", rep, 2), period, period == kThird ? 90.0 : 130.0);
        }
    const auto lever = business.lever("forecast-accuracy");
    CHECK(lever.source == LeverSource::Calls);
    CHECK(lever.finding == LeverFinding::MovedUp);
    CHECK(lever.compared == 6);
    CHECK(*lever.value == Approx(0.1));
    CHECK(*lever.valueBefore == Approx(0.3));
}

TEST_CASE("What is missing is said, lever by lever", "[core][results]")
{
    Business business;
    business.team(1, 8);
    CHECK(business.lever("win-rate").lack == LeverLack::NothingKnown);
    CHECK(business.lever("people-retention").lack == LeverLack::NoMeasure);
    for (int rep = 1; rep <= 8; ++rep)
        business.results.push_back(usual(numbered("r-", rep, 3), kThird));
    CHECK(business.lever("win-rate").lack == LeverLack::OnePeriod);
    CHECK(business.lever("forecast-accuracy").lack == LeverLack::NothingKnown);
    CHECK(toText(LeverLack::OnePeriod) == "one period");
}

TEST_CASE("Readings with counts tell what no file measures", "[core][results]")
{
    Rhythm rhythm;
    rhythm.levers = {{}};
    rhythm.levers.front().code = "retention";
    rhythm.levers.front().unit = "%";
    auto& readings = rhythm.strategy.readings;
    readings = {{"retention", kSecond, 10.0, 10, 100, "", {}, ""},
        {"retention", kThird, 30.0, 30, 100, "", {}, ""},
        {"retention", {day(2026, 10, 1), day(2026, 12, 31)}, 90.0, 90, 100, "", {}, ""}};
    Business business;
    business.team(1, 8);
    auto lever = business.levers({"retention"}, {}, nullptr, rhythm).levers.front();
    CHECK(lever.source == LeverSource::Readings);
    CHECK(lever.finding == LeverFinding::MovedUp); // Fisher 0.0007
    CHECK(*lever.chance == Approx(0.0007).margin(0.0001));
    CHECK(lever.count == CountOf{30, 100});
    CHECK(lever.range->lower > 0.09);
    // Of one team nothing was entered.
    lever = business.levers({"retention"}, "m-01", nullptr, rhythm).levers.front();
    CHECK(lever.lack == LeverLack::NoMeasure);
    readings[1].count.reset();
    lever = business.levers({"retention"}, {}, nullptr, rhythm).levers.front();
    CHECK(lever.lack == LeverLack::NoCounts);
    CHECK(lever.value == 30.0);
}

TEST_CASE("A team of three is in no sum of those above, and its manager sees it", "[core][results]")
{
    Business business;
    business.team(1, 7);
    business.team(2, 3);
    for (int rep = 1; rep <= 10; ++rep)
        business.rep(rep, [](PeriodResult& row) { row.winRate = 0.5; });
    CHECK(business.levers({"win-rate"}).levers.front().compared == 10);
    CHECK(business.levers({"win-rate"}, "l-01", "l-01").levers.front().compared == 7);
    CHECK(business.levers({"win-rate"}, "m-02", "m-02").levers.front().compared == 3);
    CHECK(business.levers({"win-rate"}, "m-02", "l-01").levers.front().compared == 0);
    CHECK(business.levers({"win-rate"}, "m-01", "m-02").levers.front().compared == 0);
    CHECK(business.levers({"win-rate"}, "l-01", "m-01").levers.front().compared == 0);
    CHECK(business.levers({"win-rate"}, "m-01", "").levers.front().compared == 0);
    CHECK(business.levers({"win-rate"}, "m-01", "hr").levers.front().compared == 0);
    CHECK(business.levers({"win-rate"}, "m-01", "r-001").levers.front().compared == 0);
}

TEST_CASE("The newest quarter that is over is told, beside the one before", "[core][results]")
{
    const DayRange first{day(2026, 1, 1), day(2026, 3, 31)};
    const DayRange fourth{day(2026, 10, 1), day(2026, 12, 31)};
    const DayRange september{day(2026, 9, 1), day(2026, 9, 30)};
    const std::vector<DayRange> periods{first, kSecond, kThird, september, fourth};
    CHECK(periodsTold(periods, kJudged, kToday) == std::pair{kThird, kSecond});
    CHECK(periodsTold(periods, kJudged, day(2027, 1, 1)) == std::pair{fourth, kThird});
    // Talks of May are not held beside results of August.
    const DayRange may{day(2026, 5, 1), day(2026, 5, 31)};
    CHECK(periodsTold(periods, may, kToday) == std::pair{kSecond, first});
    CHECK(periodsTold({first}, kJudged, kToday)->second.empty());
    CHECK_FALSE(periodsTold({fourth}, kJudged, kToday));
}

TEST_CASE("Levers served are the main ones of what is in force", "[core][results]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .version(day(2026, 1, 1), {weeklyPipe()})
                          .version(day(2026, 10, 5), {weeklyPipe(), monthlyDeal()})
                          .build();
    const auto before = leversServed(plan.rhythm, kThird);
    const auto now = leversServed(plan.rhythm, kJudged);
    CHECK(before == std::vector<std::string>{"pipeline-health"});
    CHECK(now == std::vector<std::string>{"pipeline-health", "win-rate"});
}

} // namespace mor::tests
