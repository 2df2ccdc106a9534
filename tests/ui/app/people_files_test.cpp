// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/people_files.h"

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
    std::shared_ptr<const RosterFiles> files = rosterFiles();

    QString write(const std::string& name, const std::string& bytes)
    {
        writeBytes(folder / name, bytes);
        return QString::fromStdString((folder / name).string());
    }
};

} // namespace

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
