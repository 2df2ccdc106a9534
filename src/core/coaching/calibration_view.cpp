// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/calibration_view.h"

#include "core/coaching/calibration_service.h"
#include "core/org/oversight.h"

#include <algorithm>

namespace mor {

namespace {

RoundResult resultOf(const std::vector<CalibrationJudgement>& judgements)
{
    std::vector<Judgement> judged;
    RoundResult result;
    for (const auto& one : judgements) {
        judged.push_back(one.judged);
        if (!one.note.empty())
            result.notes.push_back(one.note);
    }
    std::ranges::sort(result.notes);
    result.criteria = agreementByCriterion(judged);
    result.meanShare = meanAgreement(result.criteria);
    result.beyondChance = chanceCorrected(result.criteria);
    return result;
}

RoundView viewOf(const Plan& plan, const CalibrationRound& round,
    const std::vector<CalibrationJudgement>& judgements,
    const std::optional<CalibrationClosing>& closing, std::string_view viewer)
{
    RoundView view;
    view.round = round;
    if (const auto* activity = activityOf(plan.rhythm, round.rhythmVersion, round.activity)) {
        view.activityName = activity->name;
        view.criteria = activity->criteria;
    }
    view.judged = static_cast<int>(judgements.size());
    if (judgements.size() >= round.judges.size())
        view.endedOn
            = std::ranges::max_element(judgements, {}, &CalibrationJudgement::judgedOn)->judgedOn;
    else if (closing)
        view.endedOn = closing->closedOn;
    view.invited = std::ranges::binary_search(round.judges, viewer);
    for (const auto& one : judgements)
        if (one.judge == viewer)
            view.own = one.judged;
    if (view.endedOn && view.judged >= kFewestToShow)
        view.result = resultOf(judgements);
    return view;
}

} // namespace

Result<std::vector<RoundView>> readRounds(
    const Plan& plan, const CoachingRepository& coaching, std::string_view viewer, Day today)
{
    const auto rounds = coaching.rounds();
    if (!rounds)
        return fail(rounds);
    const bool seesAll = viewer.empty() || overseesAll(plan.roster, viewer, today);
    std::vector<RoundView> views;
    for (auto round = rounds->rbegin(); round != rounds->rend(); ++round) {
        const auto judgements = coaching.judgements(round->id);
        if (!judgements)
            return fail(judgements);
        const auto closing = coaching.closing(round->id);
        if (!closing)
            return fail(closing);
        auto view = viewOf(plan, *round, *judgements, *closing, viewer);
        const bool calledOff = view.endedOn && view.judged == 0;
        if (!calledOff && (seesAll || view.invited || round->openedBy == viewer))
            views.push_back(std::move(view));
    }
    return views;
}

Result<RoundView> readRound(const Plan& plan, const CoachingRepository& coaching,
    std::string_view viewer, Day today, const Uuid& id)
{
    auto views = readRounds(plan, coaching, viewer, today);
    if (!views)
        return fail(views);
    for (auto& view : *views)
        if (view.round.id == id)
            return std::move(view);
    return fail(ErrorKind::NotFound, "calibration.unknown_round", {toText(id)});
}

} // namespace mor
