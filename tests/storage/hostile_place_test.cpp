// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include "storage/files.h"

#include <sys/stat.h>
#include <unistd.h>

namespace mor::tests {

namespace {

/// 0 if the workspace can be read in full but not written, else a number that says what failed.
int readsButRefusesToWrite(const std::filesystem::path& file, const char* code, unsigned expected)
{
    auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
    if (!workspace)
        return 1;
    const auto facts = (*workspace)->practice().facts({kFirstDay, kLastDay});
    if (!facts || facts->size() != expected)
        return 2;
    if (!(*workspace)->plans().load())
        return 3;
    if (codeOf((*workspace)->practice().add(numberedCheckOff(9'000))) != code)
        return 4;
    return 0;
}

} // namespace

TEST_CASE("A full disk stops writing, keeps what was acknowledged and still lets read",
    "[storage][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);

    const int written = inChild([&]() -> int {
        auto workspace = Workspace::open(file, Workspace::Access::ReadWrite);
        limitFiles(300'000);
        for (unsigned n = 100; n < 200; ++n) {
            const auto added = (*workspace)->practice().add(numberedCheckOff(n));
            if (added)
                continue;
            const bool told = added.error().code == "storage.disk_full";
            const bool reads
                = (*workspace)->practice().facts({kFirstDay, kLastDay})->size() == n - 100 + 3;
            return told && reads ? static_cast<int>(n - 100) : 250;
        }
        return 251;
    });

    REQUIRE(written > 0);
    REQUIRE(written < 100);
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    CHECK(workspace->practice().facts({kFirstDay, kLastDay})->size()
        == static_cast<std::size_t>(written) + 3);
    CHECK(workspace->verify());
}

TEST_CASE("A workspace opens for reading on a disk without any room", "[storage][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);
    const auto before = bytesOf(file);

    CHECK(inChild([&] {
        limitFiles(0);
        return readsButRefusesToWrite(file, "storage.disk_full", 3);
    }) == 0);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("No half-made workspace stays on a full disk", "[storage][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";

    CHECK(inChild([&]() -> int {
        limitFiles(20'000);
        return codeOf(Workspace::create(file, smallPlan())) == "storage.disk_full" ? 0 : 1;
    }) == 0);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("Without the right to write a workspace is still read", "[storage][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);
    chmod(file.c_str(), 0444);
    const auto before = bytesOf(file);

    SECTION("file and folder") { chmod(folder.path().c_str(), 0555); }
    SECTION("file alone") { chmod(folder.path().c_str(), 0777); }
    SECTION("folder alone")
    {
        chmod(file.c_str(), 0666);
        chmod(folder.path().c_str(), 0555);
    }

    const int failed = inChild([&] {
        becomeNobody();
        return readsButRefusesToWrite(file, "storage.read_only", 3);
    });
    chmod(folder.path().c_str(), 0755);
    CHECK(failed == 0);
    CHECK(bytesOf(file) == before);
}

TEST_CASE(
    "What a crash left in the log is read in a folder that can't be written", "[storage][place]")
{
    TemporaryFolder folder;
    TemporaryFolder other;
    const auto file = folder / "team.mor";
    const auto copy = other / "team.mor";
    fillWorkspace(file, 3);
    {
        const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
        REQUIRE(workspace->practice().add(numberedCheckOff(50)));
        std::filesystem::copy_file(file, copy);
        std::filesystem::copy_file(file.string() + "-wal", copy.string() + "-wal");
    }
    bool fileToo = GENERATE(false, true);
    chmod(copy.c_str(), fileToo ? 0444 : 0666);
    chmod((copy.string() + "-wal").c_str(), fileToo ? 0444 : 0666);
    chmod(other.path().c_str(), 0555);
    const auto before = bytesOf(copy);

    const int failed = inChild([&] {
        becomeNobody();
        return readsButRefusesToWrite(copy, "storage.read_only", 4);
    });

    chmod(other.path().c_str(), 0755);
    INFO("file itself read-only: " << fileToo);
    CHECK(failed == 0);
    CHECK(bytesOf(copy) == before);
}

TEST_CASE("Somebody else's private file says that it is not allowed", "[storage][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 1);
    chmod(folder.path().c_str(), 0755);
    if (geteuid() != 0)
        chmod(file.c_str(), 0);

    CHECK(inChild([&]() -> int {
        becomeNobody();
        return codeOf(Workspace::open(file, Workspace::Access::ReadWrite))
                == "storage.no_permission"
            ? 0
            : 1;
    }) == 0);
}

TEST_CASE("A file that was moved away is not written until it is back", "[storage][place]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    REQUIRE(Workspace::create(file, smallPlan()));
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    REQUIRE(workspace->practice().add(numberedCheckOff(0, "r-001")));

    std::filesystem::rename(file, folder / "elsewhere.mor");
    const auto refused = workspace->practice().add(numberedCheckOff(1, "r-001"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "storage.moved");

    std::filesystem::rename(folder / "elsewhere.mor", file);
    CHECK(workspace->practice().add(numberedCheckOff(1, "r-001")));
    CHECK(workspace->practice().facts({kFirstDay, kLastDay})->size() == 2);
}

TEST_CASE("File systems of other machines are known by their number", "[storage][place]")
{
    CHECK(storage::isNetworkFileSystem(0x6969)); // NFS
    CHECK(storage::isNetworkFileSystem(0xFF534D42)); // CIFS
    CHECK_FALSE(storage::isNetworkFileSystem(0xEF53)); // ext4
    CHECK_FALSE(storage::isNetworkFileSystem(0x01021994)); // tmpfs
}

} // namespace mor::tests
