// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_page.h"
#include "calendar/slot_proposal_acts.h"
#include "calendar/slot_proposal_dialog.h"
#include "calendar/slot_proposal_words.h"
#include "shared/row_table.h"
#include "ui/rollout/desk_setting.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const Day kMonday = day(2026, 11, 2);

/// m-01 with three reps: r-001 has a slot in a weekly appointment of the manager's, r-002 a good
/// one, r-003 none.
Plan team()
{
    auto pipe = weeklyPipe();
    pipe.name = "Pipeline review";
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .reps("m-01", 3)
                    .slot("m-01", "r-001", "PIPE", 2, 10 * 60)
                    .slot("m-01", "r-002", "PIPE", 3, 14 * 60)
                    .version(day(2026, 11, 2), {pipe})
                    .build();
    for (int week = 0; week < 14; ++week)
        plan.roster.busy.push_back(
            {"m-01", day(2026, 11, 3) + std::chrono::days{7 * week}, 9 * 60, 12 * 60});
    normalise(plan.roster);
    return plan;
}

std::vector<std::string> spoken(const Plan& plan)
{
    std::vector<std::string> lines;
    for (const auto& row :
        slotRows(proposeWeek(plan, kMonday), plan.roster, &plan.rhythm.versions.front()))
        lines.push_back(row.spoken.toStdString());
    return lines;
}

} // namespace

TEST_CASE(
    "A weekly plan reads by weekday and time, with the reason of what moves", "[ui][calendar]")
{
    CHECK(spoken(team())
        == std::vector<std::string>{"Pipeline review with Rep r-003: new, Monday 09:00.",
            "Pipeline review with Rep r-001: moved, Tuesday 13:00. Manager m-01 is busy on Tuesday "
            "10:00, again and again.",
            "Pipeline review with Rep r-002: kept, Wednesday 14:00."});
}

TEST_CASE("What finds no room stands first and says how the week is taken", "[ui][calendar]")
{
    auto plan = team();
    for (int at = 0; at < 14 * 7; ++at)
        plan.roster.busy.push_back({"r-003", kMonday + std::chrono::days{at}, 8 * 60, 18 * 60});
    normalise(plan.roster);

    CHECK(spoken(plan).front()
        == "Pipeline review with Rep r-003: no room. No 25 minutes in a row are free: the longest "
           "gap is 0 min. Of 50.0 h a week Manager m-01 has 1.0 h of talks and is busy for 3.0 h, "
           "Rep "
           "r-003 has 0.0 h and is busy for 50.0 h.");
}

TEST_CASE("A weekly plan is taken with one click and taken back with another", "[ui][calendar]")
{
    DeskSetting setting(team());
    setting.desk.setViewer("m-01");
    CalendarPage page(setting.desk);
    QSignalSpy said(&page, &Page::said);
    page.resize(1200, 800);
    page.show();
    page.showPerson("m-01");
    setting.settle();
    auto* button = page.findChild<QPushButton*>(QStringLiteral("weeklyPlan"));
    REQUIRE(button);
    REQUIRE(button->isVisibleTo(&page));
    const auto before = setting.plans.load()->plan.roster.slots;

    button->click();
    auto* dialog = page.findChild<SlotProposalDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<RowTable*>()->rows().size() == 3);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    const auto after = setting.plans.load()->plan.roster.slots;
    CHECK(after
        == std::vector<Slot>{{"m-01", "r-001", "PIPE", 2, 13 * 60, 0},
            {"m-01", "r-002", "PIPE", 3, 14 * 60, 0}, {"m-01", "r-003", "PIPE", 1, 9 * 60, 0}});
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().toStdString() == "The weekly plan is taken: 1 new, 1 moved.");
    CHECK(said[0][1].toBool());

    setting.desk.undoStack().undo();
    CHECK(setting.plans.load()->plan.roster.slots == before);
    setting.desk.undoStack().redo();
    CHECK(setting.plans.load()->plan.roster.slots == after);
}

TEST_CASE("Not now changes nothing", "[ui][calendar]")
{
    DeskSetting setting(team());
    setting.desk.setViewer("m-01");
    CalendarPage page(setting.desk);
    page.resize(1200, 800);
    page.show();
    page.showPerson("m-01");
    setting.settle();
    const auto before = setting.plans.load()->plan.roster;

    page.findChild<QPushButton*>(QStringLiteral("weeklyPlan"))->click();
    QTest::keyClick(page.findChild<SlotProposalDialog*>(), Qt::Key_Escape);

    CHECK(setting.plans.load()->plan.roster == before);
}

TEST_CASE(
    "A plan that somebody else was faster than is not taken back over theirs", "[ui][calendar]")
{
    DeskSetting setting(team());
    const auto proposal = proposeWeek(*setting.desk.plan(), kMonday);
    REQUIRE(takeSlots(setting.desk, proposal));
    auto changed = setting.plans.load()->plan.roster;
    changed.slots.front().start = 16 * 60;
    REQUIRE(setting.plans.save(changed, setting.plans.load()->stamp));
    QSignalSpy failed(&setting.desk, &Desk::failed);

    setting.desk.undoStack().undo();

    CHECK(failed.size() == 1);
    CHECK(setting.plans.load()->plan.roster == changed);
}

TEST_CASE("Nobody but the person proposes their week", "[ui][calendar]")
{
    DeskSetting setting(team());
    setting.desk.setViewer("l-01");
    CalendarPage page(setting.desk);
    page.resize(1200, 800);
    page.show();
    page.showPerson("m-01");
    setting.settle();

    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("weeklyPlan"))->isVisibleTo(&page));
}
