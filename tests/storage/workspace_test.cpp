// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include "storage/content_check.h"

#include <algorithm>
#include <sys/stat.h>

namespace mor::tests {

TEST_CASE("A new workspace is for its owner alone and leaves nothing beside it", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";

    REQUIRE(Workspace::create(file, smallPlan()));

    struct stat about { };
    REQUIRE(stat(file.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    const auto again = opened(Workspace::open(file, Workspace::Access::ReadOnly));
    CHECK(again->plans().load()->plan == smallPlan());
    CHECK(again->access() == Workspace::Access::ReadOnly);
}

TEST_CASE("A new workspace never replaces a file", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    writeBytes(file, "a letter");

    CHECK(codeOf(Workspace::create(file, smallPlan())) == "storage.exists");

    CHECK(bytesOf(file) == "a letter");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("A new workspace takes no name beside which a stranger's log lies", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    writeBytes(file.string() + "-wal", "old log");

    CHECK(codeOf(Workspace::create(file)) == "storage.leftover_log");
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("A workspace can't be made in a folder that is not there", "[storage]")
{
    TemporaryFolder folder;

    CHECK(codeOf(Workspace::create(folder.path() / "gone" / "team.mor")) == "storage.missing");
}

TEST_CASE("A text with a NUL byte never reaches the file", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    const auto workspace = opened(Workspace::create(file, smallPlan()));
    const auto stamp = *workspace->plans().stamp();
    auto rhythm = smallPlan().rhythm;
    rhythm.versions[0].activities[0].purpose = std::string("half\0 a sentence", 16);

    CHECK(codeOf(workspace->plans().save(rhythm, stamp)) == "storage.text_with_nul");

    CHECK(workspace->plans().load()->plan == smallPlan());
    auto checkOff = numberedCheckOff(1);
    checkOff.note = std::string("\0", 1);
    CHECK(codeOf(workspace->practice().addAll({checkOff}, {})) == "storage.text_with_nul");
}

TEST_CASE("An expectation that could not be read again is not written", "[storage]")
{
    TemporaryFolder folder;
    const auto workspace = opened(Workspace::create(folder / "team.mor", smallPlan()));
    auto rhythm = smallPlan().rhythm;
    const auto lever = rhythm.levers[0].code;
    const auto keeps = [&](double size) {
        rhythm.versions[0].activities[0].expectation
            = Expectation{lever, Expectation::Direction::Up, size, 26};
        return workspace->plans().save(rhythm, *workspace->plans().stamp());
    };

    CHECK(codeOf(keeps(1e-70)) == "expectation.out_of_range");
    CHECK(workspace->plans().load()->plan == smallPlan());
    CHECK(keeps(0.001));
    CHECK(workspace->plans().load()->plan.rhythm == rhythm);
}

TEST_CASE("A plan that refers to nobody is refused and leaves no file", "[storage]")
{
    TemporaryFolder folder;
    auto plan = smallPlan();
    plan.roster.lines.front().boss = "x-99";

    CHECK(codeOf(Workspace::create(folder / "team.mor", plan)) == "storage.rule_broken");
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("Names with odd letters are names like others", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "file:Überblick 100%?#.mor";

    REQUIRE(Workspace::create(file, smallPlan()));

    CHECK(std::filesystem::exists(file));
    chmod(file.c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    CHECK(inChild([&]() -> int {
        becomeNobody();
        return Workspace::open(file, Workspace::Access::ReadOnly) ? 0 : 1;
    }) == 0);
    chmod(folder.path().c_str(), 0755);
}

TEST_CASE("A workspace opened for reading refuses to write", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    const auto before = bytesOf(file);

    {
        const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadOnly));
        CHECK(codeOf(workspace->practice().add(numberedCheckOff(7))) == "storage.read_only");
        CHECK(codeOf(workspace->plans().save(smallPlan(), {1, 1})) == "storage.read_only");
        CHECK(workspace->verify());
    }

    CHECK(bytesOf(file) == before);
}

TEST_CASE("A file checked later is checked before the first write", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    runForeignSql(file, "PRAGMA foreign_keys=OFF; DELETE FROM person WHERE code = 'm-01';");

    const auto workspace = opened(
        Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting));

    CHECK(codeOf(workspace->practice().add(numberedCheckOff(7))) == "storage.damaged");
    CHECK(codeOf(workspace->practice().add(numberedCheckOff(7))) == "storage.damaged");
}

TEST_CASE("Pages are read once for all connections that share the check", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    const auto check = std::make_shared<ContentCheck>(file);
    const auto addNumbered = [&](unsigned number) {
        const auto workspace = opened(
            Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting));
        workspace->checkWith(check);
        return codeOf(workspace->practice().add(numberedCheckOff(number)));
    };
    const auto remove = "PRAGMA foreign_keys=OFF; DELETE FROM person WHERE code = 'm-01';";

    SECTION("found sound")
    {
        CHECK(check->pass());
        runForeignSql(file, remove);
        CHECK(addNumbered(7).empty());
        CHECK(addNumbered(8).empty());
    }
    SECTION("found damaged")
    {
        runForeignSql(file, remove);
        CHECK(codeOf(check->pass()) == "storage.damaged");
        CHECK(addNumbered(7) == "storage.damaged");
        CHECK(addNumbered(7) == "storage.damaged");
    }
}

TEST_CASE("Verify counts what a sound file holds", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 4);

    const auto contents = opened(Workspace::open(file, Workspace::Access::ReadOnly))->verify();

    REQUIRE(contents);
    CHECK(contents->checkOffs == 4);
    CHECK(contents->nextSteps == 4);
    CHECK(contents->confirmations == 1);
    CHECK(contents->unplannedTalks == 2); // one of them was taken back
    CHECK(contents->skillFocuses == 1);
    CHECK(contents->statedFrequencies == 1);
    CHECK(contents->exceptions == 1);
}

TEST_CASE("Verify says what lies on the shelf and in the draft", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    auto stored = workspace->plans().load().value();
    auto& rhythm = stored.plan.rhythm;
    rhythm.draft = rhythm.versions.back();
    rhythm.draft->publishedOn.reset();
    ++rhythm.draft->number;
    rhythm.parked = {{rhythm.draft->activities[0], 0, "Later", day(2026, 7, 1), {}}};
    REQUIRE(workspace->plans().save(rhythm, stored.stamp));

    const auto verified = workspace->verify();

    REQUIRE_FALSE(verified);
    CHECK(verified.error().causes.at(0).code == "planning.parked_and_drafted");
}

TEST_CASE("A backup holds the same values, also with a log and from a reader", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 4);
    const auto writer = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    REQUIRE(writer->practice().add(numberedCheckOff(9)));
    const auto reader = opened(Workspace::open(file, Workspace::Access::ReadOnly));

    REQUIRE(reader->backup(folder / "copy.mor"));

    struct stat about { };
    REQUIRE(stat((folder / "copy.mor").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    const auto copy = opened(Workspace::open(folder / "copy.mor", Workspace::Access::ReadWrite));
    CHECK(dumpOf(*copy) == dumpOf(*writer));
    CHECK(copy->verify());
    CHECK(codeOf(reader->backup(folder / "copy.mor")) == "storage.exists");
}

TEST_CASE("A dump shows that there are private notes, not what they say", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 2);
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadOnly));
    const auto mentions = [&](Workspace::PrivateNotes notes, std::string_view text) {
        std::ptrdiff_t count = 0;
        REQUIRE(workspace->dump(
            [&](std::string_view line) { count += line.find(text) != std::string_view::npos; },
            notes));
        return count;
    };

    CHECK(mentions(Workspace::PrivateNotes::Hidden, "private thought") == 0);
    CHECK(mentions(Workspace::PrivateNotes::Hidden, "17 bytes hidden") == 2);
    CHECK(mentions(Workspace::PrivateNotes::Shown, "private thought") == 2);
    CHECK(mentions(Workspace::PrivateNotes::Hidden, "talk 1") == 1);
    // What somebody says how often they hold a talk, and the digest that would betray it.
    CHECK(mentions(Workspace::PrivateNotes::Hidden, "\tPIPE\thidden\t2020-01-06\t") == 1);
    CHECK(mentions(Workspace::PrivateNotes::Shown, "\tPIPE\t12\t2020-01-06\t") == 1);
}

TEST_CASE("An erased private note is gone from the file and its log", "[storage]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 60);
    const auto workspace = opened(Workspace::open(file, Workspace::Access::ReadWrite));
    auto marked = numberedCheckOff(70);
    marked.privateNote = "Zx81-Marker";
    REQUIRE(workspace->practice().add(marked));
    auto foreign = numberedCheckOff(71);
    foreign.recordedBy = "l-01";
    REQUIRE(workspace->practice().add(foreign));
    REQUIRE(bytesOf(file.string() + "-wal").find("Zx81-Marker") != std::string::npos);

    const auto erased = workspace->erasePrivateNotes("m-01", day(2030, 1, 1));

    CHECK(*erased == 61);
    CHECK(bytesOf(file).find("Zx81-Marker") == std::string::npos);
    CHECK(bytesOf(file).find("private thought 59") == std::string::npos);
    CHECK(bytesOf(file.string() + "-wal").find("Zx81-Marker") == std::string::npos);
    CHECK(workspace->practice().checkOffs(foreign.occurrence, "l-01")->front().privateNote
        == "private thought 71");
    CHECK(workspace->verify());
    CHECK(*workspace->erasePrivateNotes("m-01", day(2030, 1, 1)) == 0);
}

} // namespace mor::tests
