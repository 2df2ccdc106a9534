// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/lever_moved.h"

#include "core/org/lookup.h"
#include "core/org/oversight.h"
#include "core/results/call_accuracy.h"
#include "core/results/lever_readings.h"
#include "core/results/sign_test.h"

#include <algorithm>
#include <array>
#include <set>

namespace mor {

namespace {

constexpr double kSure = 0.05;
constexpr std::array<std::string_view, 4> kSources{"", "results", "calls", "readings"};
constexpr std::array<std::string_view, 5> kFindings{
    "cannot tell", "no change", "hardly moved", "moved up", "moved down"};
constexpr std::array<std::string_view, 7> kLacks{
    "", "no measure", "nothing known", "one period", "too few", "two ways", "no counts"};

/// One person in both periods.
struct Pair {
    const PeriodResult* before = nullptr;
    const PeriodResult* now = nullptr;
};

bool hasAllParts(const PeriodResult& row)
{
    return row.opportunities && row.winRate && row.dealSize && row.cycleDays;
}

double valueOf(const PeriodResult& row, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Opportunities:
        return *row.opportunities;
    case Outcome::WinRate:
        return *row.winRate;
    case Outcome::DealSize:
        return *row.dealSize;
    default:
        return *row.cycleDays;
    }
}

VelocityPart partOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Opportunities:
        return VelocityPart::Deals;
    case Outcome::WinRate:
        return VelocityPart::WinRate;
    case Outcome::DealSize:
        return VelocityPart::DealValue;
    default:
        return VelocityPart::CycleDays;
    }
}

/// Sums of few people tell of each of them.
std::optional<double> unlessFew(int people, std::optional<double> value)
{
    return people < kFewestInGroup ? std::nullopt : value;
}

void judge(LeverMoved& lever)
{
    if (signTest(0, lever.compared) >= kSure) {
        lever.lack = LeverLack::TooFew;
        return;
    }
    const int signs = lever.up + lever.down;
    lever.chance = signTest(std::min(lever.up, lever.down), signs);
    lever.range = wilson(lever.up, signs);
    if (*lever.chance >= kSure) {
        lever.finding = LeverFinding::NoChange;
        return;
    }
    const bool up = lever.up > lever.down;
    const bool betterLow = lever.outcome == Outcome::CallMiss;
    const auto sumsDiffer = lever.value && lever.valueBefore && *lever.value != *lever.valueBefore;
    if (sumsDiffer && (*lever.value > *lever.valueBefore) != (up != betterLow))
        lever.lack = LeverLack::TwoWays;
    else if (std::abs(lever.up - lever.down) < kWorthAWord * signs)
        lever.finding = LeverFinding::HardlyMoved;
    else
        lever.finding = up ? LeverFinding::MovedUp : LeverFinding::MovedDown;
}

class Reading {
public:
    Reading(const LeverQuestion& question, const ResultBook& book, const Rhythm& rhythm)
        : m_question(question)
        , m_book(book)
        , m_rhythm(rhythm)
        , m_periods(periodsTold(book.periods(), question.judged, question.today))
    {
        if (m_periods)
            findPairs();
    }

    LeverMoved of(const std::string& code) const
    {
        auto lever = fromFiles(code);
        if (lever.finding != LeverFinding::CannotTell || !m_question.ofEverybody)
            return lever;
        auto read = leverByReadings(m_question, m_rhythm, code);
        const bool better = read.finding != LeverFinding::CannotTell
            || (read.source != LeverSource::None && lever.source == LeverSource::None);
        return better ? read : lever;
    }

private:
    void findPairs()
    {
        const auto& [period, before] = *m_periods;
        std::set<std::string_view> seen;
        for (const auto* manager : m_question.managers)
            for (const auto* row : m_book.team(*manager, period).rows) {
                const auto* person = findPerson(m_book.roster(), row->person);
                if (!person || !seen.insert(row->person).second)
                    continue;
                ++m_known;
                const auto* earlier = m_book.of(row->person, before);
                const bool stayed = person->joined <= before.first
                    && person->left.value_or(kLastDay) >= period.last;
                const bool ramps = person->rampUntil && *person->rampUntil >= before.first;
                if (earlier && stayed && !ramps)
                    m_pairs.push_back({earlier, row});
            }
    }

    LeverMoved fromFiles(const std::string& code) const
    {
        const auto outcome = outcomeOf(code);
        LeverMoved lever;
        lever.lever = code;
        lever.lack = outcome ? LeverLack::NothingKnown : LeverLack::NoMeasure;
        if (!outcome)
            return lever;
        lever.outcome = *outcome;
        if (!m_periods)
            return lever;
        lever.period = m_periods->first;
        lever.before = m_periods->second;
        if (*outcome == Outcome::CallMiss)
            tellCalls(lever);
        else
            tellResults(lever);
        return lever;
    }

    void tellResults(LeverMoved& lever) const
    {
        ResultRows before;
        ResultRows now;
        for (const auto& pair : m_pairs) {
            const bool alike
                = lever.outcome != Outcome::DealSize || pair.before->currency == pair.now->currency;
            if (!hasAllParts(*pair.before) || !hasAllParts(*pair.now) || !alike)
                continue;
            before.push_back(pair.before);
            now.push_back(pair.now);
            const double change
                = valueOf(*pair.now, lever.outcome) - valueOf(*pair.before, lever.outcome);
            lever.up += change > 0.0 ? 1 : 0;
            lever.down += change < 0.0 ? 1 : 0;
        }
        lever.compared = static_cast<int>(now.size());
        if (lever.compared == 0) {
            lever.lack = m_known > 0 ? LeverLack::OnePeriod : LeverLack::NothingKnown;
            return;
        }
        lever.source = LeverSource::Results;
        lever.lack = LeverLack::None;
        const auto all = velocityOf(now);
        const auto allBefore = velocityOf(before);
        if (lever.outcome != Outcome::DealSize || !all.mixed) {
            const auto part = partOf(lever.outcome);
            lever.value = unlessFew(lever.compared, all.velocity.at(part));
            lever.valueBefore = unlessFew(lever.compared, allBefore.velocity.at(part));
        }
        if (lever.outcome == Outcome::DealSize)
            lever.currency = all.currency;
        judge(lever);
    }

    void tellCalls(LeverMoved& lever) const
    {
        std::vector<CallMiss> before;
        std::vector<CallMiss> now;
        int known = 0;
        for (const auto* manager : m_question.managers) {
            std::vector<CallMiss> own;
            std::vector<CallMiss> ownBefore;
            for (const auto& miss : callMisses(m_book, *manager, m_question.today)) {
                if (miss.call->period == lever.period)
                    own.push_back(miss);
                else if (miss.call->period == lever.before)
                    ownBefore.push_back(miss);
            }
            known += own.empty() ? 0 : 1;
            const auto median = callRecord(own).medianMiss;
            const auto medianBefore = callRecord(ownBefore).medianMiss;
            if (!median || !medianBefore)
                continue;
            ++lever.compared;
            lever.up += *median < *medianBefore ? 1 : 0;
            lever.down += *median > *medianBefore ? 1 : 0;
            now.insert(now.end(), own.begin(), own.end());
            before.insert(before.end(), ownBefore.begin(), ownBefore.end());
        }
        if (lever.compared == 0) {
            lever.lack = known > 0 ? LeverLack::OnePeriod : LeverLack::NothingKnown;
            return;
        }
        lever.source = LeverSource::Calls;
        lever.lack = LeverLack::None;
        lever.value = unlessFew(lever.compared, callRecord(std::move(now)).medianMiss);
        lever.valueBefore = unlessFew(lever.compared, callRecord(std::move(before)).medianMiss);
        judge(lever);
    }

    const LeverQuestion& m_question;
    const ResultBook& m_book;
    const Rhythm& m_rhythm;
    std::optional<std::pair<DayRange, DayRange>> m_periods;
    std::vector<Pair> m_pairs;
    int m_known = 0; ///< people with a row in the period
};

} // namespace

std::string_view toText(LeverSource source) { return kSources[static_cast<std::size_t>(source)]; }

std::string_view toText(LeverFinding finding)
{
    return kFindings[static_cast<std::size_t>(finding)];
}

std::string_view toText(LeverLack lack) { return kLacks[static_cast<std::size_t>(lack)]; }

int LeversMoved::moved() const
{
    return static_cast<int>(std::ranges::count_if(levers, &LeverMoved::moved));
}

int LeversMoved::told() const
{
    return static_cast<int>(std::ranges::count_if(
        levers, [](const LeverMoved& one) { return one.finding != LeverFinding::CannotTell; }));
}

LeversMoved leversMoved(const LeverQuestion& question, const ResultBook& book, const Rhythm& rhythm)
{
    const Reading reading(question, book, rhythm);
    LeversMoved all;
    for (const auto& code : question.levers)
        all.levers.push_back(reading.of(code));
    return all;
}

} // namespace mor
