// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/ledger.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

// One weekly talk: opens Monday 2 November 2026, due Friday 6, grace until Wednesday 11, books
// close Wednesday 18.
constexpr auto kTalk = "PIPE/m-01/r-001/2026-11-06";
const Day kOpens = day(2026, 11, 2);
const Day kDue = day(2026, 11, 6);
const Day kGrace = day(2026, 11, 11);
const Day kBooks = day(2026, 11, 18);
const Day kLater = day(2026, 12, 31);
const DayRange kWeek{day(2026, 11, 2), day(2026, 11, 8)};

OrganisationBuilder team()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .manager("m-02")
        .rep("r-001", "m-01")
        .version(day(2026, 1, 1), {weeklyPipe()});
}

PracticeBuilder talk(const OrganisationBuilder& organisation = team())
{
    return {organisation.plan(), kWeek};
}

} // namespace

TEST_CASE("A talk nobody records is planned, open, then missed", "[core][adherence]")
{
    const auto practice = talk();

    CHECK(practice.state(kTalk, kOpens - std::chrono::days{1}) == State::Planned);
    CHECK(practice.state(kTalk, kOpens) == State::Open);
    CHECK(practice.state(kTalk, kGrace) == State::Open);
    CHECK_FALSE(practice.entry(kTalk, kGrace).closed);
    CHECK(practice.state(kTalk, kGrace + std::chrono::days{1}) == State::Missed);
    CHECK(practice.entry(kTalk, kGrace + std::chrono::days{1}).closed);
}

TEST_CASE("A talk held by its due date is on time, after it late, after grace missed",
    "[core][adherence]")
{
    CHECK(talk().held(kTalk, kDue).state(kTalk, kLater) == State::OnTime);
    CHECK(talk().held(kTalk, day(2026, 11, 9)).state(kTalk, kLater) == State::Late);
    CHECK(talk().held(kTalk, kGrace).state(kTalk, kLater) == State::Late);
    CHECK(talk().held(kTalk, day(2026, 11, 12)).state(kTalk, kLater) == State::Missed);
}

TEST_CASE(
    "A talk held is on time at once but judged only when its window closed", "[core][adherence]")
{
    const auto entry = talk().held(kTalk, day(2026, 11, 3)).entry(kTalk, day(2026, 11, 4));

    CHECK(entry.state == State::OnTime);
    CHECK_FALSE(entry.closed);
}

TEST_CASE("The day held counts if it was recorded within five working days", "[core][adherence]")
{
    // Held Tuesday the 3rd; five working days later is Tuesday the 10th.
    const Day held = day(2026, 11, 3);

    CHECK(talk().held(kTalk, held, day(2026, 11, 10)).state(kTalk, kLater) == State::OnTime);
    CHECK(talk().held(kTalk, held, day(2026, 11, 11)).state(kTalk, kLater) == State::Late);
    CHECK(talk().held(kTalk, held, day(2026, 11, 12)).state(kTalk, kLater) == State::Missed);
}

TEST_CASE("A talk too late to count keeps the record of when it was held", "[core][adherence]")
{
    const auto practice = talk().held(kTalk, day(2026, 11, 12));
    const auto entry = practice.entry(kTalk, kLater);

    CHECK(entry.held());
    CHECK(entry.heldOn() == day(2026, 11, 12));
}

TEST_CASE("A talk held before its window opened counts for the talk it names", "[core][adherence]")
{
    CHECK(talk().held(kTalk, day(2026, 10, 29)).state(kTalk, kLater) == State::OnTime);
}

TEST_CASE("Records of later days are not seen", "[core][adherence]")
{
    const auto practice = talk().held(kTalk, day(2026, 11, 3), day(2026, 11, 5));

    CHECK(practice.state(kTalk, day(2026, 11, 4)) == State::Open);
    CHECK(practice.state(kTalk, day(2026, 11, 5)) == State::OnTime);
}

TEST_CASE("The newest version of a check-off counts", "[core][adherence]")
{
    auto practice = talk();
    practice.held(kTalk, day(2026, 11, 9)).held(kTalk, day(2026, 11, 5), day(2026, 11, 10));

    CHECK(practice.state(kTalk, day(2026, 11, 9)) == State::Late);
    CHECK(practice.state(kTalk, kLater) == State::OnTime);
    CHECK(practice.takenBack(kTalk, kBooks).state(kTalk, kLater) == State::Missed);
}

TEST_CASE("After the books closed no record changes what a window says", "[core][adherence]")
{
    const Day after = kBooks + std::chrono::days{1};

    CHECK(talk().held(kTalk, kDue).takenBack(kTalk, kBooks).state(kTalk, kLater) == State::Missed);
    CHECK(talk().held(kTalk, kDue).takenBack(kTalk, after).state(kTalk, kLater) == State::OnTime);
    CHECK(talk().held(kTalk, kDue, after).state(kTalk, kLater) == State::Missed);
    CHECK(talk()
              .held(kTalk, kDue)
              .says(kTalk, Confirmation::Word::Disputed, after)
              .state(kTalk, kLater)
        == State::OnTime);
    CHECK(talk(team().except(key(kTalk), Excused{"Sick"}, after)).state(kTalk, kLater)
        == State::Missed);
    CHECK(talk(team().except(key(kTalk), Excused{"Sick"}, kBooks)).state(kTalk, kLater)
        == State::Excused);
}

TEST_CASE("A dispute shows at once and is judged after grace", "[core][adherence]")
{
    auto practice = talk();
    practice.held(kTalk, day(2026, 11, 3))
        .says(kTalk, Confirmation::Word::Disputed, day(2026, 11, 4));

    CHECK(practice.state(kTalk, day(2026, 11, 4)) == State::Disputed);
    CHECK_FALSE(practice.entry(kTalk, day(2026, 11, 4)).closed);
    CHECK(practice.entry(kTalk, kLater).closed);
    CHECK(practice.state(kTalk, kLater) == State::Disputed);
}

TEST_CASE("The newest word of the other person counts", "[core][adherence]")
{
    auto practice = talk();
    practice.held(kTalk, day(2026, 11, 3))
        .says(kTalk, Confirmation::Word::Confirmed, day(2026, 11, 5), Usefulness::Changed)
        .says(kTalk, Confirmation::Word::Disputed, day(2026, 11, 4));

    const auto entry = practice.entry(kTalk, kLater);

    CHECK(entry.state == State::OnTime);
    CHECK(entry.confirmed);
    CHECK(entry.usefulness == Usefulness::Changed);
}

TEST_CASE("Two working days of a week are too few to expect a weekly talk", "[core][adherence]")
{
    auto organisation = team();
    organisation.away("r-001", {day(2026, 11, 4), day(2026, 11, 6)});
    const auto practice = talk(organisation);

    CHECK(practice.state(kTalk, kLater) == State::Excused);
    CHECK(practice.entry(kTalk, kLater).excuse == ExcuseCause::LeaveOfPerson);
}

TEST_CASE("Three working days of a week are enough to expect a weekly talk", "[core][adherence]")
{
    auto organisation = team();
    organisation.away("m-01", {day(2026, 11, 5), day(2026, 11, 6)});

    CHECK(talk(organisation).state(kTalk, kLater) == State::Missed);
}

TEST_CASE("Whoever is away is named as the cause of the excuse", "[core][adherence]")
{
    auto organisation = team();
    organisation.away("m-01", {day(2026, 11, 2), day(2026, 11, 6)}, LeaveKind::Absent);

    CHECK(talk(organisation).entry(kTalk, kLater).excuse == ExcuseCause::LeaveOfOwner);
}

TEST_CASE("A talk held although it was excused counts as held", "[core][adherence]")
{
    auto away = team();
    away.away("r-001", {day(2026, 11, 4), day(2026, 11, 6)});
    auto asked = team();
    asked.except(key(kTalk), Excused{"Trade fair"}, day(2026, 11, 2));

    CHECK(talk(away).held(kTalk, day(2026, 11, 3)).state(kTalk, kLater) == State::OnTime);
    CHECK(talk(asked).held(kTalk, day(2026, 11, 3)).state(kTalk, kLater) == State::OnTime);
    CHECK(talk(asked).state(kTalk, kLater) == State::Excused);
    CHECK(talk(asked).entry(kTalk, kLater).excuse == ExcuseCause::Asked);
}

TEST_CASE("An excuse taken back no longer excuses", "[core][adherence]")
{
    auto organisation = team();
    organisation.except(key(kTalk), Excused{"Trade fair"}, day(2026, 11, 2))
        .except(key(kTalk), Revoked{"excused"}, day(2026, 11, 4));
    const auto practice = talk(organisation);

    CHECK(practice.state(kTalk, day(2026, 11, 3)) == State::Excused);
    CHECK(practice.state(kTalk, kLater) == State::Missed);
}

TEST_CASE("A talk moved within its week keeps its due date", "[core][adherence]")
{
    auto organisation = team();
    organisation.except(key(kTalk), Moved{day(2026, 11, 9), 600}, day(2026, 11, 5));

    CHECK(talk(organisation).held(kTalk, day(2026, 11, 9)).state(kTalk, kLater) == State::Late);
}

TEST_CASE("A rep whom nobody leads is uncovered, not missed", "[core][adherence]")
{
    auto organisation = team();
    organisation.reportsTo("r-001", "", day(2026, 10, 1));
    const auto vacant = "PIPE/vacant/r-001/2026-11-06";

    CHECK(talk(organisation).state(vacant, kLater) == State::Uncovered);
    CHECK(talk(organisation).state(vacant, kOpens) == State::Uncovered);
}

TEST_CASE("A vacant seat's talk that somebody took over is judged", "[core][adherence]")
{
    const auto vacant = "PIPE/vacant/r-001/2026-11-06";
    auto organisation = team();
    organisation.reportsTo("r-001", "", day(2026, 10, 1))
        .except(key(vacant), Reassigned{"m-02"}, day(2026, 11, 2));

    CHECK(talk(organisation).state(vacant, kLater) == State::Missed);
    CHECK(talk(organisation).held(vacant, kDue).state(vacant, kLater) == State::OnTime);
}

TEST_CASE("A reassigned talk is the deputy's", "[core][adherence]")
{
    auto organisation = team();
    organisation.except(key(kTalk), Reassigned{"m-02"}, day(2026, 11, 3));
    const auto practice = talk(organisation);
    const auto position = practice.schedule()->find(key(kTalk));
    const auto& people = practice.schedule()->plan->roster.people;

    CHECK(people[practice.ledger(kLater).holderOf(position)].code == "m-02");
    CHECK(people[practice.ledger(day(2026, 11, 2)).holderOf(position)].code == "m-01");
}

TEST_CASE("A merged talk counts like the one it went into", "[core][adherence]")
{
    const auto other = "ONE/m-01/r-001/2026-11-06";
    auto organisation = team();
    organisation.version(
        day(2026, 2, 1), {weeklyPipe(), activity("ONE", "people-retention", Weekly{})});
    organisation.except(key(kTalk), Merged{key(other)}, day(2026, 11, 3));

    CHECK(talk(organisation).state(kTalk, day(2026, 11, 4)) == State::Merged);
    CHECK(talk(organisation).state(kTalk, kLater) == State::Missed);
    CHECK(talk(organisation).held(other, kDue).state(kTalk, kLater) == State::OnTime);
    CHECK(talk(organisation).held(other, day(2026, 11, 9)).state(kTalk, kLater) == State::Late);
    CHECK(talk(organisation).held(other, kDue).entry(kTalk, kLater).merged);
}

TEST_CASE("Talks merged in a circle are left unjudged", "[core][adherence]")
{
    const auto other = "ONE/m-01/r-001/2026-11-06";
    auto organisation = team();
    organisation.version(
        day(2026, 2, 1), {weeklyPipe(), activity("ONE", "people-retention", Weekly{})});
    organisation.except(key(kTalk), Merged{key(other)}, day(2026, 11, 3))
        .except(key(other), Merged{key(kTalk)}, day(2026, 11, 3));

    CHECK(talk(organisation).state(kTalk, kLater) == State::Merged);
    CHECK_FALSE(talk(organisation).entry(kTalk, kLater).closed);
}

TEST_CASE("Facts of talks outside the schedule are passed over", "[core][adherence]")
{
    auto practice = talk();
    practice.held("PIPE/m-01/r-001/2026-10-30", day(2026, 10, 30))
        .held("PIPE/m-09/r-777/2026-11-06", kDue)
        .held("PIPE/m-01/r-001/2026-11-05", kDue)
        .held(kTalk, kDue)
        .held("PIPE/m-01/r-001/2026-11-13", day(2026, 11, 13));

    CHECK(practice.state(kTalk, kLater) == State::OnTime);
}

TEST_CASE("Several talks of a period are told apart by their number", "[core][adherence]")
{
    auto organisation = team();
    organisation.version(day(2026, 10, 1),
        {activity("CALL", "conversion", TimesPerPeriod{3, TimesPerPeriod::Period::Month})});
    PracticeBuilder practice(organisation.plan(), {day(2026, 11, 1), day(2026, 11, 30)});
    practice.held("CALL/m-01/r-001/2026-11-30#2", day(2026, 11, 10));

    CHECK(practice.state("CALL/m-01/r-001/2026-11-30#1", kLater) == State::Missed);
    CHECK(practice.state("CALL/m-01/r-001/2026-11-30#2", kLater) == State::OnTime);
    CHECK(practice.state("CALL/m-01/r-001/2026-11-30#3", kLater) == State::Missed);
}

TEST_CASE("A talk belongs to its series across versions of the rhythm", "[core][adherence]")
{
    auto organisation = team();
    organisation.version(day(2026, 11, 9), {weeklyPipe()});
    PracticeBuilder practice(organisation.plan(), {day(2026, 11, 2), day(2026, 11, 15)});
    practice.held(kTalk, kDue).held("PIPE/m-01/r-001/2026-11-13", day(2026, 11, 13));

    CHECK(practice.state(kTalk, kLater) == State::OnTime);
    CHECK(practice.state("PIPE/m-01/r-001/2026-11-13", kLater) == State::OnTime);
}

} // namespace mor::tests
