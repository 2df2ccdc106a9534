// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/activities_view.h"
#include "adherence/band_row.h"
#include "adherence/copy_caption.h"
#include "adherence/grid_card.h"
#include "adherence/overview_view.h"
#include "adherence/talks_panel.h"
#include "shared/explain.h"
#include "shared/row_table.h"
#include "ui/adherence/page_setting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTest>

#include <array>

namespace mor::tests {

using namespace mor::ui;

namespace {

/// Two teams of four whose leader looks.
struct LeadersPage {
    PageSetting setting{OrganisationBuilder()
                            .leader()
                            .manager("m-01")
                            .manager("m-02")
                            .reps("m-01", 4)
                            .reps("m-02", 4)
                            .version(day(2026, 1, 5), {weeklyPipe()})
                            .build()};
    std::unique_ptr<AdherencePage> page;

    LeadersPage()
    {
        setting.desk.setViewer("l-01");
        page = std::make_unique<AdherencePage>(setting.desk);
        setting.lacks(*page);
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->firstFocus()->setFocus();
    }
    QWidget* focused() const { return QApplication::focusWidget(); }
};

} // namespace

TEST_CASE("Ctrl+Page Down walks the tabs and takes the focus along", "[ui][adherence]")
{
    LeadersPage setting;
    auto& page = *setting.page;

    QTest::keyClick(setting.focused(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(page.tab() == AdherencePage::Tab::Activities);
    CHECK(setting.focused() == page.firstFocus());
    QTest::keyClick(setting.focused(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(page.tab() == AdherencePage::Tab::Coverage);
    QTest::keyClick(setting.focused(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(page.tab() == AdherencePage::Tab::Activities);
}

TEST_CASE("Enter on a cell opens the talks behind it, Esc leads back", "[ui][adherence]")
{
    LeadersPage setting;
    auto& page = *setting.page;
    auto* grid = setting.focused();

    QTest::keyClick(grid, Qt::Key_Return);
    REQUIRE(page.talks().isVisible());
    CHECK(page.talks().sentence() == "4 missed. Each talk is seen by its manager alone.");
    CHECK(page.talks().isAncestorOf(setting.focused()));
    QTest::keyClick(setting.focused(), Qt::Key_Escape);
    CHECK_FALSE(page.talks().isVisible());
    CHECK(setting.focused() == grid);
}

TEST_CASE("The talks stand over the page, which stays as it was", "[ui][adherence]")
{
    LeadersPage setting;
    auto& page = *setting.page;
    auto* grid = setting.focused();
    const auto place = [&] {
        const QRect at(grid->mapTo(&page, QPoint()), grid->size());
        return std::array{at.x(), at.y(), at.width(), at.height()};
    };
    QApplication::processEvents();
    const auto before = place();

    QTest::keyClick(grid, Qt::Key_Return);
    REQUIRE(page.talks().isVisible());
    QApplication::sendPostedEvents();
    CHECK(place() == before);
    CHECK(page.talks().geometry().right() == page.rect().right());
}

TEST_CASE("Esc closes the talks from anywhere on the page", "[ui][adherence]")
{
    LeadersPage setting;
    auto& page = *setting.page;
    auto* grid = setting.focused();
    QTest::keyClick(grid, Qt::Key_Return);
    grid->setFocus(); // as after another page was looked at

    QTest::keyClick(grid, Qt::Key_Escape);

    CHECK_FALSE(page.talks().isVisible());
    CHECK(setting.focused() == grid);
}

TEST_CASE(
    "A copy says in its first line whose figures it holds and of which days", "[ui][adherence]")
{
    LeadersPage setting;
    const auto firstLine = [&](Qt::KeyboardModifiers with) {
        QTest::keyClick(setting.focused(), Qt::Key_C, with);
        return QApplication::clipboard()->text().section('\n', 0, 0).trimmed();
    };
    const auto text = firstLine(Qt::ControlModifier);

    CHECK(text.startsWith("Talk PIPE, by team and week: "));
    CHECK(text.contains("l-01, weeks "));
    CHECK(text.contains(" 2026, compared with weeks "));
    CHECK(firstLine(Qt::ControlModifier | Qt::ShiftModifier) == '"' + text + '"');
    CHECK(partText("Helena Brandt", "Span: 5 to 8 people")
        == "Helena Brandt, only managers with Span: 5 to 8 people");
}

TEST_CASE("F1 on a cell says what it counts, Ctrl+C copies the card", "[ui][adherence]")
{
    LeadersPage setting;
    auto* grid = setting.focused();

    QTest::keyClick(grid, Qt::Key_F1);
    REQUIRE(ExplanationNote::current());
    CHECK(ExplanationNote::current()->text().startsWith("Talks held, of those that were due"));
    QTest::keyClick(grid, Qt::Key_Escape);
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains("\t0 of 4\t"));
    CHECK(setting.page->talks().isHidden());
}

TEST_CASE("Every part of the page that has the focus explains itself", "[ui][adherence]")
{
    LeadersPage setting;
    const auto* page = setting.page.get();

    for (const auto* view : page->findChildren<QAbstractItemView*>()) {
        INFO(view->accessibleName().toStdString());
        const bool isList = view->focusPolicy() & Qt::TabFocus;
        CHECK((!isList || isExplained(*view)));
    }
}

TEST_CASE("Bands that part nobody are not offered, chosen ones are kept", "[ui][adherence]")
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 4)
                    .reps("m-02", 6)
                    .version(day(2026, 1, 5), {weeklyPipe()})
                    .plan();
    BandRow bands;
    int asked = 0;
    QObject::connect(&bands, &BandRow::chosen, &bands, [&] { ++asked; });
    bands.setOffers(plan, day(2026, 11, 3));

    const auto chips = bands.findChildren<QAbstractButton*>();
    REQUIRE(chips.size() == 1); // all work by one calendar, nobody is new, has a quota or ramps
    CHECK(chips.front()->text() == "Span: all");
    chips.front()->click();
    for (auto* menu : bands.findChildren<QMenu*>())
        menu->actions().at(2)->trigger();
    CHECK(asked == 1);
    CHECK(bands.filter().span == SpanBand::FiveToEight);
    CHECK(bands.words() == "Span: 5 to 8 people");
    CHECK(chips.front()->text() == "Span: 5 to 8 people");
    bands.setOffers(plan, day(2026, 10, 3));
    CHECK(bands.filter().span == SpanBand::FiveToEight);
    bands.clear();
    CHECK(bands.filter().empty());
}

TEST_CASE("What others see is asked for by its page", "[ui][adherence]")
{
    LeadersPage setting;
    QString wanted;
    QObject::connect(setting.page.get(), &AdherencePage::pageWanted, setting.page.get(),
        [&](const QString& id) { wanted = id; });

    for (auto* tool : setting.page->findChildren<QAbstractButton*>())
        if (tool->text() == "What others see")
            tool->click();

    CHECK(wanted == "mirror");
}

} // namespace mor::tests
