// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include "storage/schema.h"

#include <fstream>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace mor::tests {

namespace {

/// The code with which both ways of opening refuse the file; the file must stay as it is.
std::string refusalOf(const std::filesystem::path& file)
{
    const auto before = bytesOf(file);
    const auto reading = codeOf(Workspace::open(file, Workspace::Access::ReadOnly));
    const auto writing = codeOf(Workspace::open(file, Workspace::Access::ReadWrite));
    CHECK(reading == writing);
    CHECK(bytesOf(file) == before);
    CHECK_FALSE(std::filesystem::exists(file.string() + "-wal"));
    CHECK_FALSE(std::filesystem::exists(file.string() + "-shm"));
    return writing;
}

} // namespace

TEST_CASE("What is no workspace is refused and left as it was", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";

    SECTION("nothing there") { CHECK(refusalOf(file) == "storage.missing"); }
    SECTION("empty file")
    {
        writeBytes(file, "");
        CHECK(refusalOf(file) == "storage.not_a_workspace");
    }
    SECTION("some text")
    {
        writeBytes(file, std::string(5'000, 'x'));
        CHECK(refusalOf(file) == "storage.not_a_workspace");
    }
    SECTION("another program's database")
    {
        runForeignSql(file, "CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine');");
        CHECK(refusalOf(file) == "storage.not_a_workspace");
    }
    SECTION("a folder")
    {
        std::filesystem::create_directory(file);
        CHECK(codeOf(Workspace::open(file, Workspace::Access::ReadWrite))
            == "storage.not_a_workspace");
    }
    SECTION("a pipe, which must not block")
    {
        REQUIRE(mkfifo(file.c_str(), 0600) == 0);
        CHECK(codeOf(Workspace::open(file, Workspace::Access::ReadWrite))
            == "storage.not_a_workspace");
    }
    SECTION("a database with our mark but nothing else")
    {
        runForeignSql(file,
            "PRAGMA application_id=1297044048; PRAGMA user_version=3;"
            "CREATE TABLE person (code TEXT);");
        CHECK(refusalOf(file) == "storage.damaged");
    }
}

TEST_CASE("A file of a newer program is refused with both numbers", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);
    runForeignSql(file, "PRAGMA user_version=99;");

    CHECK(refusalOf(file) == "storage.newer_version");

    const auto error = Workspace::open(file, Workspace::Access::ReadOnly).error();
    CHECK(error.kind == ErrorKind::Unavailable);
    CHECK(error.args
        == std::vector<std::string>{file.string(), "99", std::to_string(storage::schemaVersion())});
}

TEST_CASE("Tables that are missing, changed or added are noticed", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);

    SECTION("missing table")
    {
        runForeignSql(file, "DROP TABLE unplanned_talk;");
        CHECK(refusalOf(file) == "storage.damaged");
    }
    SECTION("table without its rules")
    {
        runForeignSql(file,
            "DROP TABLE leave; CREATE TABLE leave (position, person, first_day,"
            " last_day, kind);");
        CHECK(refusalOf(file) == "storage.damaged");
    }
    SECTION("trigger of somebody else")
    {
        runForeignSql(file,
            "CREATE TRIGGER spy AFTER INSERT ON check_off BEGIN"
            " DELETE FROM next_step; END;");
        CHECK(refusalOf(file) == "storage.altered");
    }
    SECTION("view of somebody else")
    {
        runForeignSql(file, "CREATE VIEW spy AS SELECT * FROM private_note;");
        CHECK(refusalOf(file) == "storage.altered");
    }
    SECTION("reference to somebody who is not there")
    {
        runForeignSql(file, "PRAGMA foreign_keys=OFF; DELETE FROM person WHERE code = 'm-01';");
        CHECK(refusalOf(file) == "storage.damaged");
    }
    SECTION("statistics that SQLite itself keeps are welcome")
    {
        runForeignSql(file, "ANALYZE;");
        CHECK(Workspace::open(file, Workspace::Access::ReadWrite));
    }
}

TEST_CASE("A file cut short anywhere is refused", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 30);
    const auto whole = bytesOf(file);

    for (const std::size_t size : {std::size_t{50}, std::size_t{100}, std::size_t{4'096},
             whole.size() / 2, whole.size() - 4'096, whole.size() - 1}) {
        writeBytes(file, whole.substr(0, size));
        const auto code = refusalOf(file);
        INFO(size << " bytes: " << code);
        CHECK((code == "storage.damaged" || code == "storage.not_a_workspace"));
    }
}

TEST_CASE("A journal laid beside a workspace is not played back into it", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);
    writeBytes(file.string() + "-journal", std::string(1'024, 'j'));

    CHECK(refusalOf(file) == "storage.damaged");
}

TEST_CASE("A refused file keeps its log", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    const auto crashed = folder / "crashed.mor";
    fillWorkspace(file, 3);
    {
        // An open workspace keeps the log from being worked into the file.
        const auto holds = opened(Workspace::open(file, Workspace::Access::ReadWrite));
        REQUIRE(holds->practice().add(numberedCheckOff(8)));
        runForeignSql(file,
            "CREATE TRIGGER spy AFTER INSERT ON check_off BEGIN"
            " DELETE FROM next_step; END;");
        std::filesystem::copy_file(file, crashed);
        std::filesystem::copy_file(file.string() + "-wal", crashed.string() + "-wal");
    }
    const auto before = bytesOf(crashed);
    const auto log = bytesOf(crashed.string() + "-wal");

    CHECK(codeOf(Workspace::open(crashed, Workspace::Access::ReadWrite)) == "storage.altered");
    CHECK(codeOf(Workspace::open(crashed, Workspace::Access::ReadOnly)) == "storage.altered");

    CHECK(bytesOf(crashed) == before);
    CHECK(bytesOf(crashed.string() + "-wal") == log);
}

TEST_CASE("A flipped bit is refused, found by verify, or changes no history", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 120);
    const auto whole = bytesOf(file);
    const auto original = *opened(Workspace::open(file, Workspace::Access::ReadOnly))
                               ->practice()
                               .checkOffs({kFirstDay, kLastDay});
    std::mt19937 random(4711);
    int noticed = 0;

    for (int round = 0; round < 300; ++round) {
        auto bytes = whole;
        const auto at = random() % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        writeBytes(file, bytes);
        INFO("round " << round << ", byte " << at);

        const auto workspace = Workspace::open(file, Workspace::Access::ReadOnly);
        REQUIRE(bytesOf(file) == bytes);
        if (!workspace || !(*workspace)->verify()) {
            ++noticed;
            continue;
        }
        const auto now = (*workspace)->practice().checkOffs({kFirstDay, kLastDay});
        REQUIRE(now);
        REQUIRE(*now == original);
    }
    CHECK(noticed > 40); // most of a small file is empty
}

} // namespace mor::tests
