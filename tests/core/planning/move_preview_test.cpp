// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/move_preview.h"
#include "core/planning/roster_edit.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// Talks of November 2026, due on its four Fridays.
const DayRange kNovember{day(2026, 11, 2), day(2026, 11, 29)};

OrganisationBuilder teams()
{
    return OrganisationBuilder()
        .leader()
        .manager("m-01")
        .manager("m-02")
        .reps("m-01", 2)
        .reps("m-02", 1)
        .version(day(2026, 9, 7), {weeklyPipe(), dailyHuddle()});
}

MovePreview preview(const Plan& after, const std::vector<CheckOffFact>& facts = {})
{
    return previewMove(teams().plan(), std::make_shared<const Plan>(after), kNovember, facts);
}

CheckOffFact heldFact(std::string_view text, bool takenBack = false)
{
    const auto talk = key(text);
    CheckOffFact fact;
    fact.id = uuid(takenBack ? 2 : 1);
    fact.series = talk.series();
    fact.date = talk.date;
    fact.heldOn = fact.recordedOn = talk.date;
    fact.revision = takenBack ? 1 : 0;
    fact.withdrawn = takenBack;
    return fact;
}

using Handovers = std::vector<MovePreview::Handover>;

} // namespace

TEST_CASE("A roster that stays as it is moves no talk", "[core][planning]")
{
    CHECK(preview(teams().build()).nothing());
}

TEST_CASE("Talks due from the day of a move on belong to the new manager", "[core][planning]")
{
    // Due on the 6th with m-01, on the 13th, 20th and 27th with m-02.
    const auto moved = preview(teams().reportsTo("r-001", "m-02", day(2026, 11, 9)).build());

    CHECK(moved.handovers == Handovers{{"m-01", "m-02", day(2026, 11, 13), 3, 0}});
    CHECK(moved.withdrawn.talks == 0);
}

TEST_CASE("A talk held early is due once more with the new manager", "[core][planning]")
{
    const auto after = teams().reportsTo("r-001", "m-02", day(2026, 11, 9)).build();

    CHECK(
        preview(after, {heldFact("PIPE/m-01/r-001/2026-11-13")}).handovers.front().heldBefore == 1);
    CHECK(
        preview(after,
            {heldFact("PIPE/m-01/r-001/2026-11-13"), heldFact("PIPE/m-01/r-001/2026-11-13", true)})
            .handovers.front()
            .heldBefore
        == 0);
}

TEST_CASE("When a manager leaves their reps' talks are uncovered and the huddles fall away",
    "[core][planning]")
{
    const auto left = preview(teams().leaves("m-01", day(2026, 11, 13)).build());

    // Two reps, due on the 20th and 27th.
    CHECK(left.handovers == Handovers{{"m-01", "", day(2026, 11, 20), 4, 0}});
    // A huddle on each of the ten working days from the 16th on.
    CHECK(left.withdrawn == MovePreview::Count{10, day(2026, 11, 16)});
}

TEST_CASE("When a rep leaves their talks fall away", "[core][planning]")
{
    const auto left = preview(teams().leaves("r-001", day(2026, 11, 13)).build());

    CHECK(left.handovers.empty());
    CHECK(left.withdrawn == MovePreview::Count{2, day(2026, 11, 20)});
}

TEST_CASE("A joiner brings new talks", "[core][planning]")
{
    const auto joined
        = preview(teams().rep("r-009", "m-01").joins("r-009", day(2026, 11, 16)).build());

    CHECK(joined.added == MovePreview::Count{2, day(2026, 11, 20)});
}

TEST_CASE("Leave excuses, and ending it makes the talk due again", "[core][planning]")
{
    const auto away = teams().away("r-001", {day(2026, 11, 9), day(2026, 11, 13)}).plan();

    CHECK(preview(*away).excused == MovePreview::Count{1, day(2026, 11, 13)});
    CHECK(previewMove(away, teams().plan(), kNovember, {}).dueAgain
        == MovePreview::Count{1, day(2026, 11, 13)});
}

TEST_CASE("Open promises of both sides around one person are found", "[core][planning]")
{
    const auto plan
        = teams()
              .subject({Subject::Kind::Deal, "d-1", "Vega", "r-001", day(2026, 1, 1), {}})
              .build();
    const auto step = [](const char* owner, unsigned number) {
        NextStep one;
        one.id = uuid(number);
        one.owner = owner;
        one.what = "Call";
        return one;
    };
    const std::vector<OwedStep> open{{step("r-001", 1), "r-001"}, {step("m-01", 2), "r-001"},
        {step("m-01", 3), "r-002"}, {step("m-01", 4), "d-1"}};
    const auto around = stepsAround(plan.roster, "r-001", open);

    CHECK(around.theirs == std::vector<OwedStep>{open[0]});
    CHECK(around.promised == std::vector<OwedStep>{open[1], open[3]});
}

} // namespace mor::tests
