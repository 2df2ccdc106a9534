// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/first_plan.h"
#include "app/main_window.h"
#include "app/workbench.h"
#include "board/board_view.h"
#include "board/library_drawer.h"
#include "publish/publish_side.h"
#include "publish/publish_view.h"
#include "rhythm/rhythm_page.h"
#include "shared/button.h"
#include "shared/rhythm_undo.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"
#include "today/today_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

constexpr int kNarrow = 0;
constexpr int kFrontline = 1;
constexpr int kLeadersOwn = 2;

const FirstPeople kHelena{
    "Helena Brandt", {"Marta Keller: Aylin Demir, Jonas Weber", "Piet Jansen"}, true};
const FirstPeople kMarta{"Marta Keller", {"Aylin Demir", "Jonas Weber"}, false};

/// A window on Tuesday, 3 November 2026, that begins a file.
struct FirstFile {
    QTemporaryDir folder;
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    MainWindow window{{clock, ids, settings, allPages()}};

    FirstFile(int starter, const FirstPeople& people)
    {
        window.resize(1440, 900);
        const auto plan = startedWith(starter, clock.today());
        REQUIRE(plan);
        REQUIRE(window.create(folder.filePath("first.mor"), *plan));
        REQUIRE(window.addPeople(people));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            window.desk()->runner().finish();
            QApplication::processEvents();
        }
    }

    BoardView& board()
    {
        window.workbench()->openPage(QStringLiteral("rhythm"));
        settle();
        return *window.findChild<BoardView*>();
    }
    const Rhythm& rhythm() const { return window.desk()->plan()->rhythm; }

    /// Takes the first activity that the library offers, by the keyboard.
    void takeOne()
    {
        auto& drawer = *board().findChild<LibraryDrawer*>();
        auto* list = drawer.findChild<QAbstractItemView*>();
        list->setCurrentIndex(drawer.rows().index(0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        settle();
    }

    void publish(const QString& why)
    {
        board().primaryAct();
        settle();
        auto& side = *window.findChild<PublishView*>()->side();
        side.setReason(why);
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        side.focusReason();
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
};

} // namespace

TEST_CASE("From nothing to a second version without the manual", "[ui][window]")
{
    const int starter = GENERATE(kNarrow, kFrontline, kLeadersOwn);
    const bool leads = GENERATE(true, false);
    FirstFile first(starter, leads ? kHelena : kMarta);
    REQUIRE(first.rhythm().versions.size() == 1);
    CHECK(first.board().contents().count() == first.rhythm().versions.front().activities.size());

    first.takeOne();
    REQUIRE(first.rhythm().draft);
    first.publish("One more talk, because the team asked for it.");

    INFO(starter);
    CHECK(first.rhythm().versions.size() == 2);
}

TEST_CASE("A leader who starts narrow designs, and lands on the rhythm", "[ui][window]")
{
    FirstFile first(kNarrow, kHelena);

    CHECK(first.window.desk()->viewer()->role == Role::Leader);
    CHECK(mayDesign(*first.window.desk()));
    CHECK(qobject_cast<RhythmPage*>(first.window.workbench()->page()));
}

TEST_CASE("A leader who starts with the own rhythm sees own talks on Today", "[ui][window]")
{
    FirstFile first(kLeadersOwn, kHelena);

    CHECK(first.window.desk()->viewer()->name == "Helena Brandt");
    const auto* today = qobject_cast<TodayPage*>(first.window.workbench()->page());
    REQUIRE(today);
    CHECK(today->agenda().rowCount() > 0);
    CHECK(first.board().contents().question.role == Role::Leader);
}

TEST_CASE("A manager alone in a file designs, and is told why", "[ui][window]")
{
    FirstFile first(kNarrow, kMarta);

    CHECK(mayDesign(*first.window.desk()));
    CHECK(whyMayDesign(*first.window.desk()).contains("No sales leader"));
}

TEST_CASE("Where a leader works, managers read", "[ui][window]")
{
    FirstFile first(kNarrow, kHelena);
    first.window.desk()->setViewer("m-01");

    CHECK_FALSE(mayDesign(*first.window.desk()));
    CHECK(whyMayDesign(*first.window.desk()).isEmpty());
}

TEST_CASE("A line of the library that is in use leads to its card", "[ui][window]")
{
    FirstFile first(kNarrow, kHelena);
    auto& board = first.board();
    auto& drawer = *board.findChild<LibraryDrawer*>();
    auto* list = drawer.findChild<QAbstractItemView*>();
    int row = drawer.rows().rowCount() - 1;
    while (row > 0 && drawer.rows().row(drawer.rows().index(row)).usable)
        --row;
    const auto code = drawer.rows().row(drawer.rows().index(row)).code;
    list->setCurrentIndex(drawer.rows().index(row));
    list->setFocus();

    QTest::keyClick(list, Qt::Key_Space);

    auto* cards = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    REQUIRE(cards);
    CHECK(cards != list);
    CHECK(cards->currentIndex().isValid());
    CHECK_FALSE(first.rhythm().draft);
}
