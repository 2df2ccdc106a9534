// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace_steps.h"

#include "core/coaching/coaching_repository.h"
#include "core/results/result_repository.h"

#include <csignal>
#include <functional>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mor::tests {

CheckOff numberedCheckOff(unsigned n, const std::string& rep)
{
    CheckOff made;
    made.occurrence = {"PIPE", "m-01", rep, day(2020, 1, 3) + std::chrono::days{7 * n}, 0};
    made.fact.id = uuid(1'000 + n * 8 + static_cast<unsigned>(rep.back() - '0'));
    made.fact.series = made.occurrence.series();
    made.fact.date = made.fact.heldOn = made.fact.recordedOn = made.occurrence.date;
    made.fact.minutes = 25;
    made.fact.criteriaMet = 0b101;
    made.fact.criteriaJudged = 5;
    made.fact.hasNextStep = true;
    made.evidence = {EvidenceType::Decision};
    made.note = "talk " + std::to_string(n);
    made.privateNote = "private thought " + std::to_string(n);
    made.recordedBy = "m-01";
    made.recordedAt = Instant{made.occurrence.date} + std::chrono::hours{9};
    made.nextSteps = {{uuid(500'000 + n * 8 + static_cast<unsigned>(rep.back() - '0')),
        made.fact.id, rep, "send the plan", made.occurrence.date, {}, made.occurrence.date}};
    return made;
}

namespace {

/// A row in every table of what a leader designs.
void addDesign(Rhythm& rhythm)
{
    const auto lever = rhythm.levers.front().code;
    auto& strategy = rhythm.strategy;
    strategy.priorities = {{"mid-size", "Win more mid-size customers", "", {lever}}};
    strategy.readBacks = {{"mid-size", "m-01", "One such deal in each talk.", day(2020, 1, 6)}};
    strategy.readings = {{lever, {day(2020, 1, 1), day(2020, 3, 31)}, 24.5, 49, 200, "CRM export",
        day(2020, 4, 3), "l-01"}};
    strategy.whatIf = WhatIf{{{120.0, 18'500.5, 0.23, 74.0}}, {{140.0, 18'500.5, 0.26, 74.0}}};
    auto draft = rhythm.versions.front();
    draft.number = 2;
    draft.publishedOn.reset();
    draft.activities.front().expectation = {lever, Expectation::Direction::Up, 2.5, 30};
    draft.gates = {{draft.activities.front().code,
        {GateAnswer{GateAnswer::Verdict::Clear, lever, "", day(2020, 1, 2), "l-01"}}}};
    rhythm.draft = draft;
    rhythm.parked = {{dailyHuddle(), 4, "too many hours", day(2020, 2, 1), "l-01"}};
    rhythm.reviews
        = {{"PIPE", 3, GateAnswer::Verdict::Clear, "26 of 32 held", "", day(2020, 4, 2), "l-01"}};
    rhythm.rollout = {{{RolloutStage::Yourself, day(2020, 1, 6), false, {"l-01"}, "only me"}},
        {{RolloutStage::Yourself, StageDecision::Kind::GoAhead, day(2020, 2, 20), "l-01",
            "the year ends", {"nobody answered yet"}}},
        {{day(2020, 12, 1), "WIN", "Win debrief"}}};
}

} // namespace

Plan smallPlan()
{
    auto plan
        = OrganisationBuilder()
              .leader()
              .manager("m-01")
              .reps("m-01", 3)
              .calendar("de", {{day(2020, 10, 3), "Tag der Einheit"}})
              .worksBy("r-003", "de")
              .away("r-002", {day(2020, 7, 1), day(2020, 7, 14)})
              .slot("m-01", "r-001", "PIPE", 2, 9 * 60 + 30)
              .subject({Subject::Kind::Deal, "d-1", "Vega Logistics", "r-001", day(2020, 1, 1), {}})
              .version(day(2020, 1, 1), {weeklyPipe(), monthlyDeal()})
              .fires("WIN", "d-1", day(2020, 2, 3))
              .except(key("PIPE/m-01/r-001/2020-01-10"), Excused{"trade fair"}, day(2020, 1, 8))
              .build();
    addDesign(plan.rhythm);
    return plan;
}

namespace {

/// A row in every other table of what running the week records.
void addWeek(PracticeRepository& practice)
{
    const Day on = day(2020, 1, 6);
    REQUIRE(practice.add(UnplannedTalk{uuid(3), "PIPE", "m-01", "r-003", on, 5, "", on}));
    REQUIRE(practice.takeBack(uuid(3), on));
    REQUIRE(practice.add(SkillFocus{uuid(4), "r-001", "Discovery", on, Instant{on}, "m-01"}));
    REQUIRE(practice.add(StatedFrequency{uuid(5), "m-01", "PIPE", 12, on, Instant{on}}));
}

/// A row in every table of coaching the coaches.
void addCoaching(CoachingRepository& coaching)
{
    const Day on = day(2020, 1, 6);
    const auto talk = key("PIPE/m-01/r-001/2020-01-03");
    REQUIRE(coaching.add(Observation{uuid(6), talk, 1, "m-01", "l-01", 0, false, on,
        *parseJudgement("yn-yy"), "left room to think", "ask before telling", Instant{on}}));
    REQUIRE(coaching.add(CalibrationRound{
        uuid(7), "PIPE", 1, "A talk.", {"l-01", "m-01", "m-02"}, on, "l-01", Instant{on}}));
    REQUIRE(coaching.add(CalibrationJudgement{
        uuid(8), uuid(7), "m-01", on, *parseJudgement("yyn-y"), "third unclear", Instant{on}}));
    REQUIRE(coaching.add(CalibrationClosing{uuid(7), on, "l-01", Instant{on}}));
}

/// A row in each table of results.
void addResults(ResultRepository& results)
{
    const DayRange quarter{day(2020, 1, 1), day(2020, 3, 31)};
    REQUIRE(
        results.add({{"r-001", quarter, 90'000.0, 81'000.5, 14.0, 0.25, 12'500.0, 64.0, "EUR",
                         Instant{day(2020, 4, 3)}},
                        {"r-002", quarter, 0.0, {}, {}, {}, {}, {}, "", Instant{day(2020, 4, 3)}}},
            {{"m-01", quarter, day(2020, 2, 3), 250'000.0, Instant{day(2020, 4, 3)}}}));
}

} // namespace

void fillWorkspace(const std::filesystem::path& file, unsigned count)
{
    auto plan = smallPlan();
    plan.roster.busy.push_back({"m-01", day(2020, 3, 2), 9 * 60, 10 * 60 + 30});
    const auto workspace = opened(Workspace::create(file, plan));
    auto& practice = workspace->practice();
    std::vector<CheckOff> checkOffs;
    for (unsigned n = 0; n < count; ++n)
        checkOffs.push_back(numberedCheckOff(n));
    REQUIRE(practice.addAll(checkOffs,
        {{uuid(1), checkOffs.front().occurrence, "r-001", Confirmation::Word::Confirmed,
            Usefulness::Helped, day(2020, 1, 4), Instant{day(2020, 1, 4)}}}));
    REQUIRE(practice.add(UnplannedTalk{
        uuid(2), "", "m-01", "r-002", day(2020, 1, 5), 5, "by phone", day(2020, 1, 5)}));
    const auto step = checkOffs.front().nextSteps.front().id;
    REQUIRE(practice.markDone(step, day(2020, 1, 5)));
    REQUIRE(practice.markOpen(step));
    REQUIRE(practice.markDone(step, day(2020, 1, 6)));
    addWeek(practice);
    addResults(workspace->results());
    addCoaching(workspace->coaching());
}

void runForeignSql(const std::filesystem::path& file, const std::string& sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
    INFO(sqlite3_errmsg(database));
    CHECK(code == SQLITE_OK);
    sqlite3_close(database);
}

std::vector<std::string> dumpOf(const Workspace& workspace)
{
    std::vector<std::string> lines;
    REQUIRE(workspace.dump([&](std::string_view line) { lines.emplace_back(line); }));
    return lines;
}

int inChild(const std::function<int()>& act)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(act());
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void becomeNobody()
{
    constexpr unsigned nobody = 65'534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(99);
}

void limitFiles(std::size_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace mor::tests
