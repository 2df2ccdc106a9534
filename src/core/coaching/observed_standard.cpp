// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/observed_standard.h"

#include "core/access/audience.h"
#include "core/coaching/calibration_service.h"

#include <algorithm>
#include <map>

namespace mor {

namespace {

/// The manager's ticks of the newest check-off; none if it was taken back or judged nothing.
Result<std::optional<Judgement>> ownTicks(
    const PracticeRepository& practice, const OccurrenceKey& talk, std::size_t criteria)
{
    const auto versions = practice.checkOffs(talk, {});
    if (!versions)
        return fail(versions);
    if (versions->empty() || versions->back().fact.withdrawn
        || versions->back().fact.criteriaJudged != criteria)
        return std::optional<Judgement>{};
    const unsigned met = versions->back().fact.criteriaMet;
    Judgement own;
    for (std::size_t i = 0; i < criteria; ++i)
        own.push_back((met >> i & 1U) != 0 ? Finding::Met : Finding::NotMet);
    return std::optional{own};
}

Result<ObservationView> viewOf(
    const Plan& plan, const PracticeRepository& practice, Observation observation)
{
    ObservationView view;
    const auto& key = observation.occurrence;
    if (const auto* activity = activityOf(plan.rhythm, observation.rhythmVersion, key.activity)) {
        view.activityName = activity->name;
        view.criteria = activity->criteria;
    }
    auto own = ownTicks(practice, key, observation.judged.size());
    if (!own)
        return fail(own);
    view.own = std::move(*own);
    view.observation = std::move(observation);
    return view;
}

/// Observations of those whose share the viewer may see, with the ticks.
Result<std::vector<ObservationView>> readSeenBelow(const Plan& plan,
    const CoachingRepository& coaching, const PracticeRepository& practice, std::string_view viewer,
    Day today, Day since)
{
    auto all = coaching.observations();
    if (!all)
        return fail(all);
    std::vector<ObservationView> views;
    for (auto& one : standing(std::move(*all))) {
        if (one.observedOn < since
            || formFor(plan.roster, viewer, one.manager, DataKind::Criteria, today)
                != Form::SharePerManager)
            continue;
        auto view = viewOf(plan, practice, std::move(one));
        if (!view)
            return fail(view);
        views.push_back(std::move(*view));
    }
    return views;
}

TwoVerdicts compared(Finding own, Finding observed)
{
    if (own == Finding::NotSeen || observed == Finding::NotSeen)
        return {};
    return {
        1, own == observed ? 1 : 0, own == Finding::Met ? 1 : 0, observed == Finding::Met ? 1 : 0};
}

} // namespace

TwoVerdicts& TwoVerdicts::operator+=(const TwoVerdicts& other)
{
    judged += other.judged;
    alike += other.alike;
    metByOwn += other.metByOwn;
    metAsObserved += other.metAsObserved;
    return *this;
}

Result<std::vector<ObservationView>> readObservations(const Plan& plan,
    const CoachingRepository& coaching, const PracticeRepository& practice, std::string_view viewer)
{
    auto all = coaching.observations();
    if (!all)
        return fail(all);
    std::erase_if(*all,
        [&](const Observation& one) { return one.observer != viewer && one.manager != viewer; });
    auto mine = standing(std::move(*all));
    std::vector<ObservationView> views;
    for (auto one = mine.rbegin(); one != mine.rend(); ++one) {
        auto view = viewOf(plan, practice, std::move(*one));
        if (!view)
            return fail(view);
        if (view->observation.manager != viewer)
            view->own.reset();
        views.push_back(std::move(*view));
    }
    return views;
}

StandardSeen standardSeen(std::span<const ObservationView> observations)
{
    StandardSeen seen;
    for (const auto& view : observations) {
        TwoVerdicts talk;
        const auto& observed = view.observation.judged;
        for (std::size_t i = 0; view.own && i < observed.size(); ++i) {
            const auto verdicts = compared((*view.own)[i], observed[i]);
            if (verdicts.judged == 0)
                continue;
            talk += verdicts;
            const auto& activity = view.observation.occurrence.activity;
            const auto text = i < view.criteria.size() ? view.criteria[i] : std::string{};
            auto row = std::ranges::find_if(seen.criteria, [&](const CriterionVerdicts& one) {
                return one.activity == activity && one.criterion == text;
            });
            if (row == seen.criteria.end())
                row = seen.criteria.insert(row, CriterionVerdicts{activity, text, {}});
            row->verdicts += verdicts;
        }
        seen.talks += talk.judged > 0 ? 1 : 0;
        seen.verdicts += talk;
    }
    std::ranges::stable_sort(seen.criteria, {}, &CriterionVerdicts::activity);
    return seen;
}

Result<StandardSeen> readStandardSeen(const Plan& plan, const CoachingRepository& coaching,
    const PracticeRepository& practice, std::string_view viewer, Day today, Day since)
{
    const auto views = readSeenBelow(plan, coaching, practice, viewer, today, since);
    if (!views)
        return fail(views);
    auto seen = standardSeen(*views);
    std::erase_if(seen.criteria,
        [](const CriterionVerdicts& one) { return one.verdicts.judged < kFewestToShow; });
    return seen;
}

Result<std::vector<ManagerStandard>> readStandardByManager(const Plan& plan,
    const CoachingRepository& coaching, const PracticeRepository& practice, std::string_view viewer,
    Day today, Day since)
{
    const auto views = readSeenBelow(plan, coaching, practice, viewer, today, since);
    if (!views)
        return fail(views);
    std::map<std::string, ManagerStandard> managers;
    for (const auto& view : *views) {
        const auto seen = standardSeen(std::span{&view, 1});
        auto& row = managers[view.observation.manager];
        row.manager = view.observation.manager;
        row.talks += seen.talks;
        row.verdicts += seen.verdicts;
    }
    std::vector<ManagerStandard> rows;
    for (auto& [code, row] : managers)
        if (row.talks > 0)
            rows.push_back(std::move(row));
    return rows;
}

} // namespace mor
