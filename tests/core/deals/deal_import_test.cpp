// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/deal_service.h"
#include "core/planning/import_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_import_repository.h"
#include "support/organisation_builder.h"
#include "support/overtaken_uuids.h"

#include <algorithm>

namespace mor::tests {

namespace {

using Kind = RosterChange::Kind;
using Mode = RosterService::Mode;

constexpr auto kId = "006Dn000007ZqXa"; // with case: …IAK at its end

struct Desk {
    Roster roster = OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build().roster;
    MemoryImportRepository imports;
    MemoryDealRepository deals{imports};
    FixedClock clock{day(2026, 11, 3)};
    OvertakenUuids uuids;
    ImportLog log{imports, clock, uuids};
    DealService door{deals, log, clock};
    DealFile file{"report.csv", DealSystem::Salesforce, day(2026, 11, 3), {}};

    Result<RosterChanges> import(const std::vector<DealRow>& rows, Mode mode = Mode::Apply)
    {
        return door.import(rows, file, roster, mode);
    }
};

DealRow row(const char* where, const std::string& id, const std::string& owner = "r-001")
{
    DealRow row;
    row.where = where;
    row.id = id;
    row.name = "Vega Logistics";
    row.owner = owner;
    row.stage = "Proposal";
    row.amount = 12'000.0;
    row.currency = "EUR";
    row.closes = day(2026, 12, 15);
    return row;
}

bool tells(const Result<RosterChanges>& result, std::string_view where, std::string_view code)
{
    return !result && std::ranges::any_of(result.error().causes, [&](const Error& cause) {
        return cause.where == where && cause.code == code;
    });
}

} // namespace

TEST_CASE("The first fifteen characters of a Salesforce identifier tell deals apart, with case",
    "[core][deals]")
{
    // By the rule of its maker: bits of capitals in each five characters, lowest first.
    // 006Dn -> D is the 4th: 8 -> I; 00000 -> 0 -> A; 7ZqXa -> Z, X: 2 + 8 = 10 -> K.
    CHECK(*dealId(DealSystem::Salesforce, "006Dn000007ZqXa") == kId);
    CHECK(*dealId(DealSystem::Salesforce, "006Dn000007ZqXaIAK") == kId);
    CHECK(*dealId(DealSystem::Salesforce, "006Dn000007ZqXA") != kId);
    CHECK(dealId(DealSystem::Salesforce, "006DN000007ZQXAIAK").error().code == "deal.id_case_lost");
    CHECK(dealId(DealSystem::Salesforce, "006Dn000007Zq").error().code == "deal.id_malformed");
    CHECK(*dealId(DealSystem::HubSpot, "18273645") == "18273645");
}

TEST_CASE("A file of deals comes in once and says later what changed", "[core][deals]")
{
    Desk desk;
    REQUIRE(desk.import({row("line 2", kId)}));
    CHECK(desk.import({row("line 2", std::string{kId} + "IAK")})->count(Kind::Unchanged) == 1);
    CHECK(desk.deals.snapshots()->size() == 1);

    auto moved = row("line 2", kId);
    moved.stage = "Negotiation";
    moved.closes = day(2027, 1, 29);
    const auto changes = desk.import({moved});
    REQUIRE(changes);
    CHECK(changes->rows[0].fields == std::vector<std::string>{"stage", "closes"});
    CHECK(desk.deals.deals(kLastDay)->front().stage == "Negotiation");
    CHECK(desk.deals.snapshots()->size() == 2);
}

TEST_CASE("A file of deals that is overtaken says what it changes in what came meanwhile",
    "[core][deals]")
{
    Desk desk;
    auto moved = row("line 2", kId);
    moved.stage = "Negotiation";
    desk.uuids.meanwhile = [&] {
        desk.uuids.meanwhile = nullptr;
        REQUIRE(desk.import({row("line 2", kId)}));
        desk.clock.pass(std::chrono::milliseconds{1});
    };

    const auto changes = desk.import({moved});
    REQUIRE(changes);
    CHECK(changes->rows[0].fields == std::vector<std::string>{"stage"});
    const auto batches = *desk.imports.batches();
    REQUIRE(batches.size() == 2);
    CHECK(desk.log.written() == batches[0].id);
    CHECK(desk.imports.batch(batches[0].id)->value().changes[0].before.find("Proposal")
        != std::string::npos);
    CHECK(desk.deals.deals(kLastDay)->front().stage == "Negotiation");
}

TEST_CASE("A file of deals that is overtaken again and again gives up", "[core][deals]")
{
    Desk desk;
    CountingUuids theirs;
    desk.uuids.meanwhile = [&] {
        desk.clock.pass(std::chrono::milliseconds{1});
        const DealSnapshot other{
            theirs.next(desk.clock.now()), day(2026, 11, 2), DealSystem::Other, desk.clock.now()};
        REQUIRE(desk.deals.addTo(*desk.deals.count(), other, {}));
    };

    const auto late = desk.import({row("line 2", kId)});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == "deals.changed_meanwhile");
    CHECK(desk.deals.deals(kLastDay)->empty());
    CHECK(desk.imports.batches()->empty());
}

TEST_CASE("A deal that a later file does not name is still there", "[core][deals]")
{
    Desk desk;
    REQUIRE(desk.import({row("line 2", kId), row("line 3", "006Dn000007ZqXb")}));
    auto other = row("line 2", kId);
    other.amount = 15'000.0;
    REQUIRE(desk.import({other}));
    CHECK(desk.deals.deals(kLastDay)->size() == 2);
}

TEST_CASE("An owner named by name alone is asked for once and then known", "[core][deals]")
{
    Desk desk;
    const auto name = desk.roster.people.back().name;
    const auto code = desk.roster.people.back().code;
    const auto first
        = desk.import({row("line 2", kId, name), row("line 3", "006Dn000007ZqXb", name)});
    CHECK(tells(first, "line 2", "owner.to_confirm"));
    CHECK(first.error().causes.size() == 1);
    const auto questions
        = desk.door.ownersToConfirm({row("line 2", kId, name)}, desk.file, desk.roster);
    REQUIRE(questions);
    CHECK(questions->front() == OwnerQuestion{name, code, 1, "line 2"});

    desk.file.owners.confirmed = {{name, code}};
    REQUIRE(desk.import({row("line 2", kId, name)}));
    CHECK(desk.deals.deals(kLastDay)->front().owner == code);
    desk.file.owners.confirmed.clear();
    CHECK(desk.import({row("line 2", "006Dn000007ZqXb", name)}));
}

TEST_CASE("Owners by e-mail address need no word, unknown ones stay texts only on request",
    "[core][deals]")
{
    Desk desk;
    desk.roster.people.back().email = "Ana@Acme.example";
    auto known = row("line 2", kId, "0055g00000AbCdE");
    known.ownerEmail = "ana@acme.example";
    const auto unknown = row("line 3", "006Dn000007ZqXb", "Somebody Gone");
    CHECK(tells(desk.import({known, unknown}), "line 3", "owner.unknown"));

    desk.file.owners.keepUnknown = true;
    REQUIRE(desk.import({known, unknown}));
    const auto deals = *desk.deals.deals(kLastDay);
    CHECK(deals[0].owner == desk.roster.people.back().code);
    CHECK(deals[1].owner.empty());
    CHECK(deals[1].ownerText == "Somebody Gone");
}

TEST_CASE("An owner with the address behind the name is known by the address", "[core][deals]")
{
    Desk desk;
    auto& person = desk.roster.people.back();
    person.email = "tom@acme.example";

    REQUIRE(desk.import({row("line 2", kId, "Tommy H. (Tom@Acme.example)"),
        row("line 3", "006Dn000007ZqXb", "Hughes, Tom <tom@acme.example>")}));
    const auto deals = *desk.deals.deals(kLastDay);
    REQUIRE(deals.size() == 2);
    CHECK(deals[0].owner == person.code);
    CHECK(deals[1].owner == person.code);
    // An address nobody has: the name is proposed all the same.
    const auto questions = desk.door.ownersToConfirm(
        {row("line 2", kId, person.name + " (old@acme.example)")}, desk.file, desk.roster);
    REQUIRE(questions);
    CHECK(questions->front().suggested == person.code);
}

TEST_CASE("All that is wrong in a file of deals is told at once", "[core][deals]")
{
    Desk desk;
    auto nameless = row("line 3", "006Dn000007ZqXb");
    nameless.name.clear();
    auto wonButOpen = row("line 5", "006Dn000007ZqXd");
    wonButOpen.won = true;
    wonButOpen.closed = false;
    auto longText = row("line 6", "006Dn000007ZqXe");
    longText.nextStep.assign(1'001, 'x');
    const auto refused = desk.import({row("line 2", kId), nameless, row("line 4", kId), wonButOpen,
        longText, row("line 7", "x")});
    CHECK(tells(refused, "line 3", "deal.name_missing"));
    CHECK(tells(refused, "line 4", "deal.twice"));
    CHECK(tells(refused, "line 5", "deal.won_but_open"));
    CHECK(tells(refused, "line 6", "deal.text_too_long"));
    CHECK(tells(refused, "line 7", "deal.id_malformed"));
    CHECK(refused.error().causes.size() == 5);
    CHECK(desk.imports.batches()->empty());

    desk.file.asOf = day(2026, 11, 4);
    CHECK(desk.import({row("line 2", kId)}).error().code == "deal.as_of_in_future");
}

TEST_CASE("The usual names of stages tell what is closed and won", "[core][deals]")
{
    CHECK(stageMeaning("Closed Won").won);
    CHECK(stageMeaning("closedlost").closed);
    CHECK_FALSE(stageMeaning("closedlost").won);
    CHECK(stageMeaning("Fermée gagnée").won);
    CHECK(stageMeaning("Cierre perdido").closed);
    CHECK(stageMeaning("Geschlossen / Gewonnen").won);
    CHECK_FALSE(stageMeaning("Won't happen soon").closed);
}

} // namespace mor::tests
