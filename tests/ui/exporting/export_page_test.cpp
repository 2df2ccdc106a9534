// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_page.h"
#include "exporting/options_box.h"

#include "exporting/preview_card.h"
#include "exporting/sheet_view.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/empty_state.h"
#include "shared/label.h"
#include "ui/exporting/export_setting.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>

namespace mor::tests {

TEST_CASE("What the preview shows is what the file holds", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    const auto format = GENERATE(ExportFormat::Csv, ExportFormat::Json, ExportFormat::Calendar);
    setting.choose(format);
    auto& preview = setting.page->preview();
    REQUIRE_FALSE(preview.lacks());
    preview.stepTab(-1); // the text comes last
    REQUIRE(preview.text().size() > 100);

    const auto bytes = setting.exported("north.out");

    auto shown = preview.text().toStdString();
    const auto plain = [](std::string text) {
        std::erase(text, '\r');
        return text;
    };
    shown = plain(shown);
    CHECK(plain(bytes).substr(0, shown.size()) == shown);
}

TEST_CASE("Rows of a workbook are counted and shown before they are written", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    const auto& sheet = setting.page->preview().sheetView().sheet();
    REQUIRE(sheet.isSpreadsheet);
    // Six weeks from 3 November with two reps: one review each a week.
    CHECK(sheet.rowCount >= 12);
    CHECK(sheet.rows.size() == sheet.rowCount);
    CHECK(setting.page->counts().contains("2 reps"));
    CHECK(setting.page->exportButton().isEnabled());

    const auto bytes = setting.exported("north.xlsx");
    CHECK(bytes.substr(0, 2) == "PK");
    CHECK(setting.wrote == setting.place("north.xlsx"));
}

TEST_CASE("A manager does not reach the rows of another team", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    auto request = setting.page->form().request();
    request.format = ExportFormat::Csv;
    request.people = {"m-02"};
    request.teams = true;
    setting.load(request);
    CHECK(setting.page->preview().lacks());
    CHECK_FALSE(setting.page->exportButton().isEnabled());
    CHECK_FALSE(setting.page->form().tile(ExportWhat::Schedule).isEnabled());
    CHECK_FALSE(setting.page->form().tile(ExportWhat::CheckOffs).reason().isEmpty());

    request.people.clear();
    request.teams = false;
    setting.load(request);
    const auto bytes = setting.exported("all.csv");
    CHECK(bytes.find("r-001") != std::string::npos);
    CHECK(bytes.find("r-003") == std::string::npos);
    CHECK(bytes.find("m-02") == std::string::npos);
}

TEST_CASE("A rep exports the own talks and counts", "[ui][exporting]")
{
    ExportSetting setting("r-001");
    for (const auto what : {ExportWhat::Schedule, ExportWhat::Adherence, ExportWhat::Coverage})
        CHECK(setting.page->form().tile(what).isEnabled());
    CHECK_FALSE(setting.page->form().tile(ExportWhat::Briefs).isEnabled());
    auto request = setting.page->form().request();
    request.what = ExportWhat::Adherence;
    request.format = ExportFormat::Csv;
    request.by = {Dimension::Manager};
    request.days = {day(2026, 10, 5), day(2026, 10, 11)};
    request.period = ExportPeriod::Days;
    setting.load(request);
    CHECK(setting.exported("own.csv").find("m-01,") != std::string::npos);
}

TEST_CASE("A leader is told by rule why single talks of a team are not theirs", "[ui][exporting]")
{
    ExportSetting setting("l-01");
    auto request = setting.page->form().request();
    request.people = {"m-01"};
    request.teams = true;
    setting.load(request);
    auto& schedule = setting.page->form().tile(ExportWhat::Schedule);
    CHECK_FALSE(schedule.isEnabled());
    CHECK(schedule.reason().contains("manager"));
    CHECK(setting.page->form().tile(ExportWhat::Adherence).isEnabled());
    CHECK(setting.page->form().tile(ExportWhat::Rhythm).isEnabled());
}

TEST_CASE("Formats that there are not are greyed with the reason", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.choose(ExportFormat::Calendar);
    setting.choose(ExportWhat::CheckOffs);
    auto& calendar = setting.page->form().tile(ExportFormat::Calendar);
    CHECK_FALSE(calendar.isEnabled());
    CHECK_FALSE(calendar.reason().isEmpty());
    CHECK(setting.page->form().request().format != ExportFormat::Calendar);
    CHECK(allowed(ExportWhat::CheckOffs, setting.page->form().request().format));
}

TEST_CASE("Days without a talk are told in words", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    auto request = setting.page->form().request();
    request.period = ExportPeriod::Days;
    request.days = {day(2025, 1, 1), day(2025, 1, 31)};
    setting.load(request);
    CHECK(setting.page->preview().lack().sentence() == "There is nothing in these days.");
    CHECK_FALSE(setting.page->exportButton().isEnabled());
}

TEST_CASE("What has been is offered of the weeks behind, what is planned of those ahead",
    "[ui][exporting]")
{
    ExportSetting setting("m-01");
    CHECK(setting.page->form().request().days == DayRange{day(2026, 11, 3), day(2026, 12, 14)});
    setting.choose(ExportWhat::Adherence);
    CHECK(setting.page->form().request().days == DayRange{day(2026, 10, 5), day(2026, 11, 1)});
    setting.choose(ExportWhat::Schedule);
    CHECK(setting.page->form().request().period == ExportPeriod::SixWeeks);
}

TEST_CASE("The rhythm and a brief begin as the sheet they are for", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.choose(ExportWhat::Rhythm);
    CHECK(setting.page->form().request().format == ExportFormat::Pdf);
    CHECK_FALSE(setting.page->form().firstDay().isVisible());
}

TEST_CASE("Figures as rows are counted by what is chosen", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.choose(ExportWhat::Adherence);
    auto& rows = setting.page->form().options().rows();
    CHECK_FALSE(rows.isVisible()); // a workbook has its own sheets
    setting.choose(ExportFormat::Csv);
    REQUIRE(rows.isVisible());
    CHECK(setting.exported("usual.csv").starts_with("manager,manager_name,week,"));

    rows.setCurrentIndex(rows.findData("activity"));
    setting.settle();

    CHECK(setting.page->form().request().by == std::vector{Dimension::Activity});
    CHECK(setting.exported("activities.csv").starts_with("activity,"));
}

TEST_CASE("Only paper is offered to the printer, by button and key", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    auto& button = setting.page->printButton();
    CHECK_FALSE(button.isVisible());

    setting.choose(ExportFormat::Pdf);

    CHECK(button.isVisible());
    CHECK_FALSE(button.accessibleName().isEmpty());
    CHECK(std::ranges::any_of(setting.page->actions(),
        [](const QAction* action) { return action->shortcuts().contains(QKeySequence::Print); }));
    setting.choose(ExportFormat::Json);
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("Days that go backwards are refused with a sentence", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    setting.page->form().lastDay().setDay(day(2026, 10, 1));
    setting.settle();
    CHECK(setting.page->form().request().period == ExportPeriod::Days);
    CHECK(setting.page->preview().lacks());
    CHECK_FALSE(setting.page->exportButton().isEnabled());
}

TEST_CASE("What was previewed about others is written down as a look", "[ui][exporting]")
{
    ExportSetting setting("m-01");
    LookKeeper::of(*setting.desk)->flush();
    setting.settle();
    CHECK(std::ranges::find(setting.looks,
              std::pair<std::string, Seen>{"m-01", {"r-001", DataKind::Talks, "export"}})
        != setting.looks.end());
    CHECK(std::ranges::none_of(
        setting.looks, [](const auto& look) { return look.second.about == "r-003"; }));
}

TEST_CASE("Columns of a preview are lettered as in a spreadsheet", "[ui][exporting]")
{
    CHECK(SheetModel::letters(0) == "A");
    CHECK(SheetModel::letters(25) == "Z");
    CHECK(SheetModel::letters(26) == "AA");
    CHECK(SheetModel::letters(701) == "ZZ");
    SheetModel model;
    QAbstractItemModelTester tester(&model);
    model.setSheet({"Schedule", {"Date", "Min"}, {false, true}, {{"Tue 3 Nov", "30"}}, 1, true});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(1, 1).data(Qt::AccessibleTextRole) == "Min: 30");
    CHECK(model.headerData(1, Qt::Vertical, Qt::DisplayRole) == 2);
}

} // namespace mor::tests
