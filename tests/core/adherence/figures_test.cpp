// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/figures.h"
#include "support/catch.h"
#include "support/practice_builder.h"

#include <algorithm>
#include <cstdio>

namespace mor::tests {

namespace {

using By = std::vector<Dimension>;

const Day kLater = day(2026, 11, 17);
const DayRange kWeek{day(2026, 11, 2), day(2026, 11, 8)};

std::string pipe(int rep, const char* date = "2026-11-06", const char* manager = "m-01")
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "PIPE/%s/r-%03d/%s", manager, rep, date);
    return text.data();
}

/// Eight reps: one away all week, five on time, one late, one missed.
PracticeBuilder handbookWeek()
{
    auto organisation = OrganisationBuilder().leader().manager("m-01").reps("m-01", 8).version(
        day(2026, 1, 1), {weeklyPipe()});
    organisation.away("r-008", {day(2026, 11, 2), day(2026, 11, 6)});
    PracticeBuilder practice(organisation.plan(), kWeek);
    for (int rep = 1; rep <= 5; ++rep)
        practice.held(pipe(rep), day(2026, 11, 4));
    return practice.held(pipe(6), day(2026, 11, 9));
}

const Figure& row(const Figures& figures, const std::vector<std::string>& group)
{
    const auto found = std::ranges::find(figures.rows, group, &Figure::group);
    if (found == figures.rows.end())
        throw std::invalid_argument("no such row");
    return *found;
}

std::vector<std::vector<std::string>> groups(const Figures& figures)
{
    std::vector<std::vector<std::string>> all;
    for (const auto& figure : figures.rows)
        all.push_back(figure.group);
    return all;
}

} // namespace

TEST_CASE("The handbook's week of eight reps gives the handbook's figures", "[core][adherence]")
{
    const auto total = measure(handbookWeek().ledger(kLater), {}, {}).total;

    CHECK(total.counts.expected() == 7);
    CHECK(total.counts.onTime == 5);
    CHECK(total.counts.late == 1);
    CHECK(total.counts.missed == 1);
    CHECK(total.counts.excused == 1);
    CHECK(*total.counts.adherence() == Approx(6.0 / 7));
    CHECK(*total.counts.onTimeRate() == Approx(5.0 / 7));
    CHECK(*total.counts.excusedShare() == Approx(1.0 / 8));
    CHECK(*total.coverage() == Approx(6.0 / 7));
    CHECK(total.covered == 6);
    CHECK(total.entitled == 7);
    CHECK(total.floorDone == 0);
    CHECK(total.floorExpected == 1);
    CHECK(total.belowMinimum == 1);
    CHECK(total.reps == 7);
}

TEST_CASE("Every grouping adds up to the same total", "[core][adherence]")
{
    const auto ledger = handbookWeek().ledger(kLater);
    const auto whole = measure(ledger, {}, {}).total;

    for (const auto& by :
        {By{Dimension::Manager}, By{Dimension::Activity}, By{Dimension::Lever}, By{Dimension::Rep},
            By{Dimension::Week}, By{Dimension::Week, Dimension::Rep, Dimension::Manager},
            By{Dimension::Manager, Dimension::Activity, Dimension::Lever, Dimension::Rep,
                Dimension::Week}}) {
        const auto figures = measure(ledger, {}, by);
        Counts sum;
        for (const auto& figure : figures.rows)
            sum += figure.counts;
        CHECK(sum == whole.counts);
        CHECK(figures.total == whole);
    }
}

TEST_CASE("Windows still running are counted as open and not judged", "[core][adherence]")
{
    const auto practice = handbookWeek();
    const auto open = measure(practice.ledger(day(2026, 11, 11)), {}, {}).total;
    const auto planned = measure(practice.ledger(day(2026, 11, 1)), {}, {}).total;

    CHECK(open.counts.open == 7);
    CHECK(open.counts.expected() == 0);
    CHECK_FALSE(open.counts.adherence());
    CHECK(open.interval == Interval{0.0, 1.0});
    CHECK(planned.counts.planned == 7);
}

TEST_CASE("Rows follow the order of the plan and weeks their dates", "[core][adherence]")
{
    const auto organisation = OrganisationBuilder()
                                  .leader()
                                  .manager("m-02")
                                  .manager("m-01")
                                  .rep("r-002", "m-02")
                                  .rep("r-001", "m-01")
                                  .version(day(2026, 1, 1), {weeklyPipe()});
    const PracticeBuilder practice(organisation.plan(), {day(2026, 12, 21), day(2027, 1, 8)});
    const auto ledger = practice.ledger(day(2027, 3, 1));

    CHECK(groups(measure(ledger, {}, By{Dimension::Manager, Dimension::Week}))
        == std::vector<std::vector<std::string>>{{"m-01", "2026-W52"}, {"m-01", "2026-W53"},
            {"m-01", "2027-W01"}, {"m-02", "2026-W52"}, {"m-02", "2026-W53"},
            {"m-02", "2027-W01"}});
    CHECK(groups(measure(ledger, {}, By{Dimension::Week, Dimension::Manager}))
        == std::vector<std::vector<std::string>>{{"2026-W52", "m-01"}, {"2026-W52", "m-02"},
            {"2026-W53", "m-01"}, {"2026-W53", "m-02"}, {"2027-W01", "m-01"},
            {"2027-W01", "m-02"}});
}

TEST_CASE("A talk counts for its activity's first lever", "[core][adherence]")
{
    auto both = weeklyPipe();
    both.levers = {"win-rate", "pipeline-health"};
    const auto organisation
        = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).version(
            day(2026, 1, 1), {both});
    const PracticeBuilder practice(organisation.plan(), kWeek);

    CHECK(groups(measure(practice.ledger(kLater), {}, By{Dimension::Lever}))
        == std::vector<std::vector<std::string>>{{"win-rate"}});
}

TEST_CASE("The deputy gets the credit and the rep keeps coverage", "[core][adherence]")
{
    const auto talk = pipe(1);
    auto organisation
        = OrganisationBuilder().leader().manager("m-01").manager("m-02").reps("m-01", 2).version(
            day(2026, 1, 1), {weeklyPipe()});
    organisation.except(key(talk), Reassigned{"m-02"}, day(2026, 11, 2));
    PracticeBuilder practice(organisation.plan(), kWeek);
    practice.held(talk, day(2026, 11, 4));
    const auto ledger = practice.ledger(kLater);

    const auto byManager = measure(ledger, {}, By{Dimension::Manager});
    const auto byRep = measure(ledger, {}, By{Dimension::Rep});

    CHECK(row(byManager, {"m-02"}).counts.done() == 1);
    CHECK(row(byManager, {"m-01"}).counts.expected() == 1);
    CHECK(row(byManager, {"m-01"}).counts.missed == 1);
    CHECK(row(byRep, {"r-001"}).covered == 1);
    CHECK(row(byRep, {"r-001"}).counts.done() == 1);
}

TEST_CASE("Uncovered talks are the organisation's and in no rate", "[core][adherence]")
{
    auto organisation = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).version(
        day(2026, 1, 1), {weeklyPipe()});
    organisation.reportsTo("r-001", "", day(2026, 10, 1));
    const PracticeBuilder practice(organisation.plan(), kWeek);

    const auto figures = measure(practice.ledger(kLater), {}, By{Dimension::Manager});

    CHECK(groups(figures) == std::vector<std::vector<std::string>>{{""}});
    CHECK(figures.total.counts.uncovered == 1);
    CHECK(figures.total.counts.expected() == 0);
    CHECK(figures.total.entitled == 0);
}

TEST_CASE("Somebody who left stays in past figures", "[core][adherence]")
{
    auto organisation = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).version(
        day(2026, 1, 1), {weeklyPipe()});
    organisation.leaves("r-001", day(2026, 11, 9));
    PracticeBuilder practice(organisation.plan(), {day(2026, 11, 2), day(2026, 12, 20)});
    practice.held(pipe(1), day(2026, 11, 4));

    const auto figures = measure(practice.ledger(day(2026, 12, 31)), {}, By{Dimension::Rep});

    CHECK(row(figures, {"r-001"}).counts.done() == 1);
    CHECK_FALSE(row(figures, {"r-001"}).longestGap);
}

TEST_CASE(
    "The longest gap counts working days since the rep last had the talk", "[core][adherence]")
{
    const auto organisation
        = OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
            day(2026, 1, 1), {weeklyPipe()});
    PracticeBuilder practice(organisation.plan(), {day(2026, 11, 2), day(2026, 11, 29)});
    practice.held(pipe(1), day(2026, 11, 4)).held(pipe(2), day(2026, 11, 6));

    // From Thursday 5 to Friday 20 November there are twelve working days.
    const auto rows = measure(practice.ledger(day(2026, 11, 20)), {}, By{Dimension::Rep});
    CHECK(row(rows, {"r-001"}).longestGap == 12);
    CHECK(row(rows, {"r-002"}).longestGap == 10);
    CHECK(rows.total.longestGap == 12);
}

TEST_CASE("A rep who never had the talk counts from the first window", "[core][adherence]")
{
    const auto organisation
        = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).version(
            day(2026, 1, 1), {weeklyPipe()});
    const PracticeBuilder practice(organisation.plan(), {day(2026, 11, 2), day(2026, 11, 29)});

    CHECK(measure(practice.ledger(day(2026, 11, 6)), {}, {}).total.longestGap == 5);
}

TEST_CASE("The gap of a rep who moved on is the new manager's", "[core][adherence]")
{
    auto organisation
        = OrganisationBuilder().leader().manager("m-01").manager("m-02").reps("m-01", 1).version(
            day(2026, 1, 1), {weeklyPipe()});
    organisation.reportsTo("r-001", "m-02", day(2026, 11, 9));
    PracticeBuilder practice(organisation.plan(), {day(2026, 11, 2), day(2026, 11, 29)});

    const auto rows = measure(practice.ledger(day(2026, 11, 20)), {}, By{Dimension::Manager});
    CHECK_FALSE(row(rows, {"m-01"}).longestGap);
    CHECK(row(rows, {"m-02"}).longestGap);
}

TEST_CASE("Depth is told by talks held", "[core][adherence]")
{
    auto practice = handbookWeek();
    practice.says(pipe(1), Confirmation::Word::Confirmed, day(2026, 11, 5), Usefulness::Changed)
        .says(pipe(2), Confirmation::Word::Confirmed, day(2026, 11, 5), Usefulness::Helped)
        .says(pipe(3), Confirmation::Word::Disputed, day(2026, 11, 5))
        .promised(pipe(4), day(2026, 11, 10), day(2026, 11, 9))
        .promised(pipe(5), day(2026, 11, 10), day(2026, 11, 11))
        .promised(pipe(6), day(2026, 11, 30));

    const auto total = measure(practice.ledger(kLater), practice.steps(), {}).total;

    CHECK(total.held == 5);
    CHECK(total.criteriaMet == 15);
    CHECK(total.criteriaJudged == 25);
    CHECK(*total.toStandard() == Approx(0.6));
    CHECK(total.minutes == 125);
    CHECK(total.confirmedTalks == 2);
    CHECK(total.disputedTalks == 1);
    CHECK(*total.agreement() == Approx(2.0 / 3));
    CHECK(total.stepsDue == 2);
    CHECK(total.stepsDone == 1);
    // Without a step are 1, which changed something, and 2, which only helped.
    CHECK(total.noise == 1);
}

TEST_CASE("A merged talk adds no second depth", "[core][adherence]")
{
    auto organisation = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).version(
        day(2026, 1, 1), {weeklyPipe(), activity("ONE", "people-retention", Weekly{})});
    organisation.except(key(pipe(1)), Merged{key("ONE/m-01/r-001/2026-11-06")}, day(2026, 11, 2));
    PracticeBuilder practice(organisation.plan(), kWeek);
    practice.held("ONE/m-01/r-001/2026-11-06", day(2026, 11, 4));

    const auto total = measure(practice.ledger(kLater), {}, {}).total;

    CHECK(total.counts.onTime == 2);
    CHECK(total.minutes == 25);
    CHECK(total.criteriaJudged == 5);
}

TEST_CASE("Ways to group are spelled as on the command line", "[core][adherence]")
{
    CHECK(*parseDimensions("manager,week") == By{Dimension::Manager, Dimension::Week});
    CHECK(parseDimensions("manager,manager").error().code == "dimension.twice");
    CHECK(parseDimensions("team").error().code == "dimension.unknown");
    for (const auto dimension : {Dimension::Manager, Dimension::Activity, Dimension::Lever,
             Dimension::Rep, Dimension::Week})
        CHECK(*parseDimension(toText(dimension)) == dimension);
}

} // namespace mor::tests
