// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/exceptions_in_force.h"
#include "shared/excuse_dialog.h"
#include "shared/move_dialog.h"
#include "shared/practice_acts.h"
#include "shared/schedule_acts.h"
#include "shared/unplanned_dialog.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const OccurrenceKey kTalk = key("PIPE/m-01/r-001/2026-11-06");

/// Tuesday, 3 November 2026: talks at 09:45 and 10:30 that last 25 minutes, due on Friday.
struct DialogSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    Desk desk;
    QString said;

    DialogSetting()
        : plans(OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .manager("m-02")
                    .reps("m-02", 1)
                    .slot("m-01", "r-001", "PIPE", 2, 585)
                    .slot("m-01", "r-002", "PIPE", 2, 630)
                    .version(day(2026, 10, 26), {weeklyPipe()})
                    .build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {},
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
        desk.setViewer("m-01");
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    template <class Dialog>
    QPointer<Dialog> show(Dialog* dialog)
    {
        QObject::connect(
            dialog, &TalkDialog::said, dialog, [this](const QString& done) { said = done; });
        settle();
        return dialog;
    }

    std::string place() const
    {
        const auto schedule = expandAround(desk.plan(), kTalk);
        const auto appointment = appointmentOf(schedule, schedule.find(kTalk));
        return toIso(appointment.day) + " " + toText(appointment.start);
    }
};

QPushButton* primaryOf(const TalkDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() != "Cancel")
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("A talk moves to a free place by two keys", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    auto dialog = setting.show(new MoveDialog(setting.desk, kTalk));
    dialog->openAt(MoveDialog::Focus::FreePlaces);
    setting.settle();
    REQUIRE(dialog->freePlaces().size() == 5);
    const auto second = dialog->freePlaces()[1];
    CHECK(dialog->explanation().startsWith("It stands on today at 09:45 and is due Fri 6 Nov"));

    auto* list = dialog->findChild<QListView*>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    setting.settle();

    CHECK(setting.place() == toIso(second.day) + " " + toText(second.start));
    CHECK(setting.said.startsWith("Moved the talk with "));
    CHECK_FALSE(dialog); // closed
}

TEST_CASE("A place outside the window is refused before it is tried", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    auto dialog = setting.show(new MoveDialog(setting.desk, kTalk));

    dialog->choose({day(2026, 11, 9), 600});

    CHECK_FALSE(primaryOf(*dialog)->isEnabled());
    CHECK(dialog->warning().startsWith("It can be held from Mon 2 Nov to Fri 6 Nov."));
    dialog->primaryAct();
    CHECK(setting.place() == "2026-11-03 09:45");
    dialog->choose({day(2026, 11, 6), 600});
    CHECK(primaryOf(*dialog)->isEnabled());
    CHECK(dialog->warning().isEmpty());
    delete dialog;
}

TEST_CASE("Another talk at the place is told and stays the user's choice", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    auto dialog = setting.show(new MoveDialog(setting.desk, kTalk));

    dialog->choose({day(2026, 11, 3), 630});

    CHECK(dialog->warning().contains("from 10:30 to 10:55"));
    CHECK(dialog->warning().endsWith("It can be moved there all the same."));
    dialog->primaryAct();
    CHECK(setting.place() == "2026-11-03 10:30");
}

TEST_CASE("A drop moves at once only where nothing stands against it", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    auto taken
        = setting.show(new MoveDialog(setting.desk, kTalk, TalkPlace{day(2026, 11, 3), 630}));
    taken->moveOrAsk();
    CHECK(taken->isVisible());
    CHECK(setting.place() == "2026-11-03 09:45");
    delete taken;

    setting.show(new MoveDialog(setting.desk, kTalk, TalkPlace{day(2026, 11, 3), 660}))
        ->moveOrAsk();
    setting.settle();
    CHECK(setting.place() == "2026-11-03 11:00");
    CHECK(setting.said.endsWith("to today at 11:00."));
}

TEST_CASE("How often a talk was moved is told", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    REQUIRE(moveTalk(setting.desk, kTalk, {day(2026, 11, 4), 600}));
    setting.clock.pass(std::chrono::seconds{1});
    REQUIRE(moveTalk(setting.desk, kTalk, {day(2026, 11, 5), 600}));

    auto dialog = setting.show(new MoveDialog(setting.desk, kTalk));

    CHECK(dialog->explanation().endsWith("It was moved 2 times before."));
    delete dialog;
}

TEST_CASE("A talk is excused with a reason of the list or in own words", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    const auto excusedFor = [&] {
        const auto schedule = expandAround(setting.desk.plan(), kTalk);
        const auto* excused = exceptionsInForce(schedule, schedule.find(kTalk)).excused;
        return excused ? excused->reason : std::string();
    };

    auto dialog = setting.show(new ExcuseDialog(setting.desk, kTalk));
    dialog->open();
    QTest::keyClick(dialog->findChild<QListView*>(), Qt::Key_Down);
    QTest::keyClick(dialog->findChild<QListView*>(), Qt::Key_Return);
    CHECK(excusedFor() == "Illness");
    CHECK(setting.said.startsWith("Excused the talk with "));

    setting.desk.undoStack().undo();
    setting.clock.pass(std::chrono::seconds{1});
    auto other = setting.show(new ExcuseDialog(setting.desk, kTalk));
    other->write("  ");
    CHECK_FALSE(primaryOf(*other)->isEnabled());
    other->write("Trade fair");
    other->primaryAct();
    CHECK(excusedFor() == "Trade fair");
}

TEST_CASE("Somebody who leads people can take a talk", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    auto dialog = setting.show(new ExcuseDialog(setting.desk, kTalk));
    CHECK_FALSE(dialog->handTo("r-003")); // leads nobody
    CHECK_FALSE(primaryOf(*dialog)->isEnabled());
    CHECK_FALSE(dialog->handTo("m-01")); // holds it already

    REQUIRE(dialog->handTo("m-02"));
    dialog->primaryAct();

    const auto schedule = expandAround(setting.desk.plan(), kTalk);
    const auto holder = appointmentOf(schedule, schedule.find(kTalk)).holder;
    CHECK(schedule.plan->roster.people[holder].code == "m-02");
}

TEST_CASE("An unplanned talk is recorded, taken back and recorded again", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    const auto talks = [&] {
        return setting.practice.unplannedTalks({day(2026, 1, 1), day(2026, 12, 31)}).value();
    };
    auto dialog = setting.show(new UnplannedDialog(setting.desk, day(2026, 11, 2)));
    dialog->choosePerson("r-002");

    dialog->primaryAct();

    REQUIRE(talks().size() == 1);
    CHECK(talks()[0].owner == "m-01");
    CHECK(talks()[0].person == "r-002");
    CHECK(talks()[0].heldOn == day(2026, 11, 2));
    CHECK(talks()[0].minutes == 15);
    CHECK(talks()[0].activity.empty());
    setting.desk.undoStack().undo();
    CHECK(talks().empty());
    setting.desk.undoStack().redo();
    CHECK(talks().size() == 1);
    setting.desk.undoStack().undo();
    CHECK(talks().empty());
}

TEST_CASE("What cannot be recorded keeps the form open with the reason", "[ui][talk_dialogs]")
{
    DialogSetting setting;
    auto dialog = setting.show(new UnplannedDialog(setting.desk, day(2026, 11, 4)));
    dialog->open();

    dialog->primaryAct();

    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->problem().isEmpty());
    CHECK(setting.desk.undoStack().count() == 0);
    delete dialog;
}
