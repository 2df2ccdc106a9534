// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/look_repository.h"
#include "support/memory_look_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

#include <array>

namespace mor::tests {

namespace {

struct InMemory {
    LookRepository& looks() { return repository; }

    MemoryLookRepository repository;
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    LookRepository& looks() { return workspace->looks(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

Look look(Day on, int hour, const std::string& viewer = "l-01", DataKind kind = DataKind::Talks,
    const std::string& place = "adherence")
{
    const auto at = Instant{on} + std::chrono::hours{hour};
    return {"m-01", kind, viewer, place, on, at, at, 1};
}

Result<> add(LookRepository& looks, std::vector<Look> added) { return looks.add(added); }

} // namespace

TEMPLATE_TEST_CASE("Looks of a day, kind, viewer and place are one row, counted",
    "[contracts][access]", InMemory, InSqlite)
{
    TestType store;
    REQUIRE(add(store.looks(), {look(day(2026, 11, 3), 9), look(day(2026, 11, 3), 11)}));
    REQUIRE(add(store.looks(), {look(day(2026, 11, 3), 8)}));

    auto counted = look(day(2026, 11, 3), 8);
    counted.lastAt = look(day(2026, 11, 3), 11).lastAt;
    counted.times = 3;
    CHECK(*store.looks().looksAbout("m-01", day(2026, 1, 1)) == std::vector{counted});
}

TEMPLATE_TEST_CASE("Looks about somebody come back newest first, from the day asked",
    "[contracts][access]", InMemory, InSqlite)
{
    TestType store;
    auto other = look(day(2026, 11, 3), 9);
    other.about = "m-02";
    const std::vector mixed{look(day(2026, 11, 1), 9), look(day(2026, 11, 3), 9, "l-01"),
        look(day(2026, 11, 3), 10, "operations", DataKind::ExcuseReasons, "export"),
        look(day(2026, 11, 2), 9, "m-01"), other};
    REQUIRE(add(store.looks(), mixed));

    CHECK(*store.looks().looksAbout("m-01", day(2026, 11, 2))
        == std::vector{mixed[2], mixed[1], mixed[3]});
    CHECK(store.looks().looksAbout("r-001", day(2026, 1, 1))->empty());
}

TEMPLATE_TEST_CASE("Old looks are forgotten by the day", "[contracts][access]", InMemory, InSqlite)
{
    TestType store;
    REQUIRE(add(store.looks(), {look(day(2025, 11, 2), 9), look(day(2025, 11, 3), 9)}));

    CHECK(*store.looks().forgetBefore(day(2025, 11, 3)) == 1);
    CHECK(*store.looks().forgetBefore(day(2025, 11, 3)) == 0);
    CHECK(store.looks().looksAbout("m-01", day(2025, 1, 1))->size() == 1);
}

TEMPLATE_TEST_CASE("Of several looks one that can't be kept keeps all out", "[contracts][access]",
    InMemory, InSqlite)
{
    TestType store;
    const auto done = add(store.looks(),
        {look(day(2026, 11, 3), 9),
            look(day(2026, 11, 3), 9, "l-01", DataKind::Talks, std::string(81, 'x'))});

    CHECK(codeOf(done) == "look.malformed");
    CHECK(store.looks().looksAbout("m-01", day(2026, 1, 1))->empty());
}

TEST_CASE("A file with looks passes its own check", "[contracts][access]")
{
    InSqlite store;
    REQUIRE(add(store.looks(), {look(day(2026, 11, 3), 9)}));

    CHECK(store.workspace->verify());
}

} // namespace mor::tests
