// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/demo.h"

#include "core/adherence/ledger.h"
#include "core/schedule/schedule.h"
#include "support/catch.h"

#include <cstdint>
#include <map>
#include <utility>

namespace mor::tests {

namespace {

const Day kToday = parseDay("2026-11-03").value();

/// Done and missed of one cell.
struct Tally {
    double expected = 0;
    double missed = 0;

    double rate() const { return expected > 0 ? missed / expected : 0; }
    void add(bool miss)
    {
        expected += 1;
        missed += miss ? 1 : 0;
    }
};

/// A large organisation over three years, settled; made once for all cases.
struct World {
    Ledger ledger;
    const Schedule& schedule() const { return *ledger.schedule; }
};

World makeWorld()
{
    const DemoFacts demo = makeDemoFacts({60, 8, 2, kToday, 3}).value();
    auto schedule = std::make_shared<const Schedule>(
        expand(demo.plan, {kToday - std::chrono::days{2 * 364}, kToday}));
    return {settle(std::move(schedule), demo.facts, {}, kToday)};
}

const World& world()
{
    static const World theWorld = makeWorld();
    return theWorld;
}

/// Calls `use(occurrence, missed)` for each occurrence that was judged and belongs to a manager
/// other than the drifting one.
template <class Use>
void forEachJudged(const Use& use)
{
    const Schedule& schedule = world().schedule();
    for (std::size_t i = 0; i < world().ledger.entries.size(); ++i) {
        const LedgerEntry& entry = world().ledger.entries[i];
        const Person* owner = schedule.owner(schedule.occurrences[i]);
        const bool judged = entry.closed
            && (entry.state == State::OnTime || entry.state == State::Late
                || entry.state == State::Missed);
        if (judged && owner != nullptr && owner->role == Role::Manager && owner->code != "m-03")
            use(schedule.occurrences[i], entry.state == State::Missed);
    }
}

bool atQuarterEnd(Day due)
{
    return fiscalQuarterOf(MonthlyFiscalYear{}, due).days.last - due < std::chrono::days{14};
}

} // namespace

TEST_CASE("Between one in twelve and one in five talks is missed", "[demo][noise]")
{
    Tally all;
    forEachJudged([&](const Occurrence&, bool missed) { all.add(missed); });

    CHECK(all.expected > 50'000);
    CHECK(all.rate() > 0.08);
    CHECK(all.rate() < 0.20);
}

TEST_CASE("The miss rate doubles in the last two weeks of a quarter", "[demo][noise]")
{
    Tally end;
    Tally other;
    forEachJudged([&](const Occurrence& occurrence, bool missed) {
        if (world().schedule().activity(occurrence).code == "PIPE")
            (atQuarterEnd(world().schedule().windowOf(occurrence).due) ? end : other).add(missed);
    });

    CHECK(end.rate() / other.rate() > 1.7);
    CHECK(end.rate() / other.rate() < 2.3);
}

TEST_CASE("Misses of one manager's week are correlated by about 0.2", "[demo][noise]")
{
    // Pairs of pipeline reviews of one manager and week, outside quarter ends: the covariance of
    // two misses over the variance of one, each manager around their own rate.
    std::map<std::string, Tally> byManager;
    std::map<std::pair<std::string, Day>, Tally> byWeek;
    forEachJudged([&](const Occurrence& occurrence, bool missed) {
        const Schedule& schedule = world().schedule();
        const Day due = schedule.windowOf(occurrence).due;
        if (schedule.activity(occurrence).code != "PIPE" || atQuarterEnd(due))
            return;
        const std::string& manager = schedule.owner(occurrence)->code;
        byManager[manager].add(missed);
        byWeek[{manager, mondayOf(due)}].add(missed);
    });

    double covariance = 0;
    double variance = 0;
    for (const auto& [key, week] : byWeek) {
        const double p = byManager[key.first].rate();
        const double off = week.missed - p * week.expected;
        const double squares = week.missed * (1 - 2 * p) + week.expected * p * p;
        covariance += off * off - squares; // sum over ordered pairs
        variance += week.expected * (week.expected - 1) * p * (1 - p);
    }
    CHECK(covariance / variance > 0.14);
    CHECK(covariance / variance < 0.26);
}

TEST_CASE("One manager's pipeline reviews fall off in the last six weeks", "[demo][noise]")
{
    const Schedule& schedule = world().schedule();
    Tally before;
    Tally lately;
    for (std::size_t i = 0; i < world().ledger.entries.size(); ++i) {
        const Occurrence& occurrence = schedule.occurrences[i];
        const Person* owner = schedule.owner(occurrence);
        const LedgerEntry& entry = world().ledger.entries[i];
        if (owner == nullptr || owner->code != "m-03" || !entry.closed
            || schedule.activity(occurrence).code != "PIPE" || entry.state == State::Excused)
            continue;
        const Day due = schedule.windowOf(occurrence).due;
        const bool late = due >= mondayOf(kToday) - std::chrono::weeks{4};
        (late ? lately : before).add(entry.state == State::Missed);
    }

    CHECK(before.rate() < 0.2);
    CHECK(lately.rate() > 0.4);
}

TEST_CASE("A few talks are held late, most are recorded on their day", "[demo][noise]")
{
    Tally late;
    Tally sameDay;
    for (std::size_t i = 0; i < world().ledger.entries.size(); ++i) {
        const CheckOffFact* fact = world().ledger.factOf(i);
        if (fact == nullptr || !world().ledger.entries[i].closed)
            continue;
        late.add(world().ledger.entries[i].state == State::Late);
        sameDay.add(fact->recordedOn == fact->heldOn);
    }

    CHECK(late.rate() > 0.03);
    CHECK(late.rate() < 0.12);
    CHECK(sameDay.rate() > 0.7);
    CHECK(sameDay.rate() < 0.9);
}

} // namespace mor::tests
