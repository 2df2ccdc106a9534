// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/coaching/coaching_setting.h"

namespace mor::tests {

namespace {

QStringList heldColumn(const RowsCard& card)
{
    QStringList texts;
    for (const auto& row : card.table().rows())
        texts << row.cells[2].text.section(QLatin1Char(','), 0, 0);
    return texts;
}

} // namespace

TEST_CASE(
    "The leader finds the talks of managers, newest first, and no rep by name", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.open("l-01");

    CHECK(heldColumn(setting.page->talksCard())
        == QStringList{"Thu 5 Nov", "Wed 4 Nov", "Tue 3 Nov"});
    CHECK(setting.page->talksCard().table().rows()[0].cells[1].second == "with one of 3 reps");
    CHECK_FALSE(setting.allText().contains("Rep r-"));
    CHECK_FALSE(setting.allText().contains("r-00"));
    CHECK_FALSE(setting.page->receivedCard().isVisible());
}

TEST_CASE("What was seen is judged by keys, saved, and undone", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.open("l-01");
    auto& table = setting.page->talksCard().table();
    setting.press(table, Qt::Key_Return);
    REQUIRE(QApplication::focusWidget());
    CHECK(setting.page->panel().isAncestorOf(QApplication::focusWidget()));

    // Not seen, then met; twice on is not met.
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_5})
        setting.press(*QApplication::focusWidget(), key);
    CHECK(toText(setting.page->panel().editor().judgement()) == "yn--y");
    setting.press(*QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    auto stored = *setting.coaching.observations();
    REQUIRE(stored.size() == 1);
    CHECK(toText(stored.front().judged) == "yn--y");
    CHECK(toText(stored.front().occurrence) == "PIPE/m-01/r-002/2026-11-06");
    CHECK(setting.said == "Saved. Manager m-01 reads it now.");
    CHECK(table.rows()[0].cells[3].text == "said");

    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(standing(*setting.coaching.observations()).empty());
    CHECK(table.rows()[0].cells[3].text.isEmpty());
    setting.desk.undoStack().redo();
    setting.settle();
    CHECK(standing(*setting.coaching.observations()).size() == 1);
}

TEST_CASE("Nothing seen is not saved, and the panel says why", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.open("l-01");

    setting.press(setting.page->talksCard().table(), Qt::Key_Return, Qt::ControlModifier);

    CHECK(setting.coaching.observations()->empty());
    CHECK(setting.allText().contains("None of the criteria was seen"));
}

TEST_CASE("What was typed about one talk waits while another is looked at", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.open("l-01");
    auto& table = setting.page->talksCard().table();
    auto* strength = setting.page->panel().findChildren<QLineEdit*>().front();
    strength->setFocus();
    QTest::keyClicks(strength, "left room");

    table.select("1");
    setting.settle();
    CHECK(strength->text().isEmpty());
    table.select("0");
    setting.settle();

    CHECK(strength->text() == "left room");
}

TEST_CASE("The manager reads what was seen beside the own ticks", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.open("l-01");
    setting.press(setting.page->talksCard().table(), Qt::Key_Return);
    for (const auto key : {Qt::Key_1, Qt::Key_3})
        setting.press(*QApplication::focusWidget(), key);
    setting.press(*QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(setting.allText().contains("You ticked it."));

    setting.open("m-01");

    CHECK_FALSE(setting.page->talksCard().isVisible());
    REQUIRE(setting.page->receivedCard().table().rows().size() == 1);
    CHECK(setting.page->receivedCard().table().rows()[0].cells[3].text == "2 of 2 met");
    CHECK(setting.allText().contains("You ticked it."));
    CHECK(setting.allText().contains("Only you and Leader l-01 read this."));

    setting.open("m-02");
    CHECK(setting.page->receivedCard().table().rows().empty());
}

TEST_CASE("A round is opened for those one leads, and called off by undo", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.open("l-01");
    setting.page->openForm();
    auto* text = setting.page->roundForm().findChild<QPlainTextEdit*>();
    setting.press(*text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(setting.allText().contains("A round needs a case to judge."));

    QTest::keyClicks(text, "Three deals stand still.");
    setting.press(*text, Qt::Key_Return, Qt::ControlModifier);

    const auto rounds = *setting.coaching.rounds();
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.front().judges == std::vector<std::string>{"m-01", "m-02", "m-03", "m-04"});
    CHECK(setting.page->roundsCard().table().rows().size() == 1);
    setting.desk.undoStack().undo();
    setting.settle();
    CHECK(setting.page->roundsCard().table().rows().empty());
}

TEST_CASE("A case is judged blind and shows criteria, not people, once all have", "[ui][coaching]")
{
    CoachingSetting setting;
    const auto round = setting.openedRound();
    setting.judge(round, "m-01", {1, 2});
    setting.judge(round, "m-02", {1, 2});
    setting.judge(round, "m-03", {1});
    setting.open("m-04");
    CHECK(setting.page->context().endsWith("one case to judge"));
    CHECK(setting.page->roundPanel().resultLines().isEmpty());
    CHECK(setting.allText().contains("3 of 4 have judged."));

    auto& editor = setting.page->roundPanel().editor();
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_2})
        setting.press(*editor.firstFocus(), key);
    setting.press(*editor.firstFocus(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(setting.coaching.judgements(round)->size() == 4);
    const auto lines = setting.page->roundPanel().resultLines();
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].endsWith("4 of 4 met: judged alike"));
    CHECK(lines[1].endsWith("2 of 4 met, 2 not met: judged differently"));
    CHECK(lines[4].endsWith("0 of 4 met, 3 not met, 1 not seen: judged differently"));
    CHECK_FALSE(lines.join(QString()).contains("m-0"));
    CHECK(setting.said.startsWith("Your judgement is in."));
}

TEST_CASE("The opener of an open round sees how many have judged and no more", "[ui][coaching]")
{
    CoachingSetting setting;
    const auto round = setting.openedRound();
    setting.judge(round, "m-01", {1, 2});
    setting.open("l-01");

    CHECK(setting.page->roundsCard().table().rows()[0].cells[2].text == "1 of 4");
    CHECK(setting.page->roundPanel().resultLines().isEmpty());
}

TEST_CASE("A rep is told who the page is for", "[ui][coaching]")
{
    CoachingSetting setting;
    setting.open("r-001");

    const auto* lack = setting.page->findChild<EmptyState*>();
    REQUIRE(lack);
    CHECK(lack->isVisible());
    CHECK(lack->sentence() == "This page is for those who lead.");
    CHECK_FALSE(setting.page->roundsCard().isVisible());
}

} // namespace mor::tests
