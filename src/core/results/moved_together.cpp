// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/moved_together.h"

#include "core/results/call_accuracy.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

using std::chrono::days;

struct LeverLag {
    std::string_view lever;
    Lag lag;
};
/// Two to six weeks for what moves deals from stage to stage, a sales cycle or more for how they
/// end, nothing for calls, which are scored when the period ends, half a year for who stays.
constexpr Lag kStages{14, 42};
constexpr Lag kCycle{60, 120};
constexpr Lag kPeople{90, 270};
constexpr std::array<LeverLag, 10> kLags{{
    {"pipeline-creation", kStages},
    {"pipeline-health", kStages},
    {"conversion", kStages},
    {"win-rate", kCycle},
    {"deal-size", kCycle},
    {"cycle-length", kCycle},
    {"forecast-accuracy", {0, 0}},
    {"retention", {60, 180}},
    {"capacity", {90, 180}},
    {"people-retention", kPeople},
}};

struct LeverOutcome {
    std::string_view lever;
    Outcome outcome;
};
constexpr std::array<LeverOutcome, 5> kOutcomes{{
    {"pipeline-creation", Outcome::Opportunities},
    {"win-rate", Outcome::WinRate},
    {"deal-size", Outcome::DealSize},
    {"cycle-length", Outcome::CycleDays},
    {"forecast-accuracy", Outcome::CallMiss},
}};
constexpr std::array<std::string_view, 6> kOutcomeNames{
    "attainment", "opportunities", "win-rate", "deal-size", "cycle-days", "call-miss"};
constexpr std::array<std::string_view, 5> kFindings{
    "too few", "moved together", "did not move together", "cannot tell", "hardly together"};
constexpr double kSure = 0.05;
constexpr days kToThursday{3};

std::optional<double> median(const std::vector<CallMiss>& misses, DayRange period)
{
    std::vector<CallMiss> its;
    std::ranges::copy_if(misses, std::back_inserter(its),
        [&](const CallMiss& one) { return one.call->period == period; });
    return callRecord(std::move(its)).medianMiss;
}

class Comparison {
public:
    Comparison(const TogetherQuestion& question, const ResultBook& book, const WeekHistory& history,
        const MayCount& mayCount)
        : m_question(question)
        , m_book(book)
        , m_history(history)
        , m_mayCount(mayCount)
    {
        const auto found = std::ranges::find(history.activities, question.activity);
        m_activity = static_cast<std::size_t>(found - history.activities.begin());
    }

    std::vector<TogetherPoint> pointsOf(const Person& manager) const
    {
        std::vector<TogetherPoint> points;
        const auto row = std::ranges::lower_bound(m_history.managers, manager.code);
        if (row == m_history.managers.end() || *row != manager.code)
            return points;
        const auto misses = m_question.outcome == Outcome::CallMiss
            ? callMisses(m_book, manager, m_history.asOf)
            : std::vector<CallMiss>{};
        for (const auto& period : m_book.periods()) {
            if (m_mayCount && !m_mayCount(manager, windowOf(period)))
                continue;
            const auto talks
                = talksOf(static_cast<std::size_t>(row - m_history.managers.begin()), period);
            const auto result = m_question.outcome == Outcome::CallMiss
                ? median(misses, period)
                : resultOf(m_book.team(manager, period).rows);
            const bool over = period.last < m_history.asOf;
            if (over && talks.expected >= kFewestTalks && result)
                points.push_back({manager.code, period, talks, *result});
        }
        return points;
    }

    /// None where the result can't be compared.
    std::optional<TogetherDot> dotOf(const TogetherPoint& before, const TogetherPoint& after) const
    {
        TogetherDot dot{before, after, *after.talks.rate() - *before.talks.rate(), 0.0};
        dot.result = after.result - before.result;
        if (!isShare(m_question.outcome)) {
            if (!(before.result > 0.0))
                return std::nullopt;
            dot.result /= before.result;
        }
        if (isBetterLow(m_question.outcome))
            dot.result = -dot.result;
        return dot;
    }

private:
    DayRange windowOf(DayRange period) const
    {
        const days lag{m_question.lag.days()};
        return {period.first - lag, period.last - lag};
    }

    CountOf talksOf(std::size_t manager, DayRange period) const
    {
        const auto window = windowOf(period);
        CountOf sum;
        for (std::size_t week = 0; week < m_history.weeks.size(); ++week) {
            if (!window.contains(m_history.weeks[week] + kToThursday))
                continue;
            for (std::size_t a = 0; a < m_history.activities.size(); ++a)
                if (m_question.activity.empty() || a == m_activity) {
                    const auto& counts = m_history.at(manager, a, week);
                    sum += {counts.done(), counts.expected()};
                }
        }
        return sum;
    }

    std::optional<double> resultOf(const ResultRows& rows) const
    {
        if (m_question.outcome == Outcome::Attainment)
            return attainmentOf(rows).share();
        const auto all = velocityOf(rows);
        const bool inMoney = m_question.outcome == Outcome::DealSize;
        if (all.counted == 0 || (inMoney && all.mixed))
            return std::nullopt;
        const auto& parts = all.velocity;
        switch (m_question.outcome) {
        case Outcome::Opportunities:
            return parts.at(VelocityPart::Deals);
        case Outcome::WinRate:
            return parts.at(VelocityPart::WinRate);
        case Outcome::DealSize:
            return parts.at(VelocityPart::DealValue);
        default:
            return parts.at(VelocityPart::CycleDays);
        }
    }

    const TogetherQuestion& m_question;
    const ResultBook& m_book;
    const WeekHistory& m_history;
    const MayCount& m_mayCount;
    std::size_t m_activity = 0;
};

/// What a manager had over all periods, as one pair of a single step.
StepPairs levelOf(const std::vector<TogetherPoint>& points, Outcome outcome)
{
    CountOf talks;
    double result = 0.0;
    for (const auto& point : points) {
        talks += point.talks;
        result += point.result / static_cast<double>(points.size());
    }
    return {{0, *talks.rate(), isBetterLow(outcome) ? -result : result}};
}

} // namespace

TogetherFinding findingOf(const RankAgreement& agreement)
{
    if (agreement.p < kSure && std::abs(agreement.tau) < kWorthAWord)
        return TogetherFinding::HardlyTogether;
    if (agreement.p < kSure)
        return agreement.tau > 0.0 ? TogetherFinding::MovedTogether
                                   : TogetherFinding::DidNotMoveTogether;
    return agreement.high < kWorthNaming ? TogetherFinding::DidNotMoveTogether
                                         : TogetherFinding::CannotTell;
}

std::optional<Outcome> outcomeOf(std::string_view lever)
{
    const auto found = std::ranges::find(kOutcomes, lever, &LeverOutcome::lever);
    return found != kOutcomes.end() ? std::optional{found->outcome} : std::nullopt;
}

std::string_view toText(Outcome outcome)
{
    return kOutcomeNames[static_cast<std::size_t>(outcome)];
}

bool isBetterLow(Outcome outcome)
{
    return outcome == Outcome::CycleDays || outcome == Outcome::CallMiss;
}

bool isShare(Outcome outcome)
{
    return outcome == Outcome::Attainment || outcome == Outcome::WinRate
        || outcome == Outcome::CallMiss;
}

std::string_view toText(TogetherFinding finding)
{
    return kFindings[static_cast<std::size_t>(finding)];
}

Lag lagOf(std::string_view lever)
{
    const auto found = std::ranges::find(kLags, lever, &LeverLag::lever);
    return found != kLags.end() ? found->lag : kCycle;
}

Lag longestLag() { return kPeople; }

TogetherQuestion togetherQuestion(const Rhythm& rhythm, std::string_view activity)
{
    TogetherQuestion question{std::string{activity}, {}, Outcome::Attainment, kCycle};
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version) {
        const auto* found = activity.empty() ? nullptr : findActivity(*version, activity);
        if (!found || found->levers.empty())
            continue;
        const auto lever = std::ranges::find_if(
            found->levers, [](const std::string& one) { return outcomeOf(one).has_value(); });
        if (lever != found->levers.end())
            question.outcome = *outcomeOf(*lever);
        question.lever = found->levers.front();
        question.lag = lagOf(question.lever);
        break;
    }
    return question;
}

Together movedTogether(const TogetherQuestion& question, const ResultBook& book,
    const WeekHistory& history, const std::vector<const Person*>& managers,
    const MayCount& mayCount)
{
    Together all;
    all.question = question;
    const Comparison comparison(question, book, history, mayCount);
    std::map<DayRange, int> steps;
    std::vector<StepPairs> changes;
    std::vector<StepPairs> levels;
    for (const auto* manager : managers) {
        const auto points = comparison.pointsOf(*manager);
        StepPairs own;
        for (const auto& after : points) {
            const auto* earlier = periodBefore(book.periods(), after.period);
            const auto before = earlier
                ? std::ranges::find(points, *earlier, &TogetherPoint::period)
                : points.end();
            const auto dot
                = before != points.end() ? comparison.dotOf(*before, after) : std::nullopt;
            if (!dot)
                continue;
            const auto step = steps.try_emplace(after.period, static_cast<int>(steps.size()));
            own.push_back({step.first->second, dot->rhythm, dot->result});
            all.dots.push_back(*dot);
        }
        if (own.empty())
            continue;
        std::ranges::sort(own, {}, &StepPair::step);
        changes.push_back(std::move(own));
        levels.push_back(levelOf(points, question.outcome));
    }
    all.managers = static_cast<int>(changes.size());
    all.steps = static_cast<int>(steps.size());
    if (all.managers < kFewestManagers)
        return all;
    all.changes = rankAgreement(changes);
    all.finding = findingOf(*all.changes);
    all.levels = rankAgreement(levels);
    all.levelsFinding = findingOf(*all.levels);
    return all;
}

DayRange daysNeeded(const ResultBook& book, Lag longest)
{
    if (book.periods().empty())
        return {Day{} + days{1}, Day{}};
    Day last = book.periods().front().last;
    for (const auto& period : book.periods())
        last = std::max(last, period.last);
    return {book.periods().front().first - days{longest.days()}, last};
}

} // namespace mor
