// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/leader_sentences.h"

#include "adherence/headline_words.h"
#include "adherence/overview.h"
#include "core/adherence/closed_weeks.h"

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
std::vector<TeamSentence> headlinesAbout(const Overview& overview, const std::string& manager)
{
    const auto& told = overview.headlines;
    const auto subjectOf
        = [](const auto& fact) { return fact ? std::optional(fact->subject) : std::nullopt; };
    const std::array subjects{subjectOf(told.holds),
        told.drifts ? subjectOf(told.drifts) : subjectOf(told.below), subjectOf(told.cannotTell),
        subjectOf(told.ask)};
    const auto texts = headlineTexts(overview);
    std::vector<TeamSentence> found;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (isAbout(subjects[i], manager))
            found.push_back({texts[i].sentence, texts[i].behind});
    return found;
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

    std::vector<TeamSentence> told(const LedgerAnswer& answer, const std::string& manager,
        const std::string& viewer, Day shown) const override
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
        auto found = headlinesAbout(overview, manager);
        if (!overview.activities.empty() && overview.judgedCounts(at, 0).expected() > 0)
            found.push_back(gridRow(overview, at));
        found.push_back(coverageRow(overview, at));
        return found;
    }
};

} // namespace

std::shared_ptr<const TeamSentences> leaderSentences()
{
    return std::make_shared<const LeaderSentences>();
}

} // namespace mor::ui
