// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/schedule_acts.h"

#include "core/schedule/exception_service.h"
#include "core/schedule/exceptions_in_force.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QSignalSpy>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const OccurrenceKey kTalk = key("PIPE/m-01/r-001/2026-11-06");

/// A weekly talk on Tuesday, 3 November 2026, at 09:45, due on Friday.
struct ActsSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    Desk desk;
    QSignalSpy changes;

    ActsSetting()
        : plans(OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 1)
                    .manager("m-02")
                    .reps("m-02", 1)
                    .manager("m-03")
                    .slot("m-01", "r-001", "PIPE", 2, 585)
                    .version(day(2026, 10, 26), {weeklyPipe()})
                    .build())
        , desk({plans, practice, clock, ids, QStringLiteral("north.mor"), {}, {}})
        , changes(&desk, &Desk::planChanged)
    {
        REQUIRE(desk.load());
        desk.setViewer("m-01");
    }

    std::string place() const
    {
        const auto schedule = expandAround(desk.plan(), kTalk);
        const auto appointment = appointmentOf(schedule, schedule.find(kTalk));
        return toIso(appointment.day) + " " + toText(appointment.start);
    }

    std::string excusedFor() const ///< reason; empty: not excused
    {
        const auto schedule = expandAround(desk.plan(), kTalk);
        const auto* excused = exceptionsInForce(schedule, schedule.find(kTalk)).excused;
        return excused ? excused->reason : std::string();
    }

    std::string heldBy() const
    {
        const auto schedule = expandAround(desk.plan(), kTalk);
        const auto appointment = appointmentOf(schedule, schedule.find(kTalk));
        return desk.plan()->roster.people[appointment.holder].code;
    }
};

} // namespace

TEST_CASE("A moved talk goes back by undo and moves again by redo", "[ui][schedule_acts]")
{
    ActsSetting setting;

    const auto done = moveTalk(setting.desk, kTalk, {day(2026, 11, 5), 600});

    REQUIRE(done);
    CHECK(done->startsWith("Moved the talk with "));
    CHECK(done->endsWith("to Thu 5 Nov at 10:00."));
    CHECK(setting.place() == "2026-11-05 10:00");
    CHECK(setting.changes.count() == 1);
    CHECK(setting.desk.plan()->exceptions.back().recordedBy == "m-01");
    setting.desk.undoStack().undo();
    CHECK(setting.place() == "2026-11-03 09:45");
    setting.desk.undoStack().redo();
    CHECK(setting.place() == "2026-11-05 10:00");
    CHECK(setting.changes.count() == 3);
}

TEST_CASE("Of two moves undo takes back the newer first", "[ui][schedule_acts]")
{
    ActsSetting setting;
    REQUIRE(moveTalk(setting.desk, kTalk, {day(2026, 11, 5), 600}));
    setting.clock.pass(std::chrono::seconds{1});
    REQUIRE(moveTalk(setting.desk, kTalk, {day(2026, 11, 6), 660}));

    setting.clock.pass(std::chrono::seconds{1});
    setting.desk.undoStack().undo();
    CHECK(setting.place() == "2026-11-05 10:00");
    setting.clock.pass(std::chrono::seconds{1});
    setting.desk.undoStack().undo();
    CHECK(setting.place() == "2026-11-03 09:45");
}

TEST_CASE("Two moves that were undone are made again one by one", "[ui][schedule_acts]")
{
    ActsSetting setting;
    const auto later = [&] { setting.clock.pass(std::chrono::seconds{1}); };
    REQUIRE(moveTalk(setting.desk, kTalk, {day(2026, 11, 5), 600}));
    later();
    REQUIRE(moveTalk(setting.desk, kTalk, {day(2026, 11, 6), 660}));
    for (int i = 0; i < 2; ++i) {
        later();
        setting.desk.undoStack().undo();
    }
    CHECK(setting.place() == "2026-11-03 09:45");

    for (const auto* place : {"2026-11-05 10:00", "2026-11-06 11:00"}) {
        later();
        setting.desk.undoStack().redo();
        CHECK(setting.place() == place);
    }
    for (const auto* place : {"2026-11-05 10:00", "2026-11-03 09:45"}) {
        later();
        setting.desk.undoStack().undo();
        CHECK(setting.place() == place);
    }
}

TEST_CASE("Undo leaves alone what a colleague changed since", "[ui][schedule_acts]")
{
    ActsSetting setting;
    REQUIRE(moveTalk(setting.desk, kTalk, {day(2026, 11, 5), 600}));
    setting.clock.pass(std::chrono::seconds{1});
    // In another program; this one has not looked yet.
    ExceptionService elsewhere(setting.plans, setting.clock, setting.ids);
    REQUIRE(elsewhere.move(setting.desk.plan(), kTalk, {day(2026, 11, 6), 660}, "l-01"));
    std::string told;
    QObject::connect(&setting.desk, &Desk::failed, &setting.desk,
        [&](const Error& error) { told = error.code; });

    setting.desk.undoStack().undo();

    CHECK(told == "exception.changed_since");
    CHECK(setting.place() == "2026-11-06 11:00"); // and it is seen at once
    CHECK_FALSE(setting.desk.undoStack().canRedo());
}

TEST_CASE("A move out of the window is refused and leaves nothing to undo", "[ui][schedule_acts]")
{
    ActsSetting setting;

    const auto done = moveTalk(setting.desk, kTalk, {day(2026, 11, 9), 600});

    REQUIRE_FALSE(done);
    CHECK(done.error().code == "exception.outside_window");
    CHECK(setting.place() == "2026-11-03 09:45");
    CHECK(setting.desk.undoStack().count() == 0);
    CHECK(setting.changes.count() == 0);
}

TEST_CASE("An excused talk is asked for again by undo", "[ui][schedule_acts]")
{
    ActsSetting setting;

    REQUIRE(excuseTalk(setting.desk, kTalk, "Customer emergency"));

    CHECK(setting.excusedFor() == "Customer emergency");
    setting.desk.undoStack().undo();
    CHECK(setting.excusedFor().empty());
    setting.desk.undoStack().redo();
    CHECK(setting.excusedFor() == "Customer emergency");
}

TEST_CASE("A talk is handed to somebody who leads people, and back", "[ui][schedule_acts]")
{
    ActsSetting setting;

    CHECK(
        reassignTalk(setting.desk, kTalk, "m-03").error().code == "exception.deputy_leads_nobody");
    REQUIRE(reassignTalk(setting.desk, kTalk, "m-02"));

    CHECK(setting.heldBy() == "m-02");
    setting.desk.undoStack().undo();
    CHECK(setting.heldBy() == "m-01");
}
