// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/exception_service.h"
#include "core/schedule/schedule_lines.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"

using namespace mor;
using namespace mor::tests;

namespace {

/// Thursday 5 November 2026; one manager with two reps, another with one.
struct Desk {
    Desk()
        : repository(OrganisationBuilder()
                         .calendar("plain", {{day(2026, 11, 4), "Wednesday"}})
                         .leader()
                         .manager("m-01")
                         .manager("m-02")
                         .manager("m-03")
                         .leaves("m-03", day(2026, 6, 30))
                         .reps("m-01", 2)
                         .reps("m-02", 1)
                         .version(day(2026, 1, 1), {weeklyPipe(), monthlyDeal()})
                         .build())
    {
    }

    std::shared_ptr<const Plan> plan() const
    {
        return std::make_shared<const Plan>(repository.load().value().plan);
    }

    MemoryPlanRepository repository;
    FixedClock clock{day(2026, 11, 5)};
    CountingUuids uuids;
    ExceptionService service{repository, clock, uuids};
};

const OccurrenceKey kTalk = key("PIPE/m-01/r-001/2026-11-06");
const OccurrenceKey kDeal = key("DEAL/m-01/r-001/2026-11-30");

std::string codeOf(const Result<PlanException>& result)
{
    return result ? "done" : result.error().code;
}

} // namespace

TEST_CASE("A moved talk keeps its name and due date", "[core][schedule]")
{
    Desk desk;

    REQUIRE(desk.service.move(desk.plan(), kTalk, {day(2026, 11, 3), 600}, "m-01"));
    REQUIRE(desk.service.move(desk.plan(), kTalk, {day(2026, 11, 5), 660}));

    const Schedule schedule = expand(desk.plan(), {day(2026, 11, 2), day(2026, 11, 8)});
    const std::uint32_t at = schedule.find(kTalk);
    REQUIRE(at != kNone);
    const Appointment appointment = appointmentOf(schedule, at);
    CHECK(appointment.day == day(2026, 11, 5));
    CHECK(appointment.start == 660);
    CHECK(appointment.moves == 2);
    CHECK(schedule.windowOf(schedule.occurrences[at]).due == day(2026, 11, 6));
    CHECK(appointmentOf(schedule, at, day(2026, 11, 4)).moves == 0);
}

TEST_CASE("Taking back a move brings back the one before", "[core][schedule]")
{
    Desk desk;
    REQUIRE(desk.service.move(desk.plan(), kTalk, {day(2026, 11, 3), 600}));
    REQUIRE(desk.service.move(desk.plan(), kTalk, {day(2026, 11, 5), 660}));

    REQUIRE(desk.service.revoke(desk.plan(), kTalk, "moved"));

    const Schedule schedule = expandAround(desk.plan(), kTalk);
    const Appointment appointment = appointmentOf(schedule, schedule.find(kTalk));
    CHECK(appointment.day == day(2026, 11, 3));
    CHECK(appointment.moves == 1);
}

TEST_CASE("A move that somebody else moved on can't be taken back", "[core][schedule]")
{
    Desk desk;
    const auto stale = desk.plan();
    const auto mine = desk.service.move(stale, kTalk, {day(2026, 11, 5), 600}, "m-01");
    REQUIRE(mine);
    const auto seen = desk.plan();
    desk.clock.pass(std::chrono::seconds{1});
    const auto theirs = desk.service.move(seen, kTalk, {day(2026, 11, 6), 660}, "l-01");
    REQUIRE(theirs);

    const auto refused = desk.service.revoke(seen, kTalk, "moved", "m-01", mine->id);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "exception.changed_since");
    CHECK(refused.error().kind == ErrorKind::Conflict);
    const auto place = [&] {
        const Schedule schedule = expandAround(desk.plan(), kTalk);
        return appointmentOf(schedule, schedule.find(kTalk)).day;
    };
    CHECK(place() == day(2026, 11, 6));
    // Whoever made it can; made again it stands on the taking back, which is then the newest.
    const auto back = desk.service.revoke(seen, kTalk, "moved", "l-01", theirs->id);
    REQUIRE(back);
    CHECK(place() == day(2026, 11, 5));
    CHECK(codeOf(desk.service.move(seen, kTalk, {day(2026, 11, 6), 660}, "l-01", theirs->id))
        == "exception.changed_since");
    REQUIRE(desk.service.move(seen, kTalk, {day(2026, 11, 6), 660}, "l-01", back->id));
    CHECK(place() == day(2026, 11, 6));
}

TEST_CASE("An exception of another kind stands in nobody's way", "[core][schedule]")
{
    Desk desk;
    const auto moved = desk.service.move(desk.plan(), kTalk, {day(2026, 11, 5), 600});
    const auto excused = desk.service.excuse(desk.plan(), kTalk, "Fair");
    const auto handed = desk.service.reassign(desk.plan(), kTalk, "m-02");
    REQUIRE((moved && excused && handed));

    CHECK(desk.service.revoke(desk.plan(), kTalk, "moved", {}, moved->id));
    CHECK(desk.service.revoke(desk.plan(), kTalk, "excused", {}, excused->id));
    CHECK(desk.service.revoke(desk.plan(), kTalk, "reassigned", {}, handed->id));
}

TEST_CASE("A move stays inside the window and on a working day", "[core][schedule]")
{
    Desk desk;
    const auto moved = [&](Day to, MinuteOfDay start = 600) {
        return codeOf(desk.service.move(desk.plan(), kTalk, {to, start}));
    };

    CHECK(moved(day(2026, 11, 1)) == "exception.outside_window");
    CHECK(moved(day(2026, 11, 9)) == "exception.outside_window");
    CHECK(moved(day(2026, 11, 4)) == "exception.not_a_workday");
    CHECK(moved(day(2026, 11, 5), 1440) == "exception.time_out_of_range");
    CHECK(moved(day(2026, 11, 2)) == "done");
    CHECK(moved(day(2026, 11, 6), kNoTime) == "done");
}

TEST_CASE("A talk is not moved to where it stands", "[core][schedule]")
{
    Desk desk;
    const auto moved = [&](Moved to) { return codeOf(desk.service.move(desk.plan(), kTalk, to)); };

    CHECK(moved({day(2026, 11, 5), 600}) == "done");
    CHECK(moved({day(2026, 11, 5), 600}) == "exception.already_there");
    CHECK(moved({day(2026, 11, 5), 615}) == "done");
    const Schedule schedule = expandAround(desk.plan(), kTalk);
    CHECK(appointmentOf(schedule, schedule.find(kTalk)).moves == 2);
}

TEST_CASE("A talk ends on the day on which it starts", "[core][schedule]")
{
    Desk desk;
    const auto lasts = weeklyPipe().minutes.talk;
    const auto moved = [&](int start) {
        return codeOf(desk.service.move(
            desk.plan(), kTalk, {day(2026, 11, 5), static_cast<MinuteOfDay>(start)}));
    };

    CHECK(moved(24 * 60 - lasts + 1) == "exception.past_midnight");
    CHECK(moved(24 * 60 - lasts) == "done");
}

TEST_CASE("What is excused is not excused again", "[core][schedule]")
{
    Desk desk;
    const auto excused = [&](const char* reason) {
        return codeOf(desk.service.excuse(desk.plan(), kTalk, reason));
    };

    CHECK(excused("Trade fair") == "done");
    CHECK(excused("Customer visit") == "exception.already_excused");
    REQUIRE(desk.service.revoke(desk.plan(), kTalk, "excused"));
    CHECK(excused("Customer visit") == "done");
}

TEST_CASE("An excuse needs a reason of 1 to 200 bytes", "[core][schedule]")
{
    Desk desk;

    CHECK(codeOf(desk.service.excuse(desk.plan(), kTalk, "")) == "text.empty");
    CHECK(
        codeOf(desk.service.excuse(desk.plan(), kTalk, std::string(201, 'x'))) == "text.too_long");
    CHECK(codeOf(desk.service.excuse(desk.plan(), kTalk, "Trade fair")) == "done");
}

TEST_CASE("A deputy is somebody else who is there and leads people", "[core][schedule]")
{
    Desk desk;
    const auto given = [&](const std::string& to) {
        return codeOf(desk.service.reassign(desk.plan(), kTalk, to));
    };

    CHECK(given("m-99") == "person.unknown");
    CHECK(given("m-01") == "exception.deputy_is_owner");
    CHECK(given("m-03") == "exception.deputy_not_employed");
    CHECK(given("r-002") == "exception.deputy_leads_nobody");
    CHECK(given("m-02") == "done");
    const Schedule schedule = expandAround(desk.plan(), kTalk);
    const PersonIndex holder = appointmentOf(schedule, schedule.find(kTalk)).holder;
    CHECK(schedule.plan->roster.people[holder].code == "m-02");
}

TEST_CASE("Talks merge between the same two people while both are open", "[core][schedule]")
{
    Desk desk;
    const auto into = [&](std::string_view target) {
        return codeOf(desk.service.merge(desk.plan(), kTalk, key(target)));
    };

    CHECK(into("PIPE/m-01/r-001/2026-11-06") == "exception.merged_into_itself");
    CHECK(into("DEAL/m-01/r-002/2026-11-30") == "exception.different_people");
    CHECK(into("PIPE/m-01/r-001/2026-11-13") == "exception.not_open");
    CHECK(into("DEAL/m-01/r-001/2026-11-29") == "exception.unknown_occurrence");
    CHECK(into("DEAL/m-01/r-001/2026-11-30") == "done");
    CHECK(codeOf(desk.service.merge(desk.plan(), kDeal, kTalk)) == "exception.target_merged");
}

TEST_CASE("Closed books, strangers and empty seats are refused", "[core][schedule]")
{
    Desk desk;
    const OccurrenceKey old = key("PIPE/m-01/r-001/2026-10-23");

    // Due Friday 23 October, grace to the 28th, books closed after Wednesday 4 November's holiday.
    CHECK(codeOf(desk.service.excuse(desk.plan(), old, "Late")) == "done");
    desk.clock.setToday(day(2026, 11, 6));
    CHECK(codeOf(desk.service.excuse(desk.plan(), old, "Late")) == "exception.books_closed");
    CHECK(codeOf(desk.service.excuse(desk.plan(), kTalk, "Fair", "x-1")) == "person.unknown");
    CHECK(
        codeOf(desk.service.revoke(desk.plan(), kTalk, "moved")) == "exception.nothing_to_revoke");
    CHECK(codeOf(desk.service.revoke(desk.plan(), kTalk, "cancelled")) == "exception.unknown_kind");
}
