// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include "storage/schema.h"
#include "storage/sql/storage_error.h"

#include <algorithm>
#include <fstream>

namespace mor::tests {

namespace {

std::vector<std::string> linesOf(const std::filesystem::path& file)
{
    std::vector<std::string> lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::unique_ptr<Workspace> openedAndUpgraded(const std::filesystem::path& file)
{
    return opened(Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeUse,
        Instant{day(2026, 11, 3)} + std::chrono::minutes{552}));
}

/// A line of an older dump stands in a newer one, to which columns may have been added at the end.
bool isIn(const std::vector<std::string>& dump, const std::string& line)
{
    const auto old = line.starts_with("table ") ? line.substr(0, line.size() - 1) : line;
    return std::ranges::any_of(dump, [&](const std::string& now) {
        return now == line || now.starts_with(old + '\t') || now.starts_with(old + ", ");
    });
}

} // namespace

/// Run by hand once for each new version of the schema, before it is released:
/// mor_storage_tests "[.fixture]"
TEST_CASE("The fixture of the present version is written", "[.fixture]")
{
    const std::filesystem::path released = MOR_TEST_DATA "/storage";
    const auto name = "v" + std::to_string(storage::schemaVersion());
    fillWorkspace(released / (name + ".mor"), 4);
    std::ofstream lines(released / (name + ".dump.txt"));
    const auto workspace
        = opened(Workspace::open(released / (name + ".mor"), Workspace::Access::ReadOnly));
    for (const auto& line : dumpOf(*workspace))
        lines << line << '\n';
}

TEST_CASE("A file of each released version opens and holds what it held", "[storage][release]")
{
    const std::filesystem::path released = MOR_TEST_DATA "/storage";
    TemporaryFolder folder;
    for (const std::string version : {"v3", "v4", "v5", "v6", "v7"}) {
        const auto file = folder / (version + ".mor");
        std::filesystem::copy_file(released / (version + ".mor"), file);

        const auto workspace = openedAndUpgraded(file);

        CHECK(workspace->verify());
        const auto now = dumpOf(*workspace);
        for (const auto& line : linesOf(released / (version + ".dump.txt"))) {
            INFO(line);
            CHECK((line.starts_with("version ") || isIn(now, line)));
        }
    }
}

TEST_CASE("A file of the present version is read to the letter", "[storage][release]")
{
    const std::filesystem::path released = MOR_TEST_DATA "/storage";
    const auto version = "v" + std::to_string(storage::schemaVersion());
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    std::filesystem::copy_file(released / (version + ".mor"), file);

    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));

    CHECK(dumpOf(*workspace) == linesOf(released / (version + ".dump.txt")));
}

TEST_CASE("An older file is brought up to date with a copy set aside", "[storage][release]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    std::filesystem::copy_file(MOR_TEST_DATA "/storage/v3.mor", file);
    const auto before = bytesOf(file);

    CHECK(codeOf(Workspace::open(file, Workspace::Access::ReadOnly)) == "storage.needs_upgrade");
    CHECK(bytesOf(file) == before);

    CHECK(codeOf(Workspace::open(file, Workspace::Access::ReadWrite)) == "storage.needs_upgrade");
    CHECK(bytesOf(file) == before);

    const auto workspace = openedAndUpgraded(file);
    CHECK(workspace->plans().load()->plan.roster == smallPlan().roster);
    CHECK(workspace->practice().add(numberedCheckOff(9)));
    CHECK(workspace->verify());
    const auto copy = folder / "team.mor-copies/2026-11-03T0912Z-before-upgrade.mor";
    REQUIRE(std::filesystem::exists(copy));
    CHECK(codeOf(Workspace::open(copy, Workspace::Access::ReadOnly)) == "storage.needs_upgrade");
}

TEST_CASE("A stored day is a day of the calendar", "[storage][release]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    storage::Connection connection(file.string(), storage::OpenMode::ReadWrite, file.string());
    const auto accepts = [&](const char* day) {
        try {
            connection.execute("INSERT INTO holiday (calendar, day, name)"
                               " VALUES ('plain', $1, 'day')",
                day);
            return true;
        } catch (const storage::StorageError&) {
            return false;
        }
    };

    CHECK(accepts("2028-02-29"));
    CHECK_FALSE(accepts("2026-02-30"));
    CHECK_FALSE(accepts("2026-13-01"));
    CHECK_FALSE(accepts("soon"));
    CHECK_FALSE(accepts("2026-02-03 10:00"));
}

} // namespace mor::tests
