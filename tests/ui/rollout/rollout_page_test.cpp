// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/coming_card.h"
#include "rollout/gate_card.h"
#include "rollout/own_words_card.h"
#include "rollout/rollout_page.h"
#include "rollout/running_card.h"
#include "rollout/stage_card.h"
#include "rollout/wave_dialog.h"
#include "shared/error_text.h"
#include "support/catch.h"
#include "ui/rollout/desk_setting.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace mor::tests {

using namespace mor::ui;

namespace {

Plan allTeams(int repsEach = 4)
{
    auto plan = withPriority(threeTeams(repsEach));
    plan.rhythm.rollout.waves = {{RolloutStage::Everyone, day(2026, 7, 6), true, {}, ""}};
    return plan;
}

struct RolloutSetting : DeskSetting {
    std::unique_ptr<RolloutPage> page;
    QString said;

    explicit RolloutSetting(Plan plan, const char* viewer = "l-01")
        : DeskSetting(std::move(plan))
    {
        desk.setViewer(viewer);
        page = std::make_unique<RolloutPage>(desk);
        QObject::connect(page.get(), &Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1200, 900);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        settle();
    }

    QAbstractButton* button(const QString& text)
    {
        for (auto* button : page->findChildren<QAbstractButton*>())
            if (button->text() == text)
                return button;
        FAIL("no button " << text.toStdString());
        return nullptr;
    }

    bool says(const QString& part) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    QLineEdit* field(const QString& part)
    {
        for (auto* field : page->findChildren<QLineEdit*>())
            if (field->accessibleName().contains(part))
                return field;
        FAIL("no field " << part.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE("Going ahead against a condition needs a reason and stays listed", "[ui][rollout]")
{
    // Nothing was checked off, so coverage is not met.
    RolloutSetting setting(allTeams());
    setting.button("Go ahead, with a reason")->click();
    auto* reason = setting.field("Why go ahead");
    QTest::keyClick(reason, Qt::Key_Return);
    setting.settle();
    CHECK(setting.rhythm().rollout.decisions.empty());
    CHECK(reason->accessibleDescription().contains("Write why you go ahead"));

    QTest::keyClicks(reason, "The quarter ends.");
    QTest::keyClick(reason, Qt::Key_Return);
    setting.settle();
    const auto decisions = setting.rhythm().rollout.decisions;
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].isOverruled());
    CHECK(decisions[0].reason == "The quarter ends.");
    CHECK(decisions[0].by == "l-01");
    CHECK(setting.page->tools().last()->property("text").toString() == "Overruled gates: 1");

    setting.desk.undoStack().undo();
    CHECK(setting.rhythm().rollout.decisions.empty());
}

TEST_CASE("Waiting a week is noted with what was not clear", "[ui][rollout]")
{
    RolloutSetting setting(allTeams());
    setting.button("Wait a week")->click();
    const auto decisions = setting.rhythm().rollout.decisions;

    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].kind == StageDecision::Kind::Wait);
    CHECK_FALSE(decisions[0].unmet.empty());
    CHECK(setting.said.startsWith("Noted"));
}

TEST_CASE("A manager reads the gate and can't decide", "[ui][rollout]")
{
    RolloutSetting setting(allTeams(2), "m-01"); // the other teams are in no sum

    CHECK_FALSE(setting.button("Wait a week")->isEnabled());
    CHECK(setting.button("Wait a week")->toolTip().contains("leader"));
    CHECK_FALSE(setting.button("Add an idea")->isEnabled());
    CHECK_FALSE(setting.says("one to three managers"));
}

TEST_CASE("A manager reads no sums that two others could be found in", "[ui][rollout]")
{
    CHECK(RolloutSetting(allTeams(), "m-01").says("one to three managers"));
    CHECK_FALSE(RolloutSetting(allTeams()).says("one to three managers"));
}

TEST_CASE("A manager writes what the priority means and the leader reads it", "[ui][rollout]")
{
    RolloutSetting manager(allTeams(), "m-02");
    auto* field = manager.field("What it means for Central");
    QTest::keyClicks(field, "Fewer small deals.");
    QTest::keyClick(field, Qt::Key_Return);
    manager.settle();

    RolloutSetting leader(manager.plans.load().value().plan);
    const auto& rows = leader.page->ownWordsCard().table().rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].spoken.contains("Central"));
    CHECK(rows[1].spoken.contains("Fewer small deals."));
    CHECK(rows[0].spoken.contains("no answer yet"));

    manager.desk.undoStack().undo();
    CHECK(manager.rhythm().strategy.readBacks.empty());
}

TEST_CASE("The leader has no field for a manager's sentence", "[ui][rollout]")
{
    RolloutSetting setting(allTeams());

    for (const auto* field : setting.page->findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith("What it means"))
            CHECK_FALSE(field->isVisible());
}

TEST_CASE("A stage is started by keys, and taken back", "[ui][rollout]")
{
    RolloutSetting setting(allTeams());
    auto* card = setting.page->findChildren<StageCard*>().at(3);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    auto* dialog = qobject_cast<WaveDialog*>(setting.page->openDialog());
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(dialog->wave().everyone);
    CHECK(dialog->wave().from == day(2026, 11, 9));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    setting.settle();

    REQUIRE(setting.rhythm().rollout.waves.size() == 2);
    CHECK(setting.rhythm().rollout.waves[1].stage == RolloutStage::PieceByPiece);
    setting.desk.undoStack().undo();
    CHECK(setting.rhythm().rollout.waves.size() == 1);
}

TEST_CASE("A wave that comes too early is refused in the dialog", "[ui][rollout]")
{
    RolloutSetting setting(allTeams());
    setting.page->openStage(RolloutStage::Volunteers);
    auto* dialog = qobject_cast<WaveDialog*>(setting.page->openDialog());
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    CHECK(dialog->isVisible()); // nobody is ticked
    CHECK(setting.rhythm().rollout.waves.size() == 1);
}

TEST_CASE("One button begins the rollout with the leader alone", "[ui][rollout]")
{
    auto plan = threeTeams();
    plan.rhythm.versions.clear();
    RolloutSetting setting(plan);
    setting.button("Start with yourself on Mon 9 Nov")->click();

    const auto waves = setting.rhythm().rollout.waves;
    REQUIRE(waves.size() == 1);
    CHECK(waves[0].stage == RolloutStage::Yourself);
    CHECK(waves[0].people == std::vector<std::string>{"l-01"});
}

TEST_CASE("Three pairs get counts instead of a line", "[ui][rollout]")
{
    RolloutSetting setting(allTeams());

    CHECK_FALSE(setting.page->runningCard().running().drawn);
    CHECK(setting.page->runningCard().running().sentence.left(19).toStdString()
        == "0 of 3 still run. A");
}

TEST_CASE(
    "Where all run the rhythm already, a rollout begins with that and goes on", "[ui][rollout]")
{
    RolloutSetting setting(threeTeams());
    const auto& waves = setting.desk.plan()->rhythm.rollout.waves;
    RolloutService service(setting.plans, setting.practice, setting.clock);
    const auto refused
        = service.addWave({RolloutStage::Yourself, day(2026, 11, 9), false, {"l-01"}, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "rollout.books_closed");
    CHECK(errorText(refused.error()).contains("Begin with everyone since 2026-07-06"));
    REQUIRE(waves.empty());

    const auto start = [&](RolloutStage stage) {
        setting.page->openStage(stage);
        auto* dialog = qobject_cast<WaveDialog*>(setting.page->openDialog());
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        setting.settle();
    };
    start(RolloutStage::Yourself);
    REQUIRE(setting.rhythm().rollout.waves.size() == 1);
    CHECK(setting.rhythm().rollout.waves.front()
        == Wave{RolloutStage::Everyone, day(2026, 7, 6), true, {}, {}});

    start(RolloutStage::PieceByPiece);
    REQUIRE(setting.rhythm().rollout.waves.size() == 2);
    CHECK(setting.rhythm().rollout.waves.back().from == day(2026, 11, 9));
}

} // namespace mor::tests
