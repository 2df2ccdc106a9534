// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/desk.h"
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

struct DeskSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans;
    MemoryPracticeRepository practice;
    std::int64_t writes = 0;
    int readers = 0;
    Desk desk;

    DeskSetting()
        : plans(OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 2)
                    .manager("m-02")
                    .version(day(2026, 1, 5), {weeklyPipe()})
                    .build())
        , desk({plans, practice, clock, ids, "north.mor", [this] { return writes; },
              [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                  ++readers;
                  return std::shared_ptr<const PracticeRepository>(
                      std::shared_ptr<void>(), &practice);
              }})
    {
        REQUIRE(desk.load());
    }
};

const LedgerQuestion kThisWeek{{day(2026, 11, 2), day(2026, 11, 8)}, "m-01"};

} // namespace

TEST_CASE("The desk answers with one manager's week", "[ui][desk]")
{
    DeskSetting setting;
    QObject page;
    std::size_t talks = 0;

    setting.desk.ledgerFor(kThisWeek, &page, [&](Result<LedgerAnswer> answer) {
        REQUIRE(answer);
        talks = answer->ledger->entries.size();
    });
    setting.desk.runner().finish();

    CHECK(talks == 2);
}

TEST_CASE("The same question is worked out once until somebody writes", "[ui][desk]")
{
    DeskSetting setting;
    QObject page;
    int answers = 0;
    const auto ask = [&] {
        setting.desk.ledgerFor(kThisWeek, &page, [&](const Result<LedgerAnswer>&) { ++answers; });
        setting.desk.runner().finish();
    };

    ask();
    ask();
    CHECK(answers == 2);
    CHECK(setting.readers == 1);

    setting.desk.recorded();
    ask();
    CHECK(setting.readers == 2);
}

TEST_CASE("A newer question makes the older answer stale", "[ui][desk]")
{
    DeskSetting setting;
    QObject page;
    QStringList answered;

    setting.desk.ledgerFor(
        kThisWeek, &page, [&](const Result<LedgerAnswer>&) { answered << "old"; });
    setting.desk.ledgerFor({{day(2026, 11, 9), day(2026, 11, 15)}, "m-01"}, &page,
        [&](const Result<LedgerAnswer>&) { answered << "new"; });
    setting.desk.runner().finish();

    CHECK(answered == QStringList{"new"});
}

TEST_CASE("A write by another program is noticed", "[ui][desk]")
{
    DeskSetting setting;
    QSignalSpy practice(&setting.desk, &Desk::practiceChanged);

    setting.desk.lookForWrites();
    CHECK(practice.count() == 0);
    setting.writes = 7;
    setting.desk.lookForWrites();
    setting.desk.lookForWrites();

    CHECK(practice.count() == 1);
}

TEST_CASE("A check-off brings in what somebody else changed in the plan", "[ui][desk]")
{
    DeskSetting setting;
    const auto stored = setting.plans.load();
    REQUIRE(stored);
    Roster roster = stored->plan.roster;
    roster.people.front().name = "Somebody New";
    REQUIRE(setting.plans.save(roster, stored->stamp));

    setting.desk.recorded();

    CHECK(setting.desk.plan()->roster.people.front().name == "Somebody New");
}

TEST_CASE("Who comes next takes back nothing that somebody else did", "[ui][desk]")
{
    DeskSetting setting;
    setting.desk.setViewer("m-01");
    setting.desk.remember(
        "check-off", [] { return Result<>(); }, [] { return Result<>(); });

    setting.desk.setViewer("m-02");

    CHECK_FALSE(setting.desk.undoStack().canUndo());
}

TEST_CASE("Midnight is noticed", "[ui][desk]")
{
    DeskSetting setting;
    QSignalSpy next(&setting.desk, &Desk::dayChanged);

    setting.clock.setToday(day(2026, 11, 4));
    setting.desk.lookForWrites();

    CHECK(next.count() == 1);
}

TEST_CASE("Nobody is shown sideways or upwards", "[ui][desk]")
{
    DeskSetting setting;

    setting.desk.setViewer("m-01");
    REQUIRE(setting.desk.peopleToShow().size() == 1);
    CHECK(setting.desk.peopleToShow().front()->code == "m-01");

    setting.desk.setViewer("l-01");
    CHECK(setting.desk.peopleToShow().size() == 3);
}

TEST_CASE("An act that can't be undone leaves the stack and says why", "[ui][desk]")
{
    DeskSetting setting;
    QSignalSpy failed(&setting.desk, &Desk::failed);
    int redone = 0;
    setting.desk.remember(
        "check-off", [] { return Result<>(fail(ErrorKind::Conflict, "checkoff.none", {"k"})); },
        [&] {
            ++redone;
            return Result<>();
        });
    CHECK(redone == 0); // it was saved before it came here

    setting.desk.undoStack().undo();

    CHECK(failed.count() == 1);
    CHECK_FALSE(setting.desk.undoStack().canRedo());
}

TEST_CASE("After a check-off the desk reads its day only and keeps the schedule", "[ui][desk]")
{
    DeskSetting setting;
    QObject page;
    LedgerAnswer now;
    const auto ask = [&] {
        setting.desk.ledgerFor(
            kThisWeek, &page, [&](const Result<LedgerAnswer>& answer) { now = answer.value(); });
        setting.desk.runner().finish();
    };
    ask();
    const auto before = now;
    const auto key = before.ledger->schedule->key(before.ledger->schedule->occurrences.front());
    CheckOff talk;
    talk.occurrence = key;
    talk.fact = {uuid(77), key.series(), key.date, key.number, 30, day(2026, 11, 3),
        day(2026, 11, 3), 0, 0, 0, false, false};
    REQUIRE(setting.practice.add(talk));

    setting.desk.recorded(key);
    ask();
    CHECK(now.ledger->schedule == before.ledger->schedule);
    CHECK(now.ledger->entries.front().held());
    CHECK(now.changed == std::vector{key});

    const auto known = now.ledger;
    ask();
    CHECK(now.ledger == known);

    setting.writes = 1; // somebody else wrote as well
    setting.desk.recorded(key);
    ask();
    CHECK(now.ledger->schedule != before.ledger->schedule);
    CHECK(now.changed.empty());
}
