// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/rollout_objections.h"

#include "core/planning/rollout_pace.h"
#include "shared/gate_sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::chrono::days kMonth{28};

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Publish", text); }

QString namesOf(const RhythmVersion& draft, const std::vector<std::string>& codes)
{
    QStringList names;
    for (const auto& code : codes) {
        const auto* activity = findActivity(draft, code);
        names << QString::fromStdString(activity ? activity->name : code);
    }
    return names.join(QStringLiteral(", "));
}

QString paceSentence(const RolloutPace& pace, const RhythmVersion& draft)
{
    const auto names = namesOf(draft, pace.added);
    auto text = pace.added.size() == 1 ? tr("this adds %1").arg(names)
                                       : tr("this adds %1: %2").arg(pace.added.size()).arg(names);
    if (!pace.lately.empty())
        text
            = tr("%1, and %2 came within four weeks before").arg(text, namesOf(draft, pace.lately));
    return tr("This stage of the rollout takes one activity a month; %1.").arg(text);
}

/// Whether the leader went ahead at this gate within a month.
bool wentAhead(const Rollout& rollout, Day today)
{
    return std::ranges::any_of(rollout.decisions, [&](const StageDecision& decision) {
        return decision.stage == RolloutStage::PieceByPiece
            && decision.kind == StageDecision::Kind::GoAhead && decision.on + kMonth > today;
    });
}

} // namespace

QStringList rolloutObjections(
    const Plan& plan, Day from, Day today, const std::optional<StageGate>& gate)
{
    QStringList all;
    const auto& rhythm = plan.rhythm;
    const auto pace = paceOf(rhythm, from);
    if (pace.tooFast())
        all << paceSentence(pace, *rhythm.draft);
    if (!pace.asksGate() || !gate || gate->passed() || wentAhead(rhythm.rollout, today))
        return all;
    all << tr("The gate to the next activity: %1 of %2 conditions are clear.")
               .arg(gate->clear())
               .arg(gate->conditions.size());
    for (const auto& condition : gate->conditions)
        if (condition.verdict != StageCondition::Verdict::Clear)
            all << unmetSentence(condition);
    return all;
}

StageDecision overruling(
    const QStringList& objections, const std::string& reason, const std::string& by)
{
    StageDecision decision;
    decision.stage = RolloutStage::PieceByPiece;
    decision.kind = StageDecision::Kind::GoAhead;
    decision.by = by;
    decision.reason = reason;
    for (const auto& objection : objections)
        decision.unmet.push_back(objection.toStdString());
    return decision;
}

} // namespace mor::ui
