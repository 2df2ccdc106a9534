// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/funnel_view.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

namespace mor::tests {

using namespace mor::ui;

namespace {

/// The three teams of the page's picture, weeks 41 to 44: 156 of 186.
FunnelChart threeTeams()
{
    return {{{"North", {57, 61}, {44, 48}}, {"Central", {59, 71}, {47, 55}},
                {"South", {40, 54}, {38, 44}}},
        156.0 / 186};
}

} // namespace

TEST_CASE("Each point of the funnel tells itself against equal teams", "[ui][shared]")
{
    const auto chart = threeTeams();

    // Of teams that truly hold 84 %, 2.3 of 100 hold 57 or more of 61, and 4.4 hold 40 or fewer
    // of 54: outside the 2.5 at each side, and within them.
    CHECK(spoken(chart, 0)
        == "North: 57 of 61, 93 percent, higher than chance alone would show. Before: 44 of 48.");
    CHECK(spoken(chart, 2)
        == "South: 40 of 54, 74 percent, within what equal teams show. Before: 38 of 44.");
    FunnelChart low{{{"South", {30, 54}, {}}}, 156.0 / 186};
    CHECK(spoken(low, 0) == "South: 30 of 54, 56 percent, lower than chance alone would show.");
}

TEST_CASE("Labels of the funnel never lie on each other", "[ui][shared]")
{
    FunnelChart crowd;
    crowd.pooled = 0.85;
    for (int i = 0; i < 25; ++i)
        crowd.points.push_back(
            {QString("Team %1").arg(i), {80 + i % 7, 100 + i % 3}, {70 + i % 5, 90}});
    crowd.points.push_back({"Far away", {40, 100}, {}});
    const auto theme = makeTheme(false, {}, 13);

    const auto plan = planFunnel(crowd, theme, QRectF(0, 0, 400, 300));

    CHECK_FALSE(plan.labels.back().isEmpty()); // outside the limits goes first
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        if (plan.labels[i].isEmpty())
            continue;
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(plan.labels[i].intersects(plan.labels[j]));
        for (const auto& dot : plan.dots)
            CHECK_FALSE(plan.labels[i].contains(dot));
    }
}

TEST_CASE("In a crowd only the chosen point gets its name and the period before", "[ui][shared]")
{
    FunnelChart crowd;
    crowd.pooled = 0.85;
    for (int i = 0; i < 31; ++i)
        crowd.points.push_back({QString("Team %1").arg(i), {80 + i % 7, 100 + i}, {70, 90}});
    const auto theme = makeTheme(false, {}, 13);
    const auto named = [](const FunnelPlan& plan) {
        return std::ranges::count_if(
            plan.labels, [](const QRectF& label) { return !label.isEmpty(); });
    };
    const auto ringed = [](const FunnelPlan& plan) {
        return std::ranges::count_if(
            plan.rings, [](const std::optional<QPointF>& ring) { return ring.has_value(); });
    };

    const auto alone = planFunnel(crowd, theme, QRectF(0, 0, 400, 300));
    CHECK(named(alone) == 0);
    CHECK(ringed(alone) == 0);
    const auto chosen = planFunnel(crowd, theme, QRectF(0, 0, 400, 300), 7);
    CHECK(named(chosen) == 1);
    CHECK_FALSE(chosen.labels[7].isEmpty());
    CHECK(ringed(chosen) == 1);
    crowd.points.pop_back(); // thirty are none yet
    CHECK(ringed(planFunnel(crowd, theme, QRectF(0, 0, 400, 300))) == 30);
}

TEST_CASE("A point's place is its talks and its share", "[ui][shared]")
{
    const auto theme = makeTheme(false, {}, 13);
    const auto plan = planFunnel(threeTeams(), theme, QRectF(0, 0, 400, 300));

    CHECK(plan.dots[0].y() < plan.dots[1].y()); // the larger share is higher
    CHECK(plan.dots[0].x() < plan.dots[1].x()); // 61 talks are left of 71
    REQUIRE(plan.rings[2]);
    CHECK(plan.rings[2]->x() < plan.dots[2].x());
    for (const auto& dot : plan.dots)
        CHECK(plan.plot.contains(dot));
}

TEST_CASE("The funnel is walked from the left to the right by keys", "[ui][shared]")
{
    FunnelModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChart(threeTeams());
    FunnelView view(model);
    view.resize(400, 300);
    view.show();

    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentIndex().data().toString() == "South"); // 54, 61, 71 talks
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentIndex().data().toString() == "North");
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentIndex().data().toString() == "Central");
}

} // namespace mor::tests
