// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/hours_stack.h"
#include "publish/publish_words.h"
#include "publish/role_words.h"
#include "publish/rollout_objections.h"
#include "publish_setting.h"
#include "shared/theme.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// Piece by piece since October; the draft adds two activities, one of them planned for 30
/// November.
Plan twoAtOnce()
{
    auto plan = planWithDraft();
    plan.rhythm.rollout.waves = {{RolloutStage::Everyone, day(2026, 1, 5), true, {}, {}},
        {RolloutStage::PieceByPiece, day(2026, 10, 5), true, {}, {}}};
    plan.rhythm.rollout.planned = {{day(2026, 11, 30), "DEAL", "Deal coaching"}};
    plan.rhythm.draft->activities = {monthlyDeal(), weeklyPipe(), winDebrief()};
    plan.rhythm.budgetHours = 40;
    return plan;
}

QStringList texts(const std::vector<Happening>& all, Mark mark)
{
    QStringList found;
    for (const auto& one : all)
        if (one.mark == mark)
            found << one.more;
    return found;
}

} // namespace

TEST_CASE(
    "Publishing two activities at once is warned of in the stage of one a month", "[ui][publish]")
{
    const auto plan = twoAtOnce();
    const Day from = day(2026, 11, 30);
    const auto contents
        = publishContents(std::make_shared<const Plan>(plan), from, day(2026, 11, 3));

    const auto objections = rolloutObjections(plan, from, day(2026, 11, 3), {});
    const auto late = texts(happenings(contents, {}, objections), Mark::Late);

    REQUIRE(objections.size() == 1);
    CHECK(objections.first().contains("takes one activity a month; this adds 2"));
    REQUIRE(late.size() == 1);
    CHECK(late.first().contains(objections.first()));
}

TEST_CASE("A gate that is not clear stands before the next activity", "[ui][publish]")
{
    auto plan = twoAtOnce();
    plan.rhythm.draft->activities = {monthlyDeal(), weeklyPipe()};
    const Day today = day(2026, 11, 3);
    StageGate gate;
    gate.stage = RolloutStage::PieceByPiece;
    gate.conditions = {{}}; // coverage, no closed week

    const auto objections = rolloutObjections(plan, day(2026, 11, 30), today, gate);
    REQUIRE(objections.size() == 2);
    CHECK(objections.first().contains("0 of 1 conditions"));

    plan.rhythm.rollout.decisions
        = {overruling({"Coverage is low."}, "North asks for it.", "l-01")};
    plan.rhythm.rollout.decisions.front().on = today;
    CHECK(rolloutObjections(plan, day(2026, 11, 30), today, gate).isEmpty());
}

TEST_CASE("Publishing against the rollout is kept as an overruling, and taken back with it",
    "[ui][publish]")
{
    PublishSetting setting(twoAtOnce());
    CHECK(setting.view->from() == day(2026, 11, 30)); // the day planned for deal coaching
    setting.writeReason("Both teams asked for it.");

    setting.press("Publish v2");

    REQUIRE(setting.rhythm().versions.size() == 2);
    const auto decisions = setting.rhythm().rollout.decisions;
    REQUIRE(decisions.size() == 1);
    const auto& decision = decisions.front();
    CHECK(decision.isOverruled());
    CHECK(decision.reason == "Both teams asked for it.");
    CHECK(decision.by == "l-01");

    setting.desk.undoStack().undo();
    CHECK(setting.rhythm().versions.size() == 1);
    CHECK(setting.rhythm().rollout.decisions.empty());
}

TEST_CASE("Activities are counted by who owns them", "[ui][publish]")
{
    auto skip = monthlyDeal();
    skip.owner = Role::Leader;
    skip.name = "Skip-level talk";
    RhythmVersion version;
    version.activities = {skip, weeklyPipe(), winDebrief()};

    CHECK(countByRole(version.activities) == "2 of managers, 1 of the leader");
    CHECK(unchangedByRole(differences(&version, version))
              .endsWith("; of the leader: Skip-level talk"));
}

TEST_CASE("Neighbouring hours of one lever can be told apart", "[ui][publish]")
{
    StackContent content;
    content.draftHead = "v2";
    content.budget = 4;
    content.parts = {{"Win debrief", "win-rate", 0, 2}, {"Loss debrief", "win-rate", 0, 1},
        {"Pipeline review", "pipeline-health", 0, 1}};
    HoursStack stack;
    stack.resize(800, 120);
    stack.show(content, {});
    stack.QWidget::show();
    const auto& theme = themeOf(stack);

    CHECK(stack.fillOf(theme, 0) != stack.fillOf(theme, 1));
    QHelpEvent help(QEvent::ToolTip, QPoint(790, 20), stack.mapToGlobal(QPoint(790, 20)));
    QApplication::sendEvent(&stack, &help);
    CHECK(QToolTip::text().startsWith("Pipeline review"));
}
