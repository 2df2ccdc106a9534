// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/gate_panel.h"
#include "editor/hours_box.h"
#include "editor/offer_button.h"
#include "editor/question_row.h"
#include "shared/label.h"
#include "ui/editor/editor_setting.h"

#include <QUndoStack>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

// PIPE takes 30 minutes a week for each of eight reps, 4.0 h; DEAL as much a month, 0.9 h.
TEST_CASE("An offer makes the week fit, and Undo takes it back", "[ui][editor]")
{
    EditorSetting setting(withDealInDraft(4.5));
    auto* panel = setting.view->findChild<GatePanel*>();
    CHECK(panel->question(4)->accessibleName().contains("not clear yet"));
    CHECK(panel->findChild<HoursGauge*>()->accessibleName().endsWith("8 reps"));
    auto* offer = panel->findChild<OfferButton*>();
    REQUIRE(offer->isVisibleTo(panel));
    const auto before = setting.stored();

    offer->click();
    setting.settle();
    const auto after = setting.stored();
    CHECK_FALSE((after.minutes == before.minutes && after.cadence.rule == before.cadence.rule));
    CHECK(panel->question(4)->accessibleName().contains("clear. The fullest week"));
    CHECK_FALSE(offer->isVisibleTo(panel));

    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(setting.stored().minutes == before.minutes);
    CHECK(setting.stored().cadence.rule == before.cadence.rule);
    CHECK(panel->question(4)->accessibleName().contains("not clear yet"));
}

TEST_CASE("The four questions answer as it is typed, before anything is saved", "[ui][editor]")
{
    EditorSetting setting(withDealInDraft(5.4));
    auto* panel = setting.view->findChild<GatePanel*>();
    CHECK(panel->question(4)->accessibleName().contains("with 4.9 of 5.4 h"));
    setting.type("Talk, minutes", "45"); // 50 minutes x 8 x 12 / 52 are 1.5 h
    setting.settle();

    CHECK(setting.stored().minutes.talk == 25);
    CHECK(panel->question(4)->accessibleName().contains("not clear yet"));
    auto* publish = setting.find<QPushButton>("Publish v2");
    CHECK_FALSE(publish->isEnabled());
    CHECK(publish->toolTip() == "Question 4 of Talk DEAL is not clear yet.");
}

TEST_CASE("Parking asks why and leads back to the board", "[ui][editor]")
{
    EditorSetting setting;
    setting.press("Park it");
    auto* why = setting.find<QLineEdit>("Why it is parked");
    REQUIRE(why->hasFocus());
    QTest::keyClick(why, Qt::Key_Return); // nothing said: nothing happens
    CHECK(setting.toBoard == 0);
    QTest::keyClicks(why, "Too much for one quarter");
    QTest::keyClick(why, Qt::Key_Return);
    setting.settle();

    CHECK(setting.toBoard == 1);
    const auto rhythm = setting.plans.load().value().plan.rhythm;
    CHECK(findActivity(*rhythm.draft, "DEAL") == nullptr);
    REQUIRE(rhythm.parked.size() == 1);
    CHECK(rhythm.parked[0].reason == "Too much for one quarter");
    setting.desk.undoStack().undo();
    CHECK(setting.stored().name == "Talk DEAL");
}

TEST_CASE("A quarter later the questions are asked again and a no parks", "[ui][editor]")
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .version(day(2026, 7, 6), {monthlyDeal(), weeklyPipe()})
                    .build();
    EditorSetting setting(plan, "PIPE");
    auto* panel = setting.view->findChild<GatePanel*>();
    REQUIRE(panel->question(1)->isAsked());

    setting.press("Still yes: Is it tied to a revenue lever?");
    const auto first = setting.plans.load().value().plan.rhythm;
    REQUIRE(first.reviews.size() == 1);
    CHECK(first.reviews[0].verdict == GateAnswer::Verdict::Clear);
    CHECK(first.reviews[0].reviewedBy == "l-01");
    CHECK_FALSE(panel->question(1)->isAsked());
    CHECK(panel->question(2)->isAsked());

    setting.press("No: Is there a standard to coach to?");
    auto* why = setting.find<QLineEdit>("Why the answer is no");
    REQUIRE(why);
    QTest::keyClicks(why, "Nobody looks at the criteria");
    QTest::keyClick(why, Qt::Key_Return);
    setting.settle();
    const auto second = setting.plans.load().value().plan.rhythm;
    REQUIRE(second.parked.size() == 1);
    CHECK(second.parked[0].activity.code == "PIPE");
    CHECK(second.parked[0].question == 2);
    CHECK(findActivity(*second.draft, "PIPE") == nullptr);
    CHECK(setting.toBoard == 1);
}

TEST_CASE("The first question names the lever that the expectation is about", "[ui][editor]")
{
    auto plan = withDealInDraft();
    plan.rhythm.draft->activities[0].expectation = {"deal-size", Expectation::Direction::Up, 3, 26};
    EditorSetting setting(plan);
    const auto* question = setting.view->findChild<GatePanel*>()->question(1);
    CHECK(question->object()
        == "win-rate: measure of it. deal-size is expected to rise within 2 quarters.");
}

TEST_CASE("A question leads to its section and takes a no with its reason", "[ui][editor]")
{
    EditorSetting setting;
    auto* standard = setting.view->findChild<GatePanel*>()->question(2);
    standard->setFocus();
    REQUIRE(standard->hasFocus());
    QTest::keyClick(standard, Qt::Key_Return);
    CHECK(QApplication::focusWidget()->accessibleName() == "Criterion 1");
    QTest::mouseClick(setting.view->findChild<GatePanel*>()->question(4), Qt::LeftButton);
    CHECK(QApplication::focusWidget()->accessibleName() == "Talk, minutes");

    auto* no = setting.find<QPushButton>("No: Is there a standard to coach to?");
    no->setFocus();
    QTest::keyClick(no, Qt::Key_Return);
    auto* why = setting.find<QLineEdit>("Why the answer is no");
    REQUIRE(why);
    QTest::keyClicks(why, "Two people would not agree on the criteria");
    QTest::keyClick(why, Qt::Key_Return);
    setting.settle();
    const auto rhythm = setting.plans.load().value().plan.rhythm;
    REQUIRE(rhythm.parked.size() == 1);
    CHECK(rhythm.parked[0].question == 2);
    CHECK(rhythm.parked[0].reason == "Two people would not agree on the criteria");
    CHECK(setting.toBoard == 1);
}

TEST_CASE("What does not fit is not said to make it fit", "[ui][editor]")
{
    const auto heading = [](EditorSetting& setting) {
        for (const auto* label : setting.view->findChild<HoursBox*>()->findChildren<Label*>())
            if (label->text().contains("fit"))
                return label->text();
        return QString();
    };
    EditorSetting roomy(withDealInDraft(4.5)); // without DEAL it is 4.0 h
    CHECK(heading(roomy) == "What would make it fit");
    roomy.view->findChild<OfferButton*>()->click();
    roomy.settle();
    CHECK(QApplication::focusWidget() == roomy.view->findChild<GatePanel*>()->question(4));

    EditorSetting tight(withDealInDraft(0.5)); // DEAL alone is 0.9 h
    CHECK(heading(tight) == "What would make it fit"); // both together do
}

TEST_CASE("Setting aside what was just added is offered last", "[ui][editor]")
{
    EditorSetting setting(withDealInDraft(4.5));
    QStringList offers;
    for (const auto* offer : setting.view->findChildren<OfferButton*>())
        if (offer->isVisibleTo(setting.view.get()))
            offers << offer->text();
    REQUIRE(offers.size() > 1);
    CHECK(offers.indexOf("Park it") == offers.size() - 1);
}
