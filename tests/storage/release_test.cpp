// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include "storage/repositories/sql_plan_repository.h"
#include "storage/schema.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

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

/// A file as the program wrote it when it knew only the first `version` steps.
void makeOld(const std::filesystem::path& file, std::size_t version)
{
    writeBytes(file, "");
    storage::Connection connection(file.string(), storage::OpenMode::ReadWrite, file.string());
    connection.pragma("application_id", "1297044048", "1297044048");
    storage::Transaction transaction(connection);
    storage::migrate(connection, storage::migrations().first(version));
    auto plan = smallPlan();
    plan.exceptions.clear();
    plan.triggers.clear();
    storage::insertPlan(connection, plan);
    transaction.commit();
    connection.pragma("journal_mode", "WAL", "wal");
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
    for (const std::string version : {"v3"}) {
        const auto file = folder / (version + ".mor");
        std::filesystem::copy_file(released / (version + ".mor"), file);

        const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));

        CHECK(workspace->verify());
        CHECK(dumpOf(*workspace) == linesOf(released / (version + ".dump.txt")));
    }
}

TEST_CASE("An older file is brought up to date with a copy set aside", "[storage][release]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    makeOld(file, 2);
    const auto before = bytesOf(file);

    CHECK(codeOf(Workspace::open(file, Workspace::Access::ReadOnly)) == "storage.needs_upgrade");
    CHECK(bytesOf(file) == before);

    CHECK(codeOf(Workspace::open(file, Workspace::Access::ReadWrite)) == "storage.needs_upgrade");
    CHECK(bytesOf(file) == before);

    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite,
        Workspace::Check::BeforeUse, Instant{day(2026, 11, 3)} + std::chrono::minutes{552}));
    CHECK(workspace->plans().load()->plan.roster == smallPlan().roster);
    CHECK(workspace->practice().add(numberedCheckOff(1)));
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
