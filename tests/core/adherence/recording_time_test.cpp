// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/recording_time.h"

#include "core/adherence/read_ledger.h"
#include "core/practice/check_off_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

const Day kFriday = day(2026, 11, 6);
const DayRange kWeek{day(2026, 11, 2), day(2026, 11, 8)};

struct Setting {
    std::shared_ptr<const Plan> plan = OrganisationBuilder()
                                           .leader()
                                           .manager("m-01")
                                           .reps("m-01", 3)
                                           .manager("m-02")
                                           .reps("m-02", 1)
                                           .version(day(2026, 10, 5), {weeklyPipe()})
                                           .plan();
    FixedClock clock{kFriday};
    CountingUuids ids;
    MemoryPracticeRepository practice;

    void checkOff(const char* talk, Day heldOn, int seconds)
    {
        CheckOffRequest request;
        request.occurrence = key(talk);
        request.heldOn = heldOn;
        request.recordingSeconds = seconds;
        REQUIRE(CheckOffService(practice, clock, ids).record(plan, request));
    }

    RecordingTime of(const char* person)
    {
        const auto ledger
            = readLedger(plan, practice, {day(2026, 10, 26), day(2026, 11, 13)}, kFriday).value();
        const auto& people = plan->roster.people;
        const auto at = std::ranges::find(people, person, &Person::code) - people.begin();
        return readRecordingTime(practice, *ledger, static_cast<PersonIndex>(at), kWeek).value();
    }
};

} // namespace

TEST_CASE("Recording time is the median of what was measured", "[core][adherence]")
{
    Setting setting;
    setting.checkOff("PIPE/m-01/r-001/2026-10-30", day(2026, 10, 29), 50);
    setting.checkOff("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3), 20);
    setting.checkOff("PIPE/m-01/r-002/2026-11-06", day(2026, 11, 4), 31);
    setting.checkOff("PIPE/m-01/r-003/2026-11-06", day(2026, 11, 5), 0); // from the command line
    setting.checkOff("PIPE/m-02/r-004/2026-11-06", day(2026, 11, 5), 400);

    CHECK(setting.of("m-01") == RecordingTime{3, 31, 51});
}

TEST_CASE("Nothing measured is told as nothing", "[core][adherence]")
{
    CHECK(Setting().of("m-01") == RecordingTime{});
}

TEST_CASE("Of an even number the lower middle time is the median", "[core][adherence]")
{
    Setting setting;
    setting.checkOff("PIPE/m-01/r-001/2026-11-06", day(2026, 11, 3), 40);
    setting.checkOff("PIPE/m-01/r-002/2026-11-06", day(2026, 11, 4), 20);

    CHECK(setting.of("m-01").medianSeconds == 20);
}

} // namespace mor::tests
