// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/agenda.h"
#include "core/org/lookup.h"
#include "support/catch.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

// A Tuesday.
const Day kToday = day(2026, 11, 10);

/// Three reps with a slot on Tuesday 09:45, Thursday 10:00, and none.
OrganisationBuilder team()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .manager("m-02")
        .reps("m-01", 3)
        .version(day(2026, 1, 1), {weeklyPipe()})
        .slot("m-01", "r-001", "PIPE", 2, 9 * 60 + 45)
        .slot("m-01", "r-002", "PIPE", 4, 10 * 60);
}

PracticeBuilder practice(const OrganisationBuilder& organisation)
{
    const auto plan = organisation.plan();
    return {plan, rangeForAgenda(plan->rhythm, kToday)};
}

PersonIndex indexOf(const Plan& plan, const char* code)
{
    return static_cast<PersonIndex>(findPerson(plan.roster, code) - plan.roster.people.data());
}

std::vector<std::string> keys(const Ledger& ledger, const std::vector<AgendaItem>& items)
{
    std::vector<std::string> all;
    for (const auto& item : items)
        all.push_back(toText(ledger.schedule->key(ledger.schedule->occurrences[item.position])));
    return all;
}

using Keys = std::vector<std::string>;

struct Told {
    Ledger ledger;
    Agenda agenda;
    Keys today, late, withoutTime;
};

Told tell(const PracticeBuilder& practice, const char* who = "m-01")
{
    Told told{practice.ledger(kToday), {}, {}, {}, {}};
    told.agenda = agendaFor(told.ledger, indexOf(*told.ledger.schedule->plan, who), kToday);
    told.today = keys(told.ledger, told.agenda.today);
    told.late = keys(told.ledger, told.agenda.late);
    told.withoutTime = keys(told.ledger, told.agenda.withoutTime);
    return told;
}

/// Everything of last week held.
PracticeBuilder upToDate(const OrganisationBuilder& organisation)
{
    auto made = practice(organisation);
    for (const char* talk :
        {"PIPE/m-01/r-001/2026-11-06", "PIPE/m-01/r-002/2026-11-06", "PIPE/m-01/r-003/2026-11-06"})
        made.held(talk, day(2026, 11, 5));
    return made;
}

} // namespace

TEST_CASE("Today holds the talks whose slot is today", "[core][adherence]")
{
    const auto told = tell(upToDate(team()));

    CHECK(told.today == Keys{"PIPE/m-01/r-001/2026-11-13"});
    CHECK(told.agenda.today.front().appointment.start == 9 * 60 + 45);
    CHECK(told.late.empty());
    CHECK(told.withoutTime == Keys{"PIPE/m-01/r-003/2026-11-13"});
}

TEST_CASE("A talk not held by its due date runs late until its grace is over", "[core][adherence]")
{
    const auto told = tell(practice(team()));

    CHECK(told.late
        == Keys{"PIPE/m-01/r-001/2026-11-06", "PIPE/m-01/r-002/2026-11-06",
            "PIPE/m-01/r-003/2026-11-06"});
    CHECK(told.agenda.late.front().copies == 1);
}

TEST_CASE("Overdue talks of one series are one line with a count", "[core][adherence]")
{
    auto patient = weeklyPipe();
    // From Friday 23 October eleven working days end on Monday 9 November, from the 30th later.
    patient.cadence.window.grace = 11;
    auto organisation = OrganisationBuilder().leader().manager("m-01").reps("m-01", 1).version(
        day(2026, 1, 1), {patient});
    const auto told = tell(practice(organisation));

    CHECK(told.late == Keys{"PIPE/m-01/r-001/2026-11-06"});
    CHECK(told.agenda.late.front().copies == 2);
    const auto copies = overdueCopies(told.ledger, told.agenda, told.agenda.late.front());
    CHECK(keys(told.ledger, copies)
        == Keys{"PIPE/m-01/r-001/2026-10-30", "PIPE/m-01/r-001/2026-11-06"});
}

TEST_CASE("A moved talk stands on its new day", "[core][adherence]")
{
    auto organisation = team();
    organisation
        .except(
            key("PIPE/m-01/r-001/2026-11-13"), Moved{day(2026, 11, 12), 15 * 60}, day(2026, 11, 9))
        .except(key("PIPE/m-01/r-002/2026-11-13"), Moved{kToday, 15 * 60}, day(2026, 11, 9));
    const auto told = tell(upToDate(organisation));

    CHECK(told.today == Keys{"PIPE/m-01/r-002/2026-11-13"});
    CHECK(told.agenda.today.front().appointment.start == 15 * 60);
}

TEST_CASE("A reassigned talk is on the deputy's agenda only", "[core][adherence]")
{
    auto organisation = team();
    organisation.except(key("PIPE/m-01/r-001/2026-11-13"), Reassigned{"m-02"}, day(2026, 11, 9));

    CHECK(tell(upToDate(organisation)).today.empty());
    CHECK(tell(upToDate(organisation), "m-02").today == Keys{"PIPE/m-01/r-001/2026-11-13"});
}

TEST_CASE("A talk held today stays on today's agenda", "[core][adherence]")
{
    auto made = upToDate(team());
    made.held("PIPE/m-01/r-001/2026-11-13", kToday);
    const auto told = tell(made);

    REQUIRE(told.agenda.today.size() == 1);
    CHECK(told.agenda.today.front().state == State::OnTime);
}

TEST_CASE("Excused talks are on nobody's agenda", "[core][adherence]")
{
    auto organisation = team();
    organisation.except(key("PIPE/m-01/r-001/2026-11-13"), Excused{"Trade fair"}, day(2026, 11, 9));

    CHECK(tell(upToDate(organisation)).today.empty());
}

TEST_CASE("The week's agenda is in order of day and time", "[core][adherence]")
{
    auto organisation = team();
    organisation.slot("m-01", "r-003", "PIPE", 2, 9 * 60);
    const auto ledger = upToDate(organisation).ledger(kToday);
    const auto who = indexOf(*ledger.schedule->plan, "m-01");

    CHECK(keys(ledger, weekAgendaFor(ledger, who, kToday))
        == Keys{"PIPE/m-01/r-003/2026-11-13", "PIPE/m-01/r-001/2026-11-13",
            "PIPE/m-01/r-002/2026-11-13"});
}

TEST_CASE("The agenda's range reaches over the longest grace and window", "[core][adherence]")
{
    const auto plan
        = OrganisationBuilder().version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()}).build();
    const auto range = rangeForAgenda(plan.rhythm, kToday);

    CHECK(range.contains(kToday - std::chrono::days{7}));
    CHECK(range.contains(day(2026, 11, 30)));
    CHECK(range.length() < 90);
}

} // namespace mor::tests
