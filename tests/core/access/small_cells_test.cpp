// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/small_cells.h"
#include "support/catch.h"

namespace mor::tests {

namespace {

Figure row(const std::string& manager, const std::string& activity, int reps)
{
    Figure figure;
    figure.group = {manager, activity};
    figure.counts.onTime = figure.reps = reps;
    return figure;
}

std::vector<std::string> shownOf(std::vector<Figure> rows)
{
    Figures figures{{Dimension::Manager, Dimension::Activity}, std::move(rows), {}};
    hideSmallCells(figures);
    std::vector<std::string> shown;
    for (const auto& figure : figures.rows)
        shown.push_back(figure.group[0] + " " + figure.group[1]);
    return shown;
}

} // namespace

TEST_CASE("Counts of four people and more stay", "[core][access]")
{
    CHECK(shownOf({row("m-01", "PIPE", 4), row("m-02", "PIPE", 9)})
        == std::vector<std::string>{"m-01 PIPE", "m-02 PIPE"});
}

TEST_CASE("No sum gives the talk of one rep away by difference", "[core][access]")
{
    // One lost deal in North. With its pipeline reviews shown, the sum of North would tell it;
    // these alone hidden, the sum of pipeline reviews would tell them and so the lost deal.
    const auto shown
        = shownOf({row("m-01", "LOSS", 1), row("m-01", "ONE", 7), row("m-01", "PIPE", 6),
            row("m-02", "LOSS", 5), row("m-02", "ONE", 8), row("m-02", "PIPE", 5)});

    CHECK(shown == std::vector<std::string>{"m-01 ONE", "m-02 ONE"});
}

TEST_CASE("Talks with a team are about no single person", "[core][access]")
{
    CHECK(shownOf({row("m-01", "FCST", 0), row("m-02", "PIPE", 5)}).size() == 2);
}

} // namespace mor::tests
