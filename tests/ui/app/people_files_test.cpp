// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/people_files.h"

#include "core/planning/people_check.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

using namespace mor::ui;

namespace {

struct FilesSetting {
    TemporaryFolder folder;
    FixedClock clock{day(2026, 11, 3)};
    std::unique_ptr<Workspace> workspace = opened(Workspace::create(
        folder / "team.mor", OrganisationBuilder().leader().manager("m-01").build()));
    std::shared_ptr<const RosterFiles> files = rosterFiles(*workspace, clock);

    QString write(const std::string& name, const std::string& bytes)
    {
        writeBytes(folder / name, bytes);
        return QString::fromStdString((folder / name).string());
    }
};

} // namespace

TEST_CASE("A file of people tells its columns, its doubt and its rows", "[ui][people]")
{
    FilesSetting setting;
    const auto path = setting.write("people.csv",
        "Full name;E-mail;Manager;Start\r\nAda Stone;ada@example.com;m-01;09/11/2026\r\n"
        "Bob Bell;bob@example.com;m-99;10/11/2026\r\n");
    const auto file = setting.files->openPeople(path);
    REQUIRE(file);
    CHECK((*file)->facts().name == "people.csv");
    CHECK((*file)->facts().rows == 2);
    CHECK((*file)->facts().first
        == std::vector<std::string>{"Ada Stone", "ada@example.com", "m-01", "09/11/2026"});
    auto mapping = (*file)->facts().suggested;
    const auto doubts = (*file)->doubts(mapping);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].dayFirst == day(2026, 11, 9));
    CHECK(doubts[0].monthFirst == day(2026, 9, 11));
    mapping.columns[3].dates = MappedColumn::Dates::DayFirst;

    RosterService service(setting.workspace->plans(), setting.workspace->practice(), setting.clock);
    const auto checked = checkPeople(service, (*file)->rows(mapping).rows, "people.csv");
    REQUIRE(checked);
    REQUIRE(checked->rows.size() == 1);
    CHECK(checked->rows[0].joined == day(2026, 11, 9));

    const auto aside = (*file)->setAside(checked->problems);
    REQUIRE(aside);
    CHECK(aside->endsWith("people.csv.rejected.csv"));
    const auto rejected = bytesOf(aside->toStdString());
    CHECK(rejected.find("Bob Bell") != std::string::npos);
    CHECK(rejected.find("Nobody here has the code") != std::string::npos);
    CHECK(rejected.find("Ada Stone") == std::string::npos);
}

TEST_CASE("What is no file of people is told", "[ui][people]")
{
    FilesSetting setting;
    CHECK_FALSE(setting.files->openPeople(setting.write("empty.csv", "")));
    CHECK_FALSE(setting.files->openPeople(QStringLiteral("/nowhere/people.csv")));
}

TEST_CASE("Holidays of a calendar file come by day", "[ui][people]")
{
    FilesSetting setting;
    const auto path = setting.write("us.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        "DTSTART;VALUE=DATE:20261126\r\nSUMMARY:Thanksgiving\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto read = setting.files->readHolidays(path, {day(2026, 11, 3), day(2028, 11, 3)});
    REQUIRE(read);
    CHECK(*read == std::vector<Holiday>{{day(2026, 11, 26), "Thanksgiving"}});
    CHECK(setting.files->readHolidays(path, {day(2027, 1, 1), day(2028, 1, 1)})->empty());
}

} // namespace mor::tests
