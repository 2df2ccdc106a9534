// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/catch.h"
#include "support/practice_builder.h"
#include "today/agenda_model.h"
#include "ui/today/today_setting.h"

#include <QAbstractItemModelTester>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

AgendaLines linesOn(const std::shared_ptr<const Plan>& plan, Day today)
{
    const auto ledger = PracticeBuilder(plan, rangeForAgenda(plan->rhythm, today)).ledger(today);
    PersonIndex who = 0;
    while (plan->roster.people[who].code != "m-01")
        ++who;
    return agendaLines(ledger, agendaFor(ledger, who, today));
}

QStringList texts(const AgendaModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.data(model.index(row), Qt::AccessibleTextRole).toString();
    return all;
}

} // namespace

TEST_CASE("The agenda reads as sentences", "[ui][today]")
{
    AgendaModel model;
    QAbstractItemModelTester tester(&model);
    const auto plan = twoTalksOnTuesday().plan();

    model.setItems(linesOn(plan, day(2026, 11, 3)), day(2026, 11, 3), true);

    const auto all = texts(model);
    REQUIRE(all.size() >= 3);
    CHECK(all[0] == "Today, 0 of 2 done");
    CHECK(all[1].endsWith("Tuesday, 3 November at 09:45, open, due Fri 6 Nov"));
    CHECK(all[2].endsWith("Tuesday, 3 November at 11:00, open, due Fri 6 Nov"));
    CHECK_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
    CHECK(model.firstToHold() == 1);
}

TEST_CASE("An empty day says so and what waits for a time", "[ui][today]")
{
    AgendaModel model;
    QAbstractItemModelTester tester(&model);

    model.setItems({}, day(2026, 11, 4), true);
    CHECK(texts(model).contains("Nothing today."));
    CHECK(model.firstToHold() == -1);

    AgendaLines lines;
    TalkLine waiting;
    waiting.section = AgendaSection::WithoutTime;
    lines.talks = {waiting, waiting};
    model.setItems(lines, day(2026, 11, 4), true);
    CHECK(texts(model).contains("Nothing today. 2 talks of this week have no time yet."));
}

TEST_CASE("When the day is done the next talk is offered", "[ui][today]")
{
    const auto plan = twoTalksOnTuesday().plan();
    AgendaModel model;

    model.setItems(linesOn(plan, day(2026, 11, 2)), day(2026, 11, 2), true); // Monday: none

    CHECK(texts(model).contains("Next, tomorrow, 1"));
}

TEST_CASE("A talk dropped between two starts after the one before, in quarter hours", "[ui][today]")
{
    AgendaModel model;
    // 09:45 to 10:10 in row 1, 11:00 to 11:25 in row 2, nothing else but the talks after.
    model.setItems(linesOn(twoTalksOnTuesday().plan(), day(2026, 11, 3)), day(2026, 11, 3), true);

    CHECK(model.startInFrontOf(1, 25) == MinuteOfDay{9 * 60 + 15}); // ends before 09:45
    CHECK(model.startInFrontOf(0, 25) == MinuteOfDay{9 * 60 + 15}); // on the heading
    CHECK(model.startInFrontOf(2, 25) == MinuteOfDay{10 * 60 + 15});
    CHECK(model.startInFrontOf(3, 25) == MinuteOfDay{11 * 60 + 30});
    CHECK_FALSE(model.startInFrontOf(4, 25)); // another section
}

TEST_CASE("A talk dropped on an empty day starts at nine", "[ui][today]")
{
    AgendaModel model;
    model.setItems({}, day(2026, 11, 4), true);

    CHECK(model.startInFrontOf(1, 25) == MinuteOfDay{9 * 60});
}
