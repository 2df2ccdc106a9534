// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/check_off_service.h"
#include "core/practice/next_step_service.h"
#include "shared/excuse_dialog.h"
#include "shared/move_dialog.h"
#include "shared/unplanned_dialog.h"
#include "today/question_list.h"
#include "today/side_cards.h"
#include "ui/today/today_setting.h"

#include <QLabel>
#include <QListView>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// A talk held and recorded on that day, with one promise.
Uuid held(TodaySetting& setting, const char* talk, Day on, const NewStep& step)
{
    const Day today = setting.clock.today();
    setting.clock.setToday(on);
    CheckOffRequest request;
    request.occurrence = key(talk);
    request.evidence = {EvidenceType::NextStep};
    request.criteriaMet = std::vector{1, 2, 3};
    request.nextSteps = {step};
    request.recordedBy = "m-01";
    const auto recorded = CheckOffService(setting.practice, setting.clock, setting.ids)
                              .record(setting.desk.plan(), request);
    REQUIRE(recorded);
    setting.clock.setToday(today);
    setting.desk.recorded();
    setting.settle();
    return recorded->checkOff.nextSteps.front().id;
}

bool shows(const QWidget& widget, const QString& text)
{
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && label->text() == text)
            return true;
    return false;
}

std::string placeOf(const Desk& desk, const OccurrenceKey& talk)
{
    const auto schedule = expandAround(desk.plan(), talk);
    const auto place = appointmentOf(schedule, schedule.find(talk));
    return toIso(place.day) + " " + toText(place.start);
}

} // namespace

TEST_CASE("The brief check-off costs at most twelve keys besides the words", "[ui][today]")
{
    TodaySetting
        setting; // as ui/design.md, section 7: Down Enter · 1 2 3 5 · N … Enter · Ctrl+Enter
    setting.press(Qt::Key_Down);
    REQUIRE(setting.page->sheet()->talk().key == kSecond);
    setting.press(Qt::Key_Return);
    for (const auto number : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5})
        setting.press(number);
    setting.press(Qt::Key_N);
    setting.type("call the plant manager Thu");
    setting.press(Qt::Key_Return);
    setting.clock.pass(std::chrono::seconds{25});
    setting.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(setting.versions(kSecond).size() == 1);
    CHECK(setting.said.endsWith(" in 0:25 with 9 keys."));
}

TEST_CASE("The next talk's keys are counted from its own beginning", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("send it Fri");
    setting.press(Qt::Key_Return, Qt::ControlModifier); // adds the step too
    CHECK(setting.said.endsWith(" with 3 keys."));

    setting.press(Qt::Key_2);
    setting.press(Qt::Key_N);
    setting.type("send it Fri");
    setting.press(Qt::Key_Return);
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(setting.said.endsWith(" with 4 keys."));
}

TEST_CASE("M moves the talk to a free place", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_M);
    auto* dialog = setting.page->findChild<MoveDialog*>();
    REQUIRE(dialog);
    REQUIRE_FALSE(dialog->freePlaces().empty());
    dialog->choose({day(2026, 11, 5), 600});
    dialog->primaryAct();
    setting.settle();

    CHECK(placeOf(setting.desk, kFirst) == "2026-11-05 10:00");
    CHECK(setting.said.endsWith("to Thu 5 Nov at 10:00."));
    CHECK(setting.page->agenda().rowOf(kFirst) < 0); // no longer today
}

TEST_CASE("E excuses the talk, and undo brings it back to the agenda", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_E);
    auto* dialog = setting.page->findChild<ExcuseDialog*>();
    REQUIRE(dialog);
    dialog->write("Customer emergency");
    dialog->primaryAct();
    setting.settle();
    CHECK(setting.page->agenda().rowOf(kFirst) < 0);

    CHECK(setting.page->sheet()->talk().key == kSecond);

    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(setting.page->agenda().rowOf(kFirst) >= 0);
    CHECK(setting.page->sheet()->talk().key == kFirst);
}

TEST_CASE("U records an unplanned talk with the person at hand", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_U);
    auto* dialog = setting.page->findChild<UnplannedDialog*>();
    REQUIRE(dialog);
    dialog->primaryAct();
    setting.settle();

    const auto talks = setting.practice.unplannedTalks({day(2026, 11, 1), day(2026, 11, 30)});
    REQUIRE(talks->size() == 1);
    CHECK(talks->front().person == "r-001");
    CHECK(setting.said.startsWith("Recorded the talk with "));
}

TEST_CASE("A talk dropped on the day takes the time of its gap", "[ui][today]")
{
    TodaySetting setting;
    setting.page->dropAt(kSecond, 14 * 60);
    setting.settle();
    CHECK(placeOf(setting.desk, kSecond) == "2026-11-03 14:00");

    setting.page->dropAt(kSecond, 10 * 60); // the first talk ends at 10:10
    setting.settle();
    CHECK(placeOf(setting.desk, kSecond) == "2026-11-03 14:00");
    CHECK(setting.page->findChild<MoveDialog*>()->warning().contains("09:45 to 10:10"));
}

TEST_CASE("A talk dropped after the day's last is offered its next free time", "[ui][today]")
{
    TodaySetting setting;
    auto plan = *setting.desk.plan();
    const Day shown = day(2026, 11, 3);
    plan.roster.busy.push_back({"m-01", shown, 11 * 60 + 30, 15 * 60 + 50});
    setting.plans = MemoryPlanRepository(plan);
    REQUIRE(setting.desk.load());
    setting.desk.planned();
    setting.settle();

    setting.page->dropAt(kFirst, 11 * 60 + 30); // the second talk ends at 11:25
    setting.settle();

    auto* dialog = setting.page->findChild<MoveDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->place() == TalkPlace{shown, 16 * 60});
    dialog->findChild<QListView*>()->setFocus(Qt::TabFocusReason);
    CHECK(dialog->place() == TalkPlace{shown, 16 * 60}); // only looked at
}

TEST_CASE("A talk that is on record keeps its place", "[ui][today]")
{
    TodaySetting setting;
    held(setting, "PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3),
        {"m-01", "send it", day(2026, 11, 9)});
    setting.page->showTalk(kFirst);
    setting.settle();

    setting.press(Qt::Key_M);
    setting.press(Qt::Key_E);

    CHECK_FALSE(setting.page->findChild<MoveDialog*>());
    CHECK_FALSE(setting.page->findChild<ExcuseDialog*>());
}

TEST_CASE("Last time shows what both sides kept and broke", "[ui][today]")
{
    TodaySetting setting;
    const auto kept = held(setting, "PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28),
        {"r-001", "send the plan", day(2026, 10, 30)});
    setting.clock.setToday(day(2026, 10, 29));
    REQUIRE(NextStepService(setting.practice, setting.clock, setting.ids).markDone(kept));
    setting.clock.setToday(day(2026, 11, 3));
    setting.desk.recorded();
    setting.settle();
    CHECK(shows(*setting.page->sheet(), "kept, Thu 29 Oct"));
    CHECK(shows(*setting.page->sheet(), "held on time · 3 of 5 criteria"));

    held(setting, "PIPE/m-01/r-002/2026-10-30", day(2026, 10, 28),
        {"m-01", "ask legal", day(2026, 10, 30)});
    setting.page->showTalk(kSecond);
    setting.settle();
    const auto name = setting.page->sheet()->talk().otherFirstName;
    CHECK(shows(*setting.page->sheet(), "You: ask legal"));
    CHECK(shows(*setting.page->sheet(), "due Fri 30 Oct, owed to " + name));
}

TEST_CASE("A promise marked as done is taken back by undo", "[ui][today]")
{
    TodaySetting setting;
    const auto step = held(setting, "PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28),
        {"m-01", "ask legal", day(2026, 10, 30)});
    const auto doneOn = [&] { return setting.practice.nextStep(step).value()->doneOn; };

    Q_EMIT setting.page->sheet()->stepDone(step);
    setting.settle();
    CHECK(doneOn() == day(2026, 11, 3));
    setting.desk.undoStack().undo();
    CHECK_FALSE(doneOn());
    setting.desk.undoStack().redo();
    CHECK(doneOn() == day(2026, 11, 3));
}

TEST_CASE("What somebody else said about a promise is not undone", "[ui][today]")
{
    TodaySetting setting;
    const auto step = held(setting, "PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28),
        {"m-01", "ask legal", day(2026, 10, 30)});
    const auto doneOn = [&] { return setting.practice.nextStep(step).value()->doneOn; };
    Q_EMIT setting.page->sheet()->stepDone(step);
    setting.settle();
    REQUIRE(setting.practice.markOpen(step)); // in another program
    REQUIRE(setting.practice.markDone(step, day(2026, 11, 2)));

    setting.desk.undoStack().undo();
    CHECK(doneOn() == day(2026, 11, 2));
    Q_EMIT setting.page->sheet()->stepDone(step); // done by them
    CHECK_FALSE(setting.desk.undoStack().canUndo());
}

TEST_CASE("Questions say why they fit, and Q shows all", "[ui][today]")
{
    auto pipe = weeklyPipe();
    pipe.questions = {"What changed?", "Which contract waits for legal?", "Who decides?",
        "Where does growth come from?"};
    TodaySetting setting(OrganisationBuilder()
                             .leader()
                             .manager("m-01")
                             .reps("m-01", 1)
                             .slot("m-01", "r-001", "PIPE", 2, 585)
                             .version(day(2026, 10, 26), {pipe}));
    auto& questions = *setting.page->sheet()->questions();
    held(setting, "PIPE/m-01/r-001/2026-10-30", day(2026, 10, 28),
        {"m-01", "ask legal", day(2026, 10, 30)});

    CHECK(questions.reason()
        == "The first takes up “legal” from the open promise “ask legal”. Help only, nothing to "
           "fill in.");
    CHECK(shows(questions, "3 of 4"));
    setting.press(Qt::Key_Q);
    CHECK(shows(questions, "all 4"));
    CHECK(shows(questions, "Where does growth come from?"));
    setting.press(Qt::Key_Q);
    CHECK(shows(questions, "3 of 4"));
}

TEST_CASE("A next step with a date in doubt is not taken", "[ui][today]")
{
    TodaySetting setting;
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("send it Mon 10 Nov"); // a Tuesday
    setting.press(Qt::Key_Return);
    CHECK(setting.page->sheet()->draft().steps.empty());
    CHECK(setting.page->sheet()->error().contains("weekday"));

    setting.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(setting.versions(kFirst).empty());
    CHECK(setting.page->sheet()->error().contains("weekday"));
    setting.press(Qt::Key_Backspace);
    CHECK(setting.page->sheet()->error().isEmpty());
}

TEST_CASE("Several overdue talks are one line that opens to choose which", "[ui][today]")
{
    auto pipe = weeklyPipe();
    pipe.cadence.window.grace = 15;
    TodaySetting setting(OrganisationBuilder()
                             .leader()
                             .manager("m-01")
                             .reps("m-01", 1)
                             .slot("m-01", "r-001", "PIPE", 2, 585)
                             .version(day(2026, 10, 12), {pipe}));
    const auto line = key("PIPE/m-01/r-001/2026-10-30");
    const auto& agenda = setting.page->agenda();
    const int row = agenda.rowOf(line);
    REQUIRE(row >= 0);
    const auto& talk = agenda.rows()[static_cast<std::size_t>(row)].talk;
    CHECK(talk.detail == "3 open, oldest due Fri 16 Oct");
    REQUIRE(talk.copies.size() == 3);
    setting.page->showTalk(line);
    setting.settle();

    Q_EMIT setting.page->sheet()->otherCopyWanted(talk.copies[0].key);
    setting.settle();

    CHECK(setting.page->sheet()->talk().key == key("PIPE/m-01/r-001/2026-10-16"));
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("send it Fri");
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(setting.versions(key("PIPE/m-01/r-001/2026-10-16")).size() == 1);
    const int left = agenda.rowOf(line);
    REQUIRE(left >= 0);
    CHECK(agenda.rows()[static_cast<std::size_t>(left)].talk.detail
        == "2 open, oldest due Fri 23 Oct");
}

TEST_CASE("The first talk ever comes with one line of help", "[ui][today]")
{
    TodaySetting setting;
    const auto hint
        = "Tick what you saw, press N and write one next step, then Ctrl+Enter: that is all.";
    CHECK(shows(*setting.page->sheet(), hint));
    setting.press(Qt::Key_1);
    setting.press(Qt::Key_N);
    setting.type("send it Fri");
    setting.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(shows(*setting.page->sheet(), hint));
}

TEST_CASE("When all is done the agenda says so and the next talk is offered", "[ui][today]")
{
    TodaySetting setting(OrganisationBuilder()
                             .leader()
                             .manager("m-01")
                             .reps("m-01", 2)
                             .slot("m-01", "r-001", "PIPE", 2, 585)
                             .slot("m-01", "r-002", "PIPE", 2, 660)
                             .version(day(2026, 11, 2), {weeklyPipe()}));
    for (int talk = 0; talk < 2; ++talk) {
        setting.press(Qt::Key_1);
        setting.press(Qt::Key_N);
        setting.type("send it Fri");
        setting.press(Qt::Key_Return, Qt::ControlModifier);
    }
    const auto& rows = setting.page->agenda().rows();
    CHECK(rows[0].note == "2 of 2 done");
    CHECK(rows[3].text == "All done for today.");
    CHECK(setting.page->sheet()->talk().key == key("PIPE/m-01/r-001/2026-11-13"));
}
