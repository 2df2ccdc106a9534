// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_kinds.h"
#include "app/open_file.h"
#include "core/org/lookup.h"
#include "imports/check_step.h"
#include "imports/columns_step.h"
#include "imports/earlier_card.h"
#include "imports/imports_page.h"
#include "imports/owners_step.h"
#include "shared/button.h"
#include "shared/row_table.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"
#include "support/overtaken_uuids.h"
#include "support/temporary_workspace.h"

#include <QSignalSpy>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

namespace {

using Step = ImportsPage::Step;

/// The page Import in front of somebody, on a real file with a leader and one manager.
struct ImportsSetting {
    TemporaryFolder folder;
    FixedClock clock{day(2026, 11, 3)};
    OvertakenUuids ids;
    std::unique_ptr<OpenFile> file;
    std::unique_ptr<ImportsPage> page;
    QString said;

    explicit ImportsSetting(const char* viewer = "l-01")
    {
        REQUIRE(Workspace::create(
            folder / "team.mor", OrganisationBuilder().leader().manager("m-01").build()));
        auto opened = OpenFile::open(folder / "team.mor", clock, ids);
        REQUIRE(opened);
        file = std::move(*opened);
        desk().setViewer(viewer);
        page = std::make_unique<ImportsPage>(desk());
        QObject::connect(page.get(), &Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1200, 900);
        page->show();
    }

    Desk& desk() { return file->desk(); }
    const Roster& roster() { return desk().plan()->roster; }
    QString write(const std::string& name, const std::string& bytes)
    {
        writeBytes(folder / name, bytes);
        return QString::fromStdString((folder / name).string());
    }
    QString people()
    {
        return write("people.csv",
            "Full name;E-mail;Manager;Start\r\nAda Stone;ada@example.com;m-01;09/11/2026\r\n"
            "Bob Bell;bob@example.com;m-99;10/11/2026\r\n");
    }
    /// Its managers left out, which is remembered.
    void bringInWithoutManagers()
    {
        page->openFile(people());
        page->columns().answerDates(0, true);
        page->columns().setField(2, "");
        page->act();
        page->act();
    }
};

} // namespace

TEST_CASE("A file of people is understood, asked about, checked and brought in", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    page.openFile(setting.people());
    REQUIRE(page.step() == Step::Columns);

    // All dates of the column fit both ways, so nothing goes on before somebody says which.
    page.act();
    CHECK(page.step() == Step::Columns);
    CHECK(page.problem().contains("Start"));
    page.columns().answerDates(0, true);
    page.act();

    REQUIRE(page.step() == Step::Check);
    const auto& preview = page.checked().preview();
    REQUIRE(preview.rowCount() == 2);
    CHECK(preview.index(0, 0).data() == "set aside");
    CHECK(preview.index(0, 1).data() == "line 3");
    CHECK(preview.index(0, 2).data().toString().contains("m-99"));
    CHECK(preview.index(1, 0).data() == "new");
    CHECK(setting.roster().people.size() == 2); // nothing is written yet

    page.act();
    REQUIRE(page.step() == Step::Done);
    const auto ada = personMeant(setting.roster(), "ada@example.com");
    REQUIRE(ada);
    CHECK((*ada)->joined == day(2026, 11, 9));
    const auto aside = bytesOf(setting.folder / "people.csv.rejected.csv");
    CHECK(aside.find("Bob Bell") != std::string::npos);
    CHECK(aside.find("Ada Stone") == std::string::npos);
    CHECK(page.done().contains("people.csv.rejected.csv"));
}

TEST_CASE("One undo takes a whole import back and redo brings it in again", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    page.openFile(setting.people());
    page.columns().answerDates(0, true);
    page.act();
    page.act();
    REQUIRE(setting.roster().people.size() == 3);

    setting.desk().undoStack().undo();
    CHECK(setting.roster().people.size() == 2);
    setting.desk().undoStack().redo();
    CHECK(setting.roster().people.size() == 3);
    setting.desk().undoStack().undo();
    CHECK(setting.roster().people.size() == 2);
}

TEST_CASE("One undo leaves what others brought in meanwhile", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    const auto others
        = opened(Workspace::open(setting.folder / "team.mor", Workspace::Access::ReadWrite));
    ImportBatch theirs;
    theirs.kind = ImportKind::Leave;
    theirs.source = "leave.csv";
    theirs.recordedAt = setting.clock.now() + std::chrono::seconds{1};
    theirs.id = CountingUuids().next(theirs.recordedAt);
    setting.ids.meanwhile = [&] {
        setting.ids.meanwhile = nullptr;
        REQUIRE(others->imports().add(theirs, [] { return Result<>{}; }));
    };
    page.openFile(setting.people());
    page.columns().answerDates(0, true);
    page.act();
    page.act();
    REQUIRE(setting.roster().people.size() == 3);

    setting.desk().undoStack().undo();

    CHECK(setting.roster().people.size() == 2);
    const auto batches = *others->imports().batches();
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].id == theirs.id);
    CHECK_FALSE(batches[0].takenBackAt);
    CHECK(batches[1].takenBackAt);
}

TEST_CASE("A file that came in can be taken back later", "[ui][imports]")
{
    ImportsSetting setting;
    setting.page->openFile(setting.people());
    setting.page->columns().answerDates(0, true);
    setting.page->act();
    setting.page->act();

    ImportsPage another(setting.desk());
    another.refreshIfStale();
    REQUIRE(another.earlier().table().rows().size() == 1);
    another.earlier().takeBack().click();
    CHECK(setting.roster().people.size() == 2);
    CHECK_FALSE(another.earlier().takeBack().isEnabled());
}

TEST_CASE("Columns are remembered by their names", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    setting.bringInWithoutManagers();
    REQUIRE(page.step() == Step::Done);

    page.openFile(setting.people());
    CHECK(page.columns().mapping().columns[2].field.empty());
    CHECK(page.columns().openQuestion().isEmpty()); // it was answered last time
}

TEST_CASE("Rows that were set aside come in with the same columns", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    setting.bringInWithoutManagers();

    page.openFile(setting.write("people.csv.rejected.csv",
        "Full name;E-mail;Manager;Start;problem\r\n"
        "Cy Dale;cy@example.com;m-01;10/11/2026;line 3: nobody\r\n"));
    CHECK(page.columns().mapping().columns[2].field.empty()); // as it was said last time
    page.act();
    CHECK(page.step() == Step::Check);
}

TEST_CASE("Two columns that become the same are told, none is dropped", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    page.openFile(setting.people());
    page.columns().answerDates(0, true);
    page.columns().setField(0, "email");

    page.act();

    CHECK(page.step() == Step::Columns);
    CHECK(page.problem() == "“Full name” and “E-mail” both become “E-mail”. Choose one of them.");
    CHECK(page.columns().mapping().columns[1].field == "email");
}

TEST_CASE("A file of nothing but bad rows gives the file to correct them in", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    page.openFile(setting.write(
        "people.csv", "Full name;E-mail;Manager\r\nBob Bell;bob@example.com;m-99\r\n"));
    page.act();
    REQUIRE(page.step() == Step::Check);

    page.act();

    REQUIRE(page.step() == Step::Done);
    CHECK(bytesOf(setting.folder / "people.csv.rejected.csv").find("m-99") != std::string::npos);
    CHECK(setting.roster().people.size() == 2);
    CHECK(page.earlier().table().rows().empty());
}

TEST_CASE("A calendar file says by its events what it holds", "[ui][imports]")
{
    const auto calendar = [](std::string_view lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n" + std::string(lines)
            + "SUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    };
    CHECK(kindOfCalendar(calendar("DTSTART;VALUE=DATE:20261126\r\n")) == ImportKind::Holidays);
    CHECK(kindOfCalendar(calendar("DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127\r\n"))
        == ImportKind::Holidays);
    CHECK(kindOfCalendar(calendar("DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261204\r\n"))
        == ImportKind::Leave);
    CHECK(kindOfCalendar(calendar("DTSTART;TZID=Europe/Berlin:20261126T090000\r\n"))
        == ImportKind::Busy);
}

TEST_CASE("Holidays of a calendar file need no columns", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    page.openFile(setting.write("us.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        "DTSTART;VALUE=DATE:20261126\r\nSUMMARY:Thanksgiving\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    REQUIRE(page.step() == Step::Columns);
    CHECK_FALSE(page.columns().isVisible());
    page.act();
    page.act();
    REQUIRE(page.step() == Step::Done);
    CHECK(setting.roster().calendars.front().holidays
        == std::vector<Holiday>{{day(2026, 11, 26), "Thanksgiving"}});
}

TEST_CASE("Deals ask whose they are before they come in", "[ui][imports]")
{
    ImportsSetting setting;
    auto& page = *setting.page;
    page.openFile(setting.write("deals.csv",
        "\"Opportunity ID\",\"Opportunity Name\",\"Opportunity Owner\",\"Stage\",\"Amount\"\n"
        "\"006A000000abcDE\",\"Press line\",\"Somebody Else\",\"Proposal\",\"12000\"\n"
        "\"Grand Totals (1 records)\"\n"));
    REQUIRE(page.step() == Step::Columns);
    page.act();
    REQUIRE(page.step() == Step::Check);
    CHECK(page.checked().owners().answers()
        == std::map<std::string, std::string>{{"Somebody Else", ""}});
    CHECK_FALSE(page.button().isEnabled());
    page.checked().owners().choose(0, "m-01");
    page.checked().owners().confirm(true);
    REQUIRE(page.button().isEnabled());
    page.act();
    REQUIRE(page.step() == Step::Done);
    CHECK(page.done().startsWith("Deals from deals.csv: 1 new"));
}

TEST_CASE("A manager brings in their own busy times and nothing of others", "[ui][imports]")
{
    ImportsSetting setting("m-01");
    auto& page = *setting.page;
    page.openFile(setting.people());
    CHECK(page.step() == Step::File);
    CHECK_FALSE(page.problem().isEmpty());
    CHECK(setting.roster().people.size() == 2);
}

TEST_CASE("What is no file is told where it was chosen", "[ui][imports]")
{
    ImportsSetting setting;
    setting.page->openFile(QStringLiteral("/nowhere/people.csv"));
    CHECK(setting.page->step() == Step::File);
    CHECK(setting.page->problem().contains("people.csv"));
    setting.page->openFile(setting.write("empty.csv", ""));
    CHECK(setting.page->step() == Step::File);
}

} // namespace mor::tests
