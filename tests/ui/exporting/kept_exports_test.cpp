// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_page.h"
#include "shared/button.h"
#include "ui/exporting/export_setting.h"

#include <QCheckBox>
#include <QDir>

namespace mor::tests {

TEST_CASE("Presets survive a restart, and deleting one is taken back", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.choose(ExportFormat::Csv);
    setting.page->savePreset("Team as CSV");
    setting.choose(ExportFormat::Excel);
    setting.reopen("m-01");
    REQUIRE(setting.page->presets().size() == 1);

    setting.page->usePreset(0);
    setting.settle();
    CHECK(setting.page->form().request().format == ExportFormat::Csv);
    setting.page->renamePreset(0, "North as CSV");
    CHECK(setting.page->presets()[0].name == "North as CSV");
    setting.page->dropPreset(0);
    CHECK(setting.page->presets().empty());
    setting.desk->undoStack().undo();
    REQUIRE(setting.page->presets().size() == 1);
    CHECK(setting.page->presets()[0].name == "North as CSV");

    setting.reopen("m-02");
    CHECK(setting.page->presets().empty());
}

TEST_CASE("A preset of a name that is there is refused with a sentence", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.page->savePreset("Mine");
    setting.page->savePreset("MINE");
    CHECK(setting.page->presets().size() == 1);
    CHECK(setting.said.contains("already"));
}

TEST_CASE("The last export is repeated in its place by one key", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.choose(ExportFormat::Csv);
    const auto first = setting.exported("north.csv");
    std::filesystem::remove(setting.folder / "north.csv");
    setting.reopen("m-01");
    setting.page->repeatLast();
    setting.settle();
    CHECK(bytesOf(setting.folder / "north.csv") == first);

    setting.reopen("m-02");
    setting.page->repeatLast();
    CHECK(setting.said.contains("Nothing was exported"));
}

TEST_CASE("A file that can't be written is told with the way out", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.choose(ExportFormat::Csv);
    const auto path = setting.place("gone/north.csv");
    setting.page->exportTo(path);
    setting.settle();
    CHECK(setting.page->problem().contains("The folder is gone"));

    std::filesystem::create_directory(setting.folder / "gone");
    for (auto* button : setting.page->findChildren<Button*>())
        if (button->text() == "Try again" && button->isVisible())
            button->click();
    setting.settle();
    CHECK(setting.page->problem().isEmpty());
    CHECK(setting.wrote == path);
}

TEST_CASE(
    "Calendars of single people lie in a folder that is brought up to date", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.choose(ExportFormat::Calendar);
    setting.page->form().perPerson().setChecked(true);
    setting.settle();
    setting.exported("north.ics");
    const QDir folder(setting.place("north"));
    const auto before = folder.entryList(QDir::Files);
    REQUIRE(before.size() == 3); // the manager and both reps

    setting.clock.setToday(day(2026, 11, 4));
    setting.page->repeatLast();
    setting.settle();
    CHECK(folder.entryList(QDir::Files) == before);
}

} // namespace mor::tests
