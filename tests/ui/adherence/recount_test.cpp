// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/content.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/resettle.h"
#include "support/catch.h"
#include "support/random_practice.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace mor::tests {

using namespace mor::ui;

namespace {

const DayRange kSixteenWeeks{kRandomStart, kRandomStart + std::chrono::days{16 * 7 - 1}};
const DayRange kJudged{kRandomStart + std::chrono::days{56}, kRandomStart + std::chrono::days{83}};
const DayRange kBefore{kRandomStart + std::chrono::days{28}, kRandomStart + std::chrono::days{55}};
const Day kToday = kRandomStart + std::chrono::days{13 * 7};
const ContentQuestion kQuestion{{"l-01", "l-01", kJudged}, kBefore, kSixteenWeeks};

/// With next steps.
class Practice : public GivenPractice {
public:
    Practice(std::vector<CheckOffFact> facts, std::vector<Confirmation> words,
        std::vector<NextStep> steps)
        : GivenPractice(facts, std::move(words))
        , m_facts(std::move(facts))
        , m_steps(std::move(steps))
    {
        std::ranges::sort(m_steps, [](const NextStep& one, const NextStep& other) {
            return std::tie(one.due, one.id) < std::tie(other.due, other.id);
        });
    }

    using GivenPractice::nextSteps;
    Result<std::vector<NextStep>> nextSteps(DayRange dates, std::string_view) const override
    {
        std::vector<NextStep> found;
        for (const auto& step : m_steps)
            for (const auto& fact : m_facts)
                if (fact.id == step.checkOff && dates.contains(fact.date))
                    found.push_back(step);
        return found;
    }
    Result<std::vector<NextStep>> nextSteps(std::span<const Uuid> checkOffs) const override
    {
        auto found = m_steps;
        std::erase_if(found, [&](const NextStep& step) {
            return std::ranges::find(checkOffs, step.checkOff) == checkOffs.end();
        });
        return found;
    }

private:
    std::vector<CheckOffFact> m_facts;
    std::vector<NextStep> m_steps;
};

LedgerAnswer answerOf(const RandomPractice& random, const PracticeRepository& practice)
{
    return {readLedger(random.plan(), practice, kSixteenWeeks, kToday).value(),
        std::make_shared<const std::vector<Confirmation>>(
            practice.confirmations(keyDatesOf(kSixteenWeeks)).value())};
}

void checkSame(const CountedContent& one, const CountedContent& other)
{
    CHECK(one.period.weeks == other.period.weeks);
    CHECK(one.period.judgedWeeks == other.period.judgedWeeks);
    CHECK(one.period.byManager.rows == other.period.byManager.rows);
    CHECK(one.period.byLever.rows == other.period.byLever.rows);
    CHECK(one.period.byRep.rows == other.period.byRep.rows);
    CHECK(one.period.longer.rows == other.period.longer.rows);
    CHECK(one.comparison.weeksBefore == other.comparison.weeksBefore);
    CHECK(one.comparison.history == other.comparison.history);
    CHECK(one.comparison.chains == other.comparison.chains);
}

} // namespace

TEST_CASE("After one more check-off, undo or word the page counts as if anew", "[ui][adherence]")
{
    int counted = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const RandomPractice random(seed);
        auto facts = random.facts();
        auto steps = random.steps();
        auto words = random.practice().confirmations({kFirstDay, kLastDay}).value();
        auto answer = answerOf(random, Practice(facts, words, steps));
        auto known = countContent(answer, kQuestion, Practice(facts, words, steps)).value();
        const auto& schedule = *answer.ledger->schedule;
        for (std::size_t at = seed; at < schedule.occurrences.size(); at += 11) {
            const auto& occurrence = schedule.occurrences[at];
            const auto key = schedule.key(occurrence);
            const auto due = schedule.windowOf(occurrence).due;
            const auto id = static_cast<unsigned>(900'000 + 2 * at);
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
                steps.push_back(
                    {uuid(id + 1), fact.id, "r-001", "Call", due + std::chrono::days{2}, due, due});
            }
            const Practice practice(facts, words, steps);
            const auto settled
                = resettle({answer.ledger, answer.confirmations}, practice, std::array{key});
            answer.ledger = settled->ledger;
            answer.confirmations = settled->confirmations;
            answer.changed.push_back(key);
            REQUIRE(known->nearlyAnswers(answer, kQuestion));
            known = recountContent(*known, answer, kQuestion, practice).value();
            checkSame(*known, **countContent(answer, kQuestion, practice));
            ++counted;
        }
    }
    CHECK(counted > 50);
}

} // namespace mor::tests
