// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_import_mappings.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    ImportMappingRepository& mappings() { return repository; }

    MemoryImportMappings repository;
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    ImportMappingRepository& mappings() { return workspace->importMappings(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

ImportMapping mapping(const std::string& name, const std::string& field)
{
    return {"people", name,
        {{"Full name", field, MappedColumn::Dates::AsFound},
            {"Start", "joined", MappedColumn::Dates::DayFirst}}};
}

} // namespace

TEMPLATE_TEST_CASE(
    "Mappings of a kind come back by name", "[contracts][planning]", InMemory, InSqlite)
{
    TestType store;
    auto& mappings = store.mappings();
    REQUIRE(mappings.save(mapping("payroll", "name")));
    REQUIRE(mappings.save(mapping("crm", "name")));

    CHECK(*mappings.mappings("people")
        == std::vector{mapping("crm", "name"), mapping("payroll", "name")});
    CHECK(mappings.mappings("leave")->empty());
}

TEMPLATE_TEST_CASE(
    "A mapping saved again takes the old one's place", "[contracts][planning]", InMemory, InSqlite)
{
    TestType store;
    auto& mappings = store.mappings();
    REQUIRE(mappings.save(mapping("payroll", "name")));
    REQUIRE(mappings.save(mapping("payroll", "")));

    CHECK(*mappings.mappings("people") == std::vector{mapping("payroll", "")});
}

TEMPLATE_TEST_CASE(
    "A mapping that is too long is refused and told", "[contracts][planning]", InMemory, InSqlite)
{
    TestType store;
    auto& mappings = store.mappings();
    CHECK(
        codeOf(mappings.save(mapping(std::string(201, 'x'), "name"))) == "import.mapping_too_long");
    CHECK(codeOf(mappings.save(mapping("payroll", std::string(20'000, 'x'))))
        == "import.mapping_too_long");
    CHECK(mappings.mappings("people")->empty());
}

TEST_CASE("Another process reads what was remembered", "[contracts][planning]")
{
    InSqlite store;
    REQUIRE(store.mappings().save(mapping("payroll", "name")));
    const auto again
        = opened(Workspace::open(store.folder / "team.mor", Workspace::Access::ReadOnly));
    CHECK(again->importMappings().mappings("people")->size() == 1);
    CHECK(again->verify());
}

} // namespace mor::tests
