// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/template_decay.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

const Day kStart = day(2026, 1, 5);
const Day kAsOf = day(2026, 3, 1); // a Sunday, eight weeks on

OrganisationBuilder team(int reps)
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", reps)
        .version(kStart, {weeklyPipe()});
}

/// Every talk is held on its Friday, with a decision as evidence; a note is written in the first
/// four weeks and with the first rep in the fifth.
TemplateDecay decayOf(const std::shared_ptr<const Plan>& plan)
{
    PracticeBuilder practice(plan, {kStart, kAsOf});
    for (const auto& occurrence : practice.schedule()->occurrences)
        practice.held(toText(practice.schedule()->key(occurrence)),
            practice.schedule()->windowOf(occurrence).due);
    const auto ledger = practice.ledger(kAsOf);

    std::vector<CheckOff> records;
    bool hasFirst = false;
    for (const auto& fact : *ledger.facts) {
        CheckOff record;
        record.fact = fact;
        record.evidence = {EvidenceType::Decision};
        const auto week = (fact.heldOn - kStart).count() / 7;
        if (week < 4 || (week == 4 && !hasFirst))
            record.note = "Two deals dropped";
        hasFirst = hasFirst || week == 4;
        records.push_back(record);
    }
    const auto all = templateDecay(ledger, records, kAsOf);
    REQUIRE(all.size() == 1);
    return all.front();
}

const FieldDecay& fieldOf(const TemplateDecay& decay, RecordField field)
{
    return decay.fields.at(static_cast<std::size_t>(field));
}

/// PIPE from the start, and from the fifth week on as `change` makes it.
std::shared_ptr<const Plan> changedInFifthWeek(void (*first)(Activity&), void (*then)(Activity&))
{
    auto was = weeklyPipe();
    first(was);
    auto is = weeklyPipe();
    then(is);
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .reps("m-01", 8)
        .version(kStart, {was})
        .version(day(2026, 2, 2), {is})
        .plan();
}

void asItIs(Activity&) { }
void withoutCriteria(Activity& activity) { activity.criteria.clear(); }

} // namespace

TEST_CASE("How often a field was filled is told week by week since launch", "[core][adherence]")
{
    const auto decay = decayOf(team(8).plan());

    CHECK(decay.activity == "PIPE");
    CHECK(decay.launched == kStart);
    REQUIRE(decay.fields.size() == kRecordFields);
    const auto& note = fieldOf(decay, RecordField::Note);
    CHECK(toText(note.field) == "note");
    REQUIRE(note.weeks.size() == 8);
    CHECK((note.weeks[3].week == 4 && note.weeks[3].filled == 8 && note.weeks[3].held == 8));
    CHECK((note.weeks[4].week == 5 && note.weeks[4].filled == 1 && note.weeks[4].held == 8));
    CHECK((note.filledFirst == 32 && note.heldFirst == 32));
    CHECK((note.filledLast == 1 && note.heldLast == 32));
}

TEST_CASE("A field that hardly anybody fills is offered for dropping", "[core][adherence]")
{
    const auto decay = decayOf(team(8).plan());

    CHECK(fieldOf(decay, RecordField::Note).suggestsDropping);
    CHECK(fieldOf(decay, RecordField::NextStep).suggestsDropping);
    CHECK_FALSE(fieldOf(decay, RecordField::Evidence).suggestsDropping);
    CHECK_FALSE(fieldOf(decay, RecordField::Criteria).suggestsDropping);
    CHECK_FALSE(fieldOf(decay, RecordField::Minutes).suggestsDropping);
}

TEST_CASE("Under twenty check-offs nothing is offered for dropping", "[core][adherence]")
{
    // Four reps: sixteen in the last four weeks, and not one has a next step.
    const auto& steps = fieldOf(decayOf(team(4).plan()), RecordField::NextStep);

    CHECK(steps.heldLast == 16);
    CHECK_FALSE(steps.suggestsDropping);
}

TEST_CASE("Weeks are counted from the day the first manager joined", "[core][adherence]")
{
    auto plan = team(8).build();
    plan.rhythm.rollout.waves = {{RolloutStage::Volunteers, day(2026, 1, 26), false, {"m-01"}, ""}};

    const auto decay = decayOf(std::make_shared<const Plan>(plan));

    CHECK(decay.launched == day(2026, 1, 26));
    CHECK(fieldOf(decay, RecordField::Minutes).weeks.size() == 5);
}

TEST_CASE("A field counts only talks of versions that asked for it", "[core][adherence]")
{
    SECTION("it came later: the talks before it were not left empty")
    {
        const auto decay = decayOf(changedInFifthWeek(withoutCriteria, asItIs));
        const auto& criteria = fieldOf(decay, RecordField::Criteria);
        REQUIRE(criteria.weeks.size() == 8);
        CHECK((criteria.weeks[3].held == 0 && criteria.weeks[4].held == 8));
        CHECK(criteria.heldFirst == 0);
        CHECK((criteria.filledLast == 32 && criteria.heldLast == 32));
        CHECK(fieldOf(decay, RecordField::Minutes).heldFirst == 32);
    }
    SECTION("it went: the talks since leave nothing empty, and nothing is left to drop")
    {
        const auto decay = decayOf(changedInFifthWeek(asItIs, withoutCriteria));
        const auto& criteria = fieldOf(decay, RecordField::Criteria);
        CHECK(criteria.weeks.size() == 4);
        CHECK(criteria.heldLast == 0);
        CHECK_FALSE(criteria.suggestsDropping);
    }
    SECTION("what came later can be dropped like the rest")
    {
        const auto plan
            = changedInFifthWeek([](Activity& activity) { activity.evidence.clear(); }, asItIs);
        PracticeBuilder practice(plan, {kStart, kAsOf});
        for (const auto& occurrence : practice.schedule()->occurrences)
            practice.held(toText(practice.schedule()->key(occurrence)),
                practice.schedule()->windowOf(occurrence).due);
        const auto ledger = practice.ledger(kAsOf);
        std::vector<CheckOff> records;
        for (const auto& fact : *ledger.facts) {
            records.emplace_back();
            records.back().fact = fact; // nobody names any evidence
        }
        const auto evidence
            = fieldOf(templateDecay(ledger, records, kAsOf).at(0), RecordField::Evidence);
        CHECK((evidence.heldFirst == 0 && evidence.heldLast == 32));
        CHECK(evidence.suggestsDropping);
    }
}

TEST_CASE("Fields that only whole records tell of need them", "[core][adherence]")
{
    PracticeBuilder practice(team(8).plan(), {kStart, kAsOf});
    practice.held("PIPE/m-01/r-001/2026-01-09", day(2026, 1, 9));

    const auto all = templateDecay(practice.ledger(kAsOf), {}, kAsOf);

    REQUIRE(all.size() == 1);
    CHECK(fieldOf(all[0], RecordField::Note).weeks.empty());
    CHECK(fieldOf(all[0], RecordField::Minutes).weeks.size() == 1);
}

} // namespace mor::tests
