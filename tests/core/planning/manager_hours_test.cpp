// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/manager_hours.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

namespace {

using Kind = FitStep::Kind;

const Day kToday = day(2026, 11, 3);

Activity weekly(const char* code, int talk, int preparation)
{
    auto made = activity(code, "win-rate", Weekly{});
    made.minutes = {talk, preparation, 1};
    return made;
}

/// Teams of 8 and 4 reps under version 1 with one weekly talk of 30 + 30 minutes: 8 and 4 hours;
/// the second manager is a player-coach.
Plan twoTeams(double budget = 10.0)
{
    auto plan = OrganisationBuilder()
                    .leader()
                    .manager("m-01")
                    .manager("m-02")
                    .reps("m-01", 8)
                    .reps("m-02", 4)
                    .version(day(2026, 1, 5), {weekly("PIPE", 30, 30)})
                    .build();
    plan.rhythm.budgetHours = budget;
    std::ranges::find(plan.roster.people, "m-02", &Person::code)->playerCoach = true;
    return plan;
}

RhythmVersion draft(std::vector<Activity> activities)
{
    RhythmVersion version;
    version.number = 2;
    version.activities = std::move(activities);
    return version;
}

} // namespace

TEST_CASE("The week of each manager is counted under both versions", "[core][planning]")
{
    const auto plan = twoTeams();

    const auto hours = managerHours(
        plan, draft({weekly("ONE", 15, 0), weekly("PIPE", 30, 30)}), Role::Manager, kToday);

    REQUIRE(hours.size() == 2);
    CHECK(hours[0].person->code == "m-01");
    CHECK(hours[0].team.reps == 8.0);
    CHECK(hours[0].live.total() == Approx(8.0));
    CHECK(hours[0].draft.total() == Approx(10.0));
    CHECK(hours[0].budget == 10.0);
    CHECK_FALSE(hours[0].isOver());
    CHECK(hours[1].draft.total() == Approx(5.0));
    CHECK(hours[1].budget == 5.0);
    CHECK(managerHours(plan, draft({weekly("PIPE", 30, 30)}), Role::Leader, kToday).size() == 1);
}

TEST_CASE("Hours of a draft stand beside the newest version, though it is yet to begin",
    "[core][planning]")
{
    auto plan = twoTeams();
    auto coming = draft({weekly("ONE", 15, 0), weekly("PIPE", 30, 30)});
    coming.number = 2;
    coming.effectiveFrom = kToday + std::chrono::days{30};
    coming.publishedOn = kToday;
    plan.rhythm.versions.push_back(coming);

    const auto hours = managerHours(plan, coming, Role::Manager, kToday);

    CHECK(hours[0].live.total() == Approx(10.0)); // 8.0 in force
    CHECK_FALSE(hours[0].isPushedOver());
}

TEST_CASE("Over means over to the digit that is shown", "[core][planning]")
{
    ManagerHours hours;
    hours.budget = 11.0;
    hours.draft.talk = 11.04;
    CHECK_FALSE(hours.isOver());
    hours.draft.talk = 11.06;
    CHECK(hours.isOver());
    CHECK(hours.isPushedOver());
    hours.live.talk = 11.1;
    CHECK_FALSE(hours.isPushedOver());
}

TEST_CASE(
    "Somebody over the budget gets three ways to fit, the edited talk first", "[core][planning]")
{
    const auto plan = twoTeams();
    // Eight reps, 60 + 30 minutes: 12 hours of 10.
    const auto version = draft({weekly("ONE", 20, 10), weekly("PIPE", 30, 30)});
    const auto hours = managerHours(plan, version, Role::Manager, kToday);

    const auto ways = waysToFit(hours[0], version, plan, kToday, {"ONE"});

    REQUIRE(ways.size() == 3);
    // Two hours of 8 reps are 15 minutes each; ONE can only give 10 + 5, five minutes at a time.
    CHECK(ways[0].steps[0].kind == Kind::Shorter);
    CHECK(ways[0].steps[0].change.code == "ONE");
    CHECK(ways[0].steps[0].change.minutes.talk == 10);
    CHECK(ways[0].steps[0].change.minutes.preparation == 5);
    CHECK(ways[0].hours == Approx(10.0));
    CHECK(ways[0].fits);
    CHECK(ways[1].steps[0].kind == Kind::Rarer);
    CHECK(toText(ways[1].steps[0].change.cadence.rule) == "every 2 weeks from 2026-11-02");
    CHECK(ways[1].hours == Approx(10.0));
    CHECK(ways[2].steps[0].kind == Kind::Drop);
    CHECK(ways[2].steps[0].change.code == "ONE");
    CHECK(ways[2].hours == Approx(8.0));
}

TEST_CASE("Who fits needs no way to fit, and what saves nothing is not offered", "[core][planning]")
{
    const auto plan = twoTeams();
    const auto version = draft({weekly("PIPE", 30, 30)});
    const auto hours = managerHours(plan, version, Role::Manager, kToday);
    CHECK(waysToFit(hours[0], version, plan, kToday).empty());

    const auto tight = twoTeams(4.0);
    const auto triggered = draft({winDebrief(), weekly("PIPE", 20, 25)});
    const auto over = managerHours(tight, triggered, Role::Manager, kToday);
    for (const auto& way : waysToFit(over[0], triggered, tight, kToday, {"PIPE"}))
        CHECK(way.hours < over[0].draft.total());
}

TEST_CASE("Ways that fit come before those that only help", "[core][planning]")
{
    const auto plan = twoTeams(5.0);
    const auto version = draft({weekly("ONE", 15, 0), weekly("PIPE", 30, 30)});
    const auto hours = managerHours(plan, version, Role::Manager, kToday);

    const auto ways = waysToFit(hours[0], version, plan, kToday, {"ONE"});

    REQUIRE(ways.size() == 3);
    CHECK(std::ranges::is_sorted(ways, std::ranges::greater{}, &FitOffer::fits));
    CHECK(ways.front().steps[0].change.code == "PIPE");
}

TEST_CASE("Where no single change is enough, several together are offered", "[core][planning]")
{
    // Four half hours with each of eight reps: 16 hours of 6. Dropping any one leaves 12.
    const auto plan = twoTeams(6.0);
    const auto version = draft({weekly("ONE", 30, 0), weekly("PIPE", 30, 0), weekly("QUAL", 30, 0),
        weekly("TALK", 30, 0)});
    const auto hours = managerHours(plan, version, Role::Manager, kToday);
    REQUIRE(hours[0].draft.total() == Approx(16.0));

    const auto ways = waysToFit(hours[0], version, plan, kToday, {"QUAL"});

    REQUIRE(ways.size() == 3);
    for (const auto& way : ways) {
        CHECK(way.fits);
        CHECK(way.hours <= 6.0 + 0.05);
        CHECK(way.steps.size() > 1);
        double left = 0.0; // counted anew, activity by activity
        for (const auto& activity : version.activities) {
            const auto step = std::ranges::find(
                way.steps, activity.code, [](const FitStep& one) { return one.change.code; });
            if (step == way.steps.end())
                left += weeklyHours(activity, hours[0].team).total();
            else if (step->kind != Kind::Drop)
                left += weeklyHours(step->change, hours[0].team).total();
        }
        CHECK(way.hours == Approx(left));
    }
    CHECK(std::ranges::any_of(
        ways.front().steps, [](const FitStep& step) { return step.change.code == "QUAL"; }));
}

TEST_CASE("Two changes are offered before three, and the smallest of each", "[core][planning]")
{
    // 8 + 4 = 12 hours of 3: without PIPE 4 are left, and ONE must then give one of them.
    const auto plan = twoTeams(3.0);
    const auto version = draft({weekly("ONE", 30, 0), weekly("PIPE", 60, 0)});
    const auto hours = managerHours(plan, version, Role::Manager, kToday);
    REQUIRE(hours[0].draft.total() == Approx(12.0));

    const auto ways = waysToFit(hours[0], version, plan, kToday);

    REQUIRE(ways.size() == 3);
    for (const auto& way : ways) {
        CHECK(way.fits);
        CHECK(way.steps.size() == 2);
    }
    // A talk of 20 minutes with eight reps is 2.7 hours a week.
    CHECK(std::ranges::any_of(ways, [](const FitOffer& way) {
        return way.steps[0].kind == Kind::Drop && way.steps[0].change.code == "PIPE"
            && way.steps[1].kind == Kind::Shorter && way.steps[1].change.minutes.talk == 20;
    }));
}

TEST_CASE("A fourth activity within six weeks is too much too early", "[core][planning]")
{
    const auto plan = OrganisationBuilder()
                          .leader()
                          .manager("m-01")
                          .reps("m-01", 8)
                          .version(day(2026, 10, 5),
                              {weekly("PIPE", 25, 5), weekly("QUAL", 15, 5), winDebrief()})
                          .build();
    auto lost = winDebrief();
    lost.code = "LOSS";
    lost.cadence.rule = OnTrigger{"deal-lost", 10};
    auto version = draft(plan.rhythm.versions[0].activities);
    version.activities.push_back(lost);

    // Debriefs of won and lost deals are one thing to learn.
    CHECK(narrowStartWarnings(plan, version, kToday).empty());

    version.activities.push_back(weekly("ONE", 30, 5));
    const auto warnings = narrowStartWarnings(plan, version, kToday);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].kind == NarrowStartWarning::Kind::FourthActivity);
    CHECK(warnings[0].activities == std::vector<std::string>{"LOSS", "ONE"});
    CHECK(warnings[0].until == day(2026, 11, 16));
    CHECK(narrowStartWarnings(plan, version, day(2026, 11, 16)).empty());
}

TEST_CASE("A second form, a fifth field and long forecasts are warned of", "[core][planning]")
{
    const auto plan = twoTeams();
    auto review = activity("QBR", "win-rate", Quarterly{});
    review.evidence = {EvidenceType::PlanVersion};
    auto territory = activity("TERR", "capacity", Quarterly{});
    territory.evidence = {EvidenceType::NextStep, EvidenceType::PlanVersion};
    territory.mandatoryFields = 5;
    auto forecast = mondayForecast();
    forecast.levers = {"forecast-accuracy"};
    forecast.minutes = {120, 60, 1};

    const auto warnings = narrowStartWarnings(plan, draft({forecast, review, territory}), kToday);

    REQUIRE(warnings.size() == 3);
    CHECK(warnings[0].kind == NarrowStartWarning::Kind::SecondForm);
    CHECK(warnings[0].activities == std::vector<std::string>{"QBR", "TERR"});
    CHECK(warnings[1].kind == NarrowStartWarning::Kind::FifthField);
    // Three hours are more than half of the five that the player-coach has.
    CHECK(warnings[2].kind == NarrowStartWarning::Kind::ForecastHours);
}

} // namespace mor::tests
