// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/leader_sentences.h"

#include "adherence/drift_card.h"
#include "adherence/headline_words.h"
#include "adherence/overview.h"
#include "core/adherence/closed_weeks.h"
#include "shared/drift_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::chrono::days kWeek{7};
/// Enough weeks for the last closed one to be among them.
constexpr std::chrono::days kBack{7 * 16};

QString tr(const char* text)
{
    return QCoreApplication::translate("mor::ui::LeaderSentences", text);
}

/// The four weeks on which the page opens.
DayRange judgedOn(Day lastClosed)
{
    return {lastClosed - 3 * kWeek, lastClosed + kWeek - std::chrono::days{1}};
}

bool isAbout(const std::optional<HeadlineSubject>& subject, const std::string& manager)
{
    return subject && subject->manager == manager;
}

/// Those of the four sentences that speak of this manager's team.
std::vector<TeamSentence> headlinesAbout(
    const Overview& overview, const DriftWatch& drift, const std::string& manager)
{
    std::vector<TeamSentence> found;
    for (const auto& text : headlineTexts(overview, drift.alarms))
        if (isAbout(text.subject, manager))
            found.push_back({text.sentence, text.behind});
    return found;
}

/// What the card Drift says of this manager.
void addDrift(std::vector<TeamSentence>& found, const Overview& overview, const DriftWatch& drift,
    const std::string& manager)
{
    const auto& plan = *overview.plan;
    for (const auto* alarm : alarmsToShow(drift))
        if (alarm->manager == manager)
            found.push_back({tr("%1, %2. %3")
                                 .arg(driftTeam(plan, manager),
                                     driftTalks(plan, drift, drift.series[alarm->series]),
                                     driftFell(*alarm)),
                driftCounts(*alarm) + QLatin1Char(' ')
                    + driftSeen(*alarm, plan.roster, overview.viewer, overview.asOf)});
}

/// What the row of the grid says of the activity that is shown first.
TeamSentence gridRow(const Overview& overview, std::size_t team)
{
    const auto& counts = overview.judgedCounts(team, 0);
    const auto interval = wilson(counts.done(), counts.expected());
    return {tr("%1: %2, %3 of %4")
                .arg(QString::fromStdString(overview.teams[team].label),
                    talksOf(QString::fromStdString(overview.activities.front().name)))
                .arg(counts.done())
                .arg(counts.expected()),
        tr("%1, %2").arg(
            likelyText(interval), verdictWord(verdictMark(counts, overview.target())))};
}

/// What the row of "Is anyone left out?" says.
TeamSentence coverageRow(const Overview& overview, std::size_t team)
{
    const auto& figure = overview.coverage[team];
    return {tr("%1: %2 of %3 reps below minimum")
                .arg(QString::fromStdString(overview.teams[team].label))
                .arg(figure.belowMinimum)
                .arg(figure.reps),
        figure.longestGap
            ? tr("longest without a talk: %1 working days, no names").arg(*figure.longestGap)
            : tr("a count, no names")};
}

class LeaderSentences : public TeamSentences {
public:
    DayRange rangeFor(Day shown) const override { return {mondayOf(shown) - kBack, shown}; }

    std::vector<TeamSentence> told(const LedgerAnswer& answer, const DriftWatch& drift,
        const std::string& manager, const std::string& viewer, Day shown) const override
    {
        // As the page stood on that day: records of later days are not seen.
        const auto then
            = settle(answer.ledger->schedule, answer.ledger->facts, *answer.confirmations, shown);
        const auto last = lastClosedWeek(then);
        if (!last)
            return {};
        const auto judged = judgedOn(*last);
        const auto shownWeeks = settle(
            std::make_shared<const Schedule>(expand(then.schedule->plan, weeksShown(judged))),
            then.facts, *answer.confirmations, shown);
        const auto overview
            = overviewOf(shownWeeks, *answer.confirmations, {viewer, viewer, judged});
        const auto team = std::ranges::find(overview.teams, manager, &OverviewTeam::manager);
        if (team == overview.teams.end())
            return {};
        if (team->tooFew)
            return {{tr("%1: too few people").arg(QString::fromStdString(team->label)),
                tr("fewer than four, so no figure is shown")}};
        const auto at = static_cast<std::size_t>(team - overview.teams.begin());
        auto found = headlinesAbout(overview, drift, manager);
        if (!overview.activities.empty() && overview.judgedCounts(at, 0).expected() > 0)
            found.push_back(gridRow(overview, at));
        found.push_back(coverageRow(overview, at));
        addDrift(found, overview, drift, manager);
        return found;
    }
};

} // namespace

std::shared_ptr<const TeamSentences> leaderSentences()
{
    return std::make_shared<const LeaderSentences>();
}

} // namespace mor::ui
