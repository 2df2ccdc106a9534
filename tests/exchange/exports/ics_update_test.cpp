// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_update.h"
#include "exchange/ics/ics_writer.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <string>

namespace mor::tests {

namespace {

using std::chrono::days;
using std::chrono::hours;

const DayRange kAutumn{day(2026, 10, 1), day(2026, 12, 31)};
const Instant kFirst{day(2026, 10, 1)};
const Instant kSecond{day(2026, 10, 8)};

/// Plan whose exceptions and versions the cases change.
OrganisationBuilder team()
{
    auto builder = OrganisationBuilder();
    builder.leader().manager("m-01").manager("m-02").reps("m-01", 2).reps("m-02", 1);
    builder.slot("m-01", "r-001", "PIPE", 1, 9 * 60);
    return builder;
}

std::string calendar(
    const Plan& plan, const std::vector<std::string>& people, Instant now, bool recurring = false)
{
    const auto schedule
        = std::make_shared<const Schedule>(expand(std::make_shared<const Plan>(plan), kAutumn));
    IcsOptions options;
    options.stamp = now;
    options.recurring = recurring;
    std::string text;
    const auto written
        = writeIcs(documentOf(schedule, {people}), options, [&](std::string_view bytes) {
              text += bytes;
              return Result<>{};
          });
    REQUIRE(written);
    return text;
}

int count(const std::string& text, const std::string& part)
{
    int n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++n;
    return n;
}

/// The event with this UID; empty when there is none.
std::string event(const std::string& text, const std::string& uid)
{
    const auto at = text.find("UID:" + uid + "@");
    if (at == std::string::npos)
        return {};
    const auto begin = text.rfind("BEGIN:VEVENT", at);
    return text.substr(begin, text.find("END:VEVENT", at) - begin);
}

const std::string kTalk = "PIPE/m-01/r-001/2026-10-16";
const OccurrenceKey kKey{"PIPE", "m-01", "r-001", day(2026, 10, 16), 0};

} // namespace

TEST_CASE("A calendar written again without a change keeps its bytes", "[exchange][ics]")
{
    const auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    const auto before = calendar(plan, {"m-01"}, kFirst);

    const auto after = updatedCalendar(before, calendar(plan, {"m-01"}, kSecond), kSecond, kAutumn);

    CHECK(after == before);
}

TEST_CASE("A moved talk alone gets a higher sequence and new stamps", "[exchange][ics]")
{
    auto builder = team().version(day(2026, 1, 1), {weeklyPipe()});
    const auto before = calendar(builder.build(), {"m-01"}, kFirst);
    builder.except(kKey, Moved{day(2026, 10, 14), 600}, day(2026, 10, 8));

    const auto after
        = updatedCalendar(before, calendar(builder.build(), {"m-01"}, kSecond), kSecond, kAutumn);

    const auto moved = event(after, kTalk);
    CHECK(count(moved, "DTSTART;TZID=Etc/UTC:20261014T100000\r\n") == 1);
    CHECK(count(moved, "SEQUENCE:1\r\n") == 1);
    CHECK(count(moved, "LAST-MODIFIED:20261008T000000Z\r\n") == 1);
    CHECK(count(after, "DTSTAMP:20261008T000000Z\r\n") == 1);
}

TEST_CASE("A slot that changed leaves no trace in the plan and still reaches who reads",
    "[exchange][ics]")
{
    auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    const auto before = calendar(plan, {"m-01"}, kFirst);
    plan.roster.slots.front().start = 11 * 60;

    const auto after = updatedCalendar(before, calendar(plan, {"m-01"}, kSecond), kSecond, kAutumn);

    CHECK(count(event(before, kTalk), "SEQUENCE:0\r\n") == 1);
    CHECK(count(event(after, kTalk), "SEQUENCE:1\r\n") == 1);
    CHECK(count(event(after, kTalk), "T110000") == 1);
}

TEST_CASE(
    "Talks of somebody who left are cancelled in the calendar that had them", "[exchange][ics]")
{
    auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    const auto before = calendar(plan, {"r-001"}, kFirst);
    auto& people = plan.roster.people;
    std::ranges::find(people, "r-001", &Person::code)->left = day(2026, 10, 9);

    const auto after
        = updatedCalendar(before, calendar(plan, {"r-001"}, kSecond), kSecond, kAutumn);
    const auto again = updatedCalendar(
        after, calendar(plan, {"r-001"}, kSecond + hours{1}), kSecond + hours{1}, kAutumn);

    CHECK(count(event(after, kTalk), "STATUS:CANCELLED\r\n") == 1);
    CHECK(count(event(after, kTalk), "SEQUENCE:1\r\n") == 1);
    CHECK(count(after, "BEGIN:VEVENT") == count(before, "BEGIN:VEVENT"));
    CHECK(again == after);
}

TEST_CASE("What ended before the days of the export goes without a word", "[exchange][ics]")
{
    const auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    const auto before = calendar(plan, {"m-01"}, kFirst);
    const DayRange later{day(2027, 1, 1), day(2027, 3, 31)};

    const auto after = updatedCalendar(before,
        before.substr(0, before.find("BEGIN:VEVENT")) + "END:VCALENDAR\r\n", kSecond, later);

    CHECK(count(after, "BEGIN:VEVENT") == 0);
}

TEST_CASE("A file that is not ours is replaced as it is", "[exchange][ics]")
{
    const auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    const auto fresh = calendar(plan, {"m-01"}, kFirst);
    const auto other = calendar(plan, {"m-02"}, kFirst);

    CHECK(updatedCalendar("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", fresh, kFirst, kAutumn) == fresh);
    CHECK(updatedCalendar(other, fresh, kFirst, kAutumn) == fresh);
    CHECK(updatedCalendar(fresh.substr(0, fresh.size() / 2), fresh, kFirst, kAutumn) == fresh);
}

TEST_CASE("What is cancelled no longer says with whom and about what", "[exchange][ics]")
{
    auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    auto before = calendar(plan, {"r-001"}, kFirst);
    const auto at = before.find("SUMMARY:") + 8;
    before.insert(at, "With Emma Lind, ");
    auto& people = plan.roster.people;
    std::ranges::find(people, "r-001", &Person::code)->left = day(2026, 10, 9);

    const auto after
        = updatedCalendar(before, calendar(plan, {"r-001"}, kSecond), kSecond, kAutumn);

    REQUIRE(count(after, "STATUS:CANCELLED\r\n") > 0);
    CHECK(count(after, "Emma Lind") == 0);
    CHECK(count(event(after, kTalk), "SUMMARY:Cancelled talk\r\n") == 1);
    CHECK(count(event(after, kTalk), "DESCRIPTION") == 0);
}

TEST_CASE("A talk handed to somebody else is cancelled for its owner and new for the deputy",
    "[exchange][ics]")
{
    auto builder = team().version(day(2026, 1, 1), {weeklyPipe()});
    builder.except(kKey, Reassigned{"m-02"}, day(2026, 10, 8));
    const auto plan = builder.build();

    const auto owners = event(calendar(plan, {"m-01"}, kSecond), kTalk);
    const auto deputys = event(calendar(plan, {"m-02"}, kSecond), kTalk);

    CHECK(count(owners, "STATUS:CANCELLED\r\n") == 1);
    CHECK(count(deputys, "STATUS:CONFIRMED\r\n") == 1);
}

TEST_CASE(
    "The sequence of a repeated event never falls, whatever the days exported", "[exchange][ics]")
{
    auto builder = team().version(day(2026, 1, 1), {weeklyPipe()});
    builder.except(kKey, Moved{day(2026, 10, 14), 600}, day(2026, 10, 8));
    auto shorter = weeklyPipe();
    shorter.minutes.talk = 20;
    shorter.version = 2;
    const auto one = calendar(builder.build(), {"r-001"}, kSecond, true);
    const auto two
        = calendar(builder.version(day(2026, 11, 2), {shorter}).build(), {"r-001"}, kSecond, true);

    // The first part of the series ends with October in the second export, and is told so.
    CHECK(count(event(one, "PIPE/m-01/r-001"), "SEQUENCE:1\r\n") == 1);
    CHECK(count(event(two, "PIPE/m-01/r-001"), "SEQUENCE:3\r\n") == 1);
    CHECK(count(two, "/from-2026-11-02@") > 0);
}

TEST_CASE("Attendees are told only on request, and never without an address", "[exchange][ics]")
{
    auto plan = team().version(day(2026, 1, 1), {weeklyPipe()}).build();
    for (auto& person : plan.roster.people)
        person.email = person.code == "r-002" ? "" : person.code + "@acme.example";
    const auto schedule
        = std::make_shared<const Schedule>(expand(std::make_shared<const Plan>(plan), kAutumn));
    ScheduleDocumentOptions options;
    options.people = {"m-01"};
    options.attendees = true;
    std::string text;
    REQUIRE(writeIcs(documentOf(schedule, options), {}, [&](std::string_view bytes) {
        text += bytes;
        return Result<>{};
    }));

    CHECK(count(text, "mailto:r-001@acme.exam") > 0);
    CHECK(count(text, "ORGANIZER") == count(text, "ATTENDEE") / 2);
    CHECK(count(calendar(plan, {"m-01"}, kFirst), "mailto:") == 0);
}

} // namespace mor::tests
