// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/demo.h"

#include "core/adherence/ledger.h"
#include "core/schedule/schedule.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace mor::tests {

namespace {

Day day(const char* text) { return parseDay(text).value(); }
const Day kToday = parseDay("2026-11-03").value(); // a Tuesday

Demo demoOf(DemoSize size, Day today = kToday, std::uint64_t seed = 7)
{
    return makeDemo(demoRequest(size, today, seed)).value();
}

/// Occurrences that managers own or should own, due in the 52 weeks before today's.
std::size_t managersOccurrences(const Demo& demo, Day today)
{
    const Day last = mondayOf(today) - std::chrono::days{1};
    const Schedule schedule = expand(demo.plan, {last - std::chrono::days{52 * 7 - 1}, last});
    return static_cast<std::size_t>(
        std::ranges::count_if(schedule.occurrences, [&](const Occurrence& occurrence) {
            return schedule.activity(occurrence).owner == Role::Manager;
        }));
}

} // namespace

TEST_CASE("The same seed gives the same organisation, another seed another one", "[demo]")
{
    const Demo one = demoOf(DemoSize::Small);
    const Demo same = demoOf(DemoSize::Small);
    const Demo other = demoOf(DemoSize::Small, kToday, 8);

    CHECK(*one.plan == *same.plan);
    CHECK(one.checkOffs == same.checkOffs);
    CHECK(one.confirmations == same.confirmations);
    CHECK(one.unplannedTalks == same.unplannedTalks);
    CHECK(one.skills == same.skills);
    CHECK(one.statements == same.statements);
    CHECK(one.driftSettings == same.driftSettings);
    CHECK(one.observations == same.observations);
    CHECK(one.rounds == same.rounds);
    CHECK(one.judgements == same.judgements);
    CHECK_FALSE(one.plan->roster == other.plan->roster);
    CHECK_FALSE(one.checkOffs == other.checkOffs);
}

TEST_CASE("A year holds as many occurrences as the handbook counts for rhythm B", "[demo]")
{
    // Section 12: 22,000 for 160 reps in 48 working weeks. The small one starts narrow and late.
    const auto medium = static_cast<double>(managersOccurrences(demoOf(DemoSize::Medium), kToday));
    CHECK(medium > 22'000 * 0.9);
    CHECK(medium < 22'000 * 1.1);
}

TEST_CASE("A plan of the demo has no problems, whatever day today is", "[demo]")
{
    // A Tuesday, a Saturday, a Sunday at a quarter's end, Christmas, New Year, 29 February.
    for (const char* today :
        {"2026-11-03", "2026-11-07", "2028-12-31", "2026-12-25", "2027-01-01", "2028-02-29"}) {
        INFO(today);
        const Demo demo = demoOf(DemoSize::Small, day(today));
        const Problems problems = checkPlan(*demo.plan);
        CHECK(problems.none());
        CHECK(demo.checkOffs.size() > 600);
    }
}

TEST_CASE("Nothing is recorded before it was held or after today, nor on a weekend", "[demo]")
{
    const Demo demo = demoOf(DemoSize::Medium);
    int wrong = 0;
    for (const CheckOff& checkOff : demo.checkOffs) {
        const CheckOffFact& fact = checkOff.fact;
        wrong += fact.recordedOn < fact.heldOn || fact.recordedOn > kToday;
        wrong += isoWeekday(fact.recordedOn) > 5 || isoWeekday(fact.heldOn) > 5;
        wrong += fact.series != checkOff.occurrence.series();
        wrong += fact.hasNextStep && fact.revision == 0 && checkOff.nextSteps.empty();
        for (const NextStep& step : checkOff.nextSteps) {
            wrong += step.due < fact.heldOn || step.checkOff != fact.id;
            wrong += step.doneOn && (*step.doneOn > kToday || *step.doneOn < step.recordedOn);
        }
    }
    for (const Confirmation& word : demo.confirmations)
        wrong += word.recordedOn > kToday;
    for (const PlanException& exception : demo.plan->exceptions)
        wrong += exception.recordedOn > kToday;
    for (const UnplannedTalk& talk : demo.unplannedTalks)
        wrong += talk.heldOn > kToday;
    for (const SkillFocus& focus : demo.skills)
        wrong += focus.since > kToday || isoWeekday(focus.since) > 5;
    for (const StatedFrequency& stated : demo.statements)
        wrong += stated.statedOn > kToday || isoWeekday(stated.statedOn) > 5;

    CHECK(wrong == 0);
}

TEST_CASE("Records come in the order in which they are settled, each with its own number", "[demo]")
{
    const Demo demo = demoOf(DemoSize::Medium);
    const auto keyOf = [](const CheckOff& c) {
        return std::tuple{c.fact.date, c.fact.series, c.fact.number, c.fact.revision};
    };
    std::set<Uuid> ids;
    int wrong = 0;
    for (std::size_t i = 0; i < demo.checkOffs.size(); ++i) {
        wrong += i > 0 && keyOf(demo.checkOffs[i - 1]) >= keyOf(demo.checkOffs[i]);
        wrong += !ids.insert(demo.checkOffs[i].fact.id).second;
        for (const NextStep& step : demo.checkOffs[i].nextSteps)
            wrong += !ids.insert(step.id).second;
    }
    for (const Confirmation& word : demo.confirmations)
        wrong += !ids.insert(word.id).second;
    for (const PlanException& exception : demo.plan->exceptions)
        wrong += !ids.insert(exception.id).second;

    CHECK(wrong == 0);
}

TEST_CASE("Facts alone are the facts of the full history", "[demo]")
{
    const DemoRequest request = demoRequest(DemoSize::Small, kToday, 7);
    const Demo full = makeDemo(request).value();
    const DemoFacts facts = makeDemoFacts(request).value();

    REQUIRE(facts.facts->size() == full.checkOffs.size());
    int different = 0;
    for (std::size_t i = 0; i < full.checkOffs.size(); ++i)
        different += (*facts.facts)[i] != full.checkOffs[i].fact;
    CHECK(different == 0);
}

TEST_CASE("No two screens are full of the same sentence", "[demo]")
{
    const Demo demo = demoOf(DemoSize::Small);
    std::map<std::string, int> uses;
    for (const CheckOff& checkOff : demo.checkOffs) {
        if (checkOff.fact.revision == 0 && !checkOff.note.empty())
            ++uses[checkOff.note];
    }
    const auto most
        = std::ranges::max_element(uses, {}, [](const auto& entry) { return entry.second; });

    CHECK(most->second <= 20);
    CHECK(uses.size() > demo.checkOffs.size() / 2);
}

TEST_CASE("Today's screens have something to show on a working day", "[demo]")
{
    const Demo demo = demoOf(DemoSize::Small);
    const auto schedule = std::make_shared<const Schedule>(
        expand(demo.plan, {kToday - std::chrono::days{30}, kToday + std::chrono::days{95}}));
    std::vector<CheckOffFact> facts;
    for (const CheckOff& checkOff : demo.checkOffs)
        facts.push_back(checkOff.fact);
    const Ledger ledger
        = settle(schedule, std::make_shared<const std::vector<CheckOffFact>>(std::move(facts)),
            demo.confirmations, kToday);

    std::set<MinuteOfDay> times;
    int heldThisWeek = 0;
    int lateDebriefs = 0;
    int withoutTime = 0;
    for (std::size_t i = 0; i < ledger.entries.size(); ++i) {
        const Occurrence& occurrence = schedule->occurrences[i];
        const Person* owner = schedule->owner(occurrence);
        if (owner == nullptr || owner->name != "Marta Keller")
            continue;
        const Window& window = schedule->windowOf(occurrence);
        const Appointment at = appointmentOf(*schedule, i);
        const CheckOffFact* fact = ledger.factOf(i);
        if (at.day == kToday && at.start != kNoTime)
            times.insert(at.start);
        heldThisWeek += fact != nullptr && fact->heldOn >= mondayOf(kToday);
        const bool open = ledger.entries[i].state == State::Open && fact == nullptr;
        lateDebriefs
            += open && window.due < kToday && schedule->activity(occurrence).code == "LOSS";
        withoutTime += open && window.due >= kToday && at.start == kNoTime
            && mondayOf(window.due) == mondayOf(kToday);
    }

    CHECK(times.size() >= 3);
    CHECK(heldThisWeek >= 2);
    CHECK(lateDebriefs >= 1);
    CHECK(withoutTime >= 2);
}

TEST_CASE("Sizes, names of sizes and ranges that make no sense are refused", "[demo]")
{
    CHECK(parseDemoSize("medium").value() == DemoSize::Medium);
    CHECK(parseDemoSize("huge").error().code == "demo.size_unknown");
    CHECK(makeDemo({0, 7, 1, kToday, 1}).error().code == "demo.out_of_range");
    CHECK(makeDemo({3, 21, 1, kToday, 1}).error().code == "demo.out_of_range");
    CHECK(makeDemo({3, 7, 11, kToday, 1}).error().code == "demo.out_of_range");
    CHECK(makeDemo({3, 7, 1, kFirstDay, 1}).error().code == "demo.out_of_range");
}

} // namespace mor::tests
