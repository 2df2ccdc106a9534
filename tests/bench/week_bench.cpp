// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/benches.h"
#include "bench/stored.h"

#include "core/adherence/agenda.h"
#include "core/adherence/monday_brief.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/team_view.h"
#include "core/org/lookup.h"
#include "core/planning/gate_answers.h"
#include "core/planning/publish_preview.h"
#include "core/planning/rhythm_service.h"
#include "core/schedule/exception_service.h"
#include "support/fixed_clock.h"

#include <algorithm>

namespace mor::bench {

namespace {

constexpr const char* kFloor = "raw SQLite reads a quarter"; // entered by the storage benches

/// The large organisation opened once, as a program that stays open has it.
struct Opened {
    std::unique_ptr<Workspace> workspace;
    std::shared_ptr<const Plan> plan;
    tests::FixedClock clock{kToday};
    tests::CountingUuids ids;

    explicit Opened(Stored& stored)
        : workspace(must(Workspace::open(stored.file(), Workspace::Access::ReadWrite)))
        , plan(std::make_shared<const Plan>(must(workspace->plans().load()).plan))
    {
    }

    const Roster& roster() const { return plan->roster; }
    PracticeRepository& practice() { return workspace->practice(); }
    /// The first manager who leads somebody today.
    const Person& manager() const
    {
        return *std::ranges::find_if(roster().people, [this](const Person& person) {
            return person.role == Role::Manager && isEmployed(person, kToday)
                && !reportsOn(roster(), person, kToday).empty();
        });
    }
};

/// The draft there is, else the newest version as a draft.
Plan withDraft(const Plan& plan)
{
    auto drafted = plan;
    if (!drafted.rhythm.draft && newestVersion(drafted.rhythm))
        drafted.rhythm.draft = *newestVersion(drafted.rhythm);
    return drafted;
}

std::size_t judgeGates(const Plan& plan)
{
    const auto& draft = *plan.rhythm.draft;
    std::size_t answers = 0;
    const GateGround ground{plan.rhythm, plan.roster, kToday};
    for (const auto& activity : draft.activities)
        answers += derivedGate(activity, draft, ground).answers.size();
    return answers;
}

std::size_t agendaOf(Opened& opened)
{
    const auto& who = opened.manager();
    const auto ledger = must(readLedger(opened.plan, opened.practice(),
        rangeForAgenda(opened.plan->rhythm, kToday), kToday, {&who, {}}));
    const auto index = static_cast<PersonIndex>(&who - opened.roster().people.data());
    return agendaFor(*ledger, index, kToday).today.size();
}

/// What the page Team reads: two quarters back, a quarter ahead, everybody's talks.
DayRange reachOfTeams(Opened& opened)
{
    const auto gaps = rangeForGaps(opened.plan->rhythm, kToday);
    return {gaps.first, std::max(gaps.last, kToday + std::chrono::weeks{13})};
}

std::size_t viewTeams(Opened& opened, bool all)
{
    const auto ledger
        = must(readLedger(opened.plan, opened.practice(), reachOfTeams(opened), kToday));
    const auto reach = keyDatesOf(reachOfTeams(opened));
    const auto steps
        = must(opened.practice().nextSteps(reach, all ? std::string() : opened.manager().code));
    const DayRange period{kToday - std::chrono::weeks{4}, kToday};
    std::size_t rows = 0;
    for (const auto& person : opened.roster().people) {
        if (person.role != Role::Manager || (!all && person.code != opened.manager().code))
            continue;
        const auto index = static_cast<PersonIndex>(&person - opened.roster().people.data());
        rows += teamView(*ledger, steps, {}, index, period).rows.size();
    }
    return rows;
}

} // namespace

void addWeek(const std::shared_ptr<Stored>& stored, std::vector<Comparison>& comparisons)
{
    const auto opened = std::make_shared<std::unique_ptr<Opened>>();
    const auto enter = [&](const char* name, bool waits, auto work) {
        auto* made
            = benchmark::RegisterBenchmark(name, [stored, opened, work](benchmark::State& state) {
                  if (!*opened)
                      *opened = std::make_unique<Opened>(*stored);
                  std::size_t items = 0;
                  for ([[maybe_unused]] const auto& step : state)
                      items = work(**opened);
                  state.counters["items"] = static_cast<double>(items);
              });
        made->Unit(benchmark::kMillisecond);
        if (waits)
            made->UseRealTime();
        comparisons.push_back({name, kFloor, 0});
    };
    enter("read a manager's day", false, agendaOf);
    enter("read a manager's Monday brief", false, [](Opened& one) {
        return must(readMondayBrief(one.plan, one.practice(), one.manager().code, kToday, kToday))
            .talks.size();
    });
    enter("read a manager's team", false, [](Opened& one) { return viewTeams(one, false); });
    enter("read all teams, as the leader", false, [](Opened& one) { return viewTeams(one, true); });
    const auto drafted = std::make_shared<std::optional<Plan>>();
    const auto draftOf = [drafted](Opened& one) -> const Plan& {
        if (!*drafted)
            *drafted = withDraft(*one.plan);
        return **drafted;
    };
    enter("judge the gates of a draft", false,
        [draftOf](Opened& one) { return judgeGates(draftOf(one)); });
    enter("preview of publishing a draft", false, [draftOf](Opened& one) {
        const auto& plan = draftOf(one);
        benchmark::DoNotOptimize(previewOf(plan, usualStart(plan.rhythm, kToday), kToday));
        return std::size_t{1};
    });
    enter("save an edit of the draft", true, [](Opened& one) {
        RhythmService service(one.workspace->plans(), one.practice(), one.clock);
        const auto base = must(service.startDraft()).activities.front();
        auto wanted = base;
        wanted.minutes.talk += base.minutes.talk % 2 == 0 ? 1 : -1; // there and back
        must(service.save(wanted, base));
        return std::size_t{1};
    });
    enter("excuse a talk", true, [](Opened& one) {
        ExceptionService service(one.workspace->plans(), one.clock, one.ids);
        const auto& who = one.manager();
        const auto ahead = expand(one.plan, {kToday, kToday + std::chrono::weeks{2}}, {&who, {}});
        must(service.excuse(one.plan, ahead.key(ahead.occurrences.front()), "Measured"));
        return std::size_t{1};
    });
}

} // namespace mor::bench
