// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/deal_service.h"
#include "support/memory_import_repository.h"
#include "support/organisation_builder.h"
#include "support/overtaken_uuids.h"
#include "support/temporary_workspace.h"

#include <utility>

namespace mor::tests {

namespace {

using Kind = RosterChange::Kind;

/// What one of those who import sees of the store.
struct Side {
    ImportRepository& imports;
    DealRepository& deals;
};

struct InMemory {
    Side mine() { return {imports, deals}; }
    Side theirs() { return mine(); }

    MemoryImportRepository imports;
    MemoryDealRepository deals{imports};
};

struct InSqlite {
    InSqlite()
        : first(opened(Workspace::create(folder / "team.mor")))
        , second(opened(Workspace::open(folder / "team.mor", Workspace::Access::ReadWrite)))
    {
    }
    Side mine() { return {first->imports(), first->deals()}; }
    Side theirs() { return {second->imports(), second->deals()}; }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> first;
    std::unique_ptr<Workspace> second;
};

const Day kToday = day(2026, 11, 3);
const DealFile kFile{"report.csv", DealSystem::Other, kToday, {}};

/// One who imports deals, and whom others can overtake.
struct Importer {
    explicit Importer(Side side)
        : log(side.imports, clock, uuids)
        , door(side.deals, log, clock)
    {
    }
    Result<RosterChanges> import(const std::vector<DealRow>& rows)
    {
        return door.import(rows, kFile, roster, RosterService::Mode::Apply);
    }

    Roster roster = OrganisationBuilder().leader().manager("m-01").reps("m-01", 2).build().roster;
    FixedClock clock{kToday};
    OvertakenUuids uuids;
    ImportLog log;
    DealService door;
};

DealRow row(const std::string& id, const std::string& stage)
{
    DealRow row;
    row.where = "line 2";
    row.id = id;
    row.name = "Vega Logistics";
    row.owner = "r-001";
    row.stage = stage;
    return row;
}

ImportBatch batchOf(const DealSnapshot& snapshot)
{
    ImportBatch batch;
    batch.id = snapshot.id;
    batch.kind = ImportKind::Deals;
    batch.source = kFile.source;
    batch.recordedAt = snapshot.recordedAt;
    return batch;
}

} // namespace

TEMPLATE_TEST_CASE("Of two who import one file of deals at once one adds it", "[contracts][deals]",
    InMemory, InSqlite)
{
    TestType store;
    Importer mine(store.mine());
    Importer theirs(store.theirs());
    theirs.clock.pass(std::chrono::milliseconds{1}); // so that no identifier is given twice
    mine.uuids.meanwhile = [&] {
        mine.uuids.meanwhile = nullptr;
        CHECK(theirs.import({row("A-1", "Proposal")})->count(Kind::Added) == 1);
    };

    const auto changes = mine.import({row("A-1", "Proposal")});
    REQUIRE(changes);
    CHECK(changes->count(Kind::Unchanged) == 1);
    CHECK(store.mine().deals.snapshots()->size() == 1);
    CHECK(store.mine().imports.batches()->size() == 1);
    CHECK_FALSE(mine.log.written());
    CHECK(theirs.log.written() == store.mine().imports.batches()->front().id);
}

TEMPLATE_TEST_CASE("What was worked out from deals is refused where others came or went meanwhile",
    "[contracts][deals]", InMemory, InSqlite)
{
    TestType store;
    CountingUuids uuids;
    const Instant morning{kToday};
    const auto keep = [&](Side side, std::int64_t count, const DealSnapshot& snapshot) {
        return side.imports.add(
            batchOf(snapshot), [&] { return side.deals.addTo(count, snapshot, {}); });
    };
    const DealSnapshot first{uuids.next(morning), kToday, DealSystem::Other, morning};
    const DealSnapshot late{uuids.next(morning), kToday, DealSystem::Other, morning};
    const auto seen = *store.mine().deals.count();
    REQUIRE(keep(store.theirs(), seen, first));

    CHECK(codeOf(keep(store.mine(), seen, late)) == "deals.changed_meanwhile");
    const auto seenAgain = *store.mine().deals.count();
    REQUIRE(store.theirs().imports.takeBack(first.id, morning, [] { return Result<>{}; }));
    CHECK(codeOf(keep(store.mine(), seenAgain, late)) == "deals.changed_meanwhile");
    CHECK(store.mine().deals.snapshots()->empty());
    CHECK(keep(store.mine(), *store.mine().deals.count(), late));
}

} // namespace mor::tests
