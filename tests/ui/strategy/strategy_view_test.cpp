// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/strategy_service.h"
#include "shared/rows_card.h"
#include "shared/segmented_control.h"
#include "strategy/levers_card.h"
#include "strategy/priorities_card.h"
#include "strategy/readings_card.h"
#include "strategy/strategy_view.h"
#include "strategy/what_if_card.h"
#include "support/catch.h"
#include "ui/rollout/desk_setting.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

namespace {

struct StrategySetting : DeskSetting {
    std::unique_ptr<StrategyView> view;

    explicit StrategySetting(Plan plan, const char* viewer = "l-01")
        : DeskSetting(std::move(plan))
    {
        desk.setViewer(viewer);
        view = std::make_unique<StrategyView>(desk);
        QObject::connect(&desk, &Desk::planChanged, view.get(), [this] { view->refresh(); });
        view->resize(1200, 900);
        view->show();
        view->refresh();
    }

    template <class Field>
    Field* field(const QWidget& in, const QString& name)
    {
        for (auto* field : in.findChildren<Field*>())
            if (field->accessibleName().startsWith(name))
                return field;
        FAIL("no field " << name.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE("A new priority is saved as soon as it has a name and a lever", "[ui][strategy]")
{
    StrategySetting setting(threeTeams());
    auto& card = setting.view->prioritiesCard();
    card.begin();
    auto* name = setting.field<QLineEdit>(card, "What you want");
    QTest::keyClicks(name, "Win more");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(setting.rhythm().strategy.priorities.empty());

    auto* levers = card.findChild<QListView*>();
    levers->setCurrentIndex(levers->model()->index(2, 0));
    QTest::keyClick(levers, Qt::Key_Space);
    const auto priorities = setting.rhythm().strategy.priorities;
    REQUIRE(priorities.size() == 1);
    CHECK(priorities[0].code == "win-more");
    CHECK(priorities[0].name == "Win more");
    CHECK(priorities[0].levers.size() == 1);

    setting.desk.undoStack().undo();
    CHECK(setting.rhythm().strategy.priorities.empty());
}

TEST_CASE("What was typed is stored when the view is left", "[ui][strategy]")
{
    StrategySetting setting(withPriority(threeTeams()));
    auto& card = setting.view->prioritiesCard();
    card.choose("mid-size");
    setting.field<QPlainTextEdit>(card, "What it means")->setPlainText("Deals from 25,000 on.");
    setting.view->store();

    CHECK(setting.rhythm().strategy.priorities[0].meaning == "Deals from 25,000 on.");
}

TEST_CASE(
    "A long meaning is read in several lines and stored when its field is left", "[ui][strategy]")
{
    StrategySetting setting(withPriority(threeTeams()));
    auto& card = setting.view->prioritiesCard();
    card.choose("mid-size");
    auto* meaning = setting.field<QPlainTextEdit>(card, "What it means");
    CHECK(meaning->height() > 2 * QFontMetrics(meaning->font()).lineSpacing());
    setting.view->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(setting.view.get()));
    meaning->setFocus();
    meaning->selectAll();
    QTest::keyClicks(meaning, "Deals from 25,000 on");
    QTest::keyClick(meaning, Qt::Key_Tab);

    CHECK(setting.rhythm().strategy.priorities[0].meaning == "Deals from 25,000 on");
}

TEST_CASE("Two people at one priority lose nothing and choose", "[ui][strategy]")
{
    StrategySetting setting(withPriority(threeTeams()));
    auto& card = setting.view->prioritiesCard();
    card.choose("mid-size");
    auto* name = setting.field<QLineEdit>(card, "What you want");
    const auto was = setting.rhythm().strategy.priorities[0];
    auto theirs = was;
    theirs.meaning = "From 25,000 on";
    REQUIRE(
        StrategyService(setting.plans, setting.practice, setting.clock).savePriority(theirs, was));
    name->setText("Win more");
    setting.view->store();

    CHECK(setting.rhythm().strategy.priorities[0] == theirs);
    CHECK(name->text() == "Win more");
    setting.view->store(); // leaving the page decides nothing
    CHECK(setting.rhythm().strategy.priorities[0] == theirs);
    const auto press = [&](const QString& text) {
        for (auto* button : card.findChildren<QAbstractButton*>())
            if (button->text() == text && button->isVisibleTo(&card))
                return button->click();
        FAIL("no button " << text.toStdString());
    };
    SECTION("keeping mine")
    {
        press("Keep mine");
        CHECK(setting.rhythm().strategy.priorities[0].name == "Win more");
    }
    SECTION("taking theirs")
    {
        press("Take theirs");
        CHECK(name->text().toStdString() == theirs.name);
        CHECK(setting.field<QPlainTextEdit>(card, "What it means")->toPlainText()
            == "From 25,000 on");
        CHECK(setting.rhythm().strategy.priorities[0] == theirs);
    }
}

TEST_CASE("The most important lever is moved to the front by keys", "[ui][strategy]")
{
    StrategySetting setting(withPriority(threeTeams()));
    auto& card = setting.view->prioritiesCard();
    card.choose("mid-size");
    auto* levers = card.findChild<QListView*>();
    setting.view->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(setting.view.get()));
    levers->setFocus();
    levers->setCurrentIndex(levers->model()->index(1, 0));
    QTest::keyClick(levers, Qt::Key_Up, Qt::AltModifier);

    CHECK(setting.rhythm().strategy.priorities[0].levers
        == std::vector<std::string>{"pipeline-health", "win-rate"});
}

TEST_CASE("A lever in use is not removed, and it is said what names it", "[ui][strategy]")
{
    StrategySetting setting(withPriority(threeTeams()));
    auto& card = setting.view->leversCard();
    card.table().select("pipeline-health");
    QTest::keyClick(&card.table(), Qt::Key_Delete);
    CHECK(findLever(setting.rhythm(), "pipeline-health"));
    CHECK(setting.field<QLineEdit>(card, "Name")
              ->accessibleDescription()
              .contains("Pipeline review"));

    card.table().select("deal-size");
    QTest::keyClick(&card.table(), Qt::Key_Delete);
    CHECK_FALSE(findLever(setting.rhythm(), "deal-size"));
    setting.desk.undoStack().undo();
    CHECK(findLever(setting.rhythm(), "deal-size"));
}

TEST_CASE("An own lever has its own measure and unit", "[ui][strategy]")
{
    StrategySetting setting(threeTeams());
    auto& card = setting.view->leversCard();
    card.begin();
    setting.field<QLineEdit>(card, "Name")->setText("Partner deals");
    setting.field<QLineEdit>(card, "How it is measured")->setText("deals brought by partners");
    setting.field<QLineEdit>(card, "Unit")->setText("count");
    card.store();
    const auto rhythm = setting.rhythm();
    const auto* lever = findLever(rhythm, "partner-deals");

    REQUIRE(lever);
    CHECK(lever->measure == "deals brought by partners");
    CHECK(lever->unit == "count");
}

TEST_CASE("A reading is entered with its counts, and none of days to come", "[ui][strategy]")
{
    StrategySetting setting(threeTeams());
    LeverReading reading;
    reading.lever = "win-rate";
    reading.days = {day(2026, 7, 1), day(2026, 9, 30)};
    reading.value = 24;
    reading.count = 24;
    reading.of = 100;
    Q_EMIT setting.view->readingsCard().entered(reading);
    REQUIRE(setting.rhythm().strategy.readings.size() == 1);
    CHECK(setting.rhythm().strategy.readings[0].enteredBy == "l-01");

    reading.days.last = day(2026, 12, 31);
    Q_EMIT setting.view->readingsCard().entered(reading);
    CHECK(setting.rhythm().strategy.readings.size() == 1);
}

TEST_CASE("The what-if keeps its numbers and only suggests", "[ui][strategy]")
{
    StrategySetting setting(threeTeams());
    auto& card = setting.view->whatIfCard();
    WhatIf question;
    question.now.values = {100, 25000, 0.20, 100};
    question.reach.values = {105, 25000, 0.25, 95};
    Q_EMIT card.asked(question);
    REQUIRE(setting.rhythm().strategy.whatIf);
    CHECK(card.headline().startsWith("Win rate would bring most"));

    auto* reach = setting.field<QDoubleSpinBox>(card, "Win rate, %, within reach");
    reach->setValue(20);
    CHECK(setting.rhythm().strategy.whatIf->reach.at(VelocityPart::WinRate) == Approx(0.2));
    CHECK_FALSE(card.headline().startsWith("Win rate"));
}

TEST_CASE("A manager reads the strategy and changes nothing", "[ui][strategy]")
{
    StrategySetting setting(withPriority(threeTeams()), "m-01");
    auto& card = setting.view->prioritiesCard();
    card.choose("mid-size");
    auto* name = setting.field<QLineEdit>(card, "What you want");
    QTest::keyClicks(name, "x");
    setting.view->store();

    CHECK(name->isReadOnly());
    CHECK(setting.rhythm().strategy.priorities[0].name == "Win more mid-size customers");
    CHECK(setting.view->lineCard().table().rows().size() == 2);
}

TEST_CASE("Reading upwards opens an activity by Enter", "[ui][strategy]")
{
    StrategySetting setting(withPriority(threeTeams()));
    QString opened;
    QObject::connect(setting.view.get(), &StrategyView::activityWanted, setting.view.get(),
        [&](const QString& code) { opened = code; });
    setting.view->direction().setCurrent(1);
    Q_EMIT setting.view->direction().chosen(1);
    setting.view->lineCard().table().select("PIPE");
    QTest::keyClick(&setting.view->lineCard().table(), Qt::Key_Return);

    CHECK(opened == "PIPE");
}

} // namespace mor::tests
