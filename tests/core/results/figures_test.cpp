// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/figures.h"

#include "core/results/who_sees.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

const DayRange kThird{day(2026, 7, 1), day(2026, 9, 30)};
const DayRange kFourth{day(2026, 10, 1), day(2026, 12, 31)};

PeriodResult result(const std::string& person, DayRange period, std::optional<double> quota,
    std::optional<double> attained, const std::string& currency = "EUR")
{
    PeriodResult made;
    made.person = person;
    made.period = period;
    made.quota = quota;
    made.attained = attained;
    made.currency = currency;
    return made;
}

ResultBook bookOf(const OrganisationBuilder& builder, std::vector<PeriodResult> results)
{
    std::ranges::sort(results, [](const PeriodResult& one, const PeriodResult& other) {
        return subjectOf(one) < subjectOf(other);
    });
    return {std::make_shared<const Roster>(builder.build().roster), std::move(results), {}};
}

std::vector<std::string> codesOf(const ResultRows& rows)
{
    std::vector<std::string> codes;
    for (const auto* row : rows)
        codes.push_back(row->person);
    return codes;
}

OrganisationBuilder twoTeams()
{
    OrganisationBuilder builder;
    builder.leader().secondLine("s-01").manager("m-01", "s-01").reps("m-01", 2);
    builder.manager("m-02", "s-01").reps("m-02", 1);
    return builder;
}

} // namespace

TEST_CASE(
    "A team's attainment is what its people brought of what they were to bring", "[core][results]")
{
    const auto book = bookOf(twoTeams(),
        {result("r-001", kFourth, 100'000.0, 90'000.0),
            result("r-002", kFourth, 50'000.0, 60'000.0),
            result("r-003", kFourth, 80'000.0, 40'000.0)});
    const auto teams = book.teams(kFourth);

    std::vector<std::pair<std::string, int>> tree;
    for (const auto& team : teams)
        tree.emplace_back(team.lead->code, team.depth);
    CHECK(tree
        == std::vector<std::pair<std::string, int>>{
            {"l-01", 0}, {"s-01", 1}, {"m-01", 2}, {"m-02", 2}});
    CHECK(attainmentOf(teams[2].rows).share() == 1.0);
    CHECK(attainmentOf(teams[3].rows).share() == 0.5);
    const auto all = attainmentOf(teams[0].rows);
    CHECK(all.people == 3);
    CHECK(all.quota == 230'000.0);
    CHECK(all.attained == 190'000.0);
}

TEST_CASE("Nobody has an attainment without a quota, which is not 0 %", "[core][results]")
{
    const auto book = bookOf(twoTeams(),
        {result("r-001", kFourth, 0.0, 90'000.0), result("r-002", kFourth, 50'000.0, {})});
    const auto none = attainmentOf(book.teams(kFourth)[2].rows);
    CHECK(none.people == 2);
    CHECK(none.counted == 0);
    CHECK_FALSE(none.share());
    CHECK(book.teams(kFourth)[3].rows.empty());
}

TEST_CASE("Amounts of two currencies are not added up", "[core][results]")
{
    const auto book = bookOf(twoTeams(),
        {result("r-001", kFourth, 1.0, 1.0), result("r-002", kFourth, 1.0, 1.0, "USD")});
    const auto mixed = attainmentOf(book.teams(kFourth)[2].rows);
    CHECK(mixed.mixed);
    CHECK_FALSE(mixed.share());
}

TEST_CASE("Where a file tells managers only, their own row stands for the team", "[core][results]")
{
    const auto book = bookOf(twoTeams(),
        {result("m-01", kFourth, 500.0, 400.0), result("m-02", kFourth, 200.0, 100.0),
            result("r-003", kFourth, 300.0, 300.0)});
    const auto teams = book.teams(kFourth);
    CHECK(teams[2].isOwn);
    CHECK(codesOf(teams[2].rows) == std::vector<std::string>{"m-01"});
    CHECK_FALSE(teams[3].isOwn);
    CHECK(codesOf(teams[3].rows) == std::vector<std::string>{"r-003"});
    CHECK(codesOf(teams[0].rows) == std::vector<std::string>{"m-01", "r-003"});
}

TEST_CASE("Who moved counts where they were at the period's end, who left where they were last",
    "[core][results]")
{
    auto builder = twoTeams();
    builder.reportsTo("r-001", "m-02", day(2026, 11, 2)).leaves("r-002", day(2026, 10, 30));
    const auto book = bookOf(builder,
        {result("r-001", kThird, 1.0, 1.0), result("r-001", kFourth, 1.0, 1.0),
            result("r-002", kFourth, 1.0, 1.0), result("r-003", kFourth, 1.0, 1.0)});
    const auto third = book.teams(kThird);
    CHECK(codesOf(third[2].rows) == std::vector<std::string>{"r-001"});
    const auto fourth = book.teams(kFourth);
    CHECK(codesOf(fourth[2].rows) == std::vector<std::string>{"r-002"});
    CHECK(codesOf(fourth[3].rows) == std::vector<std::string>{"r-001", "r-003"});
}

TEST_CASE("Velocity of a team weighs each part by what stands behind it", "[core][results]")
{
    auto one = result("r-001", kFourth, {}, {});
    one.opportunities = 20.0;
    one.winRate = 0.25; // 5 won
    one.dealSize = 10'000.0;
    one.cycleDays = 60.0;
    auto other = result("r-002", kFourth, {}, {});
    other.opportunities = 10.0;
    other.winRate = 0.5; // 5 won
    other.dealSize = 20'000.0;
    other.cycleDays = 90.0;
    auto silent = result("r-003", kFourth, 1.0, 1.0);
    const auto book = bookOf(twoTeams(), {one, other, silent});
    const auto all = velocityOf(book.teams(kFourth)[0].rows);
    CHECK(all.people == 3);
    CHECK(all.counted == 2);
    CHECK(all.velocity.at(VelocityPart::Deals) == 30.0);
    CHECK(all.velocity.at(VelocityPart::WinRate) == Approx(1.0 / 3.0));
    CHECK(all.velocity.at(VelocityPart::DealValue) == Approx(15'000.0));
    CHECK(all.velocity.at(VelocityPart::CycleDays) == Approx(75.0));
    CHECK(*all.perDay() == Approx(2'000.0)); // 30 x 1/3 x 15,000 / 75
    CHECK_FALSE(velocityOf(book.teams(kFourth)[3].rows).perDay());
}

TEST_CASE("A period is followed by the next one of its kind", "[core][results]")
{
    const DayRange october{day(2026, 10, 1), day(2026, 10, 31)};
    const DayRange september{day(2026, 9, 1), day(2026, 9, 30)};
    const std::vector periods{kThird, september, kFourth, october};
    CHECK(*periodBefore(periods, kFourth) == kThird);
    CHECK(*periodBefore(periods, october) == september);
    CHECK(periodBefore(periods, kThird) == nullptr);
    CHECK(periodText(kFourth, MonthlyFiscalYear{10}) == "FY2027-Q1");
    CHECK(periodText(october, MonthlyFiscalYear{10}) == "FY2027-M01");
    CHECK(periodText({day(2026, 10, 5), day(2026, 12, 1)}, MonthlyFiscalYear{})
        == "2026-10-05 to 2026-12-01");
}

TEST_CASE("Results are seen by oneself and by those above, never sideways or upwards",
    "[core][results][access]")
{
    auto builder = twoTeams();
    builder.secondLine("s-02").manager("m-03", "s-02").rep("r-009", "m-03");
    const auto roster = builder.build().roster;
    const auto sees = [&](const char* viewer, const char* about) {
        return seesResultsOf(roster, viewer, about, day(2026, 11, 3));
    };
    CHECK(sees("r-001", "r-001"));
    CHECK_FALSE(sees("r-001", "r-002"));
    CHECK_FALSE(sees("r-001", "m-01"));
    CHECK(sees("m-01", "r-001"));
    CHECK(sees("m-01", "m-01"));
    CHECK_FALSE(sees("m-01", "r-003"));
    CHECK_FALSE(sees("m-01", "m-02"));
    CHECK_FALSE(sees("m-01", "s-01"));
    CHECK(sees("s-01", "r-003"));
    CHECK(sees("s-01", "m-02"));
    CHECK_FALSE(sees("s-01", "m-03"));
    CHECK(sees("l-01", "r-009"));
    CHECK(sees("operations", "r-001"));
    CHECK_FALSE(sees("hr", "r-001"));
    CHECK_FALSE(sees("nobody", "r-001"));
}

} // namespace mor::tests
