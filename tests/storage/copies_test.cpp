// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include "support/fixed_clock.h"

#include <algorithm>
#include <sys/stat.h>

namespace mor::tests {

namespace {

constexpr const char* kFolder = "team.mor-copies";

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

unsigned modeOf(const std::filesystem::path& file)
{
    struct stat about { };
    REQUIRE(stat(file.c_str(), &about) == 0);
    return about.st_mode & 0777;
}

std::size_t checkOffsIn(const std::filesystem::path& file)
{
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadOnly));
    return workspace->practice().facts({kFirstDay, kLastDay})->size();
}

/// A file with two check-offs and a daily copy of 3 November 2026 that holds one.
void fillWithCopy(const std::filesystem::path& file)
{
    fillWorkspace(file, 1);
    const FixedClock clock(day(2026, 11, 3));
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    workspace->keepDailyCopies(clock, nullptr);
    REQUIRE(workspace->practice().add(numberedCheckOff(5)));
}

} // namespace

TEST_CASE("The first change of a day sets aside what was there before it", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);
    FixedClock clock(day(2026, 11, 3));
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    workspace->keepDailyCopies(clock, [](const Error& notice) { FAIL(notice.detail); });
    REQUIRE(workspace->plans().load());
    CHECK_FALSE(std::filesystem::exists(folder / kFolder));

    REQUIRE(workspace->practice().add(numberedCheckOff(10)));
    REQUIRE(workspace->practice().add(numberedCheckOff(11)));

    CHECK(namesIn(folder / kFolder) == std::vector<std::string>{"2026-11-03-daily.mor"});
    CHECK(checkOffsIn(folder / kFolder / "2026-11-03-daily.mor") == 3);
    CHECK(modeOf(folder / kFolder) == 0700);
    CHECK(modeOf(folder / kFolder / "2026-11-03-daily.mor") == 0600);

    clock.setToday(day(2026, 11, 4));
    REQUIRE(workspace->plans().add(std::vector<TriggerEvent>{}));
    CHECK(checkOffsIn(folder / kFolder / "2026-11-04-daily.mor") == 5);
}

TEST_CASE("A day has one copy, however often the file is opened", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWithCopy(file);
    const auto before = bytesOf(folder / kFolder / "2026-11-03-daily.mor");
    const FixedClock clock(day(2026, 11, 3));

    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    workspace->keepDailyCopies(clock, nullptr);
    REQUIRE(workspace->practice().add(numberedCheckOff(6)));

    CHECK(namesIn(folder / kFolder).size() == 1);
    CHECK(bytesOf(folder / kFolder / "2026-11-03-daily.mor") == before);
}

TEST_CASE("An import has a copy of its own, also two in one minute", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    const auto now = FixedClock(day(2026, 11, 3)).now();

    REQUIRE(workspace->copyBeforeImport(now));
    REQUIRE(workspace->practice().add(numberedCheckOff(5)));
    REQUIRE(workspace->copyBeforeImport(now));

    CHECK(namesIn(folder / kFolder)
        == std::vector<std::string>{
            "2026-11-03T0900Z-before-import-2.mor", "2026-11-03T0900Z-before-import.mor"});
    CHECK(checkOffsIn(folder / kFolder / "2026-11-03T0900Z-before-import.mor") == 2);
    CHECK(checkOffsIn(folder / kFolder / "2026-11-03T0900Z-before-import-2.mor") == 3);
}

TEST_CASE("A copy whose name another process takes meanwhile has the next one", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    const auto now = FixedClock(day(2026, 11, 3)).now();
    std::filesystem::create_directory(folder / kFolder);
    // What leads nowhere is not there for those who look, only for those who make it.
    std::filesystem::create_symlink(
        "nowhere", folder / kFolder / "2026-11-03T0900Z-before-import.mor");

    REQUIRE(workspace->copyBeforeImport(now));

    CHECK(checkOffsIn(folder / kFolder / "2026-11-03T0900Z-before-import-2.mor") == 2);
}

TEST_CASE("Copies that somebody was killed over go a day later", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    const auto copies = folder / kFolder;
    std::filesystem::create_directory(copies);
    const auto writeAged = [&](const char* name, std::chrono::hours age) {
        writeBytes(copies / name, "half");
        std::filesystem::last_write_time(
            copies / name, std::filesystem::file_time_type::clock::now() - age);
    };
    writeAged(".2026-11-01T0900Z-before-import.mor.rWNyhn", std::chrono::hours{25});
    writeAged(".2026-11-01T0900Z-before-import.mor.rWNyhn-wal", std::chrono::hours{25});
    writeAged(".2026-11-01T0900Z-before-import.mor.rWNyhn-shm", std::chrono::hours{25});
    writeAged(".2026-11-02-daily.mor.aaaaaa-journal", std::chrono::hours{25});
    writeAged(".2026-11-02-daily.mor.bbbbbb", std::chrono::hours{1});
    writeAged(".notes.mor.cccccc", std::chrono::hours{25});
    writeAged(".2026-11-02-daily.mor.swap", std::chrono::hours{25});
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));

    REQUIRE(workspace->copyBeforeImport(FixedClock(day(2026, 11, 3)).now()));

    CHECK(namesIn(copies)
        == std::vector<std::string>{".2026-11-02-daily.mor.bbbbbb", ".2026-11-02-daily.mor.swap",
            ".notes.mor.cccccc", "2026-11-03T0900Z-before-import.mor"});
}

TEST_CASE("Old copies go, foreign files among them stay", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    const auto copies = folder / kFolder;
    std::filesystem::create_directory(copies);
    for (unsigned day = 1; day <= 14; ++day)
        writeBytes(copies
                / ("2026-06-" + std::string(day < 10 ? "0" : "") + std::to_string(day)
                    + "-daily.mor"),
            "old");
    writeBytes(copies / "2020-01-01-daily.mor.keep", "mine");
    writeBytes(copies / "my copy.mor", "mine");
    std::filesystem::create_directory(copies / "2020-01-02-daily.mor");
    std::filesystem::create_symlink("my copy.mor", copies / "2020-01-03-daily.mor");
    const FixedClock clock(day(2026, 6, 15));
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    workspace->keepDailyCopies(clock, nullptr);

    REQUIRE(workspace->practice().add(numberedCheckOff(5)));

    // The twelve days from the 4th to the 15th: of the first to third none ends a week or month.
    const auto names = namesIn(copies);
    CHECK(names.size() == 12 + 4);
    CHECK(std::ranges::count(names, "2026-06-03-daily.mor") == 0);
    CHECK(std::ranges::count(names, "2026-06-04-daily.mor") == 1);
    CHECK(std::ranges::count(names, "2026-06-15-daily.mor") == 1);
    CHECK(std::ranges::count(names, "2020-01-02-daily.mor") == 1);
    CHECK(std::ranges::count(names, "2020-01-03-daily.mor") == 1);
    CHECK(bytesOf(copies / "my copy.mor") == "mine");
}

TEST_CASE("With the clock set back the new copy stays all the same", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    const auto copies = folder / kFolder;
    std::filesystem::create_directory(copies);
    for (unsigned day = 10; day <= 27; ++day)
        writeBytes(copies / ("2027-12-" + std::to_string(day) + "-daily.mor"), "late");
    for (unsigned month = 1; month <= 9; ++month)
        writeBytes(copies / ("2027-0" + std::to_string(month) + "-20-daily.mor"), "late");
    const FixedClock clock(day(2020, 1, 2));
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    workspace->keepDailyCopies(clock, nullptr);

    REQUIRE(workspace->practice().add(numberedCheckOff(5)));

    CHECK(checkOffsIn(copies / "2020-01-02-daily.mor") == 1);
}

TEST_CASE("A check-off goes on without its copy, which is told once", "[storage][copies][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    chmod(folder.path().c_str(), 0777);
    chmod(file.c_str(), 0666);
    std::filesystem::create_directory(folder / kFolder);
    chmod((folder / kFolder).c_str(), 0555);

    const int failed = inChild([&]() -> int {
        becomeNobody();
        FixedClock clock(day(2026, 11, 3));
        auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
        if (!workspace || (*workspace)->access() != Workspace::Access::ReadWrite)
            return 1;
        std::vector<Error> notices;
        (*workspace)->keepDailyCopies(clock, [&](const Error& notice) {
            notices.push_back(notice);
        });
        for (unsigned n = 10; n < 13; ++n) {
            if (!(*workspace)->practice().add(numberedCheckOff(n)))
                return 2;
            clock.setToday(clock.today() + std::chrono::days{1});
        }
        if (notices.size() != 1 || notices.front().code != "storage.no_daily_copy")
            return 3;
        return notices.front().args == std::vector{file.string(), (folder / kFolder).string()} ? 0
                                                                                               : 4;
    });

    chmod((folder / kFolder).c_str(), 0755);
    CHECK(failed == 0);
    CHECK(std::filesystem::is_empty(folder / kFolder));
    CHECK(checkOffsIn(file) == 5);
}

TEST_CASE(
    "Without room for a copy an import may not go on, a check-off may", "[storage][copies][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 400);

    const int failed = inChild([&]() -> int {
        const FixedClock clock(day(2026, 11, 3));
        auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
        if (!workspace)
            return 1;
        int told = 0;
        (*workspace)->keepDailyCopies(clock, [&](const Error&) { ++told; });
        limitFiles(100'000);
        const auto copied = (*workspace)->copyBeforeImport(clock.now());
        if (codeOf(copied) != "storage.no_copy")
            return 2;
        if (copied.error().causes.at(0).code != "storage.disk_full")
            return 3;
        if (!(*workspace)->practice().add(numberedCheckOff(900)))
            return 4;
        return told == 1 ? 0 : 5;
    });

    CHECK(failed == 0);
    CHECK(std::filesystem::is_empty(folder / kFolder));
    CHECK(checkOffsIn(file) == 401);
}

TEST_CASE(
    "The copy of a day can be made ahead, and is not while nothing changed", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    const FixedClock clock(day(2026, 11, 3));
    const auto workspace = opened(
        Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting));
    workspace->keepDailyCopies(clock, nullptr);

    REQUIRE(workspace->makeReady(clock.today()));
    const std::vector<std::string> first{"2026-11-03-daily.mor"};
    CHECK(namesIn(folder / kFolder) == first);
    CHECK(checkOffsIn(folder / kFolder / first.front()) == 1);

    const auto made = std::filesystem::last_write_time(folder / kFolder / first.front());
    std::filesystem::last_write_time(file, made - std::chrono::hours{1});
    REQUIRE(workspace->makeReady(day(2026, 11, 4)));
    CHECK(namesIn(folder / kFolder) == first);

    REQUIRE(workspace->practice().add(numberedCheckOff(7)));
    CHECK(namesIn(folder / kFolder) == first);
    std::filesystem::last_write_time(
        folder / kFolder / first.front(), made - std::chrono::hours{1});
    REQUIRE(workspace->makeReady(day(2026, 11, 4)));
    CHECK(checkOffsIn(folder / kFolder / "2026-11-04-daily.mor") == 2);
}

TEST_CASE("A damaged file names the newest good copy and leaves both alone", "[storage][copies]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWithCopy(file);
    const auto copy = folder / kFolder / "2026-11-03-daily.mor";
    writeBytes(folder / kFolder / "2026-11-04-daily.mor", bytesOf(file).substr(0, 9'000));
    const auto good = bytesOf(copy);
    const auto refused = [&](Workspace::Access access) {
        const auto error = Workspace::open(file, access).error();
        CHECK(error.args.back() == copy.string());
        return error.code;
    };

    SECTION("damaged")
    {
        auto bytes = bytesOf(file);
        writeBytes(file, bytes.substr(0, bytes.size() - 100));
        CHECK(refused(Workspace::Access::ReadOnly) == "storage.damaged_with_copy");
        CHECK(refused(Workspace::Access::ReadWrite) == "storage.damaged_with_copy");
    }
    SECTION("altered")
    {
        runForeignSql(file, "CREATE TABLE mine (text);");
        CHECK(refused(Workspace::Access::ReadWrite) == "storage.altered_with_copy");
        CHECK(Workspace::open(file, Workspace::Access::ReadOnly).error().args
            == std::vector<std::string>{file.string(), "table mine", copy.string()});
    }
    SECTION("found damaged only before the first change")
    {
        runForeignSql(file, "PRAGMA foreign_keys=OFF; DELETE FROM person WHERE code = 'm-01';");
        const FixedClock clock(day(2026, 11, 5));
        const auto workspace = opened(
            Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting));
        workspace->keepDailyCopies(clock, nullptr);
        CHECK(
            codeOf(workspace->practice().add(numberedCheckOff(7))) == "storage.damaged_with_copy");
    }

    CHECK(bytesOf(copy) == good);
    CHECK(namesIn(folder / kFolder).size() == 2);
    CHECK(checkOffsIn(copy) == 1);
}

} // namespace mor::tests
