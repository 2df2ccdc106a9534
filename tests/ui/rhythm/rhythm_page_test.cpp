// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/rhythm_files.h"
#include "board/board_view.h"
#include "rhythm/rhythm_page.h"
#include "shared/desk.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

struct PageSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .reps("m-01", 2)
                                   .version(day(2026, 1, 5), {weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    Desk desk{{plans, practice, clock, ids, QStringLiteral("north.mor"), {},
        [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
            return std::shared_ptr<const PracticeRepository>(std::shared_ptr<void>(), &practice);
        },
        false, rhythmAccess()}};
    std::unique_ptr<RhythmPage> page;

    PageSetting()
    {
        REQUIRE(desk.load());
        desk.setViewer("l-01");
        page = std::make_unique<RhythmPage>(desk);
        page->resize(1200, 800);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->refreshIfStale();
        settle();
    }

    void settle()
    {
        desk.runner().finish();
        QApplication::processEvents();
    }

    bool knowsKey(const QKeySequence& key) const
    {
        return std::ranges::any_of(
            page->actions(), [&](const QAction* action) { return action->shortcut() == key; });
    }
    BoardView& board() const { return *page->findChild<BoardView*>(); }
};

} // namespace

TEST_CASE("The page shows the board first, with its tools", "[ui][rhythm]")
{
    PageSetting setting;

    CHECK(setting.board().isVisible());
    CHECK(setting.page->title() == "Rhythm");
    CHECK(setting.page->tools() == setting.board().tools());
}

TEST_CASE("The sheet of keys follows the view that is shown", "[ui][rhythm]")
{
    PageSetting setting;
    CHECK(setting.knowsKey(QKeySequence::Find));
    CHECK(setting.knowsKey(Qt::CTRL | Qt::Key_Return));

    setting.page->showPublish();
    CHECK_FALSE(setting.board().isVisible());
    CHECK(setting.knowsKey(Qt::CTRL | Qt::Key_Return));

    setting.page->showBoard();
    CHECK(setting.knowsKey(QKeySequence::Find));
}

TEST_CASE("Enter on a card leads to the editor", "[ui][rhythm]")
{
    PageSetting setting;
    setting.page->firstFocus()->setFocus();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    setting.settle();

    CHECK_FALSE(setting.board().isVisible());
}

TEST_CASE("A narrow window moves tools into the menu", "[ui][rhythm]")
{
    PageSetting setting;
    const auto wide = setting.page->tools().size();

    setting.page->setNarrow(true);

    CHECK(setting.page->tools() == setting.board().tools());
    CHECK(setting.page->tools().size() <= wide);
}
