// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/read_ledger.h"
#include "core/adherence/resettle.h"
#include "support/catch.h"
#include "support/random_practice.h"

#include <array>

namespace mor::tests {

namespace {

const DayRange kSixteenWeeks{kRandomStart, kRandomStart + std::chrono::days{16 * 7 - 1}};
const Day kToday = kRandomStart + std::chrono::days{13 * 7};

Settled settledBy(const RandomPractice& random, const PracticeRepository& practice)
{
    return {readLedger(random.plan(), practice, kSixteenWeeks, kToday).value(),
        std::make_shared<const std::vector<Confirmation>>(
            practice.confirmations(keyDatesOf(kSixteenWeeks)).value())};
}

} // namespace

TEST_CASE(
    "One more check-off, one taken back, one more word: settled as if anew", "[core][adherence]")
{
    std::size_t changed = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        const RandomPractice random(seed);
        auto facts = random.practice().facts(keyDatesOf(kSixteenWeeks)).value();
        auto words = random.practice().confirmations(keyDatesOf(kSixteenWeeks)).value();
        auto known = settledBy(random, GivenPractice(facts, words));
        const auto& schedule = *known.ledger->schedule;
        for (std::size_t at = seed; at < schedule.occurrences.size(); at += 7) {
            const auto& occurrence = schedule.occurrences[at];
            const auto key = schedule.key(occurrence);
            const auto due = schedule.windowOf(occurrence).due;
            const auto id = static_cast<unsigned>(900'000 + at);
            if (at % 3 == 0) {
                words.push_back({uuid(id), key, "r-001", Confirmation::Word::Disputed,
                    Usefulness::Changed, due + std::chrono::days{1}, {}});
            } else {
                CheckOffFact fact;
                fact.id = uuid(id);
                fact.series = key.series();
                fact.date = key.date;
                fact.number = key.number;
                fact.revision = 100;
                fact.heldOn = fact.recordedOn = due;
                fact.minutes = 30;
                fact.withdrawn = at % 3 == 1;
                facts.push_back(fact);
            }
            const GivenPractice practice(facts, words);
            const auto before = known.ledger;
            known = resettle(known, practice, std::array{key}).value();
            const auto anew = settledBy(random, practice);
            REQUIRE(known.ledger->entries == anew.ledger->entries);
            REQUIRE(*known.ledger->facts == *anew.ledger->facts);
            REQUIRE(known.ledger->deputies == anew.ledger->deputies);
            REQUIRE(*known.confirmations == *anew.confirmations);
            changed += known.ledger->entries == before->entries ? 0 : 1;
        }
    }
    CHECK(changed > 50);
}

} // namespace mor::tests
