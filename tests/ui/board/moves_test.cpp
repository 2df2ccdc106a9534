// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/moves.h"
#include "core/planning/draft.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

Activity movedFreely(const Activity& activity, Beat beat)
{
    const auto moved = movedTo(activity, beat);
    CHECK(moved.refusal.toStdString() == "");
    return moved.activity;
}

} // namespace

TEST_CASE("An activity takes the usual cadence of the column it comes to", "[ui][board]")
{
    const auto pipe = weeklyPipe();

    CHECK(movedFreely(pipe, Beat::Daily).cadence.rule == CadenceRule(EveryWorkdays{}));
    CHECK(movedFreely(pipe, Beat::Monthly).cadence.rule == CadenceRule(Monthly{}));
    CHECK(movedFreely(pipe, Beat::Quarterly).cadence.rule == CadenceRule(Quarterly{}));
    CHECK(movedFreely(monthlyDeal(), Beat::Weekly).cadence.rule == CadenceRule(Weekly{}));
}

TEST_CASE("A daily talk has no days to be late in, a rarer one has five", "[ui][board]")
{
    auto pipe = weeklyPipe();
    pipe.cadence.start = 9 * 60;

    const auto daily = movedFreely(pipe, Beat::Daily);
    const auto monthly = movedFreely(pipe, Beat::Monthly);

    CHECK(daily.cadence.window == WindowRule{WindowRule::kPeriodStart, 0});
    CHECK(monthly.cadence.window == WindowRule{WindowRule::kPeriodStart, 5});
    CHECK(daily.cadence.start == 9 * 60);
}

TEST_CASE("A cadence of the same beat stays as it is", "[ui][board]")
{
    auto everyTwoWeeks = weeklyPipe();
    everyTwoWeeks.cadence.rule = Weekly{2, 0, day(2026, 1, 5)};

    CHECK(movedFreely(everyTwoWeeks, Beat::Weekly) == everyTwoWeeks);
}

TEST_CASE("Only talks about deals and accounts wait for a trigger", "[ui][board]")
{
    auto account = weeklyPipe();
    account.counterpart = Counterpart::Account;

    CHECK_FALSE(movedTo(weeklyPipe(), Beat::Triggered).refusal.isEmpty());
    CHECK(movedTo(weeklyPipe(), Beat::Triggered).activity == weeklyPipe());
    CHECK(beatOf(movedFreely(account, Beat::Triggered).cadence.rule) == Beat::Triggered);
    CHECK_FALSE(movedTo(winDebrief(), Beat::Weekly).refusal.isEmpty());
}

TEST_CASE("Who leads managers takes an activity over with the managers", "[ui][board]")
{
    RhythmVersion draft;
    draft.activities = {weeklyPipe()};

    const auto leaders = takenOverBy(weeklyPipe(), Role::Leader, draft);
    const auto free = takenOverBy(monthlyDeal(), Role::Leader, draft);

    CHECK(leaders.owner == Role::Leader);
    CHECK(leaders.counterpart == Counterpart::Manager);
    CHECK(leaders.code == "PIPE-L");
    CHECK(free.code == "DEAL");
    CHECK(takenOverBy(weeklyPipe(), Role::Manager, draft) == weeklyPipe());
}

TEST_CASE("An own activity gets a code of its own, made from its name", "[ui][board]")
{
    const auto rhythm
        = OrganisationBuilder().version(day(2026, 1, 5), {weeklyPipe()}).build().rhythm;

    CHECK(ownActivity("Team lunch", Beat::Monthly, Role::Manager, rhythm).code == "TEAMLUNC");
    CHECK(ownActivity("Pipe", Beat::Weekly, Role::Manager, rhythm).code == "PIPE2");
    CHECK(ownActivity("早会", Beat::Daily, Role::Manager, rhythm).code == "OWN");
}

TEST_CASE("An own activity may stand in every column", "[ui][board]")
{
    for (const auto beat :
        {Beat::Daily, Beat::Weekly, Beat::Monthly, Beat::Quarterly, Beat::Triggered})
        for (const auto role : {Role::Manager, Role::SecondLine, Role::Leader}) {
            const auto made = ownActivity("Own", beat, role, {});
            Problems problems;
            checkActivity(made, {}, "", problems);
            CHECK(problems.none());
            CHECK(beatOf(made.cadence.rule) == beat);
        }
}
