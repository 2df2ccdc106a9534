// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/card_copies.h"
#include "shared/rows_panel.h"
#include "ui/results/results_setting.h"
#include "ui/tab_stops.h"

#include <QAction>
#include <QClipboard>

namespace mor::tests {

namespace {

struct ResultsKeys : ResultsSetting {
    explicit ResultsKeys(const char* viewer)
        : ResultsSetting(viewer)
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    RowTable& attainment() const { return page->attainmentCard().table(); }
    void open(RowTable& table, const char* id)
    {
        table.setFocus();
        table.select(id);
        QTest::keyClick(&table, Qt::Key_Return);
        settle();
    }
    QStringList namesBehind() const
    {
        QStringList names;
        for (const auto& row : page->behind().table().rows())
            names << row.cells.front().text;
        return names;
    }
};

} // namespace

TEST_CASE("Every part of Results shows the focus and explains itself", "[ui][results]")
{
    const ResultsKeys setting("m-01");
    REQUIRE(tabStops(*setting.page).size() >= 3);
    CHECK(unseenStops(*setting.page) == QStringList());
    CHECK(unexplainedStops(*setting.page) == QStringList());
}

TEST_CASE("Enter on a team opens its results, Esc leads back", "[ui][results]")
{
    ResultsKeys setting("l-01");
    setting.open(setting.attainment(), "m-01");
    CHECK(setting.page->shownPerson() == "m-01");
    CHECK(setting.shown() == QStringList{"m-01"}); // reps one by one: only their manager
    QTest::keyClick(setting.page.get(), Qt::Key_Escape);
    setting.settle();
    CHECK(setting.page->shownPerson() == "l-01");
}

TEST_CASE("The rows behind a figure are those that the viewer may see", "[ui][results][access]")
{
    ResultsKeys leader("l-01");
    leader.open(leader.attainment(), "l-01");
    REQUIRE(leader.page->behind().isVisible());
    CHECK(leader.namesBehind() == QStringList());
    CHECK(leader.page->behind().sentence().startsWith("Counted of 4 people. Each of them"));

    ResultsKeys manager("m-01");
    manager.open(manager.attainment(), "m-01");
    REQUIRE(manager.page->behind().isVisible());
    CHECK(manager.namesBehind().size() == 2);
    CHECK(manager.page->behind().sentence() == "Counted of 2 people.");
    CHECK(manager.page->behind().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(manager.page->behind().isVisible());
    CHECK(manager.attainment().hasFocus());
}

TEST_CASE("A call opens its record: what was called and what came", "[ui][results]")
{
    ResultsKeys setting("m-01");
    auto& people = const_cast<RowTable&>(setting.page->callsCard().people());
    setting.open(people, "m-01");
    REQUIRE(setting.page->behind().table().rows().size() == 1);
    const auto& cells = setting.page->behind().table().rows().front().cells;
    CHECK(cells[1].text == "called 231");
    CHECK(cells[1].second == "came 210");
    CHECK(cells[2].text == "10 %"); // (231 - 210) / 210
}

TEST_CASE("Every card of Results is copied as text with whose and which period", "[ui][results]")
{
    ResultsKeys setting("m-01");
    int copied = 0;
    for (auto* copies : setting.page->findChildren<CardCopies*>()) {
        for (auto* action : copies->findChildren<QAction*>())
            if (action->text() == "Copy as CSV")
                action->trigger();
        const auto text = QGuiApplication::clipboard()->text();
        INFO(text.toStdString());
        CHECK_FALSE(text.trimmed().isEmpty());
        copied += text.contains("Q3 FY2026") ? 1 : 0;
    }
    CHECK(copied >= 4);
    CHECK(setting.said == "Copied as CSV.");
}

} // namespace mor::tests
