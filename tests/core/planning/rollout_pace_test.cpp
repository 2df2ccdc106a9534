// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rollout_pace.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// Piece by piece since October, and a draft with these activities.
Rhythm pieceByPiece(std::vector<Activity> draft)
{
    auto rhythm
        = OrganisationBuilder().leader().version(day(2026, 1, 5), {weeklyPipe()}).build().rhythm;
    rhythm.rollout.waves = {{RolloutStage::Everyone, day(2026, 1, 5), true, {}, {}},
        {RolloutStage::PieceByPiece, day(2026, 10, 5), true, {}, {}}};
    rhythm.draft.emplace();
    rhythm.draft->activities = std::move(draft);
    return rhythm;
}

const Day kFrom = day(2026, 11, 30);

} // namespace

TEST_CASE("Two activities at once are too fast where one a month is the rule", "[core][planning]")
{
    const auto pace = paceOf(pieceByPiece({monthlyDeal(), dailyHuddle(), weeklyPipe()}), kFrom);

    CHECK(pace.oneAMonth);
    CHECK(pace.added == std::vector<std::string>{"DEAL", "HUDL"});
    CHECK(pace.tooFast());
    CHECK_FALSE(paceOf(pieceByPiece({monthlyDeal(), weeklyPipe()}), kFrom).tooFast());
}

TEST_CASE("One activity is too fast in the month of another", "[core][planning]")
{
    auto rhythm = pieceByPiece({monthlyDeal(), dailyHuddle(), weeklyPipe()});
    auto second = rhythm.versions.back();
    second.number = 2;
    second.activities = {monthlyDeal(), weeklyPipe()};
    second.effectiveFrom = day(2026, 11, 9);
    rhythm.versions.push_back(second);

    CHECK(paceOf(rhythm, kFrom).lately == std::vector<std::string>{"DEAL"});
    CHECK(paceOf(rhythm, kFrom).tooFast());
    CHECK_FALSE(paceOf(rhythm, day(2026, 12, 7)).tooFast());
}

TEST_CASE("Other stages have no rule of one a month", "[core][planning]")
{
    auto rhythm = pieceByPiece({monthlyDeal(), dailyHuddle(), weeklyPipe()});
    rhythm.rollout.waves.pop_back();

    CHECK_FALSE(paceOf(rhythm, kFrom).tooFast());
    CHECK_FALSE(paceOf(rhythm, kFrom).asksGate());
}

TEST_CASE("A day planned for an activity is proposed for its draft", "[core][planning]")
{
    auto rhythm = pieceByPiece({monthlyDeal(), weeklyPipe()});
    rhythm.rollout.planned = {{kFrom, "DEAL", "Deal coaching"}};
    const Day usual = day(2026, 11, 16);

    CHECK(proposedStart(rhythm, usual) == kFrom);
    CHECK(proposedStart(rhythm, day(2026, 12, 7)) == day(2026, 12, 7)); // the planned day is past
    rhythm.draft->activities = {weeklyPipe()};
    CHECK(proposedStart(rhythm, usual) == usual);
}

} // namespace mor::tests
