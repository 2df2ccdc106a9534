// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/empty_state.h"
#include "today/unsaved_talks.h"
#include "ui/today/today_setting.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

TEST_CASE("A talk is checked off by keys alone, exactly as ticked", "[ui][today]")
{
    TodaySetting setting;
    REQUIRE(setting.page->sheet()->talk().key == kFirst);

    setting.press(Qt::Key_Return); // the first criterion has the focus
    for (const auto number : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_2})
        setting.press(number);
    setting.press(Qt::Key_N);
    setting.type("call the plant manager 5 Nov");
    setting.press(Qt::Key_Return);
    setting.clock.pass(std::chrono::seconds{25});
    setting.press(Qt::Key_Return, Qt::ControlModifier);

    const auto versions = setting.versions(kFirst);
    REQUIRE(versions.size() == 1);
    const auto& made = versions.front();
    CHECK(made.fact.criteriaMet == 0b10101);
    CHECK(made.fact.criteriaJudged == 5);
    CHECK(made.fact.heldOn == day(2026, 11, 3));
    CHECK(made.evidence == std::vector{EvidenceType::NextStep});
    CHECK(made.recordedBy == "m-01");
    CHECK(made.recordingSeconds == 25);
    REQUIRE(made.nextSteps.size() == 1);
    CHECK(made.nextSteps[0].owner == "r-001");
    CHECK(made.nextSteps[0].what == "call the plant manager");
    CHECK(made.nextSteps[0].due == day(2026, 11, 5));
    CHECK(setting.said.startsWith("Checked off with"));
    CHECK(setting.page->sheet()->talk().key == kSecond); // the next talk is offered
    CHECK(QApplication::focusWidget() == setting.page->firstFocus());
}

TEST_CASE("Undo takes a check-off back and returns what was typed", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("I join the call tomorrow");
    setting.press(Qt::Key_Return, Qt::ControlModifier); // also adds what was still being typed
    REQUIRE(setting.versions(kFirst).size() == 1);

    setting.desk.undoStack().undo();
    setting.settle();

    CHECK(setting.versions(kFirst).back().fact.withdrawn);
    CHECK(setting.page->sheet()->talk().key == kFirst);
    const auto draft = setting.page->sheet()->draft();
    CHECK(draft.criteria == std::set<int>{1});
    REQUIRE(draft.steps.size() == 1);
    CHECK(draft.steps[0].owner == "m-01");

    setting.desk.undoStack().redo();
    setting.settle();
    CHECK_FALSE(setting.versions(kFirst).back().fact.withdrawn);
    CHECK(setting.versions(kFirst).back().fact.criteriaMet == 1);
}

TEST_CASE("Undo leaves alone a check-off that somebody corrected since", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("I join the call tomorrow");
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(setting.versions(kFirst).size() == 1);
    CheckOffRequest correction; // in another program
    correction.occurrence = kFirst;
    correction.evidence = {EvidenceType::NextStep};
    correction.criteriaMet = std::vector{1, 2};
    correction.recordedBy = "l-01";
    correction.correctionReason = "Second line sat in";
    CheckOffService elsewhere(setting.practice, setting.clock, setting.ids);
    REQUIRE(elsewhere.record(setting.desk.plan(), correction));
    std::string told;
    QObject::connect(&setting.desk, &Desk::failed, &setting.desk,
        [&](const Error& error) { told = error.code; });

    setting.desk.undoStack().undo();
    setting.settle();

    CHECK(told == "checkoff.newer_exists");
    REQUIRE(setting.versions(kFirst).size() == 2);
    CHECK_FALSE(setting.versions(kFirst).back().fact.withdrawn);
}

TEST_CASE("What cannot be saved stays typed, with a sentence why", "[ui][today]")
{
    TodaySetting setting;
    setting.practice.refuses = true;
    setting.press(Qt::Key_4);
    setting.press(Qt::Key_N);
    setting.type("send the plan Fri");
    setting.press(Qt::Key_Return);

    setting.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(setting.versions(kFirst).empty());
    CHECK(setting.page->sheet()->talk().key == kFirst);
    CHECK(setting.page->sheet()->draft().criteria == std::set<int>{4});
    CHECK(setting.page->sheet()->draft().steps.size() == 1);
    CHECK_FALSE(setting.page->sheet()->error().isEmpty());
    CHECK(setting.said.isEmpty());

    setting.practice.refuses = false;
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(setting.versions(kFirst).size() == 1);
}

TEST_CASE("Missing evidence is named and gets the focus", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_1);

    setting.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(setting.versions(kFirst).empty());
    CHECK(setting.page->sheet()->error().contains("next step"));
    CHECK(QApplication::focusWidget()->accessibleName() == "Evidence: missing");
}

TEST_CASE("What is typed survives a look at another talk", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_3);
    setting.press(Qt::Key_N);
    setting.type("half a thought");
    setting.press(Qt::Key_Escape);

    setting.press(Qt::Key_Down);
    REQUIRE(setting.page->sheet()->talk().key == kSecond);
    CHECK(setting.page->sheet()->draft().stepText.isEmpty());
    setting.press(Qt::Key_Up);

    CHECK(setting.page->sheet()->talk().key == kFirst);
    CHECK(setting.page->sheet()->draft().stepText == "half a thought");
    CHECK(setting.page->sheet()->draft().criteria == std::set<int>{3});
}

TEST_CASE("Single keys are letters inside text fields", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_N);

    setting.type("n1q2");

    CHECK(setting.page->sheet()->draft().stepText == "n1q2");
    CHECK_FALSE(setting.page->sheet()->draft().criteria);
}

TEST_CASE("A talk on record is read-only and can be corrected with a reason", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("send it Fri");
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    setting.page->showTalk(kFirst);
    setting.settle();
    REQUIRE(setting.page->sheet()->isRecorded());
    setting.press(Qt::Key_2);
    CHECK(setting.versions(kFirst).size() == 1);

    Q_EMIT setting.page->sheet()->correctWanted();
    setting.press(Qt::Key_2);
    setting.press(Qt::Key_Return, Qt::ControlModifier); // asks for the reason
    CHECK(setting.versions(kFirst).size() == 1);
    setting.type("I forgot one");
    setting.press(Qt::Key_Return, Qt::ControlModifier);

    const auto versions = setting.versions(kFirst);
    REQUIRE(versions.size() == 2);
    CHECK(versions.back().fact.criteriaMet == 0b11);
    CHECK(versions.back().correctionReason == "I forgot one");
}

TEST_CASE(
    "A saved correction is over: shown as recorded, saved once, undone by a key", "[ui][today]")
{
    TodaySetting setting;
    auto* sheet = setting.page->sheet();
    const UnsavedTalks kept({}, &setting.desk);
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("send it Fri");
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    setting.page->showTalk(kFirst);
    setting.settle();
    Q_EMIT sheet->correctWanted();
    setting.press(Qt::Key_2);
    setting.press(Qt::Key_Return, Qt::ControlModifier); // asks for the reason
    setting.type("I forgot one");
    setting.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(setting.said.startsWith("Corrected the talk with "));
    CHECK(sheet->isRecorded());
    CHECK(kept.all().empty());
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->isVisible());
    CHECK_FALSE(QApplication::focusWidget()->inherits("QLineEdit"));
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(setting.versions(kFirst).size() == 2);

    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(setting.versions(kFirst).size() == 3);
    CHECK(sheet->isRecorded());
    CHECK(sheet->draft().criteria == std::set{1});
    CHECK(sheet->past().steps.size() == 1);
}

TEST_CASE("Today says why it is empty", "[ui][today]")
{
    const auto sentence = [](const OrganisationBuilder& organisation) {
        return TodaySetting(organisation).page->emptyState()->sentence();
    };
    CHECK(sentence(OrganisationBuilder()) == "Nobody is in this file yet.");
    CHECK(sentence(OrganisationBuilder().leader().manager("m-01")) == "No rhythm yet.");
}

TEST_CASE("Nobody sees another person's day", "[ui][today]")
{
    TodaySetting setting;
    setting.desk.setViewer("l-01");
    setting.page->showPerson("m-01");
    setting.settle();

    CHECK(setting.page->emptyState()->isVisible());
    CHECK(setting.page->emptyState()->sentence().startsWith("Only "));
}

TEST_CASE("Every control of Today has a name", "[ui][today]")
{
    TodaySetting setting;
    for (const auto* widget : setting.page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName().startsWith("qt_"))
            continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}
