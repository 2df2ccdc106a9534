// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/empty_state.h"
#include "shared/label.h"
#include "team/count_card.h"
#include "team/mark_list.h"
#include "team/own_debts.h"
#include "team/rep_panel.h"
#include "team/team_matrix.h"
#include "ui/team/team_setting.h"

#include <QAbstractItemModelTester>
#include <QMenu>

#include <algorithm>

namespace mor::tests {

using namespace mor::ui;

namespace {

QStringList counts(const TeamPage& page)
{
    QStringList texts;
    for (const auto* card : page.findChildren<CountCard*>())
        texts << card->accessibleName();
    return texts;
}

QStringList linesOf(const QWidget& where, const QString& name)
{
    QStringList lines;
    for (const auto* list : where.findChildren<MarkList*>())
        if (list->accessibleName() == name)
            for (int row = 0; row < list->items().rowCount(); ++row)
                lines << list->items().line(row).spoken;
    return lines;
}

} // namespace

TEST_CASE("The page opens on the four closed weeks, least covered first", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");

    // r-003 and r-004 got nothing of four, and no monthly talk hides it.
    CHECK(setting.page->context() == "4 reps · to Sunday, 8 November");
    REQUIRE(setting.page->model().rowCount() == 4);
    CHECK(setting.row(0)[0] == "Rep r-003");
    CHECK(setting.row(3)[0] == "Rep r-002");
    CHECK(setting.row(3)[2] == "3 of 4");
}

TEST_CASE("The four counts name the least covered rep and the longest gap", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    setting.page->showPeriod({ui::PeriodKind::FourWeeks, {day(2026, 10, 5), day(2026, 11, 1)}});
    setting.settle();

    const auto told = counts(*setting.page);
    REQUIRE(told.size() == 4);
    // 7 of 16: Wilson gives 23 to 67 %, wholly under the target of 80.
    CHECK(told[0] == "Talks held: 7 of 16, likely 23 to 67 %, below the target");
    CHECK(told[1] == "Least covered rep: Rep, 0 of 4, 3 of 4 below minimum");
    CHECK(told[2].startsWith("Longest gap: Rep, "));
    CHECK(told[2].endsWith("talk PIPE, agreed every 5"));
    CHECK(told[3] == "Next steps kept: –, none due yet");
}

TEST_CASE("A cell tells itself as a sentence", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    setting.page->showPeriod({ui::PeriodKind::FourWeeks, {day(2026, 10, 5), day(2026, 11, 1)}});
    setting.settle();
    const auto& model = setting.page->model();
    const int row = 2; // after the two who got nothing

    CHECK(model.index(row, 1).data(Qt::AccessibleTextRole).toString()
        == "Rep r-001, Talk PIPE: 3 of 4 held, 75 minutes: on time Fri 9 Oct, on time Fri 16 Oct, "
           "on time Fri 23 Oct, missed Fri 30 Oct");
    CHECK(model.index(row, 2).data(Qt::AccessibleTextRole).toString()
        == "Rep r-001: 3 of 4 talks due were held");
    CHECK(model.index(row, 5).data(Qt::AccessibleTextRole).toString()
        == "Rep r-001: 75 of 100 minutes of conversation agreed");
}

TEST_CASE("Arrows go from cell to cell and Enter offers the talks behind", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    setting.press(Qt::Key_Right);
    CHECK(setting.page->matrix().currentIndex().column() == 1);
    setting.press(Qt::Key_Return);

    auto* menu = setting.page->findChild<QMenu*>();
    REQUIRE(menu);
    // Four talks, and the next one to hold.
    REQUIRE(menu->actions().size() == 6);
    CHECK(menu->actions()[5]->text() == "Plan the next one, due tomorrow");
    menu->actions()[0]->trigger();
    menu->actions()[5]->trigger();
    menu->close();

    REQUIRE(setting.wanted.size() == 2);
    CHECK(toText(setting.wanted[0]) == "PIPE/m-01/r-003/2026-10-16");
    CHECK(toText(setting.wanted[1]) == "PIPE/m-01/r-003/2026-11-13");
}

TEST_CASE("A click on a mark opens that talk", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    auto& matrix = setting.page->matrix();
    const auto cell = matrix.visualRect(setting.page->model().index(0, 1));
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, matrix.markRect(cell, 1, 4).center());

    REQUIRE(setting.wanted.size() == 1);
    CHECK(toText(setting.wanted[0]) == "PIPE/m-01/r-003/2026-10-23");
}

TEST_CASE("A gap leads to the talk that would end it", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    for (int i = 0; i < 3; ++i)
        setting.press(Qt::Key_Right);
    setting.press(Qt::Key_Return);

    REQUIRE(setting.wanted.size() == 1);
    CHECK(toText(setting.wanted[0]) == "PIPE/m-01/r-003/2026-11-13");
}

TEST_CASE("Beside the matrix stands what happened with one rep and what is owed", "[ui][team]")
{
    TeamSetting setting;
    NextStep call;
    call.owner = "m-01";
    call.what = "Call the buyer";
    call.due = day(2026, 11, 20);
    setting.hold("PIPE/m-01/r-001/2026-11-06", {call});
    for (const auto* skill : {"Listening", "Asking for the date"}) {
        setting.clock.pass(std::chrono::hours{1});
        REQUIRE(setting.practice.add(SkillFocus{setting.ids.next(setting.clock.now()), "r-001",
            skill, day(2026, 11, 6), setting.clock.now(), "m-01"}));
    }
    setting.open("m-01");
    auto& panel = setting.page->panel();
    CHECK(panel.accessibleName() == "Rep r-003"); // the first row
    setting.page->openPanel(setting.page->model().line(2).rep);

    CHECK(panel.accessibleName() == "Rep r-001");
    const auto labels = panel.findChildren<Label*>();
    CHECK(std::ranges::count(labels, QString("Asking for the date"), &Label::text) == 1);
    CHECK(
        linesOf(panel, "What happened")[0] == "Talk PIPE, Fri 6 Nov: held · 25 min · 1 next step");
    // Promised on Friday 6 November, four working days ago; Wednesday is no holiday here.
    CHECK(linesOf(panel, "Open next steps")
        == QStringList{"Call the buyer, you, due Fri 20 Nov, still time. Space: done"});
    CHECK(linesOf(panel, "Talks due this month").size() == 4);
    CHECK(linesOf(panel, "Promises to the rep").size() == 1);
}

TEST_CASE("Esc closes the panel and the keys stay in the matrix", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    REQUIRE(setting.page->panel().isVisible());
    setting.page->panel().setFocus(); // as F6 does
    REQUIRE(QApplication::focusWidget()->accessibleName() == "What happened");
    setting.press(Qt::Key_Escape);

    CHECK_FALSE(setting.page->panel().isVisible());
    CHECK(QApplication::focusWidget() == &setting.page->matrix());
    setting.press(Qt::Key_Return); // on the name
    CHECK(setting.page->panel().isVisible());
}

TEST_CASE("A leader sees counts by team and no name of a rep", "[ui][team]")
{
    TeamSetting setting(twoTeams().reps("m-02", 2));
    setting.open("l-01");
    const auto& model = setting.page->model();

    REQUIRE(model.rowCount() == 2);
    CHECK_FALSE(setting.page->panel().isVisible());
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            CHECK_FALSE(index.data().toString().contains("Rep r-"));
            CHECK_FALSE(index.data(Qt::AccessibleTextRole).toString().contains("Rep r-"));
            CHECK_FALSE(index.data(TeamModel::MarksRole).isValid());
        }
    for (const auto& told : counts(*setting.page))
        CHECK_FALSE(told.contains("Rep r-"));
    setting.press(Qt::Key_Return);
    CHECK_FALSE(setting.page->panel().isVisible());
    CHECK(setting.wanted.empty());
}

TEST_CASE("A leader who looks at one manager sees no more than counts", "[ui][team]")
{
    TeamSetting setting;
    setting.open("l-01", "m-01");

    REQUIRE(setting.page->model().rowCount() == 1);
    CHECK(setting.row(0)[0] == "Team of m-01");
    CHECK_FALSE(setting.page->panel().isVisible());
}

TEST_CASE("A team of fewer than four shows a leader no figure and is in no sum", "[ui][team]")
{
    TeamSetting setting; // m-02 leads three
    setting.open("l-01");

    REQUIRE(setting.page->model().rowCount() == 2);
    CHECK(setting.row(1) == QStringList{"Team of m-02", "–", "too few", "–", "–", "–"});
    CHECK(counts(*setting.page)[1].contains("of 4 below minimum"));

    setting.open("m-02");
    CHECK(setting.page->model().rowCount() == 3); // the manager's own
}

TEST_CASE("A rep sees what the manager owes them and nobody else", "[ui][team]")
{
    TeamSetting setting;
    setting.open("r-001");

    auto* debts = setting.page->findChild<OwnDebts*>();
    REQUIRE(debts);
    CHECK(debts->isVisible());
    CHECK_FALSE(setting.page->matrix().isVisible());
    CHECK(linesOf(*debts, "Talks due this month").size() == 4);
    CHECK(linesOf(*debts, "Talks due this month")[0]
        == "Talk PIPE, missed, Fri 6 Nov, due Fri 6 Nov");
}

TEST_CASE("Before the first window closes there are names and days, no marks", "[ui][team]")
{
    TeamSetting setting(OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).version(
        day(2026, 11, 9), {weeklyPipe()}));
    setting.open("m-01");

    REQUIRE(setting.page->model().rowCount() == 2);
    CHECK(setting.row(0) == QStringList{"Rep r-001", "–", "4 days", "–", "–"});
}

TEST_CASE("Without people or rhythm the team page says what is missing", "[ui][team]")
{
    TeamSetting noRhythm(OrganisationBuilder().leader().manager("m-01").reps("m-01", 2));
    noRhythm.open("m-01");
    CHECK(noRhythm.page->findChild<EmptyState*>()->sentence() == "No rhythm is published yet.");

    TeamSetting noTeam(
        OrganisationBuilder().leader().manager("m-01").version(day(2026, 9, 7), {weeklyPipe()}));
    noTeam.open("m-01");
    CHECK(noTeam.page->findChild<EmptyState*>()->sentence() == "No team is led from here.");
}

TEST_CASE("The matrix keeps the rules of models and copies as text", "[ui][team]")
{
    TeamSetting setting;
    setting.open("m-01");
    TeamModel model;
    const QAbstractItemModelTester rules(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto contents = readTeam(setting.desk.plan(), setting.practice,
        {"m-01", "m-01", {day(2026, 10, 5), day(2026, 11, 1)}, day(2026, 11, 12)});
    REQUIRE(contents);
    model.setItems(*contents, teamTable(**contents, TeamOrder::Name));
    model.setShow(TeamModel::Show::Minutes);

    CHECK(tableText(model).startsWith("Rep\tTalk PIPE\tCovered\tLongest gap\tSteps kept\tYour "
                                      "minutes\nRep r-001\t75 min\t3 of 4"));
}

} // namespace mor::tests
