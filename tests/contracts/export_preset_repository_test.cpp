// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_export_presets.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    ExportPresetRepository& presets() { return repository; }

    MemoryExportPresets repository;
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    ExportPresetRepository& presets() { return workspace->exportPresets(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

const ExportPreset kWeek{"My week as a calendar", "what=schedule format=ics period=week"};
const ExportPreset kTeam{"Team schedule, Excel", "what=schedule format=xlsx who=m-01 below=yes"};

} // namespace

TEMPLATE_TEST_CASE("Everybody has presets of their own in the order of their keys",
    "[contracts][planning]", InMemory, InSqlite)
{
    TestType store;
    auto& presets = store.presets();
    REQUIRE(presets.save("m-01", {kTeam, kWeek}));
    REQUIRE(presets.save("m-02", {kWeek}));

    CHECK(*presets.presetsOf("m-01") == std::vector{kTeam, kWeek});
    CHECK(*presets.presetsOf("m-02") == std::vector{kWeek});
    CHECK(presets.presetsOf("")->empty());
}

TEMPLATE_TEST_CASE(
    "Saved presets take the place of the old ones", "[contracts][planning]", InMemory, InSqlite)
{
    TestType store;
    auto& presets = store.presets();
    REQUIRE(presets.save("", {kTeam, kWeek}));
    REQUIRE(presets.save("", {kWeek}));
    CHECK(*presets.presetsOf("") == std::vector{kWeek});
    REQUIRE(presets.save("", {}));
    CHECK(presets.presetsOf("")->empty());
}

TEMPLATE_TEST_CASE("Presets nobody could tell apart or read are refused and the old ones stay",
    "[contracts][planning]", InMemory, InSqlite)
{
    TestType store;
    auto& presets = store.presets();
    REQUIRE(presets.save("m-01", {kWeek}));

    CHECK(codeOf(presets.save("m-01", {kTeam, {"TEAM schedule, excel", "what=rhythm"}}))
        == "export.preset_known");
    CHECK(codeOf(presets.save("m-01", {{" ", "what=rhythm"}})) == "export.preset_name");
    CHECK(codeOf(presets.save("m-01", {{std::string(201, 'x'), "what=rhythm"}}))
        == "export.preset_name");
    CHECK(codeOf(presets.save("m-01", {{"One", ""}})) == "export.preset_too_long");
    CHECK(codeOf(presets.save("m-01", {{"One", std::string(20'001, 'x')}}))
        == "export.preset_too_long");
    std::vector<ExportPreset> many;
    for (int i = 0; i <= 100; ++i)
        many.push_back({std::to_string(i), "what=rhythm"});
    CHECK(codeOf(presets.save("m-01", many)) == "export.too_many_presets");
    CHECK(*presets.presetsOf("m-01") == std::vector{kWeek});
}

TEST_CASE("Presets are there again when the file is opened anew", "[contracts][planning]")
{
    InSqlite store;
    REQUIRE(store.presets().save("m-01", {kTeam}));
    const auto again
        = opened(Workspace::open(store.folder / "team.mor", Workspace::Access::ReadOnly));
    CHECK(*again->exportPresets().presetsOf("m-01") == std::vector{kTeam});
    CHECK(again->verify());
}

TEST_CASE("A preset is found by its name, whatever its capitals", "[core][planning]")
{
    const std::vector<ExportPreset> presets{kTeam, kWeek};
    CHECK(presetNamed(presets, " my WEEK as a calendar ") == &presets[1]);
    CHECK(presetNamed(presets, "month") == nullptr);
}

} // namespace mor::tests
