// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/team_report.h"

#include "core/access/guard.h"
#include "core/adherence/ledger_copy.h"
#include "core/adherence/ledger_part.h"
#include "core/org/oversight.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

Result<Figures> measuredFor(const TeamQuestion& question,
    const std::shared_ptr<const Ledger>& ledger, std::span<const NextStep> nextSteps,
    std::span<const Dimension> by)
{
    if (question.viewer.empty())
        return measure(*ledger, nextSteps, by);
    const Sight sight(ledger->schedule->plan, question.viewer, ledger->asOf);
    return figuresFor(sight, ledger, nextSteps, by);
}

/// Both are ascending by group.
void takeGaps(Figures& figures, const Figures& longer)
{
    figures.total.longestGap = longer.total.longestGap;
    auto next = longer.rows.begin();
    for (auto& row : figures.rows) {
        next = std::find_if(
            next, longer.rows.end(), [&](const Figure& other) { return other.group == row.group; });
        if (next == longer.rows.end())
            return;
        row.longestGap = next->longestGap;
    }
}

} // namespace

std::vector<std::string> TeamReport::managers() const
{
    std::vector<std::string> codes;
    for (const auto& team : teams)
        if (!team.tooFew)
            codes.push_back(team.manager);
    return codes;
}

TeamReport teamReport(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    const TeamQuestion& question)
{
    TeamReport report;
    report.weeks = measure(ledger, {}, std::array{Dimension::Manager});
    report.teams = teamsShown(
        ledger.schedule->plan, question, report.weeks, ledger.schedule->range, ledger.asOf);
    report.judged
        = heldBy(std::make_shared<const Ledger>(partOf(ledger, confirmations, question.judged)),
            report.managers());
    return report;
}

Result<Figures> figuresOf(const TeamReport& report, const std::shared_ptr<const Ledger>& ledger,
    const TeamQuestion& question, std::span<const NextStep> nextSteps,
    std::span<const Dimension> by)
{
    auto figures = measuredFor(question, report.judged, nextSteps, by);
    const bool hasGaps
        = question.viewer != kOperations && std::ranges::find(by, Dimension::Week) == by.end();
    if (!figures || !hasGaps)
        return figures;
    const auto longer = measuredFor(question, heldBy(ledger, report.managers()), nextSteps, by);
    if (!longer)
        return fail(longer);
    takeGaps(*figures, *longer);
    return figures;
}

} // namespace mor
