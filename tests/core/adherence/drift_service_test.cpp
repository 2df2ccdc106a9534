// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_service.h"
#include "core/adherence/read_drift.h"
#include "core/org/oversight.h"
#include "support/catch.h"
#include "support/drift_setting.h"
#include "support/fixed_clock.h"
#include "support/memory_drift_repository.h"

#include <cmath>

namespace mor::tests {

namespace {

const DriftAlarmKey kSouth{"m-03", "PIPE", day(2026, 10, 26)};

/// The South of the pictures, noticed on Tuesday 3 November; the leader hears of it on the 10th.
struct South {
    explicit South(Day today, WeekHistory seen = southFalls())
        : clock(today)
        , history(std::move(seen))
    {
        history.asOf = today;
    }

    DriftWatch watch() const
    {
        return driftWatch(history, *repository.words(), *driftSetting(repository));
    }
    Result<DriftWord> acknowledge(std::string_view sentence, std::string_view author)
    {
        return service.acknowledge(watch(), roster, kSouth, sentence, author);
    }
    Result<DriftWord> judge(DriftVerdict verdict, std::string_view author)
    {
        return service.judge(watch(), roster, kSouth, verdict, "", author);
    }

    Roster roster = OrganisationBuilder()
                        .leader()
                        .manager("m-03")
                        .manager("m-04")
                        .reps("m-03", 4)
                        .build()
                        .roster;
    FixedClock clock;
    CountingUuids ids;
    MemoryDriftRepository repository;
    WeekHistory history;
    DriftService service{repository, clock, ids};
};

} // namespace

TEST_CASE(
    "A manager acknowledges a drift with a sentence that the leader sees too", "[core][adherence]")
{
    South south(day(2026, 11, 4));

    const auto word = south.acknowledge("  Two trade fairs in a row ", "m-03");

    REQUIRE(word);
    CHECK(word->sentence == "Two trade fairs in a row");
    CHECK(word->recordedOn == day(2026, 11, 4));
    const auto seen = seenBy(south.watch(), south.roster, "l-01");
    REQUIRE(seen.alarms.size() == 1);
    CHECK(seen.alarms.front().acknowledged->sentence == "Two trade fairs in a row");
}

TEST_CASE("Acknowledging needs more than a word", "[core][adherence]")
{
    South south(day(2026, 11, 4));

    for (const auto* sentence : {"", "  ", "ok", " busy\n"})
        CHECK(south.acknowledge(sentence, "m-03").error().code == "drift.sentence_too_short");
    CHECK(south.acknowledge("a " + std::string(2000, 'b'), "m-03").error().code == "text.too_long");
    CHECK(south.acknowledge("a \x01", "m-03").error().code == "text.control_character");
    CHECK(south.repository.words()->empty());
}

TEST_CASE("Nobody acknowledges what they may not see", "[core][adherence]")
{
    South south(day(2026, 11, 9));
    CHECK(south.acknowledge("Two trade fairs", "l-01").error().code == "drift.unknown_alarm");
    CHECK(south.acknowledge("Two trade fairs", "m-04").error().code == "drift.unknown_alarm");

    South later(day(2026, 11, 10));
    CHECK(later.acknowledge("Two trade fairs", "l-01"));
    CHECK(later.acknowledge("Two trade fairs", "m-04").error().code == "drift.unknown_alarm");
}

TEST_CASE("Sums tell those above nothing before their alarm is told", "[core][adherence]")
{
    const South early(day(2026, 11, 9));
    const auto all = early.watch();
    REQUIRE(all.alarms.size() == 1);
    const auto& limit = all.series.front().chart.limit;
    CHECK(seenBy(all, early.roster, "m-03").series.front().sumNow() >= limit);
    CHECK(seenBy(all, early.roster, "l-01").series.front().sumNow() < limit);

    const South told(day(2026, 11, 10));
    CHECK(seenBy(told.watch(), told.roster, "l-01").series.front().sumNow() >= limit);
}

TEST_CASE(
    "Operations sees drift without anybody's words, human resources none", "[core][adherence]")
{
    South south(day(2026, 11, 10));
    REQUIRE(south.acknowledge("Two trade fairs in a row", "m-03"));

    const auto seen = seenBy(south.watch(), south.roster, kOperations);
    REQUIRE(seen.alarms.size() == 1);
    CHECK_FALSE(seen.alarms.front().standing());
    CHECK(seen.alarms.front().acknowledged->sentence.empty());
    CHECK(seen.alarms.front().acknowledged->author.empty());
    // Nor counts and sums of single weeks.
    CHECK(seen.alarms.front().after == CountOf{});
    CHECK(seen.series.front().sums.empty());
    CHECK(seen.record().aboveAccepted == 0);
    CHECK(seen.record().falseExpected == south.watch().record().falseExpected);
    CHECK(seenBy(south.watch(), south.roster, kHumanResources).series.empty());
}

TEST_CASE("Taking a word back leaves the one before it", "[core][adherence]")
{
    South south(day(2026, 11, 4));
    const auto first = south.acknowledge("Two trade fairs", "m-03");
    const auto second = south.acknowledge("Three trade fairs", "m-03");
    CHECK(south.watch().alarms.front().acknowledged->sentence == "Three trade fairs");

    CHECK(south.service.takeBack(*first, "m-03").error().code == "drift.word_newer");
    CHECK(south.service.takeBack(*second, "l-01").error().code == "drift.word_of_other");
    const auto back = south.service.takeBack(*second, "m-03");

    REQUIRE(back);
    CHECK(south.watch().alarms.front().acknowledged->sentence == "Two trade fairs");
    CHECK(south.repository.words()->size() == 3);
    CHECK(south.service.takeBack(said(kSouth.week, day(2026, 1, 1), "x"), "m-03").error().code
        == "drift.word_unknown");
}

TEST_CASE("A first word taken back lets the drift stand again", "[core][adherence]")
{
    South south(day(2026, 11, 4));
    const auto word = south.acknowledge("Two trade fairs", "m-03");

    REQUIRE(south.service.takeBack(*word, "m-03"));

    CHECK(south.watch().alarms.front().standing());
    CHECK(seenBy(south.watch(), south.roster, "l-01").alarms.empty());
}

TEST_CASE(
    "What a drift was is said after it was acknowledged and four weeks closed", "[core][adherence]")
{
    South early(day(2026, 11, 4));
    CHECK(early.judge(DriftVerdict::Chance, "m-03").error().code == "drift.not_acknowledged");
    REQUIRE(early.acknowledge("Two trade fairs", "m-03"));
    CHECK(early.judge(DriftVerdict::Chance, "m-03").error().code == "drift.too_early_to_judge");

    South ripe(day(2026, 12, 1),
        historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 0, 0, 0, 0}}}, day(2026, 10, 5)));
    REQUIRE(ripe.acknowledge("Two trade fairs", "m-03"));
    CHECK(ripe.judge(DriftVerdict::None, "l-01").error().code == "drift.verdict_unknown");
    REQUIRE(ripe.judge(DriftVerdict::Drift, "l-01"));

    CHECK(ripe.watch().record().drift == 1);
}

TEST_CASE("A manager does not overturn what the leader said a drift was", "[core][adherence]")
{
    South south(day(2026, 12, 1),
        historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 0, 0, 0, 0}}}, day(2026, 10, 5)));
    REQUIRE(south.acknowledge("Two trade fairs", "m-03"));
    REQUIRE(south.judge(DriftVerdict::Chance, "m-03"));
    REQUIRE(south.judge(DriftVerdict::Drift, "l-01"));

    CHECK(south.judge(DriftVerdict::Chance, "m-03").error().code == "drift.judged_by_other");

    CHECK(south.watch().record().drift == 1);
}

TEST_CASE("Who left the organisation says nothing about a drift", "[core][adherence]")
{
    South south(day(2026, 11, 10));
    for (auto& person : south.roster.people)
        if (person.code == "l-01")
            person.left = day(2026, 11, 9);

    CHECK(south.acknowledge("Two trade fairs", "l-01").error().code == "drift.unknown_alarm");
}

TEST_CASE("How many weeks are missing before a drift can be judged is told", "[core][adherence]")
{
    South south(day(2026, 12, 1),
        historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4, 0, 0, 0}}}, day(2026, 10, 5)));
    REQUIRE(south.acknowledge("Two trade fairs", "m-03"));

    const auto judged = south.judge(DriftVerdict::Chance, "m-03");

    CHECK(judged.error().code == "drift.too_early_to_judge");
    CHECK(judged.error().args == std::vector<std::string>{"1"});
}

TEST_CASE(
    "How drift is noticed is set by the leader, all problems told at once", "[core][adherence]")
{
    South south(day(2026, 11, 4));

    CHECK(south.service.set(south.roster, {}, "m-03").error().code == "drift.not_overseer");
    CHECK(south.service.set(south.roster, {0.1, 0.1, 260, 7}, "l-01").error().code
        == "drift.caught_out_of_range");
    CHECK(south.service.set(south.roster, {0.1, 0.1, 5, 61}, "l-01").error().causes.size() == 3);
    const auto unknown = south.service.set(south.roster, {std::nan(""), 0.3, 260, 7}, "l-01");
    CHECK(unknown.error().code == "drift.accepted_out_of_range");
    CHECK(south.service.set(south.roster, {0.01, 0.06, 260, 7}, "l-01"));
    REQUIRE(south.service.set(south.roster, {0.1, 0.25, 300, 0}, "l-01"));

    CHECK(*driftSetting(south.repository) == DriftSetting{0.1, 0.25, 300, 0});
}

} // namespace mor::tests
