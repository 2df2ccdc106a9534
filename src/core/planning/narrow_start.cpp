// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/manager_hours.h"
#include "core/planning/publish_preview.h"

#include <algorithm>
#include <array>
#include <set>

namespace mor {

namespace {

using Kind = NarrowStartWarning::Kind;

constexpr std::size_t kFirstActivities = 3;
constexpr std::chrono::days kFirstWeeks{42};
constexpr int kMostFields = 4;
constexpr double kForecastShare = 0.5;
constexpr std::array kRoles{Role::Leader, Role::SecondLine, Role::Manager};

std::vector<const Activity*> ownedBy(const RhythmVersion& version, Role role)
{
    std::vector<const Activity*> owned;
    for (const auto& activity : version.activities)
        if (activity.owner == role)
            owned.push_back(&activity);
    return owned;
}

/// What people count as one: the debriefs of deals won and lost belong together.
std::size_t countAsPeopleDo(const std::vector<const Activity*>& activities)
{
    std::set<std::string_view> counted;
    for (const auto* activity : activities) {
        const auto* rule = std::get_if<OnTrigger>(&activity->cadence.rule);
        const bool debrief
            = rule != nullptr && (rule->trigger == "deal-won" || rule->trigger == "deal-lost");
        counted.insert(debrief ? std::string_view{"/debriefs"} : activity->code);
    }
    return counted.size();
}

/// The day on which people of the role began, or will begin, to run a rhythm.
Day startOf(const Plan& plan, Role role, Day today)
{
    const auto& versions = plan.rhythm.versions;
    const auto first = std::ranges::find_if(
        versions, [&](const RhythmVersion& version) { return !ownedBy(version, role).empty(); });
    if (first == versions.end())
        return usualStart(plan.rhythm, today);
    if (plan.rhythm.rollout.waves.empty())
        return first->effectiveFrom;
    std::optional<Day> joined;
    for (const auto& person : plan.roster.people)
        if (person.role == role)
            if (const auto joins = joinsOn(plan.rhythm.rollout, person.code))
                joined = std::min(joined.value_or(kLastDay), *joins);
    return std::max(first->effectiveFrom, joined.value_or(usualStart(plan.rhythm, today)));
}

std::optional<NarrowStartWarning> fourthActivity(
    const Plan& plan, const RhythmVersion& draft, Role role, Day today)
{
    const auto owned = ownedBy(draft, role);
    if (countAsPeopleDo(owned) <= kFirstActivities)
        return std::nullopt;
    NarrowStartWarning warning{Kind::FourthActivity, {}, startOf(plan, role, today) + kFirstWeeks};
    if (today >= warning.until)
        return std::nullopt;
    const auto* newest = newestVersion(plan.rhythm);
    for (const auto* activity : owned)
        if (newest == nullptr || findActivity(*newest, activity->code) == nullptr)
            warning.activities.push_back(activity->code);
    return warning.activities.empty() ? std::nullopt : std::optional{warning};
}

/// A record that is written down as a document of its own.
bool askForTheSame(const Activity& one, const Activity& other)
{
    const auto both = [&](EvidenceType type) {
        return std::ranges::find(one.evidence, type) != one.evidence.end()
            && std::ranges::find(other.evidence, type) != other.evidence.end();
    };
    const auto beat = beatOf(one.cadence.rule);
    const bool samePeople = one.owner == other.owner && one.counterpart == other.counterpart
        && one.audience == other.audience;
    if (!samePeople || beat == Beat::Triggered || beatOf(other.cadence.rule) == Beat::Triggered)
        return false;
    return both(EvidenceType::PlanVersion) || both(EvidenceType::CodedReasons)
        || (both(EvidenceType::Note) && beat == beatOf(other.cadence.rule));
}

void addForms(const RhythmVersion& draft, std::vector<NarrowStartWarning>& warnings)
{
    const auto& activities = draft.activities;
    for (std::size_t i = 0; i < activities.size(); ++i) {
        for (std::size_t j = i + 1; j < activities.size(); ++j)
            if (askForTheSame(activities[i], activities[j]))
                warnings.push_back(
                    {Kind::SecondForm, {activities[i].code, activities[j].code}, {}});
        if (activities[i].mandatoryFields > kMostFields)
            warnings.push_back({Kind::FifthField, {activities[i].code}, {}});
    }
}

std::optional<NarrowStartWarning> forecastHours(
    const Plan& plan, const RhythmVersion& draft, Day today)
{
    RhythmVersion forecasts;
    NarrowStartWarning warning{Kind::ForecastHours, {}, {}};
    for (const auto* activity : ownedBy(draft, Role::Manager))
        if (!activity->levers.empty() && activity->levers.front() == "forecast-accuracy") {
            forecasts.activities.push_back(*activity);
            warning.activities.push_back(activity->code);
        }
    const auto managers = managerHours(plan, forecasts, Role::Manager, today);
    const bool most = managers.empty()
        ? weeklyHours(forecasts.activities, usualTeam(plan.roster, Role::Manager, today)).total()
            > kForecastShare * plan.rhythm.budgetHours
        : std::ranges::any_of(managers, [](const ManagerHours& hours) {
              return hours.draft.total() > kForecastShare * hours.budget;
          });
    return most ? std::optional{warning} : std::nullopt;
}

} // namespace

std::vector<NarrowStartWarning> narrowStartWarnings(
    const Plan& plan, const RhythmVersion& draft, Day today)
{
    std::vector<NarrowStartWarning> warnings;
    for (const auto role : kRoles)
        if (auto warning = fourthActivity(plan, draft, role, today))
            warnings.push_back(std::move(*warning));
    addForms(draft, warnings);
    if (auto warning = forecastHours(plan, draft, today))
        warnings.push_back(std::move(*warning));
    return warnings;
}

} // namespace mor
