// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"
#include "app/open_file.h"
#include "app/options.h"
#include "app/page_list.h"
#include "app/workbench.h"
#include "core/practice/check_off_service.h"
#include "core/schedule/talk_link.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"
#include "today/run_sheet.h"
#include "today/today_page.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

TEST_CASE("A rep answers with the first key after the start", "[ui][window]")
{
    const QTemporaryDir folder;
    const FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    MainWindow window{{clock, ids, settings, allPages()}};
    auto made = OpenFile::create(folder.filePath("north.mor").toStdString(),
        OrganisationBuilder()
            .leader()
            .manager("m-01")
            .reps("m-01", 1)
            .version(day(2026, 10, 26), {weeklyPipe()})
            .build(),
        clock, ids);
    REQUIRE(made);
    auto& desk = (*made)->desk();
    CheckOffRequest request;
    request.occurrence = key("PIPE/m-01/r-001/2026-11-06");
    request.heldOn = day(2026, 11, 3);
    request.evidence = {EvidenceType::Decision};
    request.recordedBy = "m-01";
    REQUIRE(CheckOffService(desk.practice(), clock, ids).record(desk.plan(), request));

    const auto settle = [&] {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    };
    window.show(std::move(*made)); // as main does without --page
    window.go({}, "r-001");
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    settle();

    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    CHECK(desk.practice().confirmations({day(2026, 10, 1), day(2026, 12, 1)})->size() == 1);
}

TEST_CASE("The link of a calendar entry opens its talk on Today", "[ui][window]")
{
    const QTemporaryDir folder;
    const FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    MainWindow window{{clock, ids, settings, allPages()}};
    auto made = OpenFile::create(folder.filePath("north.mor").toStdString(),
        OrganisationBuilder()
            .leader()
            .manager("m-01")
            .reps("m-01", 2)
            .slot("m-01", "r-002", "PIPE", 4, 9 * 60)
            .version(day(2026, 10, 26), {weeklyPipe()})
            .build(),
        clock, ids);
    REQUIRE(made);
    auto& desk = (*made)->desk();
    const auto settle = [&] {
        for (int round = 0; round < 3; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    };
    window.show(std::move(*made));
    window.go({}, "m-01");
    window.show();
    settle();

    window.openLink(QString::fromStdString(talkLink("PIPE/m-01/r-002/2026-11-20")));
    settle();

    const auto* today = qobject_cast<TodayPage*>(window.workbench()->page());
    REQUIRE(today);
    CHECK(today->sheet()->talk().key == key("PIPE/m-01/r-002/2026-11-20"));
}

TEST_CASE("A link on the command line is no file", "[ui][window]")
{
    const auto options = readOptions({"mor-planner", "mor-planner:talk/PIPE/m-01/r-002"});

    REQUIRE(options);
    CHECK(options->file.isEmpty());
    CHECK(options->link == "mor-planner:talk/PIPE/m-01/r-002");
}
