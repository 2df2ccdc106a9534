// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/memory_drift_repository.h"
#include "support/organisation_builder.h"
#include "support/temporary_workspace.h"

namespace mor::tests {

namespace {

struct InMemory {
    DriftRepository& drift() { return repository; }

    MemoryDriftRepository repository;
};

struct InSqlite {
    InSqlite()
        : workspace(opened(Workspace::create(folder / "team.mor")))
    {
    }
    DriftRepository& drift() { return workspace->drift(); }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

DriftWord acknowledged(unsigned id, Instant at)
{
    DriftWord word;
    word.id = uuid(id);
    word.manager = "m-03";
    word.activity = "PIPE";
    word.week = day(2026, 10, 26);
    word.sentence = "Two trade fairs in a row";
    word.author = "m-03";
    word.recordedOn = day(2026, 11, 4);
    word.recordedAt = at;
    return word;
}

DriftWord judged(unsigned id, Instant at)
{
    auto word = acknowledged(id, at);
    word.kind = DriftWord::Kind::Judged;
    word.verdict = DriftVerdict::Chance;
    word.sentence.clear();
    return word;
}

const Instant kMorning = day(2026, 11, 4) + std::chrono::hours{8};
const Instant kNoon = day(2026, 11, 4) + std::chrono::hours{12};

} // namespace

TEMPLATE_TEST_CASE(
    "Words on drift come back in the order of saying", "[contracts][adherence]", InMemory, InSqlite)
{
    TestType store;
    auto& drift = store.drift();
    auto takenBack = judged(3, kNoon);
    takenBack.verdict = DriftVerdict::None;
    auto together = acknowledged(1, kNoon);
    together.activity.clear();
    for (const auto& word : {takenBack, together, judged(2, kMorning), acknowledged(4, kMorning)})
        REQUIRE(drift.add(word));

    CHECK(*drift.words()
        == std::vector{judged(2, kMorning), acknowledged(4, kMorning), together, takenBack});
}

TEMPLATE_TEST_CASE(
    "The same word on drift twice is one word", "[contracts][adherence]", InMemory, InSqlite)
{
    TestType store;
    auto& drift = store.drift();
    REQUIRE(drift.add(acknowledged(1, kMorning)));
    REQUIRE(drift.add(acknowledged(1, kMorning)));
    auto other = acknowledged(1, kMorning);
    other.sentence = "Something else altogether";

    CHECK(codeOf(drift.add(other)) == "record.id_taken");
    CHECK(*drift.words() == std::vector{acknowledged(1, kMorning)});
}

TEMPLATE_TEST_CASE("The newest setting of how drift is noticed comes last",
    "[contracts][adherence]", InMemory, InSqlite)
{
    TestType store;
    auto& drift = store.drift();
    const DriftSettingWord first{uuid(2), {0.1, 0.25, 300, 5}, "l-01", kMorning};
    const DriftSettingWord newer{uuid(1), {}, "l-01", kNoon};
    REQUIRE(drift.add(newer));
    REQUIRE(drift.add(first));
    REQUIRE(drift.add(first));

    CHECK(*drift.settings() == std::vector{first, newer});
}

TEST_CASE("Another process reads words on drift", "[contracts][adherence]")
{
    InSqlite store;
    REQUIRE(store.drift().add(acknowledged(1, kMorning)));
    REQUIRE(store.drift().add(DriftSettingWord{uuid(2), {}, "l-01", kMorning}));

    const auto again
        = opened(Workspace::open(store.folder / "team.mor", Workspace::Access::ReadOnly));
    CHECK(again->drift().words()->size() == 1);
    CHECK(again->verify());
}

} // namespace mor::tests
