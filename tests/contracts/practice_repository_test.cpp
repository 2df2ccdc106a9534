// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "practice_stores.h"

#include <algorithm>
#include <cstdint>

namespace mor::tests {

using practice::InMemory;
using practice::InSqlite;

namespace {

/// A check-off held on the key's day, with something in every field.
CheckOff checkOff(unsigned number, std::string_view keyText, std::uint32_t revision = 0)
{
    CheckOff made;
    made.occurrence = key(keyText);
    made.fact
        = {uuid(number), made.occurrence.series(), made.occurrence.date, made.occurrence.number, 25,
            made.occurrence.date, made.occurrence.date, revision, 0b1011, 5, false, false};
    made.evidence = {EvidenceType::Decision, EvidenceType::Note};
    made.note = "two deals\nmoved";
    made.privateNote = "seems tired";
    made.recordedBy = "m-01";
    made.recordedAt = Instant{made.occurrence.date} + std::chrono::seconds{number};
    made.recordingSeconds = 40;
    if (revision > 0)
        made.correctionReason = "wrong minutes";
    return made;
}

NextStep nextStep(unsigned number, const CheckOff& talk, Day due)
{
    return {uuid(number), talk.fact.id, "r-001", "send the plan", due, {}, talk.fact.recordedOn};
}

CheckOff withoutPrivateNote(CheckOff shown)
{
    shown.privateNote.clear();
    return shown;
}

constexpr auto kFirst = "PIPE/m-01/r-001/2026-11-06";
constexpr auto kSecond = "PIPE/m-01/r-001/2026-11-13";
constexpr auto kOther = "PIPE/m-01/r-002/2026-11-06";

} // namespace

TEMPLATE_TEST_CASE("A check-off is read as it was written, its private note by its author alone",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    auto written = checkOff(1, kFirst);
    written.nextSteps
        = {nextStep(11, written, day(2026, 11, 9)), nextStep(12, written, day(2026, 11, 10))};
    written.fact.hasNextStep = true;

    const auto added = practice.add(written);

    REQUIRE(added);
    CHECK_FALSE(added->alreadyThere);
    CHECK(*practice.checkOffs(written.occurrence, "m-01") == std::vector{written});
    CHECK(*practice.checkOffs(written.occurrence, "l-01")
        == std::vector{withoutPrivateNote(written)});
    CHECK(*practice.checkOff(uuid(1)) == withoutPrivateNote(written));
    CHECK(*practice.checkOffs(DayRange{day(2026, 11, 6), day(2026, 11, 6)})
        == std::vector{withoutPrivateNote(written)});
    CHECK(*practice.facts({day(2026, 11, 6), day(2026, 11, 6)}) == std::vector{written.fact});
    CHECK(practice.facts({day(2026, 11, 7), day(2026, 11, 30)})->empty());
    CHECK_FALSE(practice.checkOff(uuid(2))->has_value());
}

TEMPLATE_TEST_CASE(
    "The same check-off sent twice is one check-off", "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const auto written = checkOff(1, kFirst);
    REQUIRE(practice.add(written));

    const auto again = practice.add(written);

    REQUIRE(again);
    CHECK(again->alreadyThere);
    CHECK(practice.facts({kFirstDay, kLastDay})->size() == 1);
}

TEMPLATE_TEST_CASE("An id stands for one content only", "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const auto written = checkOff(1, kFirst);
    REQUIRE(practice.add(written));

    const auto refused = [&](auto change) {
        auto other = written;
        change(other);
        return codeOf(practice.add(other));
    };

    CHECK(refused([](CheckOff& c) { c.fact.minutes = 26; }) == "record.id_taken");
    CHECK(refused([](CheckOff& c) { c.note = "one deal"; }) == "record.id_taken");
    CHECK(refused([](CheckOff& c) { c.privateNote = ""; }) == "record.id_taken");
    CHECK(refused([](CheckOff& c) { c.evidence.clear(); }) == "record.id_taken");
    CHECK(*practice.checkOffs(written.occurrence, "m-01") == std::vector{written});
}

TEMPLATE_TEST_CASE("Who corrects a talk that was corrected meanwhile is told",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    REQUIRE(practice.add(checkOff(1, kFirst)));
    REQUIRE(practice.add(checkOff(2, kFirst, 1)));

    const auto late = practice.add(checkOff(3, kFirst, 1));

    CHECK(codeOf(late) == "checkoff.newer_exists");
    CHECK(late.error().kind == ErrorKind::Conflict);
    const auto versions = *practice.checkOffs(key(kFirst), "m-01");
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].fact.id == uuid(1));
    CHECK(versions[1].fact.id == uuid(2));
    CHECK(versions[1].correctionReason == "wrong minutes");
}

TEMPLATE_TEST_CASE("Facts stand in the order of date, series, number and revision",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    REQUIRE(practice.add(checkOff(1, kSecond)));
    REQUIRE(practice.add(checkOff(2, kFirst, 1)));
    REQUIRE(practice.add(checkOff(3, kOther)));
    REQUIRE(practice.add(checkOff(4, kFirst)));
    REQUIRE(practice.add(checkOff(5, "DEAL/m-01/r-001/2026-11-06#2")));
    REQUIRE(practice.add(checkOff(6, "DEAL/m-01/r-001/2026-11-06#1")));

    const auto facts = *practice.facts({kFirstDay, kLastDay});

    const auto place = [](const CheckOffFact& f) {
        return std::tuple{f.date, f.series, f.number, f.revision};
    };
    REQUIRE(facts.size() == 6);
    CHECK(std::ranges::is_sorted(facts, {}, place));
    CHECK(facts.back().id == uuid(1));
    const auto records = *practice.checkOffs({kFirstDay, kLastDay});
    CHECK(std::ranges::is_sorted(records, {}, &CheckOff::recordedAt));
}

TEMPLATE_TEST_CASE(
    "Several records are added together or not at all", "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const auto first = checkOff(1, kFirst);
    auto clash = checkOff(2, kSecond);
    clash.fact.id = uuid(1);
    const Confirmation word{uuid(20), key(kFirst), "r-001", Confirmation::Word::Disputed,
        Usefulness::Helped, day(2026, 11, 7)};

    CHECK(codeOf(practice.addAll({first, clash}, {word})) == "record.id_taken");
    CHECK(practice.facts({kFirstDay, kLastDay})->empty());
    CHECK(practice.confirmations({kFirstDay, kLastDay})->empty());

    CHECK(practice.addAll({first, checkOff(2, kSecond)}, {word}));
    CHECK(practice.facts({kFirstDay, kLastDay})->size() == 2);
    CHECK(*practice.confirmations({day(2026, 11, 6), day(2026, 11, 6)}) == std::vector{word});
    CHECK(practice.confirmations({day(2026, 11, 7), day(2026, 11, 7)})->empty());
}

TEMPLATE_TEST_CASE("The last talk before a day is the newest that counts", "[contracts][practice]",
    InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    REQUIRE(practice.add(checkOff(1, kFirst)));
    REQUIRE(practice.add(checkOff(2, kSecond)));
    auto takenBack = checkOff(3, kSecond, 1);
    takenBack.fact.withdrawn = true;
    const auto series = key(kFirst).series();

    CHECK((*practice.lastBefore(series, day(2026, 11, 20)))->fact.id == uuid(2));
    CHECK((*practice.lastBefore(series, day(2026, 11, 13)))->fact.id == uuid(1));
    CHECK_FALSE(practice.lastBefore(series, day(2026, 11, 6))->has_value());
    REQUIRE(practice.add(takenBack));
    CHECK((*practice.lastBefore(series, day(2026, 11, 20)))->fact.id == uuid(1));
}

TEMPLATE_TEST_CASE(
    "A next step belongs to a talk and is done once", "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const auto talk = checkOff(1, kFirst);
    REQUIRE(practice.add(talk));
    const auto late = nextStep(11, talk, day(2026, 11, 30));
    const auto soon = nextStep(12, talk, day(2026, 11, 9));

    CHECK(codeOf(practice.add(nextStep(13, checkOff(9, kSecond), day(2026, 11, 30))))
        == "checkoff.unknown");
    REQUIRE(practice.add(late));
    REQUIRE(practice.add(soon));
    CHECK(practice.add(soon)->alreadyThere);
    CHECK(*practice.nextSteps() == std::vector{soon, late});

    CHECK(codeOf(practice.markDone(uuid(99), day(2026, 11, 9))) == "nextstep.unknown");
    CHECK(practice.markDone(late.id, day(2026, 11, 10)));
    CHECK(practice.markDone(late.id, day(2026, 11, 10)));
    CHECK(codeOf(practice.markDone(late.id, day(2026, 11, 11))) == "nextstep.already_done");
    CHECK((*practice.nextSteps())[1].doneOn == day(2026, 11, 10));
    CHECK((*practice.checkOff(uuid(1)))->nextSteps.size() == 2);
}

TEMPLATE_TEST_CASE("Next steps are found by the days and the owner of their talks",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const auto first = checkOff(1, kFirst);
    const auto second = checkOff(2, kSecond);
    const auto others = checkOff(3, "PIPE/m-02/r-101/2026-11-06");
    for (const auto& talk : {first, second, others})
        REQUIRE(practice.add(talk));
    const auto later = nextStep(11, first, day(2026, 11, 30));
    const auto sooner = nextStep(12, first, day(2026, 11, 9));
    const auto next = nextStep(13, second, day(2026, 11, 20));
    const auto theirs = nextStep(14, others, day(2026, 11, 12));
    for (const auto& step : {later, sooner, next, theirs})
        REQUIRE(practice.add(step));
    const DayRange week{day(2026, 11, 2), day(2026, 11, 8)};
    const DayRange both{week.first, day(2026, 11, 13)};

    CHECK(*practice.nextSteps(week, "m-01") == std::vector{sooner, later});
    CHECK(*practice.nextSteps(both, "m-01") == std::vector{sooner, next, later});
    CHECK(*practice.nextSteps(week, {}) == std::vector{sooner, theirs, later});
    CHECK(practice.nextSteps(both, "r-001")->empty()); // owns no talk
}

TEMPLATE_TEST_CASE("The records of one talk are those of its day that name it",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    auto first = checkOff(1, kFirst);
    first.nextSteps = {nextStep(11, first, day(2026, 11, 10))};
    auto corrected = checkOff(2, kFirst, 1);
    corrected.nextSteps = {nextStep(12, corrected, day(2026, 11, 9))};
    auto other = checkOff(3, kOther);
    other.nextSteps = {nextStep(13, other, day(2026, 11, 9))};
    const auto word = [](unsigned number, std::string_view keyText, unsigned second) {
        return Confirmation{uuid(number), key(keyText), "r-001", Confirmation::Word::Confirmed,
            Usefulness::Helped, day(2026, 11, 9),
            Instant{day(2026, 11, 9)} + std::chrono::seconds{second}};
    };
    REQUIRE(practice.addAll({corrected, first, other, checkOff(4, kSecond)},
        {word(21, kFirst, 2), word(22, kOther, 1), word(23, kFirst, 1)}));

    CHECK(practice.facts(key(kFirst)).value() == std::vector{first.fact, corrected.fact});
    CHECK(practice.facts(key("PIPE/m-01/r-001/2026-11-06#2")).value().empty());
    const auto words = practice.confirmations(key(kFirst)).value();
    CHECK(words == std::vector{word(23, kFirst, 1), word(21, kFirst, 2)});
    const std::vector versions{first.fact.id, corrected.fact.id};
    const auto steps = practice.nextSteps(versions).value();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].id == uuid(12));
    CHECK(steps[1].id == uuid(11));
}

TEMPLATE_TEST_CASE("Open steps are those of the people asked, none twice, done ones left out",
    "[contracts][practice]", InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const auto talk = checkOff(1, kFirst);
    REQUIRE(practice.add(talk));
    const auto late = nextStep(11, talk, day(2026, 11, 30));
    const auto soon = nextStep(12, talk, day(2026, 11, 9));
    auto mine = nextStep(13, talk, day(2026, 11, 12));
    mine.owner = "m-01";
    auto somebodys = nextStep(14, talk, day(2026, 11, 12));
    somebodys.owner = "m-02";
    for (const auto& step : {late, soon, mine, somebodys})
        REQUIRE(practice.add(step));

    const std::vector<std::string> both{"r-001", "m-01", "r-001"};
    CHECK(*practice.openSteps(both) == std::vector{soon, mine, late});
    REQUIRE(practice.markDone(soon.id, day(2026, 11, 9)));
    CHECK(*practice.openSteps(both) == std::vector{mine, late});
    REQUIRE(practice.markOpen(soon.id));
    CHECK(*practice.openSteps(both) == std::vector{soon, mine, late});
    CHECK(practice.openSteps({})->empty());
}

TEMPLATE_TEST_CASE("Unplanned talks are found by the day they were held", "[contracts][practice]",
    InMemory, InSqlite)
{
    TestType store;
    auto& practice = store.practice();
    const UnplannedTalk talk{
        uuid(1), "", "m-01", "r-001", day(2026, 11, 4), 10, "in the corridor", day(2026, 11, 5)};

    REQUIRE(practice.add(talk));
    CHECK(practice.add(talk)->alreadyThere);

    CHECK(*practice.unplannedTalks({day(2026, 11, 4), day(2026, 11, 4)}) == std::vector{talk});
    CHECK(practice.unplannedTalks({day(2026, 11, 5), day(2026, 11, 5)})->empty());
}

} // namespace mor::tests
