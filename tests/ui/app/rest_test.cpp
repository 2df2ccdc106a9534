// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

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

using namespace mor::ui;

namespace {

/// Counts how often somebody asks to be laid out again.
class LayoutCount : public QObject {
public:
    LayoutCount() { qApp->installEventFilter(this); }
    ~LayoutCount() override { qApp->removeEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_CASE("A window that nobody touches comes to rest on every page", "[ui][window]")
{
    QTemporaryDir folder;
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    MainWindow window{{clock, ids, settings, allPages()}};
    auto file = OpenFile::create(folder.filePath("north.mor").toStdString(),
        OrganisationBuilder().leader().manager("m-01").reps("m-01", 4).build(), clock, ids);
    REQUIRE(file);
    window.show(std::move(*file));
    window.resize(1100, 700);
    window.show();
    const auto settle = [&](int rounds) {
        for (int round = 0; round < rounds; ++round) {
            window.desk()->runner().finish();
            QApplication::processEvents();
        }
    };
    for (const auto& entry : allPages()) {
        INFO(entry.id.toStdString());
        window.findChild<Workbench*>()->openPage(entry.id);
        settle(20);
        const LayoutCount asked;
        settle(20);
        CHECK(asked.count == 0);
    }
}

} // namespace mor::tests
