// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"
#include "app/page_list.h"
#include "app/workbench.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace mor::tests {

/// The whole program on a file with a leader, a manager and four reps.
struct AllPagesSetting {
    QTemporaryDir folder;
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    ui::MainWindow window{{clock, ids, settings, ui::allPages()}};

    AllPagesSetting()
    {
        auto file = ui::OpenFile::create(folder.filePath("north.mor").toStdString(),
            OrganisationBuilder().leader().manager("m-01").reps("m-01", 4).build(), clock, ids);
        REQUIRE(file);
        window.show(std::move(*file));
        window.resize(1100, 700);
        window.show();
    }
    void settle()
    {
        for (int round = 0; round < 20; ++round) {
            window.desk()->runner().finish();
            QApplication::processEvents();
        }
    }
    void open(const QString& page)
    {
        window.findChild<ui::Workbench*>()->openPage(page);
        settle();
    }
};

} // namespace mor::tests
