// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/hours_stack.h"

#include <algorithm>

// What the bars of hours show.

namespace mor::ui {

namespace {

void addHours(const std::vector<Activity>& activities, const LedTeam& team,
    double StackPart::*hours, std::vector<StackPart>& parts, std::vector<std::string>& codes)
{
    for (const auto& activity : activities) {
        const double cost = weeklyHours(activity, team).total();
        auto at = std::ranges::find(codes, activity.code) - codes.begin();
        if (at == std::ssize(codes)) {
            codes.push_back(activity.code);
            parts.push_back({});
        }
        auto& part = parts[static_cast<std::size_t>(at)];
        part.name = QString::fromStdString(activity.name);
        part.lever = activity.levers.empty() ? std::string{} : activity.levers.front();
        part.*hours = cost;
    }
}

} // namespace

double StackContent::live() const
{
    double total = 0;
    for (const auto& part : parts)
        total += part.live;
    return total;
}

double StackContent::draft() const
{
    double total = 0;
    for (const auto& part : parts)
        total += part.draft;
    return total;
}

StackContent stackOf(const RhythmVersion* live, const RhythmVersion& draft, const Roster& roster,
    Role role, const LedTeam& team, double budget, Day day)
{
    StackContent content;
    content.budget = budget;
    std::vector<std::string> codes;
    if (live) {
        content.liveHead = QStringLiteral("v%1").arg(live->number);
        addHours(activitiesOwnedBy(*live, roster, role, day), team, &StackPart::live, content.parts,
            codes);
    }
    content.draftHead = QStringLiteral("v%1").arg(draft.number);
    addHours(
        activitiesOwnedBy(draft, roster, role, day), team, &StackPart::draft, content.parts, codes);
    // What is new stands last, as in the picture: the others keep their places above each other.
    std::ranges::stable_sort(content.parts, [](const StackPart& one, const StackPart& other) {
        if ((one.live == 0) != (other.live == 0))
            return other.live == 0;
        return std::max(one.live, one.draft) > std::max(other.live, other.draft);
    });
    return content;
}

} // namespace mor::ui
