// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/content.h"

#include "core/adherence/closed_weeks.h"
#include "core/adherence/consistency.h"

#include <algorithm>
#include <future>
#include <optional>

namespace mor::ui {

namespace {

/// Key dates of the talks due on these days; none: there are no such talks.
std::optional<DayRange> keyDatesIn(const Schedule& schedule, DayRange due)
{
    std::optional<DayRange> dates;
    for (const auto& window : schedule.windows) {
        if (!due.contains(window.due))
            continue;
        if (!dates)
            dates = {window.date, window.date};
        *dates = {std::min(dates->first, window.date), std::max(dates->last, window.date)};
    }
    return dates;
}

Result<std::vector<NextStep>> stepsOf(
    const PracticeRepository& practice, const Schedule& schedule, DayRange due)
{
    const auto dates = keyDatesIn(schedule, due);
    return dates ? practice.nextSteps(*dates, {}) : Result<std::vector<NextStep>>{};
}

/// Those known while the weeks, which are closed, and the managers are the same.
std::optional<BadWeeks> badWeeksIn(
    const AdherenceContent* known, const CountedContent& counted, const Overview& overview)
{
    if (known && known->counted->comparison.history == counted.comparison.history
        && known->overview.managersShown() == overview.managersShown())
        return known->comparison.consistency.badWeeks;
    return std::nullopt;
}

} // namespace

bool CountedContent::answers(const LedgerAnswer& known, const ContentQuestion& question) const
{
    return answer.ledger == known.ledger && period.judged == question.overview.judged
        && wholeBefore == question.wholeBefore;
}

bool CountedContent::nearlyAnswers(const LedgerAnswer& known, const ContentQuestion& question) const
{
    return answer.ledger->schedule == known.ledger->schedule
        && period.judged == question.overview.judged && wholeBefore == question.wholeBefore;
}

Result<std::shared_ptr<const CountedContent>> countContent(
    const LedgerAnswer& answer, const ContentQuestion& question, const PracticeRepository& practice)
{
    const auto& ledger = *answer.ledger;
    const auto& words = *answer.confirmations;
    const auto& judged = question.overview.judged;
    // The period is counted while the steps are read.
    auto counting = std::async(std::launch::async, [&] {
        auto counted = std::make_shared<CountedContent>();
        counted->answer = answer;
        counted->wholeBefore = question.wholeBefore;
        counted->period = countPeriod(ledger, words, judged);
        counted->comparison = countComparison(
            ledger, words, comparableBefore(question.wholeBefore, judged, lastClosedWeek(ledger)));
        return counted;
    });
    const auto steps = stepsOf(practice, *ledger.schedule, judged);
    const auto counted = counting.get();
    if (!steps)
        return fail(steps);
    counted->comparison.chains = talkChains(ledger, *steps, words, judged);
    return std::shared_ptr<const CountedContent>(counted);
}

std::shared_ptr<const AdherenceContent> contentOf(std::shared_ptr<const CountedContent> counted,
    const ContentQuestion& question, const AdherenceContent* known)
{
    auto content = std::make_shared<AdherenceContent>();
    auto& overview = content->overview;
    content->ledger = counted->answer.ledger;
    overview = overviewOf(counted->period, question.overview);
    content->comparison = comparisonOf(
        counted->period, counted->comparison, overview, badWeeksIn(known, *counted, overview));
    content->coverage = repCoverageOf(counted->period, *content->ledger, overview);
    content->counted = std::move(counted);
    return content;
}

Result<std::shared_ptr<const AdherenceContent>> readContent(
    const LedgerAnswer& answer, const ContentQuestion& question, const PracticeRepository& practice)
{
    auto counted = countContent(answer, question, practice);
    if (!counted)
        return fail(counted);
    return contentOf(std::move(*counted), question);
}

} // namespace mor::ui
