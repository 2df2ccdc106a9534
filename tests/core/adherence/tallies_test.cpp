// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/closed_for_good.h"
#include "core/adherence/write_tallies.h"
#include "core/planning/closed_books.h"
#include "support/catch.h"
#include "support/figures_equal.h"
#include "support/given_practice.h"
#include "support/memory_tally_repository.h"
#include "support/organisation_builder.h"
#include "support/random_practice.h"

using namespace mor;
using namespace mor::tests;
using std::chrono::days;

namespace {

const Day kStart = kRandomStart;

} // namespace

TEST_CASE("Figures from tallies and open weeks are those of the whole ledger", "[core][adherence]")
{
    const auto seed = GENERATE(range(1U, 25U));
    CAPTURE(seed);
    const RandomPractice random(seed);
    const Day today = kStart + days{190 + static_cast<int>(seed)};
    MemoryTallyRepository tallies(random.steps(), random.facts());
    const auto written = writeTallies(random.plan(), random.practice(), tallies, today).value();
    REQUIRE(written > 20);

    REQUIRE(tallyOpenWeeks(random.plan(), random.practice(), tallies, today).value());
    const DayRange all{kStart, today};
    CHECK(readTalliedWeeks(tallies, all, today).value().missing.empty());
    CHECK_FALSE(readTalliedWeeks(tallies, all, today + days{1}).value().missing.empty());
    checkSameFigures(random.plan(), random.practice(), tallies, random.steps(), all, today);
    for (const auto& [due, asOf] :
        {std::pair{DayRange{kStart + days{17}, kStart + days{99}}, today},
            std::pair{DayRange{kStart + days{28}, kStart + days{34}}, today},
            std::pair{all, kStart + days{120}}, std::pair{all, today + days{30}}})
        checkSameFigures(random.plan(), random.practice(), tallies, random.steps(), due, asOf, 8);
    CHECK(wrongTallies(random.plan(), random.practice(), tallies).value().empty());
}

TEST_CASE("Whatever may still be edited after the books closed leaves tallies right",
    "[core][adherence][planning]")
{
    const auto seed = GENERATE(range(100U, 112U));
    CAPTURE(seed);
    RandomPractice random(seed);
    const Day today = kStart + days{150};
    MemoryTallyRepository tallies(random.steps(), random.facts());
    REQUIRE(writeTallies(random.plan(), random.practice(), tallies, today).value() > 10);

    random.recordMore(today);
    const auto records = readRecords(random.practice()).value();
    auto plan = random.plan();
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 25; ++i) {
        const auto edited = std::make_shared<const Plan>(random.edited(*plan, today));
        if (!closedBookChanges(plan, edited, records, today).empty()) {
            ++refused;
            continue;
        }
        ++accepted;
        plan = edited;
    }
    CHECK(accepted > 3);
    CHECK(refused > 0);
    for (const Day asOf : {today, today + days{45}})
        checkSameFigures(
            plan, random.practice(), tallies, random.steps(), {kStart, today + days{21}}, asOf, 16);
}

TEST_CASE("A tally that is damaged or of other talks is passed over", "[core][adherence]")
{
    const RandomPractice random(7);
    const Day today = kStart + days{200};
    MemoryTallyRepository tallies(random.steps(), random.facts());
    REQUIRE(writeTallies(random.plan(), random.practice(), tallies, today).value() > 20);
    auto& kept = tallies.kept();
    auto third = std::next(kept.begin(), 3);
    third->second.talks[third->second.talks.size() / 2] ^= 4;
    third->second.managers[third->second.managers.size() / 2] ^= 4;
    auto fifth = std::next(kept.begin(), 5);
    fifth->second.talks = std::next(fifth)->second.talks;
    fifth->second.managers = std::next(fifth)->second.managers;
    std::next(kept.begin(), 7)->second.steps.resize(5);
    std::next(kept.begin(), 9)->second.talks.clear();

    checkSameFigures(
        random.plan(), random.practice(), tallies, random.steps(), {kStart, today}, today, 8);
    CHECK(wrongTallies(random.plan(), random.practice(), tallies).value()
        == std::vector<Day>{third->first, fifth->first, std::next(fifth, 2)->first});
}

TEST_CASE("Talks due too late for their grace are never closed for good", "[core][adherence]")
{
    // Grace of three working days and five more: due on Wednesday the 7th, closed after Monday the
    // 19th.
    const auto plan
        = OrganisationBuilder().leader().manager("m-01").version(kStart, {weeklyPipe()}).build();
    CHECK(booksOpenFrom(plan, day(2026, 1, 20)) == day(2026, 1, 5));
    // Due on Sunday the 11th: closed after Wednesday the 21st.
    CHECK(booksOpenFrom(plan, day(2026, 1, 21)) == day(2026, 1, 5));
    CHECK(booksOpenFrom(plan, day(2026, 1, 22)) == day(2026, 1, 12));
    // Steps count for four weeks, and can be marked for one more.
    CHECK(stepsOpenFrom(plan, day(2026, 2, 15)) == day(2026, 1, 5));
    CHECK(stepsOpenFrom(plan, day(2026, 2, 16)) == day(2026, 1, 12));
}
