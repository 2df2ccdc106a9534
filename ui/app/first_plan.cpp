// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/first_plan.h"

#include "core/rhythm/budget.h"
#include "core/schedule/schedule.h"
#include "shared/plural.h"
#include "wiring/new_workspace.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace mor::ui {

namespace {

constexpr std::array kStarters{Starter::Narrow, Starter::Frontline, Starter::Leader};
constexpr double kHoursOfWeek = 40.0;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::FirstPlan", text); }

QString shortCadence(const CadenceRule& rule)
{
    if (const auto* weekly = std::get_if<Weekly>(&rule); weekly && weekly->interval == 2)
        return tr("every two weeks");
    switch (beatOf(rule)) {
    case Beat::Daily:
        return tr("daily");
    case Beat::Weekly:
        return tr("weekly");
    case Beat::Monthly:
        return tr("monthly");
    case Beat::Quarterly:
        return tr("quarterly");
    case Beat::Triggered:
        return tr("when triggered");
    }
    return {};
}

StarterHours hoursFor(const std::vector<Activity>& activities, bool leads, int span)
{
    LedTeam team;
    (leads ? team.leaders : team.reps) = span;
    const double hours = weeklyHours(activities, team).total();
    const int percent = static_cast<int>(std::lround(100 * hours / kHoursOfWeek));
    if (leads)
        return {hours, counted(span, tr("with 1 manager"), tr("with %1 managers"))};
    return {hours, tr("%1 % of a manager’s week").arg(percent)};
}

StarterOffer offer(Starter starter, std::size_t place, const StarterOutline& outline,
    std::vector<Activity> activities)
{
    StarterOffer made;
    made.key = QChar(static_cast<char16_t>(u'A' + place));
    made.title = QString::fromStdString(outline.name);
    made.sentence = QString::fromStdString(outline.summary);
    if (starter == Starter::Narrow)
        made.hint = tr("Add the next one after six weeks, when these run.");
    for (const auto& code : outline.activities) {
        const auto found = std::ranges::find(activities, code, &Activity::code);
        if (found != activities.end())
            made.lines.push_back({found->levers.empty() ? std::string() : found->levers.front(),
                QString::fromStdString(found->name), shortCadence(found->cadence.rule)});
    }
    const bool leads = starter == Starter::Leader;
    made.hours = [activities = std::move(activities), leads](
                     int span) { return hoursFor(activities, leads, span); };
    return made;
}

} // namespace

std::vector<StarterOffer> starterOffers()
{
    std::vector<StarterOffer> offers;
    for (std::size_t place = 0; place < kStarters.size(); ++place) {
        const auto outline = starterOutline(kStarters[place]);
        const auto rhythm = starterRhythm(kStarters[place], kFirstDay, kFirstDay);
        if (outline && rhythm)
            offers.push_back(
                offer(kStarters[place], place, *outline, rhythm->versions.front().activities));
    }
    return offers;
}

Result<Plan> startedWith(int starter, Day today)
{
    return firstPlan(kStarters.at(static_cast<std::size_t>(starter)), today);
}

Result<Plan> startedEmpty(Day today) { return firstPlan({}, today); }

bool ownedByLeader(const Plan& plan)
{
    if (plan.rhythm.versions.empty())
        return false;
    return std::ranges::all_of(plan.rhythm.versions.back().activities,
        [](const Activity& activity) { return activity.owner == Role::Leader; });
}

FirstRoster withPeople(const Plan& plan, const FirstPeople& people, Day today)
{
    const auto monday = mondayOf(today);
    auto changed = plan;
    FirstRoster first;
    first.self = addTo(changed.roster, people, monday,
        QTimeZone::systemTimeZoneId().isEmpty() ? std::string("Etc/UTC")
                                                : QTimeZone::systemTimeZoneId().toStdString());
    changed.roster.slots = proposeSlots(changed, monday);
    const auto role = people.leads ? Role::Leader : Role::Manager;
    if (const auto* live = versionOn(plan.rhythm, today))
        first.holdsTalks = std::ranges::any_of(
            live->activities, [role](const Activity& activity) { return activity.owner == role; });
    first.roster = std::move(changed.roster);
    return first;
}

} // namespace mor::ui
