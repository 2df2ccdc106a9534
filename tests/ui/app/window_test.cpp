// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"
#include "app/rail.h"
#include "app/workbench.h"
#include "shared/button.h"
#include "shared/look.h"
#include "shared/person_switcher.h"
#include "shared/style.h"
#include "shared/toast.h"
#include "shared/workspace_file.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

class SamplePage : public Page {
public:
    explicit SamplePage(Desk& desk)
        : Page(desk)
    {
        setHeading("Tuesday, 3 November", "Week 45");
        usePeriod(PeriodKind::Day);
        usePerson();
    }
    int shown = 0;
    std::string shownTo;

protected:
    void showFor(const Person* person, const Period&) override
    {
        ++shown;
        shownTo = person ? person->code : std::string();
    }
};

std::vector<PageEntry> samplePages()
{
    const auto make = [](Desk& desk) -> Page* { return new SamplePage(desk); };
    return {{"today", RailGroup::MyWork, Icon::Today, "Today", make},
        {"calendar", RailGroup::MyWork, Icon::Calendar, "Calendar", make},
        {"adherence", RailGroup::Rhythm, Icon::Adherence, "Adherence", make}};
}

struct WindowSetting {
    QTemporaryDir folder;
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    MainWindow window{{clock, ids, settings, samplePages()}};

    void openNorth()
    {
        auto file = OpenFile::create(folder.filePath("north.mor").toStdString(),
            OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build(), clock, ids);
        REQUIRE(file);
        window.show(std::move(*file));
        window.show();
    }
};

Look& look() { return *qApp->findChild<Look*>(); }

} // namespace

TEST_CASE("Every control has a name", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    for (const auto* widget : setting.window.findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QAbstractSpinBox*>(widget)
            || (qobject_cast<const QLineEdit*>(widget)
                && !qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            || qobject_cast<const QAbstractItemView*>(widget);
        if (!control)
            continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("A copy that could not be set aside is told without stopping anybody", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    Error notice;
    notice.code = "storage.no_daily_copy";
    notice.args = {"north.mor", "north.mor-copies"};

    Q_EMIT setting.window.desk()->failed(notice);
    QApplication::processEvents();

    CHECK_FALSE(QApplication::activeModalWidget());
    const auto* toast = setting.window.findChild<Toast*>();
    CHECK(toast->isVisible());
    CHECK(toast->sentence().startsWith("No copy of north.mor from before today's changes"));
    CHECK_FALSE(toast->sentence().contains("saved"));
}

TEST_CASE("The first window fits the screen", "[ui][window]")
{
    WindowSetting setting;
    const auto room = setting.window.screen()->availableGeometry().size();

    CHECK(setting.window.width() <= room.width());
    CHECK(setting.window.height() <= room.height());
}

TEST_CASE("Who works in a file is remembered for it", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    REQUIRE(setting.window.desk()->viewer()->code == "m-01");
    setting.window.desk()->setViewer("l-01");

    REQUIRE(setting.window.openFile(setting.folder.filePath("north.mor")));

    CHECK(setting.window.desk()->viewer()->code == "l-01");
}

TEST_CASE("A file that is opened again shows the page it showed", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    setting.window.workbench()->openPage(2);
    const QPointer<Desk> before = setting.window.desk();

    Q_EMIT WorkspaceFile::of(*setting.window.desk())->openAgainWanted();
    QApplication::processEvents();

    CHECK_FALSE(before);
    REQUIRE(setting.window.workbench());
    CHECK(setting.window.workbench()->currentPage() == 2);
}

TEST_CASE("The window fits 1024 by 700, also with text of twice the size", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    const int percent = GENERATE(100, 200);
    look().setTextPercent(percent);

    setting.window.resize(1024, 700);
    QApplication::processEvents();
    const auto size = setting.window.size();
    const auto wanted = setting.window.workbench()->minimumSizeHint();
    const auto rail = setting.window.findChild<Rail*>()->width();
    look().setTextPercent(100);

    CHECK(size == QSize(1024, 700));
    CHECK(wanted.width() <= 1024);
    CHECK(wanted.height() <= 700);
    CHECK(rail == (percent == 200 ? 112 : 56));
}

TEST_CASE("Pages are built when first shown and remember what they showed", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    auto& bench = *setting.window.workbench();
    CHECK(setting.window.findChildren<Page*>().size() == 1);

    bench.openPage(2);
    CHECK(setting.window.findChildren<Page*>().size() == 2);
    bench.openPage(0);
    CHECK(static_cast<SamplePage*>(bench.page())->shown == 1);

    setting.window.desk()->recorded();
    CHECK(static_cast<SamplePage*>(bench.page())->shown == 2);
}

TEST_CASE("Alt and a number open a page, a bracket steps its period", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    setting.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&setting.window));

    QTest::keyClick(&setting.window, Qt::Key_2, Qt::AltModifier);
    CHECK(setting.window.workbench()->currentPage() == 1);

    auto* page = static_cast<SamplePage*>(setting.window.workbench()->page());
    const int before = page->shown;
    QTest::keyClick(&setting.window, Qt::Key_BracketLeft);
    CHECK(page->shown == before + 1);
    QTest::keyClick(&setting.window, Qt::Key_D, Qt::ControlModifier);
    CHECK(page->shown == before + 2);
}

TEST_CASE("Who is named before the window appears is who it shows", "[ui][window]")
{
    WindowSetting setting;
    auto file = OpenFile::create(setting.folder.filePath("north.mor").toStdString(),
        OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build(), setting.clock,
        setting.ids);
    REQUIRE(file);
    setting.window.show(std::move(*file));
    setting.window.go({}, "m-01");
    setting.window.go({}, "l-01");
    setting.window.show();
    CHECK(setting.window.findChild<SamplePage*>()->shownTo == "l-01");
}

TEST_CASE("A file that can't be opened leaves everything as it was", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    auto* before = setting.window.workbench();

    CHECK_FALSE(setting.window.openFile(setting.folder.filePath("nowhere.mor")));

    CHECK(setting.window.workbench() == before);
    for (auto* box : QApplication::topLevelWidgets())
        if (box != &setting.window && box->inherits("QMessageBox"))
            box->close();
}

TEST_CASE("The rail's model keeps the rules of models", "[ui][window]")
{
    RailModel model(samplePages());
    const QAbstractItemModelTester rules(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 5); // two heads, three pages

    model.setCount(0, "4 left");
    model.setOpen(1);

    CHECK(model.index(model.rowOf(0)).data(Qt::AccessibleTextRole) == "Today, 4 left");
    CHECK_FALSE(model.flags(model.index(0)) & Qt::ItemIsEnabled);
}

TEST_CASE("Tools of a page that is not shown stay away whatever changes", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    auto& bench = *setting.window.workbench();
    bench.openPage(1);
    bench.openPage(0);

    setting.window.desk()->planned(); // every page fills its list of people anew

    const auto all = setting.window.findChildren<PersonSwitcher*>();
    CHECK(all.size() == 2);
    CHECK(std::ranges::count_if(all, [](const auto* one) { return one->isVisible(); }) == 1);
}

TEST_CASE("Undo and Redo say by name what they did and offer the way back", "[ui][window]")
{
    WindowSetting setting;
    setting.openNorth();
    auto& desk = *setting.window.desk();
    auto* toast = setting.window.findChild<Toast*>();
    const auto well = []() -> Result<> { return {}; };
    desk.remember("publishing v5", well, well);
    CHECK_FALSE(toast->isVisible());

    desk.undoStack().undo();
    CHECK(toast->isVisible());
    CHECK(toast->sentence() == "Taken back: publishing v5");
    auto* button = toast->findChild<Button*>();
    CHECK(button->accessibleName() == "Redo");

    button->click();
    CHECK(desk.undoStack().undoText() == "publishing v5");
    CHECK(toast->sentence() == "Done again: publishing v5");
    CHECK(button->accessibleName() == "Undo");
    button->click();
    CHECK(toast->sentence() == "Taken back: publishing v5");

    desk.remember("parking of Deal coaching", well, well); // another act in its place
    CHECK_FALSE(toast->isVisible());
}
