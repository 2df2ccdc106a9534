// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/table/spine_tables.h"

#include "core/base/text.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <algorithm>
#include <array>

namespace mor::tests {

namespace {

const Day kStart = day(2026, 7, 1);
const DayRange kQuarter{kStart, day(2026, 9, 30)};
const Day kLater = day(2026, 11, 17);

/// A closed quarter of weekly PIPE and monthly DEAL talks with two reps; from October on PIPE is
/// there for another lever.
Plan twoLevers()
{
    auto pipe = weeklyPipe();
    pipe.levers = {"pipeline-health", "win-rate"};
    auto later = pipe;
    later.levers = {"deal-size"};
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 2)
        .version(kStart, {monthlyDeal(), pipe})
        .version(day(2026, 10, 1), {monthlyDeal(), later})
        .build();
}

std::string byLever(const Plan& plan)
{
    PracticeBuilder practice(std::make_shared<const Plan>(plan), kQuarter);
    practice.held("PIPE/m-01/r-001/2026-07-10", day(2026, 7, 10));
    const std::array by{Dimension::Lever};
    const auto figures = measure(practice.ledger(kLater), {}, by);
    return written(figuresTable(figures, plan), TableFormat::Csv);
}

/// The codes that the rows begin with.
std::vector<std::string> firstColumn(const std::string& csv)
{
    std::vector<std::string> codes;
    for (const auto& line : split(csv, '\n'))
        codes.push_back(line.substr(0, line.find(',')));
    return codes;
}

} // namespace

TEST_CASE(
    "A closed quarter by lever stays when the levers are put in another order", "[exchange][table]")
{
    auto plan = twoLevers();
    const auto before = byLever(plan);
    CHECK(firstColumn(before)
        == std::vector<std::string>{"lever", "pipeline-health", "win-rate", "total", ""});

    std::ranges::reverse(plan.rhythm.levers);
    CHECK(byLever(plan) == before);
    plan.rhythm.levers.insert(plan.rhythm.levers.begin(), {"a-new-one", "A new one", "", "%"});
    CHECK(byLever(plan) == before);
}

TEST_CASE(
    "A renamed lever changes its name in a closed quarter and nothing else", "[exchange][table]")
{
    auto plan = twoLevers();
    auto before = byLever(plan);
    const auto lever = std::ranges::find(plan.rhythm.levers, "win-rate", &Lever::code);
    const auto old = ",win-rate," + lever->name + ',';
    REQUIRE(before.find(old.substr(1)) != std::string::npos);

    lever->name = "Deals won";

    before.replace(before.find(old.substr(1)), old.size() - 1, "win-rate,Deals won,");
    CHECK(byLever(plan) == before);
}

TEST_CASE("A talk counts for the lever of the version it belongs to", "[exchange][table]")
{
    auto plan = twoLevers();
    const auto before = byLever(plan);

    plan.rhythm.versions[1].activities[1].levers = {"cycle-length"};

    CHECK(byLever(plan) == before);
}

} // namespace mor::tests
