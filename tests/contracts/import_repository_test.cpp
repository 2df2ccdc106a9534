// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/result_entries.h"
#include "core/results/result_repository.h"
#include "support/fixed_clock.h"
#include "support/memory_import_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    ImportRepository& imports() { return importRepository; }
    DealRepository& deals() { return dealRepository; }

    MemoryImportRepository importRepository;
    MemoryDealRepository dealRepository{importRepository};
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    ImportRepository& imports() { return workspace->imports(); }
    DealRepository& deals() { return workspace->deals(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

const Instant kMorning{day(2026, 11, 3)};

ImportBatch batch(const Uuid& id, ImportKind kind = ImportKind::People)
{
    ImportBatch batch;
    batch.id = id;
    batch.kind = kind;
    batch.source = "people.csv";
    batch.recordedAt = kMorning;
    batch.size = 2;
    batch.changes = {{"person", "code=r-001\tname=Ana", "code=r-001\tname=Ana Ruiz"},
        {"person", "", "code=r-002\tname=Ben"}};
    return batch;
}

const ImportRepository::Act kNothing = [] { return Result<>{}; };
const ImportRepository::Act kFails
    = []() -> Result<> { return fail(ErrorKind::Conflict, "plan.changed_meanwhile"); };

Deal deal(const std::string& id, const std::string& stage, double amount)
{
    Deal deal;
    deal.system = DealSystem::Salesforce;
    deal.id = id;
    deal.name = "Vega Logistics";
    deal.owner = "r-001";
    deal.ownerText = "Ana Ruiz";
    deal.stage = stage;
    deal.stageOrder = 3;
    deal.amount = amount;
    deal.currency = "EUR";
    deal.closes = day(2026, 12, 15);
    deal.nextStep = "Legal reads the draft";
    return deal;
}

template <class Store>
Uuid addSnapshot(Store& store, CountingUuids& uuids, Day asOf, const std::vector<Deal>& deals)
{
    const auto id = uuids.next(kMorning);
    REQUIRE(store.imports().add(batch(id, ImportKind::Deals), [&] {
        return store.deals().addTo(
            *store.deals().count(), {id, asOf, DealSystem::Salesforce, kMorning}, deals);
    }));
    return id;
}

} // namespace

TEMPLATE_TEST_CASE("An import is kept with what it changed, newest first", "[contracts][imports]",
    InMemory, InSqlite)
{
    TestType store;
    CountingUuids uuids;
    const auto first = batch(uuids.next(kMorning));
    auto second = batch(uuids.next(kMorning), ImportKind::CheckOffs);
    second.recordedAt += std::chrono::hours{1};
    REQUIRE(store.imports().add(first, kNothing));
    REQUIRE(store.imports().add(second, kNothing));

    const auto all = *store.imports().batches();
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second.id);
    CHECK(all[0].kind == ImportKind::CheckOffs);
    CHECK(all[0].changes.empty());
    CHECK(all[1].size == 2);
    CHECK(*store.imports().batch(first.id) == first);
    CHECK_FALSE(store.imports().batch(uuids.next(kMorning))->has_value());
    CHECK(codeOf(store.imports().add(first, kNothing)) == "record.id_taken");
}

TEMPLATE_TEST_CASE(
    "An import whose act fails leaves nothing behind", "[contracts][imports]", InMemory, InSqlite)
{
    TestType store;
    CountingUuids uuids;
    const auto one = batch(uuids.next(kMorning));
    CHECK(codeOf(store.imports().add(one, kFails)) == "plan.changed_meanwhile");
    CHECK(store.imports().batches()->empty());

    REQUIRE(store.imports().add(one, kNothing));
    CHECK(codeOf(store.imports().takeBack(one.id, kMorning, kFails)) == "plan.changed_meanwhile");
    CHECK_FALSE(store.imports().batches()->front().takenBackAt);
}

TEMPLATE_TEST_CASE("An import is taken back once", "[contracts][imports]", InMemory, InSqlite)
{
    TestType store;
    CountingUuids uuids;
    const auto one = batch(uuids.next(kMorning));
    REQUIRE(store.imports().add(one, kNothing));
    const auto later = kMorning + std::chrono::hours{2};
    REQUIRE(store.imports().takeBack(one.id, later, kNothing));

    CHECK(store.imports().batches()->front().takenBackAt == later);
    CHECK(codeOf(store.imports().takeBack(one.id, later, kNothing)) == "import.taken_back_already");
    CHECK(codeOf(store.imports().takeBack(uuids.next(kMorning), later, kNothing))
        == "import.unknown");
}

TEMPLATE_TEST_CASE(
    "A deal is what the newest file that names it said", "[contracts][deals]", InMemory, InSqlite)
{
    TestType store;
    CountingUuids uuids;
    const auto first = deal("006A", "Proposal", 12'000.5);
    const auto other = deal("006B", "Discovery", 0.0);
    auto second = deal("006A", "Negotiation", 14'000.0);
    second.amount.reset();
    second.closes.reset();
    second.stageOrder.reset();
    addSnapshot(store, uuids, day(2026, 11, 9), {second});
    const auto oldest = addSnapshot(store, uuids, day(2026, 11, 2), {other, first});

    CHECK(*store.deals().deals() == std::vector{second, other});
    CHECK(*store.deals().deals(day(2026, 11, 8)) == std::vector{first, other});
    CHECK(store.deals().deals(day(2026, 11, 1))->empty());
    CHECK(*store.deals().dealsOf(oldest) == std::vector{first, other});
    CHECK(store.deals().snapshots()->front().id == oldest);
}

TEMPLATE_TEST_CASE(
    "Deals of an import that was taken back are not read", "[contracts][deals]", InMemory, InSqlite)
{
    TestType store;
    CountingUuids uuids;
    const auto first = deal("006A", "Proposal", 12'000.0);
    addSnapshot(store, uuids, day(2026, 11, 2), {first});
    const auto wrong
        = addSnapshot(store, uuids, day(2026, 11, 9), {deal("006A", "Closed Lost", 0.0)});
    REQUIRE(store.imports().takeBack(wrong, kMorning, kNothing));

    CHECK(*store.deals().deals() == std::vector{first});
    CHECK(store.deals().snapshots()->size() == 1);
    CHECK(store.deals().dealsOf(wrong)->empty());
}

TEST_CASE("Results of an import that was taken back are not read, and the earlier word counts",
    "[contracts][results][imports]")
{
    InSqlite store;
    CountingUuids uuids;
    auto& results = store.workspace->results();
    const DayRange quarter{day(2026, 7, 1), day(2026, 9, 30)};
    const PeriodResult before{
        "r-001", quarter, 100'000.0, 90'000.0, {}, {}, {}, {}, "EUR", kMorning};
    auto wrong = before;
    wrong.attained = 9.0;
    wrong.importedAt += std::chrono::hours{1};
    REQUIRE(results.add({before}, {}));
    auto its = batch(uuids.next(kMorning), ImportKind::Quota);
    its.changes = {{std::string{kResultEntry}, entryText(before), entryText(wrong)}};
    REQUIRE(store.imports().add(its, [&] { return results.add({wrong}, {}); }));
    REQUIRE(*results.results() == std::vector{wrong});
    const auto seen = results.count();

    REQUIRE(store.imports().takeBack(its.id, kMorning, kNothing));
    CHECK(*results.results() == std::vector{before});
    CHECK(codeOf(results.addTo(*seen, {}, {})) == "results.changed_meanwhile");
    CHECK(store.workspace->verify());
}

TEST_CASE("What an act wrote before it failed is undone with its import", "[contracts][imports]")
{
    InSqlite store;
    CountingUuids uuids;
    const auto id = uuids.next(kMorning);
    const auto failed = store.imports().add(batch(id, ImportKind::Deals), [&]() -> Result<> {
        REQUIRE(store.deals().addTo(*store.deals().count(),
            {id, day(2026, 11, 2), DealSystem::Other, kMorning}, {deal("006A", "Proposal", 1.0)}));
        return fail(ErrorKind::Conflict, "plan.changed_meanwhile");
    });
    CHECK(codeOf(failed) == "plan.changed_meanwhile");
    CHECK(store.deals().snapshots()->empty());
    CHECK(store.deals().deals()->empty());
    CHECK(store.workspace->verify());
}

} // namespace mor::tests
