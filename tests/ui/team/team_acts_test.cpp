// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/mark_list.h"
#include "team/matrix_delegate.h"
#include "team/rep_panel.h"
#include "team/team_matrix.h"
#include "team/team_words.h"
#include "ui/team/team_setting.h"

#include <QUndoStack>

#include <algorithm>

namespace mor::tests {

using namespace mor::ui;

namespace {

NextStep owedCall()
{
    NextStep call;
    call.owner = "m-01";
    call.what = "Call the buyer";
    call.due = day(2026, 11, 20);
    return call;
}

MarkList* listOf(const RepPanel& panel, const QString& name)
{
    const auto lists = panel.findChildren<MarkList*>();
    const auto found = std::ranges::find(lists, name, &QWidget::accessibleName);
    return found == lists.end() ? nullptr : *found;
}

int openSteps(const MemoryPracticeRepository& practice)
{
    const auto steps = practice.nextSteps().value();
    return static_cast<int>(
        std::ranges::count_if(steps, [](const NextStep& step) { return !step.doneOn; }));
}

} // namespace

TEST_CASE("Space ticks an open step in the side panel, and Undo opens it again", "[ui][team]")
{
    TeamSetting setting;
    setting.hold("PIPE/m-01/r-001/2026-11-06", {owedCall()});
    setting.open("m-01");
    setting.page->openPanel(setting.page->model().line(2).rep);
    auto* steps = listOf(setting.page->panel(), "Open next steps");
    REQUIRE(steps);
    REQUIRE(steps->items().rowCount() == 1);
    CHECK(steps->items().line(0).spoken.endsWith("Space: done"));
    steps->setFocus();
    setting.press(Qt::Key_Space);

    CHECK(openSteps(setting.practice) == 0);
    CHECK(setting.said == "Marked as done.");
    CHECK(steps->items().rowCount() == 0);
    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(openSteps(setting.practice) == 1);
    CHECK(steps->items().rowCount() == 1);
}

TEST_CASE("A rep's own page ticks nothing of the manager's", "[ui][team]")
{
    TeamSetting setting;
    setting.hold("PIPE/m-01/r-001/2026-11-06", {owedCall()});
    setting.open("r-001");
    const auto lists = setting.page->findChildren<MarkList*>();
    const auto promises
        = std::ranges::find(lists, QString("Promises to me"), &QWidget::accessibleName);
    REQUIRE(promises != lists.end());
    REQUIRE((*promises)->items().rowCount() == 1);
    (*promises)->setFocus();
    setting.press(Qt::Key_Space);

    CHECK(openSteps(setting.practice) == 1);
}

TEST_CASE("A click on an excused mark says why it was excused", "[ui][team]")
{
    auto organisation = twoTeams();
    organisation.away("r-003", {day(2026, 10, 19), day(2026, 10, 23)});
    TeamSetting setting(organisation);
    setting.open("m-01");
    auto& matrix = setting.page->matrix();
    const auto& model = setting.page->model();
    int row = 0;
    while (model.index(row, 0).data().toString() != "Rep r-003")
        ++row;
    const auto cell = matrix.visualRect(model.index(row, 1));
    // Weeks 42 to 45 are shown; week 43 is the second mark.
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, matrix.markRect(cell, 1, 4).center());

    CHECK(setting.wanted.empty());
    CHECK(setting.said == "Talk PIPE, excused Fri 23 Oct: the rep was away.");
}

TEST_CASE("A column is named by what fits: name, first word, last word, code", "[ui][team]")
{
    const std::vector<TeamActivity> activities{{"PIPE", "Pipeline review", ""},
        {"QUAL", "Qualification checkpoint", ""}, {"LOSS", "Loss debrief", ""},
        {"WIN", "Win debrief", ""}, {"ONE", "One-on-one", ""}};

    CHECK(headingChoices(activities, 0)
        == QStringList{"Pipeline review", "Pipeline", "Review", "PIPE"});
    CHECK(headingChoices(activities, 1)
        == QStringList{"Qualification checkpoint", "Qualification", "Checkpoint", "QUAL"});
    // Both end with "debrief", so that word says nothing.
    CHECK(headingChoices(activities, 2) == QStringList{"Loss debrief", "Loss", "LOSS"});
    CHECK(headingChoices(activities, 4) == QStringList{"One-on-one", "ONE"});
}

TEST_CASE("The head of a column shows the longest name that fits", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    const auto* head = static_cast<const MatrixHeader*>(setting.page->matrix().horizontalHeader());

    CHECK(head->headingFor(1, 10'000) == "Talk PIPE");
    CHECK(head->headingFor(1, 1) == "PIPE"); // never cut to dots while there is a shorter name
}

} // namespace mor::tests
