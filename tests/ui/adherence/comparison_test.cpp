// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/chain_model.h"
#include "adherence/comparison.h"
#include "adherence/funnel_card.h"
#include "adherence/grid_content.h"
#include "adherence/period_kinds.h"
#include "shared/card_copies.h"
#include "support/catch.h"
#include "ui/adherence/three_teams.h"

#include <QAbstractItemModelTester>

namespace mor::tests {

using namespace mor::ui;

namespace {

const DayRange kJudged{day(2026, 10, 5), day(2026, 11, 1)};
const DayRange kBefore{day(2026, 9, 7), day(2026, 10, 4)};
const FiscalCalendar kCalendarYear = MonthlyFiscalYear{};

AdherenceContent threeTeams(const std::string& lead = "l-01")
{
    const ThreeTeams teams;
    AdherenceContent content;
    content.ledger = std::make_shared<const Ledger>(teams.ledger(daysNeeded(kJudged, kBefore)));
    content.overview = ui::overviewOf(*content.ledger, {}, {lead, lead, kJudged});
    content.comparison = comparisonOf(*content.ledger, {}, {}, content.overview, kBefore);
    return content;
}

} // namespace

TEST_CASE("Teams are compared with each other and with the period before", "[ui][adherence]")
{
    const auto content = threeTeams();
    const auto& all = content.comparison;

    CHECK(all.total.done() == 67);
    CHECK(all.total.expected() == 83);
    // 7, 8 and 6 reps over weeks 37 to 40, nothing missed.
    CHECK(all.totalBefore.done() == 84);
    CHECK(all.totalBefore.expected() == 84);
    CHECK(all.consistency.spread.managers == 3);
    CHECK(all.chain.held == 67);
    CHECK(all.chain.noise == 67); // no next step anywhere
    CHECK(all.chain.toStandard == 0); // three of five criteria each
    const auto chart = funnelOf(content);
    REQUIRE(chart.points.size() == 3);
    CHECK(chart.points[2].name == "South");
    CHECK(chart.points[2].now == CountOf{15, 24});
    CHECK(chart.points[2].before == CountOf{24, 24});
    GridModel grid;
    grid.setItems(gridContent(content.overview, "PIPE", all.cellsBefore));
    const auto judged = grid.index(2, grid.judgedColumn());
    CHECK(judged.data(Qt::AccessibleTextRole).toString().endsWith("below target, before 24 of 24"));
    CHECK(judged.data(GridModel::RangeRole).value<RangeBar>().before == 1.0);
}

TEST_CASE("Consistency is said in points, few teams give a hint only", "[ui][adherence]")
{
    // The picture of the page: 57 of 61, 59 of 71, 40 of 54.
    const std::vector<CountOf> teams{{57, 61}, {59, 71}, {40, 54}};

    CHECK(differText(spreadOf(teams))
        == "By about 8 points beyond chance. 3 teams are few, so a hint only.");
    // Bad weeks widen what chance does to twice and to four times.
    CHECK(differText(spreadOf(teams), spreadOf(teams, 2))
        == "By about 8 points beyond chance, about 7 beyond bad weeks too. 3 teams are few, so a "
           "hint only.");
    CHECK(differText(spreadOf(teams), spreadOf(teams, 4))
        == "By about 8 points beyond chance, but bad weeks alone would show as much. 3 teams are "
           "few, so a hint only.");
    CHECK(differText(spreadOf(std::vector<CountOf>{{8, 10}, {8, 10}}))
        == "No more than chance alone would show. 2 teams are few, so a hint only.");
    CHECK(differText(spreadOf(std::vector<CountOf>(9, CountOf{80, 100})))
        == "No more than chance alone would show.");
    CHECK(differText(spreadOf(std::vector<CountOf>{{8, 10}}))
        == "One team has no other to differ from.");
}

TEST_CASE("The chain tells each link and names the biggest loss", "[ui][adherence]")
{
    Chain chain;
    chain.expected = 186;
    chain.held = chain.judged = chain.talks = 156;
    chain.toStandard = 121;
    chain.answers = 104;
    chain.changed = 63;
    chain.people = 21;
    chain.stepsDue = 117;
    chain.stepsDone = 88;
    chain.noise = 12;
    ChainModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChain(chain);
    const auto spoken
        = [&](int row) { return model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };

    CHECK(spoken(ChainModel::Expected) == "Expected: 186");
    CHECK(spoken(ChainModel::Held) == "Held: 156 of 186, 84 %");
    CHECK(spoken(ChainModel::Useful) == "Useful, 8 weeks: 63 of 104, 61 %, the biggest loss");
    CHECK(spoken(ChainModel::LeverMoved) == "Lever moved: cannot tell yet");
    CHECK(model.index(ChainModel::LeverMoved, 0).data(ChainModel::BelowRole).toString().isEmpty());
    model.setLevers(LeverStepText{"1", "of 4", "win rate up; 3 cannot be told",
        {"Win rate: moved up.", "Capacity: cannot be told."}, "Q3 FY2026 beside Q2 FY2026"});
    CHECK(spoken(ChainModel::LeverMoved) == "Lever moved: 1 of 4, win rate up; 3 cannot be told");
    CHECK_FALSE(model.index(ChainModel::LeverMoved, 0).data(ChainModel::LossRole).toBool());
    CHECK_FALSE(model.index(ChainModel::LeverMoved, 0).data(ChainModel::ShareRole).isValid());
    const auto rows = rowsOf(model, "Where it breaks");
    CHECK(rows.rows.back().at(1) == "1 of 4");
    CHECK(rows.rows.back().at(3)
        == "win rate up; 3 cannot be told. Win rate: moved up. Capacity: cannot be told.");
    CHECK(lossText(chain) == "Biggest loss: talks that changed nothing for the rep.");
    CHECK(noiseText(chain) == "Noise: 12 of 156 talks held left no next step and changed nothing.");
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK_FALSE(model.index(row, 0).data(Qt::WhatsThisRole).toString().isEmpty());

    chain.people = 3;
    model.setChain(chain);
    CHECK(spoken(ChainModel::Useful) == "Useful, 8 weeks: too few answers");
    CHECK(lossText(chain)
        == "Biggest loss: next steps left open on their day, or talks short of their standard; "
           "too close to tell.");
}

TEST_CASE("A period is compared with the one before of its kind", "[ui][adherence]")
{
    const DayRange quarter{day(2026, 10, 1), day(2026, 12, 31)};
    const DayRange third{day(2026, 7, 1), day(2026, 9, 30)};

    CHECK(wholeBefore({PeriodKind::Quarter, quarter}, kCalendarYear) == third);
    CHECK(wholeBefore(fiscalYearPeriod(kCalendarYear, day(2026, 5, 5)), kCalendarYear)
        == DayRange{day(2025, 1, 1), day(2025, 12, 31)});
    CHECK(wholeBefore({PeriodKind::FourWeeks, kJudged}, kCalendarYear) == kBefore);
    // Any days: as many before them.
    CHECK(wholeBefore({PeriodKind::Quarter, {day(2026, 10, 11), day(2026, 10, 20)}}, kCalendarYear)
        == DayRange{day(2026, 10, 1), day(2026, 10, 10)});
}

TEST_CASE("Years and any days are stepped by their own length", "[ui][adherence]")
{
    const auto year = fiscalYearPeriod(kCalendarYear, day(2026, 5, 5));
    CHECK(stepped(year, -1, kCalendarYear) == fiscalYearPeriod(kCalendarYear, day(2025, 5, 5)));
    const ui::Period ten{PeriodKind::Quarter, {day(2026, 10, 11), day(2026, 10, 20)}};
    CHECK(stepped(ten, 1, kCalendarYear).days == DayRange{day(2026, 10, 21), day(2026, 10, 30)});
}

} // namespace mor::tests
