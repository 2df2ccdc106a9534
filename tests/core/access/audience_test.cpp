// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/audience.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <array>
#include <map>
#include <string>

using namespace mor;
using namespace mor::tests;

namespace {

constexpr auto kToday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 3};

/// The table of the domain handbook, section 11, word for word.
struct Row {
    const char* data;
    DataKind kind;
    std::array<const char*, 6> cells; ///< Rep, Manager, Second line, Leader, Operations, HR
};

constexpr std::array kHandbook{
    Row{"Rhythm, standards, questions, levers", DataKind::Rhythm,
        {"all", "all", "all", "all", "edit drafts", "read"}},
    Row{"Leader's own rhythm and adherence", DataKind::LeadersOwn,
        {"–", "read", "read", "own", "–", "–"}},
    Row{"Occurrence state, dates, minutes", DataKind::Talks,
        {"own", "own team", "counts per manager", "counts per manager", "counts ≥ 4 people", "–"}},
    Row{"Which rep was not reached", DataKind::RepNotReached,
        {"own", "yes", "count + longest gap, no names", "count", "–", "–"}},
    Row{"Criteria met", DataKind::Criteria,
        {"own", "own team", "share per manager", "share per manager", "–", "–"}},
    Row{"Shared notes, next steps", DataKind::SharedNotes, {"own", "own team", "–", "–", "–", "–"}},
    Row{"Private note of manager or rep", DataKind::PrivateNotes,
        {"author only", "author only", "–", "–", "–", "–"}},
    Row{"Rep's usefulness answer", DataKind::Usefulness,
        {"own", "group ≥ 4, rolling", "group ≥ 4", "group ≥ 4", "–", "–"}},
    Row{"Deal facts, play state, coded reasons", DataKind::Deals,
        {"own deals", "team", "team of teams", "all", "all", "–"}},
    Row{"Honesty hints", DataKind::Hints,
        {"–", "own, 7 days alone", "then count only", "then count only", "–", "–"}},
    Row{"Excuse reason", DataKind::ExcuseReasons,
        {"own", "yes, category only for health (\"absent\")", "category counts", "category counts",
            "–", "–"}},
};

const std::map<std::string, Form> kMeaning{
    {"–", Form::Nothing},
    {"all", Form::All},
    {"read", Form::Read},
    {"edit drafts", Form::EditDrafts},
    {"own", Form::Own},
    {"own team", Form::OwnTeam},
    {"yes", Form::Yes},
    {"counts per manager", Form::CountsPerManager},
    {"counts ≥ 4 people", Form::CountsOfFour},
    {"count + longest gap, no names", Form::CountAndGap},
    {"count", Form::Count},
    {"share per manager", Form::SharePerManager},
    {"author only", Form::AuthorOnly},
    {"group ≥ 4", Form::GroupOfFour},
    {"group ≥ 4, rolling", Form::GroupOfFour},
    {"own deals", Form::OwnDeals},
    {"team", Form::Team},
    {"team of teams", Form::TeamOfTeams},
    {"own, 7 days alone", Form::AloneSevenDays},
    {"then count only", Form::CountAfterSevenDays},
    {"yes, category only for health (\"absent\")", Form::CategoryForHealth},
    {"category counts", Form::CategoryCounts},
};

constexpr std::array kColumns{Onlooker::Rep, Onlooker::Manager, Onlooker::SecondLine,
    Onlooker::Leader, Onlooker::Operations, Onlooker::HumanResources};

/// l-01 leads s-01 and m-03 directly; s-01 leads m-01 with r-001 to r-004 and m-02 with r-005;
/// m-03 leads r-006; m-09 and r-007 are led by nobody.
Roster organisation()
{
    return OrganisationBuilder()
        .leader()
        .secondLine("s-01")
        .manager("m-01", "s-01")
        .reps("m-01", 4)
        .manager("m-02", "s-01")
        .reps("m-02", 1)
        .manager("m-03")
        .reps("m-03", 1)
        .manager("m-09", "")
        .reps("m-09", 1)
        .plan()
        ->roster;
}

} // namespace

TEST_CASE("Every cell of the handbook's table of access is the program's", "[core][access]")
{
    REQUIRE(kHandbook.size() == kDataKinds);
    for (const auto& row : kHandbook)
        for (std::size_t column = 0; column < kColumns.size(); ++column) {
            INFO(row.data << " for column " << column + 1);
            CHECK(formFor(kColumns[column], row.kind) == kMeaning.at(row.cells[column]));
        }
}

TEST_CASE("Somebody sideways sees the rhythm and nothing else", "[core][access]")
{
    for (const auto& row : kHandbook) {
        INFO(row.data);
        const auto expected = row.kind == DataKind::Rhythm ? Form::All : Form::Nothing;
        CHECK(formFor(Onlooker::Nobody, row.kind) == expected);
    }
}

TEST_CASE("Whoever is concerned sees the own data in each row", "[core][access]")
{
    CHECK(formFor(Onlooker::Self, DataKind::Talks) == Form::Own);
    CHECK(formFor(Onlooker::Self, DataKind::ExcuseReasons) == Form::Own);
    CHECK(formFor(Onlooker::Self, DataKind::PrivateNotes) == Form::AuthorOnly);
    CHECK(formFor(Onlooker::Self, DataKind::Hints) == Form::AloneSevenDays);
}

TEST_CASE("The audience follows the lines of the organisation", "[core][access]")
{
    const auto roster = organisation();
    const auto as = [&](const char* viewer, const char* about) {
        return audienceOf(roster, viewer, about, kToday);
    };

    CHECK(as("m-01", "m-01") == Onlooker::Self);
    CHECK(as("r-001", "m-01") == Onlooker::Rep);
    CHECK(as("m-01", "r-001") == Onlooker::Manager);
    CHECK(as("s-01", "m-01") == Onlooker::SecondLine);
    CHECK(as("s-01", "r-001") == Onlooker::SecondLine);
    CHECK(as("l-01", "m-01") == Onlooker::Leader);
    CHECK(as("l-01", "r-001") == Onlooker::Leader);
    CHECK(as("operations", "m-01") == Onlooker::Operations);
    CHECK(as("hr", "m-01") == Onlooker::HumanResources);
}

TEST_CASE("Nobody sees sideways, or upwards but for the leader's own rhythm", "[core][access]")
{
    const auto roster = organisation();
    const auto as = [&](const char* viewer, const char* about) {
        return audienceOf(roster, viewer, about, kToday);
    };

    CHECK(as("m-02", "m-01") == Onlooker::Nobody);
    CHECK(as("m-02", "r-001") == Onlooker::Nobody);
    CHECK(as("r-002", "r-001") == Onlooker::Nobody);
    CHECK(as("r-005", "m-01") == Onlooker::Nobody);
    CHECK(as("s-01", "m-03") == Onlooker::Nobody);
    CHECK(as("x-1", "m-01") == Onlooker::Nobody);
    CHECK(as("m-01", "x-1") == Onlooker::Nobody);

    CHECK(as("m-01", "l-01") == Onlooker::Led);
    CHECK(formFor(roster, "m-01", "l-01", DataKind::LeadersOwn, kToday) == Form::Read);
    CHECK(formFor(roster, "m-01", "l-01", DataKind::Talks, kToday) == Form::Own);
    CHECK(formFor(roster, "m-01", "s-01", DataKind::LeadersOwn, kToday) == Form::Nothing);
    CHECK(formFor(roster, "r-001", "l-01", DataKind::LeadersOwn, kToday) == Form::Nothing);
}

TEST_CASE("People whom nobody leads are the leader's, not anybody's", "[core][access]")
{
    const auto roster = organisation();

    CHECK(audienceOf(roster, "l-01", "m-09", kToday) == Onlooker::Leader);
    CHECK(audienceOf(roster, "l-01", "r-007", kToday) == Onlooker::Leader);
    CHECK(audienceOf(roster, "s-01", "m-09", kToday) == Onlooker::Nobody);
}

TEST_CASE("A leader whom managers report to sees their longest gap", "[core][access]")
{
    const auto roster = organisation();
    const auto form = [&](const char* about) {
        return formFor(roster, "l-01", about, DataKind::RepNotReached, kToday);
    };

    CHECK(form("m-03") == Form::CountAndGap);
    CHECK(form("m-01") == Form::Count);
}

TEST_CASE("After a move the new manager sees the rep and the old one no more", "[core][access]")
{
    const auto moved = OrganisationBuilder()
                           .leader()
                           .manager("m-01")
                           .reps("m-01", 2)
                           .manager("m-02")
                           .reportsTo("r-001", "m-02", day(2026, 10, 1))
                           .leaves("r-002", day(2026, 10, 1))
                           .leaves("m-02", day(2026, 12, 1))
                           .plan()
                           ->roster;

    CHECK(audienceOf(moved, "m-01", "r-001", day(2026, 9, 30)) == Onlooker::Manager);
    CHECK(audienceOf(moved, "m-01", "r-001", kToday) == Onlooker::Nobody);
    CHECK(audienceOf(moved, "m-02", "r-001", kToday) == Onlooker::Manager);
    // Who left stays with whoever led them last.
    CHECK(audienceOf(moved, "m-01", "r-002", kToday) == Onlooker::Manager);
    // Who left looks at nothing but what is about themselves.
    CHECK(audienceOf(moved, "m-02", "r-001", day(2026, 12, 2)) == Onlooker::Nobody);
}

TEST_CASE("Kinds of data keep their names", "[core][access]")
{
    for (std::size_t i = 0; i < kDataKinds; ++i) {
        const auto kind = static_cast<DataKind>(i);
        const auto parsed = parseDataKind(toText(kind));
        REQUIRE(parsed.has_value());
        CHECK(*parsed == kind);
    }
    CHECK(toText(DataKind::RepNotReached) == "rep-not-reached");
    const auto unknown = parseDataKind("mails");
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == "access.unknown_kind");
}
