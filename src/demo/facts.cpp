// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/records.h"

#include <algorithm>
#include <tuple>

namespace mor::demo {

namespace {

using std::chrono::minutes;

/// When it was recorded, in UTC: soon after the talk on its day, else during a working day. The two
/// zones' usual distance is near enough here.
Instant recordedAt(
    const World& world, const Series& series, const Outcome& outcome, Day recorded, Random& random)
{
    const auto& people = world.schedule.plan->roster.people;
    const bool berlin = people[series.owner].calendar == "de";
    int minute = random.between(8 * 60 + 30, 17 * 60 + 30);
    if (recorded == outcome.held && series.start != kNoTime)
        minute = std::min(series.start + outcome.minutes + random.between(0, 12), 18 * 60);
    return Instant{recorded} + minutes{minute + (berlin ? -60 : 300)}
    + std::chrono::milliseconds{random.between(0, 59'999)};
}

/// Positions by day: a stable counting sort, because comparing 20 million keys costs more than
/// making them.
std::vector<CheckOffFact> inOrder(std::vector<CheckOffFact> facts)
{
    if (facts.empty())
        return facts;
    const auto [earliest, latest] = std::ranges::minmax_element(facts, {}, &CheckOffFact::date);
    const Day first = earliest->date;
    std::vector<std::size_t> ends(static_cast<std::size_t>((latest->date - first).count()) + 2);
    const auto dayOf = [first](const CheckOffFact& fact) {
        return static_cast<std::size_t>((fact.date - first).count());
    };
    for (const CheckOffFact& fact : facts)
        ++ends[dayOf(fact) + 1];
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    std::vector<CheckOffFact> sorted(facts.size());
    std::vector<std::size_t> next(ends.begin(), ends.end() - 1);
    for (const CheckOffFact& fact : facts)
        sorted[next[dayOf(fact)]++] = fact;
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(ends[i]),
            sorted.begin() + static_cast<std::ptrdiff_t>(ends[i + 1]),
            [](const CheckOffFact& a, const CheckOffFact& b) {
                return std::tie(a.series, a.number, a.revision)
                    < std::tie(b.series, b.number, b.revision);
            });
    }
    return sorted;
}

} // namespace

CheckOffFact factOf(
    const World& world, std::size_t position, const Outcome& outcome, std::uint32_t revision)
{
    const Occurrence& occurrence = world.schedule.occurrences[position];
    const Series& series = world.schedule.seriesOf(occurrence);
    Random random = world.outcomes.numbersFor(
        world.schedule, position, revision == 0 ? "record" : "correction");
    CheckOffFact fact;
    fact.series = series.id;
    fact.date = world.schedule.windowOf(occurrence).date;
    fact.number = occurrence.number;
    fact.minutes = outcome.minutes;
    fact.heldOn = outcome.held;
    fact.recordedOn = outcome.recorded;
    fact.criteriaMet = outcome.criteriaMet;
    fact.criteriaJudged = outcome.criteriaJudged;
    fact.hasNextStep = outcome.hasNextStep;
    fact.revision = revision;
    if (revision > 0) {
        const Day next = world.presence.nextWorkday(series.owner, outcome.recorded);
        fact.recordedOn = std::min(next, world.request.today);
        fact.minutes = static_cast<std::uint16_t>(fact.minutes + 5);
    }
    const Instant at = recordedAt(world, series, outcome, fact.recordedOn, random);
    fact.id = makeId(random.next(), at);
    return fact;
}

std::vector<CheckOffFact> writeFacts(const World& world)
{
    std::vector<CheckOffFact> facts;
    facts.reserve(world.schedule.occurrences.size());
    for (std::size_t i = 0; i < world.schedule.occurrences.size(); ++i) {
        const Outcome outcome = world.outcomes.of(world.schedule, i);
        if (outcome.kind != Outcome::Kind::Held)
            continue;
        facts.push_back(factOf(world, i, outcome, 0));
        if (outcome.corrected)
            facts.push_back(factOf(world, i, outcome, 1));
    }
    return inOrder(std::move(facts));
}

} // namespace mor::demo
