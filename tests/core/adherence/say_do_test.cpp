// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/say_do.h"
#include "support/catch.h"
#include "support/memory_practice_repository.h"
#include "support/practice_builder.h"

namespace mor::tests {

namespace {

// Said on Monday 5 October 2026: the four weeks end on Sunday 1 November.
const Day kSaid = day(2026, 10, 5);
const Day kLastDayOfFour = day(2026, 11, 1);

PracticeBuilder team()
{
    auto organisation
        = OrganisationBuilder().leader().manager("m-01").manager("m-02").reps("m-01", 2).version(
            day(2026, 1, 1), {weeklyPipe()});
    organisation.except(key("PIPE/m-01/r-002/2026-10-16"), Reassigned{"m-02"}, day(2026, 10, 12));
    organisation.except(key("PIPE/m-01/r-002/2026-10-23"),
        Merged{key("PIPE/m-01/r-001/2026-10-23")}, day(2026, 10, 19));
    return {organisation.plan(), {day(2026, 9, 1), day(2026, 12, 31)}};
}

StatedFrequency said(int talks, Day on = kSaid, unsigned id = 1)
{
    return {uuid(id), "m-01", "PIPE", talks, on, Instant{on}};
}

SayDoGap gap(
    const PracticeBuilder& practice, Day today, const std::vector<UnplannedTalk>& unplanned = {})
{
    const std::vector statements{said(8)};
    return sayDoGaps(practice.ledger(today), statements, unplanned).front();
}

} // namespace

TEST_CASE("What was said stands beside what was held in the four weeks that followed",
    "[core][adherence]")
{
    auto practice = team();
    practice.held("PIPE/m-01/r-001/2026-10-02", day(2026, 10, 4))
        .held("PIPE/m-01/r-001/2026-10-09", kSaid)
        .held("PIPE/m-01/r-002/2026-10-09", day(2026, 10, 9))
        .held("PIPE/m-01/r-001/2026-10-30", kLastDayOfFour)
        .held("PIPE/m-01/r-002/2026-10-30", day(2026, 11, 2));

    const auto complete = gap(practice, day(2026, 11, 2));
    CHECK(complete.activity == "PIPE");
    CHECK(complete.days == DayRange{kSaid, kLastDayOfFour});
    CHECK(complete.said == 8);
    CHECK(complete.held == 3);
    CHECK(complete.complete);

    const auto running = gap(practice, day(2026, 10, 9));
    CHECK(running.held == 2);
    CHECK_FALSE(running.complete);
    CHECK_FALSE(gap(practice, kLastDayOfFour).complete);
}

TEST_CASE("A deputy's talk is the deputy's, a merged one is one, a disputed one none",
    "[core][adherence]")
{
    auto practice = team();
    practice.held("PIPE/m-01/r-002/2026-10-16", day(2026, 10, 14));
    CHECK(gap(practice, day(2026, 11, 2)).held == 0);

    practice.held("PIPE/m-01/r-001/2026-10-23", day(2026, 10, 22));
    CHECK(gap(practice, day(2026, 11, 2)).held == 1);

    practice.says("PIPE/m-01/r-001/2026-10-23", Confirmation::Word::Disputed, day(2026, 10, 23));
    CHECK(gap(practice, day(2026, 11, 2)).held == 0);
}

TEST_CASE("Unplanned talks like the activity count beside", "[core][adherence]")
{
    const auto talk = [](const char* activity, const char* owner, Day on) {
        return UnplannedTalk{uuid(9), activity, owner, "r-001", on, 10, "", on};
    };
    const std::vector unplanned{talk("PIPE", "m-01", kSaid), talk("PIPE", "m-01", kLastDayOfFour),
        talk("PIPE", "m-01", day(2026, 11, 2)), talk("PIPE", "m-02", kSaid),
        talk("", "m-01", kSaid)};

    CHECK(gap(team(), day(2026, 11, 2), unplanned).unplanned == 2);
    CHECK(gap(team(), kSaid, unplanned).unplanned == 1);
    CHECK(gap(team(), day(2026, 11, 2), unplanned).done() == 2);
}

TEST_CASE("The newest statement begins its own four weeks", "[core][adherence]")
{
    const std::vector statements{said(4, day(2026, 10, 19), 2), said(8)};

    const auto gaps = sayDoGaps(team().ledger(day(2026, 11, 2)), statements, {});

    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().said == 4);
    CHECK(gaps.front().days.first == day(2026, 10, 19));
    CHECK_FALSE(gaps.front().complete);
}

TEST_CASE("The gap is read for its author alone", "[core][adherence]")
{
    MemoryPracticeRepository practice;
    const auto plan = team().schedule()->plan;
    REQUIRE(practice.add(said(8)));
    REQUIRE(practice.add(UnplannedTalk{uuid(9), "PIPE", "m-01", "r-001", kSaid, 10, "", kSaid}));

    const auto own = readSayDoGaps(plan, practice, "m-01", day(2026, 11, 2));

    REQUIRE(own->size() == 1);
    CHECK(own->front().said == 8);
    CHECK(own->front().unplanned == 1);
    CHECK(readSayDoGaps(plan, practice, "l-01", day(2026, 11, 2))->empty());
}

} // namespace mor::tests
