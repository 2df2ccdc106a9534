// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/month_grid.h"
#include "shared/inline_error.h"
#include "shared/unsaved_text.h"
#include "ui/publish/publish_setting.h"

#include <QTemporaryDir>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

TEST_CASE("A draft is offered for the first Monday at least a week ahead", "[ui][publish]")
{
    PublishSetting setting;

    CHECK(setting.view->title() == "Publish rhythm v2");
    CHECK(setting.view->context() == "2 managers, 5 reps");
    CHECK(setting.view->from() == day(2026, 11, 16));
    CHECK(setting.button("Publish v2 for Mon 16 Nov"));
    CHECK(setting.view->changes().rowCount() == 1);
    CHECK_FALSE(setting.view->side()->isLocked());
    const auto told = setting.view->side()->happeningTexts();
    CHECK(told.contains("No closed window changes"));
    CHECK(told.contains("The one activity clears the four questions"));
    CHECK(told.contains("One shortened"));
}

TEST_CASE(
    "The comparison locks publishing with its reason while a question is open", "[ui][publish]")
{
    auto plan = planWithDraft();
    plan.rhythm.draft->activities.front().usefulWhen.clear();
    PublishSetting setting(plan);

    CHECK(setting.view->side()->isLocked());
    CHECK(setting.button("Publish v2")->toolTip().contains("Talk PIPE: question 3 is open"));

    setting.writeReason("It should not matter");
    setting.view->primaryAct();
    CHECK(setting.rhythm().versions.size() == 1);
}

TEST_CASE("Somebody who does not lead reads the same page and cannot publish", "[ui][publish]")
{
    PublishSetting setting(planWithDraft(), "m-01");

    CHECK(setting.view->side()->isLocked());
    CHECK(setting.button("Publish v2")->toolTip() == "Only the sales leader publishes.");
    CHECK(setting.view->title() == "Rhythm v1 and the draft");
    CHECK(setting.view->findChild<QPlainTextEdit*>()->isReadOnly());
    CHECK(setting.view->changes().rowCount() == 1);
}

TEST_CASE(
    "A version is published with its day and reason, and taken back with undo", "[ui][publish]")
{
    PublishSetting setting;
    setting.writeReason("Shorter talks,\nmore of them");

    setting.view->primaryAct();
    setting.settle();

    auto rhythm = setting.rhythm();
    REQUIRE(rhythm.versions.size() == 2);
    CHECK(rhythm.versions.back().effectiveFrom == day(2026, 11, 16));
    CHECK(rhythm.versions.back().reason == "Shorter talks, more of them");
    CHECK_FALSE(rhythm.draft);
    CHECK(setting.said == "Published v2 for Mon 16 Nov.");
    CHECK(setting.boards == 1);
    CHECK(setting.view->notice().isEmpty());

    setting.desk.undoStack().undo();
    setting.settle();

    rhythm = setting.rhythm();
    CHECK(rhythm.versions.size() == 1);
    REQUIRE(rhythm.draft);
    CHECK(rhythm.draft->activities.front().minutes.talk == 20);
}

TEST_CASE("Without a reason nothing is published and the field says so", "[ui][publish]")
{
    PublishSetting setting;
    setting.view->resize(1200, GENERATE(800, 480));
    setting.settle();

    setting.view->primaryAct();
    setting.settle();

    CHECK(setting.rhythm().versions.size() == 1);
    CHECK(setting.view->findChild<QPlainTextEdit*>()->accessibleDescription().contains(
        "Write one sentence why"));
    const auto* error = setting.view->side()->findChild<InlineError*>();
    CHECK(error->visibleRegion().boundingRect() == error->rect()); // not scrolled away
}

TEST_CASE("What is typed as the reason is kept when the view is left", "[ui][publish]")
{
    PublishSetting setting;
    setting.writeReason("Because of the debriefs");

    setting.view->store();
    setting.settle();

    REQUIRE(setting.rhythm().draft);
    CHECK(setting.rhythm().draft->reason == "Because of the debriefs");
    CHECK(setting.view->side()->reason() == "Because of the debriefs");
}

TEST_CASE("Another day is chosen by keys, holidays and weekends are named", "[ui][publish]")
{
    PublishSetting setting;
    auto* grid = setting.view->findChild<MonthGrid*>();
    REQUIRE(grid);
    grid->setFocus();

    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Down);
    setting.settle();

    CHECK(setting.view->from() == day(2026, 11, 30));
    CHECK(setting.button("Publish v2 for Mon 30 Nov"));
}

TEST_CASE("Somebody else's publishing is shown before anything is lost", "[ui][publish]")
{
    PublishSetting setting;
    setting.writeReason("Mine");
    auto theirs = setting.service();
    REQUIRE(theirs.publish(day(2026, 11, 9), "Theirs"));

    setting.view->primaryAct();
    setting.settle();

    CHECK(setting.rhythm().versions.back().reason == "Theirs");
    CHECK(setting.view->notice().contains("v2 was published meanwhile by somebody else"));
    CHECK(setting.view->notice().contains("One shortened"));
    CHECK(setting.view->changes().rowCount() == 1); // what they changed

    setting.press("Start a new draft from it");
    REQUIRE(setting.rhythm().draft);
    CHECK(setting.rhythm().draft->number == 3);
    CHECK(setting.rhythm().draft->activities.front().minutes.talk == 20);
}

TEST_CASE(
    "A draft that somebody changed meanwhile is shown before it is published", "[ui][publish]")
{
    PublishSetting setting;
    setting.writeReason("Mine");
    auto theirs = setting.service();
    REQUIRE(theirs.add(monthlyDeal()));

    setting.view->primaryAct();
    setting.settle();

    CHECK(setting.rhythm().versions.size() == 1);
    CHECK(setting.view->changes().rowCount() == 2);
    CHECK(setting.view->side()->reason() == "Mine");

    setting.view->primaryAct();
    setting.settle();
    CHECK(setting.rhythm().versions.size() == 2);
}

TEST_CASE("An older version is put in force again as a draft", "[ui][publish]")
{
    PublishSetting setting;
    setting.writeReason("Shorter");
    setting.view->primaryAct();
    setting.settle();

    setting.view->versions()->choose(1);
    setting.press("Put in force again");

    REQUIRE(setting.rhythm().draft);
    CHECK(setting.rhythm().draft->number == 3);
    CHECK(setting.rhythm().draft->activities.front().minutes.talk == 25);
    CHECK(setting.said.contains("reads as v1 did"));
}

TEST_CASE("A version that is not in force yet can be taken back the next day", "[ui][publish]")
{
    PublishSetting setting;
    setting.writeReason("Shorter");
    setting.view->primaryAct();
    setting.settle();

    setting.view->versions()->choose(2);
    setting.press("Take back");

    CHECK(setting.rhythm().versions.size() == 1);
    REQUIRE(setting.rhythm().draft);
    CHECK(setting.rhythm().draft->number == 2);
}

TEST_CASE("A choice between two texts locks publishing until it is made", "[ui][publish]")
{
    QTemporaryDir folder;
    PublishSetting setting;
    auto* unsaved = new UnsavedText(folder.filePath("north.mor-unsaved.json"), &setting.desk);
    unsaved->keep("PIPE", {{"name", {"Talk PIPE", "Pipeline review", true}}});
    setting.view->refresh();
    setting.settle();

    CHECK(setting.view->side()->isLocked());
    CHECK(setting.button("Publish v2")->toolTip().startsWith("Somebody else changed Talk PIPE"));

    unsaved->keep("PIPE", {{"name", {"Talk PIPE", "Pipeline review", false}}});
    setting.view->refresh();
    setting.settle();
    CHECK_FALSE(setting.view->side()->isLocked());
}

TEST_CASE("How far it is looked ahead is said with what is counted", "[ui][publish]")
{
    auto plan = planWithDraft();
    plan.rhythm.draft->activities = {monthlyDeal(), weeklyPipe()};
    plan.rhythm.draft->activities[0].expectation = {"win-rate", Expectation::Direction::Up, 3, 26};
    PublishSetting setting(plan);
    const auto told = setting.view->side()->happeningTexts();

    // From Mon 16 Nov fewer than three weeks are left of November, so December counts too.
    INFO(told.join("\n").toStdString());
    CHECK(told.contains("Talk DEAL: 5 talks appear"));
    CHECK(told.contains(
        "2 Team of m-01, 3 Team of m-02; counted over talks due Mon 16 Nov to Thu 31 Dec"));
    CHECK(told.contains("Fixed from now on: what Talk DEAL should move"));
    CHECK(told.contains("win-rate should rise by 3 percentage points within 26 weeks"));
}

TEST_CASE("What takes long to count gets a sign at once", "[ui][publish]")
{
    PublishSetting setting;
    auto* sign = setting.view->findChild<QTimer*>("working");
    REQUIRE(sign);
    CHECK(sign->interval() < 300);
    CHECK_FALSE(sign->isActive());

    setting.view->refresh();
    CHECK(sign->isActive());
    setting.settle();
    CHECK_FALSE(sign->isActive());
}

namespace {

/// Version 2 takes effect on Monday, 30 November; the draft would be version 3.
Plan planWithTwoVersions()
{
    auto plan = planWithDraft();
    auto second = plan.rhythm.versions.front();
    second.number = 2;
    second.effectiveFrom = day(2026, 11, 30);
    plan.rhythm.versions.push_back(second);
    plan.rhythm.draft->number = 3;
    return plan;
}

} // namespace

TEST_CASE(
    "A version that replaces one of the same day is judged by the one before", "[ui][publish]")
{
    PublishSetting setting(planWithTwoVersions());

    CHECK(setting.view->from() == day(2026, 11, 30));
    const auto says = [&](const QString& words) {
        for (const auto* label : setting.view->side()->findChildren<Label*>())
            if (label->text().contains(words))
                return true;
        return false;
    };
    CHECK(says("keeps being judged by v1."));
}

TEST_CASE("The reason typed for one draft is not the reason of the next", "[ui][publish]")
{
    PublishSetting setting(planWithTwoVersions());
    setting.writeReason("Because of the debriefs");
    setting.view->versions()->choose(1);
    setting.press("Put in force again");

    CHECK(setting.view->side()->reason().isEmpty());
    setting.view->store();
    CHECK(setting.rhythm().draft->reason.empty());
}
