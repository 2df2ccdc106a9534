// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/coverage_model.h"
#include "adherence/funnel_card.h"
#include "adherence/grid_content.h"
#include "adherence/grid_view.h"
#include "adherence/lever_model.h"
#include "support/catch.h"
#include "ui/adherence/three_teams.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString spokenAt(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("Every cell of the grid tells itself as a sentence", "[ui][adherence]")
{
    GridModel grid;
    const QAbstractItemModelTester tester(&grid, kFatal);
    grid.setItems(gridContent(ThreeTeams().overview(), "PIPE"));

    CHECK(grid.rowCount() == 3);
    CHECK(spokenAt(grid, 0, 0) == "North, 7 reps");
    CHECK(spokenAt(grid, 0, 12) == "North, week 44: 6 of 7 held");
    CHECK(spokenAt(grid, 0, 9) == "North, week 41: 6 of 6 held, 1 excused");
    CHECK(grid.index(0, 12).data().toString() == "6 of 7");
    CHECK(spokenAt(grid, 1, 13)
        == "Central, weeks 41 to 44, target 80 %: 26 of 32, likely 65 to 91 percent, target 80, "
           "cannot tell yet");
    CHECK(grid.index(2, 13).data(GridModel::RangeRole).value<RangeBar>().verdict == Mark::Missed);
}

TEST_CASE("A team of too few people has no figure in the grid", "[ui][adherence]")
{
    GridContent content;
    content.weeks = {day(2026, 10, 26)};
    content.judgedIs = "weeks 41 to 44";
    content.rows = {{"South", "3 reps", {Counts{2, 0, 1}}, Counts{2, 0, 1}, true}};
    GridModel grid;
    grid.setItems(content);

    CHECK(grid.index(0, 1).data().toString().isEmpty());
    CHECK(spokenAt(grid, 0, 1) == "South, week 44: too few people");
    CHECK_FALSE(grid.index(0, 1).data(GridModel::HeldRole).isValid());
    CHECK_FALSE(grid.index(0, 2).data(GridModel::RangeRole).isValid());
}

TEST_CASE("A single team is shown by activity", "[ui][adherence]")
{
    const auto content = gridContent(ThreeTeams().overview("m-03", "m-03"), "PIPE");

    REQUIRE(content.rows.size() == 1);
    CHECK(content.rows.front().title == "Pipeline review");
    CHECK(content.rows.front().judged.expected() == 24);
}

TEST_CASE("Levers and coverage say what their pictures show", "[ui][adherence]")
{
    const auto overview = ThreeTeams().overview();
    LeverModel levers;
    CoverageModel coverage;
    const QAbstractItemModelTester leverTester(&levers, kFatal);
    const QAbstractItemModelTester coverageTester(&coverage, kFatal);

    levers.setItems(overview);
    coverage.setItems(overview);

    REQUIRE(levers.rowCount() == 1);
    // 67 of 83 is 0.709 to 0.878.
    CHECK(
        levers.index(0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .endsWith(
                "Pipeline review: 67 of 83, likely 71 to 88 percent, target 80, cannot tell yet"));
    REQUIRE(coverage.rowCount() == 3);
    CHECK(spokenAt(coverage, 1, CoverageModel::Covered)
        == "Central: 26 of 32 talks due reached their rep");
    CHECK(coverage.index(1, CoverageModel::Floor).data().toString() == "0 of 4");
    CHECK(coverage.index(1, CoverageModel::BelowMinimum).data().toString() == "2 of 8");
}

TEST_CASE("A copy tells range, verdict and band as its card does", "[ui][adherence]")
{
    const auto overview = ThreeTeams().overview();
    GridModel grid;
    LeverModel levers;
    grid.setItems(gridContent(overview, "PIPE"));
    levers.setItems(overview);

    const auto rows = grid.copyRows("Pipeline review").rows;
    CHECK(rows[0].mid(13) == QStringList{"26 of 27", "likely 82 to 99 %", "on target"});
    CHECK(rows[1].mid(13) == QStringList{"26 of 32", "likely 65 to 91 %", "cannot tell yet"});
    CHECK(levers.copyRows().rows.front().mid(2)
        == QStringList{"67", "83", "likely 71 to 88 %", "cannot tell yet"});

    // Eleven of sixteen is the lower limit at 0.85 (0.688); all sixteen is within the upper one.
    FunnelChart chart;
    chart.pooled = 0.85;
    chart.points.push_back({"North", {14, 16}, {}});
    const auto funnel = funnelRows(chart, "A hint only.");
    CHECK(funnel.rows.front().back() == "69 to 100 %");
    CHECK(funnel.rows.back() == QStringList{"A hint only."});
    CHECK(captioned(funnel, "Lena Berg").title == "Do teams truly differ? Lena Berg");
    CHECK(captioned({"By lever", {}, {}}, "Lena Berg").title == "By lever: Lena Berg");
}

TEST_CASE("The grid is walked by arrows and copied as text", "[ui][adherence]")
{
    GridModel grid;
    GridView view(grid);
    grid.setItems(gridContent(ThreeTeams().overview(), "PIPE"));
    view.resize(1200, 300);
    view.fit();
    view.show();
    view.setCurrentIndex(view.firstCell());

    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);

    CHECK(view.currentIndex() == grid.index(1, 13));
    const auto lines = QApplication::clipboard()->text().split('\n');
    REQUIRE(lines.size() == 5); // the last one ends the text
    CHECK(lines[0].startsWith("team\tweek 33\t"));
    CHECK(lines[1].endsWith("6 of 7\t26 of 27"));
}

} // namespace mor::tests
