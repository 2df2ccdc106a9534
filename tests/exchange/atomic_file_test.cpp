// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/atomic_file.h"

#include "support/catch.h"

#include <filesystem>
#include <iterator>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace mor::tests {

namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone with the test.
struct Folder {
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "mor-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    auto files() const { return std::distance(fs::directory_iterator(path), {}); }

    fs::path path;
};

} // namespace

TEST_CASE("A written file is complete, alone and readable by its owner only", "[exchange][file]")
{
    const Folder folder;

    REQUIRE(writeFile(folder.path / "plan.json", "{}\n"));

    CHECK(readFile(folder.path / "plan.json", 100) == "{}\n");
    CHECK(folder.files() == 1);
    CHECK((fs::status(folder.path / "plan.json").permissions() & fs::perms::all)
        == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("A file for others is readable for whom the umask lets", "[exchange][file]")
{
    const Folder folder;
    const auto before = ::umask(0027);
    REQUIRE(writeFile(folder.path / "talks.ics", "", AtomicFile::Readers::ByUmask));
    ::umask(before);

    CHECK((fs::status(folder.path / "talks.ics").permissions() & fs::perms::all)
        == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
}

TEST_CASE("Nothing is written over a workspace, whatever it is called", "[exchange][file]")
{
    const Folder folder;
    const std::string bytes("SQLite format 3\0and pages", 25);
    REQUIRE(writeFile(folder.path / "north.mor", bytes));

    const auto refused = writeFile(folder.path / "north.mor", "a,b\n");

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "file.is_workspace");
    CHECK(readFile(folder.path / "north.mor", 100) == bytes);
}

TEST_CASE("A file given up half-way leaves the old one as it was", "[exchange][file]")
{
    const Folder folder;
    REQUIRE(writeFile(folder.path / "plan.json", "old"));

    {
        auto file = AtomicFile::create(folder.path / "plan.json");
        REQUIRE(file);
        REQUIRE(file->write("half"));
    }

    CHECK(readFile(folder.path / "plan.json", 100) == "old");
    CHECK(folder.files() == 1);
}

TEST_CASE(
    "Replacing a file keeps its permissions and the link that leads to it", "[exchange][file]")
{
    const Folder folder;
    REQUIRE(writeFile(folder.path / "real.json", "old"));
    fs::permissions(folder.path / "real.json", fs::perms::owner_all | fs::perms::group_read);
    fs::create_symlink("real.json", folder.path / "link.json");

    REQUIRE(writeFile(folder.path / "link.json", "new"));

    CHECK(fs::is_symlink(folder.path / "link.json"));
    CHECK(readFile(folder.path / "real.json", 100) == "new");
    CHECK((fs::status(folder.path / "real.json").permissions() & fs::perms::all)
        == (fs::perms::owner_all | fs::perms::group_read));
}

TEST_CASE("What can't be written or read is named with its reason", "[exchange][file]")
{
    const Folder folder;

    CHECK(writeFile(folder.path / "none" / "x", "").error().code == "file.cannot_write");
    CHECK(writeFile("/dev/null", "").error().code == "file.not_regular");
    CHECK(writeFile(folder.path, "").error().code == "file.not_regular");
    CHECK(readFile(folder.path / "none", 10).error().code == "file.not_found");
    CHECK(readFile(folder.path, 10).error().code == "file.not_regular");
    CHECK(readFile("/dev/zero", 10).error().code == "file.not_regular");
    REQUIRE(::mkfifo((folder.path / "pipe").c_str(), 0600) == 0);
    CHECK(readFile(folder.path / "pipe", 10).error().code == "file.not_regular");
}

TEST_CASE("A file or stream above the limit is refused", "[exchange][file]")
{
    const Folder folder;
    REQUIRE(writeFile(folder.path / "big", std::string(11, 'x')));
    std::istringstream stream(std::string(11, 'x'));
    std::istringstream small("0123456789");

    CHECK(readFile(folder.path / "big", 10).error().code == "file.too_large");
    CHECK(readFile(folder.path / "big", 11));
    CHECK(readStream(stream, "standard input", 10).error().code == "file.too_large");
    CHECK(readStream(small, "standard input", 10) == "0123456789");
}

} // namespace mor::tests
