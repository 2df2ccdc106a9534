// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/closed_books.h"
#include "core/planning/rhythm_service.h"
#include "core/planning/rollout_service.h"
#include "core/planning/strategy_service.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/memory_plan_repository.h"
#include "support/memory_practice_repository.h"
#include "support/organisation_builder.h"

#include <functional>

namespace mor::tests {

namespace {

const Day kToday = day(2026, 11, 3);

struct Desk {
    MemoryPlanRepository plans{OrganisationBuilder()
                                   .leader()
                                   .manager("m-01")
                                   .manager("m-02")
                                   .reps("m-01", 3)
                                   .reps("m-02", 2)
                                   .version(day(2026, 1, 5), {weeklyPipe()})
                                   .version(day(2026, 7, 6), {monthlyDeal(), weeklyPipe()})
                                   .build()};
    MemoryPracticeRepository practice;
    FixedClock clock{kToday};
    RhythmService rhythm{plans, practice, clock};
    StrategyService strategy{plans, practice, clock};
    RolloutService rollout{plans, practice, clock};

    Desk()
    {
        // Every third talk up to September was held.
        const auto plan = std::make_shared<const Plan>(plans.load()->plan);
        const auto schedule = expand(plan, {day(2026, 1, 5), day(2026, 9, 30)});
        for (std::uint32_t i = 0; i < schedule.occurrences.size(); i += 3) {
            CheckOff record;
            record.occurrence = schedule.key(schedule.occurrences[i]);
            record.fact.id = uuid(i + 1);
            record.fact.series = record.occurrence.series();
            record.fact.date = record.occurrence.date;
            record.fact.number = record.occurrence.number;
            record.fact.heldOn = record.occurrence.date;
            record.fact.recordedOn = record.occurrence.date;
            REQUIRE(practice.add(record).has_value());
        }
    }

    /// What figures can read of every talk whose books are closed: what, when, by whom, for which
    /// lever, to which standard.
    std::vector<std::string> closed() const
    {
        const auto plan = std::make_shared<const Plan>(plans.load()->plan);
        const auto records = readRecords(practice).value();
        const auto schedule
            = std::make_shared<const Schedule>(expand(plan, {day(2026, 1, 1), kToday}));
        const auto ledger = settle(schedule, records.facts, records.confirmations, kToday);
        std::vector<std::string> lines;
        for (std::uint32_t i = 0; i < schedule->occurrences.size(); ++i) {
            const auto& occurrence = schedule->occurrences[i];
            if (booksCloseOn(*schedule, i) >= kToday)
                continue;
            const auto& activity = schedule->activity(occurrence);
            const auto& window = schedule->windowOf(occurrence);
            const auto& entry = ledger.entries[i];
            lines.push_back(toText(schedule->key(occurrence)) + ' ' + toIso(window.opens) + ' '
                + toIso(window.due) + ' ' + toIso(window.graceUntil) + ' '
                + std::string{toText(entry.state)} + ' ' + std::to_string(entry.minutes) + ' '
                + activity.levers.front() + ' ' + std::to_string(activity.criteria.size()) + ' '
                + std::to_string(activity.minutes.talk));
        }
        return lines;
    }
};

/// Everything a leader can change of the rhythm, with what makes it matter most.
std::vector<std::pair<const char*, std::function<void(Desk&)>>> acts()
{
    const auto ok = [](const auto& result) { REQUIRE(result.has_value()); };
    return {
        {"edit and publish from today",
            [=](Desk& desk) {
                ok(desk.rhythm.edit("PIPE", 1,
                    {{"cadence", "monthly"}, {"grace", "0"}, {"talk", "5"}, {"levers", "deal-size"},
                        {"criteria", "One|Two|Three"}, {"owner", "leader"}}));
                ok(desk.rhythm.publish(kToday, "All new"));
            }},
        {"add, remove and adopt",
            [=](Desk& desk) {
                ok(desk.rhythm.add(dailyHuddle()));
                ok(desk.rhythm.remove("PIPE"));
                ok(desk.rhythm.adopt({}, {mondayForecast()}));
                ok(desk.rhythm.publish(kToday, "Other talks"));
            }},
        {"set aside and publish",
            [=](Desk& desk) {
                ok(desk.rhythm.park("PIPE", "Later"));
                ok(desk.rhythm.publish(kToday, "Less"));
                ok(desk.rhythm.forget("PIPE"));
            }},
        {"a no in the quarterly round",
            [=](Desk& desk) {
                ok(desk.rhythm.review(
                    {"PIPE", 3, GateAnswer::Verdict::No, "seen", "No use", {}, {}}));
                ok(desk.rhythm.publish(kToday, "Less"));
            }},
        {"an older version again",
            [=](Desk& desk) {
                ok(desk.rhythm.startDraftFrom(1));
                ok(desk.rhythm.publish(kToday, "Back"));
            }},
        {"publish and take it back",
            [=](Desk& desk) {
                ok(desk.rhythm.edit("PIPE", 1, {{"talk", "5"}}));
                ok(desk.rhythm.publish(day(2026, 11, 9), "Shorter"));
                ok(desk.rhythm.unpublish(3));
                ok(desk.rhythm.discardDraft());
            }},
        {"levers, priorities, readings and limits",
            [=](Desk& desk) {
                const auto rhythm = desk.plans.load()->plan.rhythm;
                ok(desk.strategy.saveLever({"pipeline-health", "Another name", "another", "days"},
                    *findLever(rhythm, "pipeline-health")));
                ok(desk.strategy.savePriority({"mid", "Mid-size", {}, {"win-rate"}}));
                ok(desk.strategy.readBack("mid", "m-01", "Two visits"));
                LeverReading reading;
                reading.lever = "win-rate";
                reading.days = {day(2026, 1, 1), day(2026, 3, 31)};
                ok(desk.strategy.enterReading(reading));
                ok(desk.strategy.setLimits(1.0, 0.1));
            }},
        {"waves and decisions to come",
            [=](Desk& desk) {
                ok(desk.rollout.planActivity({day(2026, 12, 1), "CALL", "Call coaching"}));
                ok(desk.rollout.decide({RolloutStage::Yourself, StageDecision::Kind::Wait, kToday,
                    {}, "Not yet", {}}));
            }},
    };
}

} // namespace

TEST_CASE("Nothing a leader designs changes a closed window", "[core][planning]")
{
    const auto before = Desk{}.closed();
    REQUIRE(before.size() > 200);
    for (const auto& [name, act] : acts()) {
        INFO(name);
        Desk desk;
        act(desk);
        CHECK(desk.closed() == before);
    }
}

TEST_CASE("A wave that would take back what was owed is refused", "[core][planning]")
{
    Desk desk;
    const auto before = desk.closed();

    const auto refused
        = desk.rollout.addWave({RolloutStage::Everyone, day(2026, 12, 1), true, {}, {}});

    CHECK(refused.error().code == "rollout.books_closed");
    CHECK(refused.error().args.back() == "2026-01-05");
    CHECK(desk.closed() == before);
}

} // namespace mor::tests
