// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/export_rights.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// l-01 leads m-01 with r-001 to r-004 and m-02 with r-005 and r-006.
std::string refusal(
    const char* viewer, ExportWhat what, std::vector<std::string> people, bool teams)
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 4)
                          .manager("m-02")
                          .reps("m-02", 2)
                          .plan();
    ExportRequest request;
    request.what = what;
    request.people = std::move(people);
    request.teams = teams;
    const auto may = mayExport(Sight(plan, viewer, day(2026, 11, 3)), request);
    return may ? std::string() : may.error().code;
}

} // namespace

TEST_CASE("A manager exports talks and notes of the own team", "[core][planning]")
{
    for (const auto what : {ExportWhat::Schedule, ExportWhat::CheckOffs, ExportWhat::Ledger,
             ExportWhat::NextSteps, ExportWhat::Coverage, ExportWhat::Adherence}) {
        CHECK(refusal("m-01", what, {"m-01"}, true).empty());
        CHECK(refusal("m-01", what, {"r-002"}, false).empty());
    }
}

TEST_CASE("Nobody exports what stands beside them or above", "[core][planning]")
{
    CHECK(refusal("m-01", ExportWhat::Schedule, {"m-02"}, true) == "export.entries_withheld");
    CHECK(refusal("m-01", ExportWhat::CheckOffs, {"r-005"}, false) == "export.notes_withheld");
    CHECK(refusal("m-01", ExportWhat::Adherence, {"m-02"}, true) == "export.figures_withheld");
    CHECK(refusal("r-001", ExportWhat::Schedule, {"r-002"}, false) == "export.entries_withheld");
    CHECK(refusal("r-001", ExportWhat::Schedule, {"r-001"}, false).empty());
}

TEST_CASE("A leader exports counts of teams, not their talks", "[core][planning]")
{
    CHECK(refusal("l-01", ExportWhat::Schedule, {"m-01"}, true) == "export.entries_withheld");
    CHECK(refusal("l-01", ExportWhat::NextSteps, {"m-01"}, true) == "export.notes_withheld");
    CHECK(refusal("l-01", ExportWhat::Adherence, {"m-01"}, true).empty());
    CHECK(refusal("l-01", ExportWhat::Schedule, {}, false).empty()); // the own ones are there
}

TEST_CASE("A brief is for its owner, the rhythm for everybody", "[core][planning]")
{
    CHECK(refusal("m-01", ExportWhat::Briefs, {"m-01"}, false).empty());
    CHECK(refusal("l-01", ExportWhat::Briefs, {"m-01"}, false) == "export.own_brief_only");
    CHECK(refusal("m-01", ExportWhat::Briefs, {}, false) == "export.own_brief_only");
    CHECK(refusal("r-001", ExportWhat::Rhythm, {"m-02"}, true).empty());
}

TEST_CASE("Who leads nobody exports the own counts, no brief and nobody else's", "[core][planning]")
{
    for (const auto what : {ExportWhat::Adherence, ExportWhat::Coverage, ExportWhat::Schedule}) {
        CHECK(refusal("r-001", what, {"r-001"}, false).empty());
        CHECK(refusal("r-001", what, {}, false).empty());
    }
    CHECK(refusal("r-001", ExportWhat::Adherence, {"r-002"}, false) == "export.figures_withheld");
    CHECK(refusal("r-001", ExportWhat::Briefs, {"r-001"}, false) == "export.leads_nobody");
}

} // namespace mor::tests
