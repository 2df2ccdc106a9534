// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_repository.h"
#include "support/organisation_builder.h"
#include "workspace_steps.h"

namespace mor::tests {

TEST_CASE("A text changed behind the program's back is named by verify", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);
    const auto id = toText(numberedCheckOff(1).fact.id);
    const auto problemAfter = [&](const std::string& sql) {
        runForeignSql(file, "PRAGMA foreign_keys=OFF;" + sql);
        const auto verdict = opened(Workspace::open(file, Workspace::Access::ReadOnly))->verify();
        CHECK(codeOf(verdict) == "storage.verify_failed");
        return verdict ? Error{} : verdict.error().causes.front();
    };

    SECTION("note")
    {
        const auto problem
            = problemAfter("UPDATE check_off_record SET note = 'x' WHERE note = 'talk 1';");
        CHECK(problem.code == "storage.row_changed");
        CHECK(problem.args == std::vector<std::string>{"check_off", id});
    }
    SECTION("minutes")
    {
        CHECK(problemAfter("UPDATE check_off SET minutes = 60;").code == "storage.row_changed");
    }
    SECTION("private note, whose text is in no message")
    {
        const auto problem = problemAfter("UPDATE private_note SET note = 'secret word';");
        CHECK(problem.code == "storage.row_changed");
        CHECK(problem.args.front() == "private_note");
        CHECK(problem.detail.find("secret") == std::string::npos);
    }
    SECTION("day a next step was done")
    {
        CHECK(problemAfter("UPDATE next_step_done SET done_on = '2021-01-01';").args.front()
            == "next_step_done");
    }
    SECTION("confirmation")
    {
        CHECK(problemAfter("UPDATE confirmation SET word = 'disputed';").args.front()
            == "confirmation");
    }
    SECTION("unplanned talk")
    {
        CHECK(problemAfter("UPDATE unplanned_talk SET minutes = 99;").args.front()
            == "unplanned_talk");
    }
    SECTION("unplanned talk that was taken back")
    {
        CHECK(problemAfter("UPDATE unplanned_talk SET minutes = 9 WHERE activity = 'PIPE';")
                  .args.front()
            == "unplanned_talk");
        CHECK(problemAfter("UPDATE unplanned_talk_taken_back SET recorded_day = 9;").code
            == "storage.row_changed");
    }
    SECTION("step that was opened again")
    {
        CHECK(problemAfter("UPDATE next_step_done SET done_on = NULL WHERE revision = 2;")
                  .args.front()
            == "next_step_done");
    }
    SECTION("skill in focus")
    {
        CHECK(problemAfter("UPDATE skill_focus SET skill = '';").args.front() == "skill_focus");
    }
    SECTION("stated frequency")
    {
        CHECK(problemAfter("UPDATE stated_frequency SET talks = 1;").args.front()
            == "stated_frequency");
    }
    SECTION("what was attained")
    {
        CHECK(problemAfter("UPDATE result SET attained = 99000 WHERE person = 'r-001';").args
            == std::vector<std::string>{"result", "r-001/2020-01-01/2020-03-31"});
    }
    SECTION("quota that was nothing")
    {
        CHECK(problemAfter("UPDATE result SET quota = NULL WHERE quota = 0;").args.front()
            == "result");
    }
    SECTION("forecast call")
    {
        CHECK(problemAfter("UPDATE forecast_call SET amount = 1;").args.front() == "forecast_call");
    }
    SECTION("observation")
    {
        CHECK(
            problemAfter("UPDATE observation SET judged = 'yyyyy';").args.front() == "observation");
    }
    SECTION("case of a calibration round")
    {
        CHECK(problemAfter("UPDATE calibration_round SET case_text = 'x';").args.front()
            == "calibration_round");
    }
    SECTION("judgement of a case")
    {
        CHECK(problemAfter("UPDATE calibration_judgement SET judged = 'yyyyy';").args.front()
            == "calibration_judgement");
    }
    SECTION("end of a calibration round")
    {
        CHECK(problemAfter("UPDATE calibration_closed SET closed_by = 'm-01';").args.front()
            == "calibration_closed");
    }
    SECTION("when a word was given")
    {
        CHECK(problemAfter("UPDATE confirmation SET recorded_at = 7;").args.front()
            == "confirmation");
    }
    SECTION("excuse")
    {
        CHECK(problemAfter("UPDATE plan_exception SET what = 'ill';").args.front()
            == "plan_exception");
    }
    SECTION("trigger")
    {
        CHECK(problemAfter("UPDATE trigger_event SET subject = 'd-2';").args.front()
            == "trigger_event");
    }
    SECTION("codes of a series")
    {
        CHECK(problemAfter("UPDATE series SET owner = 'm-02';").code == "storage.series_wrong");
    }
    SECTION("an activity on the shelf that lost its reason")
    {
        CHECK(problemAfter("DELETE FROM parked_activity;").code == "storage.damaged");
    }
    SECTION("what a leader designed, in words the program does not know")
    {
        const auto problem
            = problemAfter("UPDATE activity SET expectation = 'up' WHERE version = 2;");
        CHECK(problem.code == "storage.value_unknown");
        CHECK(problem.args == std::vector<std::string>{"activity", "expectation", "\"up\""});
    }
    SECTION("record without its texts")
    {
        CHECK(problemAfter("DELETE FROM private_note; DELETE FROM next_step_done;"
                           "DELETE FROM next_step; DELETE FROM check_off_record;")
                  .code
            == "storage.text_missing");
    }
}

TEST_CASE(
    "A word on drift changed behind the program's back is named by verify", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    {
        const auto workspace = opened(Workspace::create(file));
        DriftWord word;
        word.id = uuid(1);
        word.manager = word.author = "m-03";
        word.week = day(2026, 10, 26);
        word.recordedOn = day(2026, 11, 4);
        word.sentence = "Two trade fairs";
        REQUIRE(workspace->drift().add(word));
        REQUIRE(workspace->drift().add(DriftSettingWord{uuid(2), {}, "l-01", {}}));
    }
    const auto changedTable = [&](const std::string& sql) {
        runForeignSql(file, sql);
        const auto verdict = opened(Workspace::open(file, Workspace::Access::ReadOnly))->verify();
        REQUIRE(codeOf(verdict) == "storage.verify_failed");
        return verdict.error().causes.front().args.front();
    };

    SECTION("sentence")
    {
        CHECK(changedTable("UPDATE drift_word SET sentence = 'x';") == "drift_word");
    }
    SECTION("activity")
    {
        CHECK(changedTable("UPDATE drift_word SET activity = 'PIPE';") == "drift_word");
    }
    SECTION("setting")
    {
        CHECK(changedTable("UPDATE drift_setting SET caught = 0.31;") == "drift_setting");
    }
}

TEST_CASE("What saving refuses of an organisation is named by verify", "[storage][refusal]")
{
    TemporaryFolder folder;
    const auto file = folder / "team.mor";
    fillWorkspace(file, 3);
    const auto problemAfter = [&](const std::string& sql) {
        runForeignSql(file, sql);
        const auto verdict = opened(Workspace::open(file, Workspace::Access::ReadOnly))->verify();
        REQUIRE(codeOf(verdict) == "storage.verify_failed");
        return verdict.error().causes.front();
    };

    SECTION("two people who lead each other")
    {
        const auto problem
            = problemAfter("UPDATE reporting_line SET boss = 'r-001' WHERE person = 'm-01';");
        CHECK(problem.code == "line.boss_is_rep");
        CHECK(problem.where == "reporting_line \"m-01\", boss");
    }
    SECTION("somebody without a name")
    {
        const auto problem = problemAfter("UPDATE person SET name = '' WHERE code = 'r-001';");
        CHECK(problem.code == "text.empty");
        CHECK(problem.where == "person \"r-001\", name");
    }
    SECTION("a time zone that is spelled like none")
    {
        CHECK(problemAfter("UPDATE person SET zone = 'here' || ' ' WHERE code = 'r-001';").code
            == "zone.malformed");
    }
    SECTION("a fiscal year in words the program does not know")
    {
        const auto problem = problemAfter("UPDATE plan_state SET fiscal = 'zz';");
        CHECK(problem.code == "storage.value_unknown");
        CHECK(problem.args == std::vector<std::string>{"plan_state", "fiscal", "\"zz\""});
    }
    SECTION("a plan that lost its state")
    {
        const auto problem = problemAfter("DELETE FROM plan_state;");
        CHECK(problem.code == "storage.row_missing");
        CHECK(problem.args == std::vector<std::string>{"plan_state"});
    }
}

} // namespace mor::tests
