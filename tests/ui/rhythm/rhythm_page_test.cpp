// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/rhythm_files.h"
#include "board/board_view.h"
#include "board/card_list.h"
#include "board/strategy_line.h"
#include "editor/editor_view.h"
#include "onepage/one_page_view.h"
#include "publish/publish_view.h"
#include "rhythm/rhythm_page.h"
#include "shared/card.h"
#include "shared/desk.h"
#include "strategy/strategy_view.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <QAction>
#include <QApplication>
#include <QLayout>
#include <QLineEdit>
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

TEST_CASE("Esc leads from every view back to the board and to where one came from", "[ui][rhythm]")
{
    PageSetting setting;
    auto* line = setting.page->findChild<StrategyLine*>();
    line->setFocus();
    const auto escaped = [&](void (RhythmPage::*show)()) {
        (setting.page.get()->*show)();
        setting.settle();
        CHECK_FALSE(setting.board().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        setting.settle();
        return setting.board().isVisible() && QApplication::focusWidget() == line;
    };

    CHECK(escaped(&RhythmPage::showStrategy));
    CHECK(escaped(&RhythmPage::showPublish));

    setting.page->showOnePage(Role::Manager);
    setting.settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(setting.board().isVisible());
    CHECK(QApplication::focusWidget() == line);
}

TEST_CASE("Esc works from the view's tools in the header too", "[ui][rhythm]")
{
    PageSetting setting;
    QWidget header; // the window takes tools out of their page
    header.show();
    setting.page->showStrategy();
    REQUIRE_FALSE(setting.page->tools().isEmpty());
    auto* tool = setting.page->tools().front();
    tool->setParent(&header);
    tool->show();
    header.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&header));
    tool->setFocus();

    QTest::keyClick(tool, Qt::Key_Escape);

    CHECK(setting.board().isVisible());
}

TEST_CASE("Esc in a field of the editor keeps what was typed and leads to its card", "[ui][rhythm]")
{
    PageSetting setting;
    setting.page->showActivity("PIPE");
    setting.settle();
    auto* name = setting.page->findChild<EditorView*>()->findChild<QLineEdit*>();
    REQUIRE(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "Look at the pipeline");

    QTest::keyClick(name, Qt::Key_Escape);
    setting.settle();

    CHECK(setting.board().isVisible());
    const auto& draft = setting.desk.plan()->rhythm.draft;
    REQUIRE(draft);
    CHECK(findActivity(*draft, "PIPE")->name == "Look at the pipeline");
    const auto* list = qobject_cast<CardList*>(QApplication::focusWidget());
    REQUIRE(list);
    CHECK(list->currentCode() == "PIPE");
}

namespace {

/// Whether anything was drawn while cards lay over each other.
class OverlapWatch : public QObject {
public:
    explicit OverlapWatch(QWidget& content)
        : m_content(content)
    {
        for (auto* card : cards())
            card->installEventFilter(this);
    }
    int drawn() const { return m_drawn; }
    int overlapped() const { return m_overlapped; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            ++m_drawn;
            m_overlapped += isTooLow(*static_cast<QWidget*>(watched));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QList<Card*> cards() const { return m_content.findChildren<Card*>(); }
    /// Lower than its content, or over another card.
    bool isTooLow(const QWidget& card) const
    {
        const auto* layout = card.layout();
        const int needed = layout->hasHeightForWidth() ? layout->minimumHeightForWidth(card.width())
                                                       : layout->minimumSize().height();
        if (card.height() < needed)
            return true;
        return std::ranges::any_of(cards(), [&](const Card* other) {
            return other != &card && other->isVisible()
                && other->geometry().intersects(card.geometry());
        });
    }

    QWidget& m_content;
    int m_drawn = 0;
    int m_overlapped = 0;
};

} // namespace

TEST_CASE("The strategy is not drawn before its parts have their places", "[ui][rhythm]")
{
    PageSetting setting;
    auto& strategy = *setting.page->findChild<StrategyView*>();
    const OverlapWatch watch(strategy);

    setting.page->showStrategy();
    setting.settle();
    REQUIRE(QTest::qWaitFor([&] { return watch.drawn() > 0; }));

    CHECK(watch.overlapped() == 0);
}
