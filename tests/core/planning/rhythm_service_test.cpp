// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

using Verdict = GateAnswer::Verdict;

const Day kToday = day(2026, 11, 3);

/// Somebody else saves first, once.
class BusyPlanRepository : public MemoryPlanRepository {
public:
    using MemoryPlanRepository::MemoryPlanRepository;
    using MemoryPlanRepository::save;

    Result<> save(const Rhythm& rhythm, PlanStamp basedOn) override
    {
        if (!interrupted) {
            interrupted = true;
            auto theirs = load()->plan.rhythm;
            theirs.target = 0.9;
            auto saved = MemoryPlanRepository::save(theirs, basedOn);
            if (!saved)
                return saved;
        }
        return MemoryPlanRepository::save(rhythm, basedOn);
    }

    bool interrupted = true;
};

/// Two reps; PIPE and DEAL in version 1 since Monday 5 January 2026.
struct Desk {
    BusyPlanRepository plans{OrganisationBuilder()
                                 .leader()
                                 .manager("m-01")
                                 .reps("m-01", 2)
                                 .version(day(2026, 1, 5), {weeklyPipe(), monthlyDeal()})
                                 .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RhythmService service{plans, practice, clock};

    Rhythm rhythm() const { return plans.load()->plan.rhythm; }
};

} // namespace

TEST_CASE(
    "A draft starts as a copy of the newest version with its gates answered", "[core][planning]")
{
    Desk desk;

    const auto draft = desk.service.startDraft("l-01").value();

    CHECK(draft.number == 2);
    CHECK(draft.isDraft());
    CHECK(draft.activities == desk.rhythm().versions[0].activities);
    REQUIRE(draft.gates.size() == 2);
    const auto& pipe = draft.gates[1];
    CHECK(pipe.activity == "PIPE");
    CHECK(pipe.passed());
    CHECK(pipe.answers[0].object == "pipeline-health");
    CHECK(pipe.answers[1].object == "5 criteria");
    CHECK(pipe.answers[2].object == "rep-confirmation, next-step · A deal moved within two weeks.");
    // Two reps: 60 minutes of PIPE a week, 60 of DEAL a month, which are 13.8 a week: 1.2 hours.
    CHECK(pipe.answers[3].object == "1.2 h of 14.0 h");
    CHECK(pipe.answers[3].answeredOn == kToday);
    CHECK(pipe.answers[3].answeredBy == "l-01");
    CHECK(desk.service.startDraft().value() == draft);
}

TEST_CASE("An edit changes the draft and leaves the published version alone", "[core][planning]")
{
    Desk desk;

    const auto edited
        = desk.service.edit("PIPE", 1, {{"talk", "20"}, {"cadence", "weekly on tue"}}).value();

    CHECK(edited.version == 2);
    CHECK(edited.minutes.talk == 20);
    CHECK(toText(edited.cadence.rule) == "weekly on tue");
    CHECK(*findActivity(*desk.rhythm().draft, "PIPE") == edited);
    CHECK(*findActivity(desk.rhythm().versions[0], "PIPE") == weeklyPipe());
}

TEST_CASE("An edit based on an older version is refused with both values", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());

    const auto error = desk.service.edit("PIPE", 1, {{"talk", "40"}}).error();

    CHECK(error.kind == ErrorKind::Conflict);
    CHECK(error.code == "activity.edited_meanwhile");
    CHECK(error.args == std::vector<std::string>{"\"PIPE\"", "1", "2"});
    REQUIRE(error.causes.size() == 1);
    CHECK(error.causes[0].code == "activity.edit_differs");
    CHECK(error.causes[0].args == std::vector<std::string>{"talk", "\"20\"", "\"40\""});
    CHECK(findActivity(*desk.rhythm().draft, "PIPE")->minutes.talk == 20);
}

TEST_CASE("Two people may edit different activities at once", "[core][planning]")
{
    Desk desk;
    desk.plans.interrupted = false;

    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());

    CHECK(desk.rhythm().target == 0.9);
    CHECK(findActivity(*desk.rhythm().draft, "PIPE")->minutes.talk == 20);
}

TEST_CASE("All problems of an edit are told and nothing is kept", "[core][planning]")
{
    Desk desk;

    const auto error
        = desk.service.edit("PIPE", 1, {{"owner", "boss"}, {"talk", "0"}, {"colour", "red"}})
              .error();

    CHECK(error.code == "activity.has_errors");
    REQUIRE(error.causes.size() == 3);
    CHECK(error.causes[0].code == "role.unknown");
    CHECK(error.causes[1].code == "activity.field_unknown");
    CHECK(error.causes[2].code == "activity.out_of_range");
    CHECK_FALSE(desk.rhythm().draft.has_value());
    CHECK(desk.service.edit("NONE", 1, {}).error().code == "activity.unknown");
}

TEST_CASE("A whole activity is saved like an edit", "[core][planning]")
{
    Desk desk;
    auto wanted = weeklyPipe();
    wanted.name = "Pipeline hour";

    CHECK(desk.service.save(wanted, weeklyPipe()).value().version == 2);
    CHECK(desk.service.save(wanted, weeklyPipe()).error().code == "activity.edited_meanwhile");
    CHECK(desk.service.save(wanted, wanted).value().version == 2);
}

TEST_CASE("Activities are added and taken out in the draft only", "[core][planning]")
{
    Desk desk;

    CHECK(desk.service.add(mondayForecast()).value().version == 1);
    CHECK(desk.service.add(mondayForecast()).error().code == "code.twice");
    CHECK(desk.service.remove("DEAL").has_value());
    CHECK(desk.service.remove("DEAL").error().code == "activity.unknown");
    CHECK(desk.service.add(monthlyDeal()).value().version == 2);

    const auto rhythm = desk.rhythm();
    CHECK(rhythm.versions[0].activities.size() == 2);
    CHECK(rhythm.draft->activities.size() == 3);
    CHECK(rhythm.draft->gates.size() == 3);
}

TEST_CASE("A draft can be thrown away", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.startDraft().has_value());

    CHECK(desk.service.discardDraft().has_value());

    CHECK_FALSE(desk.rhythm().draft.has_value());
    CHECK(desk.service.discardDraft().error().code == "planning.no_draft");
}

TEST_CASE("Publishing names every open question", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.edit("PIPE", 1, {{"criteria", "One|Two"}, {"levers", ""}}).has_value());

    const auto error = desk.service.publish(kToday, "Shorter").error();

    CHECK(error.code == "planning.questions_open");
    REQUIRE(error.causes.size() == 2);
    CHECK(error.causes[0].args == std::vector<std::string>{"\"PIPE\"", "1", "nothing"});
    CHECK(error.causes[1].args == std::vector<std::string>{"\"PIPE\"", "2", "\"2 criteria\""});
    CHECK(desk.rhythm().versions.size() == 1);
}

TEST_CASE("A no sets the activity aside, and publishing goes without it", "[core][planning]")
{
    Desk desk;

    CHECK(
        desk.service.answer("PIPE", 3, Verdict::No, " ").error().code == "planning.no_needs_note");
    const auto word
        = desk.service.answer("PIPE", 3, Verdict::No, "Nobody looks at it", "m-01").value();

    CHECK(word.answers[2].verdict == Verdict::No);
    CHECK(word.answers[2].answeredBy == "m-01");
    const auto rhythm = desk.rhythm();
    CHECK(findActivity(*rhythm.draft, "PIPE") == nullptr);
    REQUIRE(rhythm.parked.size() == 1);
    CHECK(
        rhythm.parked[0] == ParkedActivity{weeklyPipe(), 3, "Nobody looks at it", kToday, "m-01"});

    const auto published = desk.service.publish(day(2026, 11, 9), "Less").value();
    REQUIRE(published.activities.size() == 1);
    CHECK(published.activities[0].code == "DEAL");
}

TEST_CASE("A version takes effect from today on, never before the newest", "[core][planning]")
{
    Desk desk;
    CHECK(desk.service.publish(kToday, "").error().code == "planning.no_draft");
    REQUIRE(desk.service.edit("PIPE", 1, {{"talk", "20"}}).has_value());

    CHECK(desk.service.publish(day(2026, 11, 2), "").error().code == "planning.from_in_past");
    CHECK(desk.service.publish(day(2300, 1, 1), "").error().code == "day.out_of_range");
    const auto published = desk.service.publish(day(2026, 11, 9), "Shorter talks").value();

    CHECK(published.number == 2);
    CHECK(published.effectiveFrom == day(2026, 11, 9));
    CHECK(published.publishedOn == kToday);
    CHECK(published.reason == "Shorter talks");
    CHECK_FALSE(desk.rhythm().draft.has_value());
    CHECK(desk.rhythm().versions.size() == 2);

    REQUIRE(desk.service.startDraft().has_value());
    CHECK(desk.service.publish(kToday, "").error().code == "planning.from_before_newest");
    CHECK(desk.service.publish(day(2026, 11, 9), "Again").value().number == 3);
}

TEST_CASE("A rhythm without activities is not published", "[core][planning]")
{
    Desk desk;
    REQUIRE(desk.service.remove("PIPE").has_value());
    REQUIRE(desk.service.remove("DEAL").has_value());

    CHECK(desk.service.publish(kToday, "").error().code == "planning.draft_empty");
}

} // namespace mor::tests
