// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/rollout_page.h"

#include "core/planning/strategy_service.h"
#include "rollout/coming_card.h"
#include "rollout/decisions_dialog.h"
#include "rollout/gate_card.h"
#include "rollout/own_words_card.h"
#include "rollout/stage_card.h"
#include "rollout/wave_dialog.h"
#include "shared/error_text.h"
#include "shared/period.h"
#include "shared/rhythm_names.h"
#include "shared/rhythm_undo.h"

namespace mor::ui {

QString RolloutPage::readOnlyReason() const
{
    if (mayDesign(desk()))
        return {};
    return desk().isReadOnly() ? tr("The file is open for reading only.")
                               : tr("The leader decides here. You can read everything.");
}

std::string RolloutPage::viewerCode() const
{
    return desk().viewer() ? desk().viewer()->code : std::string();
}

/// Runs one act of a service. What was wrong goes into the answer, what was done to the toast.
template <class Service, class Act>
QString RolloutPage::done(const QString& name, const QString& sentence, Act act)
{
    Service service(desk().plans(), desk().practice(), desk().clock());
    if (const auto result = act(service); !result) {
        if (result.error().kind == ErrorKind::Conflict)
            desk().planned();
        return errorText(result.error());
    }
    const auto change = service.lastChange();
    rhythmChanged(desk(), name, change);
    if (!(change.before == change.after))
        Q_EMIT said(sentence);
    return {};
}

void RolloutPage::wait(const QStringList& unmet)
{
    decide(StageDecision::Kind::Wait, unmet, {}, tr("wait at the gate"),
        tr("Noted: wait a week. The gate is looked at again on Monday."));
}

void RolloutPage::goAhead(const QStringList& unmet, const QString& reason)
{
    if (!decide(StageDecision::Kind::GoAhead, unmet, reason, tr("go ahead at the gate"),
            unmet.isEmpty() ? tr("Noted: the gate is clear, go ahead.")
                            : tr("Noted: go ahead, with a reason every manager can read.")))
        return;
    m_gate->closeReason();
    // What comes next stands on the card of the next stage.
    const auto stage = m_shown ? m_shown->stage : std::nullopt;
    if (stage && *stage < RolloutStage::PieceByPiece)
        m_stageCards[static_cast<std::size_t>(*stage) + 1]->setFocus(Qt::OtherFocusReason);
}

bool RolloutPage::decide(StageDecision::Kind kind, const QStringList& unmet, const QString& reason,
    const QString& name, const QString& sentence)
{
    StageDecision decision;
    decision.stage = m_shown && m_shown->stage ? *m_shown->stage : RolloutStage::Yourself;
    decision.kind = kind;
    decision.by = viewerCode();
    decision.reason = reason.toStdString();
    for (const auto& one : unmet)
        decision.unmet.push_back(one.toStdString());
    const auto problem = done<RolloutService>(
        name, sentence, [&](RolloutService& service) { return service.decide(decision); });
    m_gate->sayProblem(problem);
    return problem.isEmpty();
}

QString RolloutPage::saveWave(const std::optional<Wave>& was, const std::optional<Wave>& is)
{
    const auto stage = numberOf((was ? *was : *is).stage);
    if (!was)
        return done<RolloutService>(tr("wave of %1").arg(inSentence(stage)),
            tr("%1 starts on %2.").arg(stage, shortDate(is->from, desk().today())),
            [&](RolloutService& service) { return service.addWave(*is); });
    if (!is)
        return done<RolloutService>(tr("remove a wave"), tr("The wave is removed."),
            [&](RolloutService& service) { return service.removeWave(*was); });
    return done<RolloutService>(tr("change a wave"), tr("The wave is changed."),
        [&](RolloutService& service) { return service.changeWave(*was, *is); });
}

void RolloutPage::startFirst()
{
    const auto first = firstRun(*desk().plan(), desk().today());
    if (!first || !mayDesign(desk()))
        return;
    if (first->asks || first->wave.people.empty()) {
        openWaves(first->wave);
        return;
    }
    if (const auto problem = saveWave({}, first->wave); !problem.isEmpty())
        Q_EMIT said(problem, false);
    else
        m_stageCards.front()->setFocus(Qt::OtherFocusReason);
}

void RolloutPage::write(const QString& priority, const QString& sentence, const QString& was)
{
    m_words->sayProblem(done<StrategyService>(tr("sentence for your team"),
        sentence.isEmpty() ? tr("Your sentence is taken back.")
                           : tr("Saved: what the priority means for your team."),
        [&](StrategyService& service) {
            return service.readBack(
                priority.toStdString(), viewerCode(), sentence.toStdString(), was.toStdString());
        }));
}

void RolloutPage::plan(const PlannedActivity& idea)
{
    const auto name = QString::fromStdString(idea.name);
    const auto problem = done<RolloutService>(tr("date for %1").arg(inSentence(name)),
        tr("%1 is planned for %2.").arg(name, shortDate(idea.from, desk().today())),
        [&](RolloutService& service) { return service.planActivity(idea); });
    m_coming->sayProblem(problem);
    if (problem.isEmpty())
        m_coming->closeForm();
}

void RolloutPage::drop(const QString& code)
{
    const auto name = activityName(desk().plan()->rhythm, code.toStdString());
    const auto problem = done<RolloutService>(tr("drop of %1").arg(inSentence(name)),
        tr("%1 has no date any more.").arg(name),
        [&](RolloutService& service) { return service.dropPlanned(code.toStdString()); });
    if (!problem.isEmpty())
        Q_EMIT said(problem, false);
}

void RolloutPage::openStage(RolloutStage stage)
{
    // Where everybody runs the rhythm already, that has to be entered before any stage.
    if (const auto first = firstRun(*desk().plan(), desk().today()); first && first->asks) {
        openWaves(first->wave);
        return;
    }
    openWaves(suggestedWave(*desk().plan(), stage, desk().today()));
}

void RolloutPage::openWaves(const Wave& suggested)
{
    open(new WaveDialog(
        *desk().plan(), desk().today(), suggested, readOnlyReason(),
        [this](const std::optional<Wave>& was, const std::optional<Wave>& is) {
            return saveWave(was, is);
        },
        this));
}

void RolloutPage::openDecisions(bool overruledOnly)
{
    const auto title = overruledOnly ? tr("Overruled gates") : tr("History of decisions");
    const auto why = overruledOnly
        ? tr("Where the leader went ahead although a condition was not clear. This list stays, "
             "and everybody can read it.")
        : tr("What was decided at the gates, newest first. Everybody can read it.");
    open(new DecisionsDialog(
        title, why, decisionRows(*desk().plan(), desk().today(), overruledOnly), this));
}

void RolloutPage::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

} // namespace mor::ui
