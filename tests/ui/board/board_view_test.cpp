// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_strip.h"
#include "board/strategy_line.h"
#include "shared/button.h"
#include "ui/board/board_setting.h"

#include <QFile>
#include <QLabel>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

Button* buttonOf(BoardSetting& setting, const QString& start)
{
    for (auto* tool : setting.board->tools())
        if (auto* button = qobject_cast<Button*>(tool); button && button->text().startsWith(start))
            return button;
    return nullptr;
}

bool anyLabelSays(const QWidget& widget, const QString& words)
{
    return std::ranges::any_of(widget.findChildren<QLabel*>(),
        [&](const QLabel* label) { return label->text().contains(words); });
}

} // namespace

TEST_CASE("A card dropped on another column changes its cadence until taken back", "[ui][board]")
{
    BoardSetting setting;

    setting.drop(DragSource::Board, "PIPE", Beat::Monthly);

    REQUIRE(setting.inDraft("PIPE"));
    CHECK(beatOf(setting.inDraft("PIPE")->cadence.rule) == Beat::Monthly);
    CHECK(setting.board->column(Beat::Monthly)->contains("PIPE"));
    CHECK(setting.list(Beat::Monthly).hasFocus());

    setting.desk.undoStack().undo();

    CHECK(setting.board->column(Beat::Weekly)->contains("PIPE"));
}

TEST_CASE("A drop the counterpart forbids changes nothing and says why", "[ui][board]")
{
    BoardSetting setting;

    setting.drop(DragSource::Board, "WIN", Beat::Weekly);

    CHECK_FALSE(setting.rhythm().draft);
    CHECK(setting.said.contains("single deals"));
    CHECK_FALSE(setting.desk.undoStack().canUndo());
}

TEST_CASE("A drop from the library copies the activity into the column", "[ui][board]")
{
    BoardSetting setting;

    setting.drop(DragSource::Library, "ONE", Beat::Monthly);

    REQUIRE(setting.inDraft("ONE"));
    CHECK(beatOf(setting.inDraft("ONE")->cadence.rule) == Beat::Monthly);
    CHECK(findActivity(setting.rhythm().versions.back(), "ONE") == nullptr);
}

TEST_CASE("A board is walked, opened and thinned out by keys alone", "[ui][board]")
{
    BoardSetting setting;
    setting.board->firstFocus()->setFocus();
    CHECK(setting.list(Beat::Weekly).hasFocus());

    setting.press(Qt::Key_Return);
    CHECK(setting.opened == "PIPE");
    for (int step = 0; step < 3; ++step)
        setting.press(Qt::Key_Right);
    CHECK(setting.list(Beat::Triggered).hasFocus());
    CHECK(setting.list(Beat::Triggered).currentCode() == "WIN");

    setting.press(Qt::Key_Delete);
    CHECK_FALSE(setting.inDraft("WIN"));
    CHECK(setting.inDraft("PIPE"));
    setting.desk.undoStack().undo();
    CHECK(setting.board->column(Beat::Triggered)->contains("WIN"));
}

TEST_CASE("Publishing is locked with its reason while a question is open", "[ui][board]")
{
    BoardSetting setting;
    CHECK_FALSE(buttonOf(setting, "Publish")->isEnabled());

    setting.drop(DragSource::Library, "ONE", Beat::Weekly);
    CHECK(buttonOf(setting, "Publish v2")->isEnabled());

    setting.board->addOwn("Team lunch", Beat::Monthly);
    setting.settle();
    CHECK(setting.opened == "TEAMLUNC");
    CHECK_FALSE(buttonOf(setting, "Publish v2")->isEnabled());
    CHECK(buttonOf(setting, "Publish v2")->toolTip().contains("Team lunch, question 1, is open"));
}

TEST_CASE("A manager reads the rhythm and can't change it", "[ui][board]")
{
    BoardSetting setting(twoActivities(), "m-01");

    CHECK_FALSE(setting.board->contents().question.draft);
    CHECK_FALSE(buttonOf(setting, "Publish")->isEnabled());
    CHECK(buttonOf(setting, "Publish")->toolTip().contains("Only the leader"));
    auto& weekly = setting.list(Beat::Weekly);
    CHECK(weekly.dragDropMode() == QAbstractItemView::NoDragDrop);

    weekly.setFocus();
    setting.press(Qt::Key_Delete);

    CHECK_FALSE(setting.rhythm().draft);
    CHECK(setting.said.contains("Only the leader"));
}

TEST_CASE("Managers see what the leader owns and how it went", "[ui][board]")
{
    auto own = activity("MONE", "people-retention", Weekly{}, Counterpart::Manager, Role::Leader);
    BoardSetting setting(OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
                             day(2026, 1, 5), {own, weeklyPipe()}),
        "m-01");

    setting.board->showRole(Role::Leader);
    setting.settle();

    CHECK(setting.board->contents().count() == 1);
    CHECK(setting.board->column(Beat::Weekly)->contains("MONE"));
    // One manager, once a week, and nothing was recorded.
    CHECK(anyLabelSays(*setting.board, "0 of 4 held in the last four closed weeks"));
}

TEST_CASE("A starter brings what the draft doesn't have, in one step", "[ui][board]")
{
    BoardSetting setting;
    const auto& starter = setting.desk.library().starters.front();

    setting.board->acts().adopt(starter);
    setting.settle();

    REQUIRE(setting.rhythm().draft);
    CHECK(setting.rhythm().draft->activities.size() == 4); // PIPE and WIN were there
    CHECK(*setting.inDraft("PIPE") == setting.rhythm().versions.back().activities.front());
    setting.desk.undoStack().undo();
    CHECK_FALSE(setting.rhythm().draft);
}

TEST_CASE("A rhythm file that can't be read keeps everything as it was", "[ui][board]")
{
    BoardSetting setting;
    setting.drop(DragSource::Library, "ONE", Beat::Weekly);
    const auto before = setting.rhythm();
    const auto path = setting.folder.filePath("bad.json");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"mor-rhythm\", \"version\": 1, \"activities\": [{\"code\": 7}]}");
    file.close();

    setting.board->acts().importFrom(path);
    setting.settle();

    CHECK_FALSE(setting.failedWith.empty());
    CHECK(setting.rhythm() == before);
}

TEST_CASE("A rhythm goes to another organisation by a file", "[ui][board]")
{
    BoardSetting here;
    const auto path = here.folder.filePath("rhythm.json");
    here.board->acts().exportTo(path);
    BoardSetting there{OrganisationBuilder().leader("l-01")};

    there.board->acts().importFrom(path);
    there.settle();

    CHECK(there.failedWith == "");
    REQUIRE(there.inDraft("PIPE"));
    CHECK(there.inDraft("PIPE")->criteria == weeklyPipe().criteria);
    CHECK(there.inDraft("WIN"));
}

TEST_CASE("Setting aside and bringing back are one step each", "[ui][board]")
{
    BoardSetting setting;

    setting.board->acts().setAside("PIPE", "after the summer");
    CHECK_FALSE(setting.inDraft("PIPE"));
    REQUIRE(setting.rhythm().parked.size() == 1);

    setting.board->acts().take("PIPE", Beat::Monthly);
    REQUIRE(setting.inDraft("PIPE"));
    CHECK(beatOf(setting.inDraft("PIPE")->cadence.rule) == Beat::Monthly);
    CHECK(setting.said.contains("was set aside; it is in the draft again."));

    setting.desk.undoStack().undo();
    CHECK_FALSE(setting.inDraft("PIPE"));
    CHECK(setting.rhythm().parked.size() == 1);
}

TEST_CASE("An empty rhythm offers the starters", "[ui][board]")
{
    BoardSetting setting{OrganisationBuilder().leader()};

    CHECK(anyLabelSays(*setting.board, "Start with one of these rhythms"));
    setting.board->acts().adopt(setting.desk.library().starters.front());
    setting.settle();
    CHECK(setting.board->contents().count() == 4);
}

TEST_CASE("The budget is changed from the board and taken back", "[ui][board]")
{
    BoardSetting setting;

    setting.board->acts().setBudget(11.0);
    CHECK(setting.rhythm().budgetHours == 11.0);

    setting.desk.undoStack().undo();
    CHECK(setting.rhythm().budgetHours == 14.0);
}

TEST_CASE("The strategy line counts the activities of the role that is shown", "[ui][board]")
{
    // Both managers' activities move something, one of them a lever of the priority only second.
    auto plan = twoActivities().build();
    auto& version = plan.rhythm.versions.front();
    version.activities[0].levers = {"pipeline-health"};
    version.activities[1].levers = {"capacity", "win-rate"};
    auto leaders = version.activities[0];
    leaders.code = "ROLL";
    leaders.owner = Role::Leader;
    leaders.levers = {"win-rate"};
    version.activities.push_back(leaders);
    plan.rhythm.strategy.priorities = {{"win", "Win more", {}, {"win-rate"}}};
    BoardSetting setting(plan);
    const auto* line = setting.board->findChild<StrategyLine*>();

    CHECK(line->accessibleName().contains("with 1 of 2 activities"));
    setting.board->showRole(Role::Leader);
    CHECK(line->accessibleName().contains("with 1 of 1 activity"));
    setting.board->showRole(Role::SecondLine);
    CHECK(line->accessibleName().contains("with no activity yet"));
}
