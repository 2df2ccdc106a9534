// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What can be done on the Coaching page.
#include "coaching/coaching_page.h"
#include "coaching/judgement_editor.h"
#include "coaching/round_form.h"
#include "coaching/round_panel.h"
#include "core/coaching/calibration_service.h"
#include "core/coaching/observation_service.h"
#include "shared/error_text.h"

#include <algorithm>
#include <memory>

namespace mor::ui {

namespace {

ObservationService observing(Desk& desk) { return {*desk.coaching(), desk.clock(), desk.ids()}; }

CalibrationService calibrating(Desk& desk) { return {*desk.coaching(), desk.clock(), desk.ids()}; }

/// Tells the pages when it worked, and when what others did is to be seen.
template <class Done>
Result<> told(Desk& desk, const Done& done)
{
    if (done || done.error().kind == ErrorKind::Conflict)
        desk.recorded();
    return done ? Result<>() : fail(done);
}

ObservationRequest requestOf(const Observation& said)
{
    ObservationRequest request;
    request.occurrence = said.occurrence;
    request.observer = said.observer;
    request.criteriaMet = numbersOf(said.judged, Finding::Met);
    request.notSeen = numbersOf(said.judged, Finding::NotSeen);
    request.strength = said.strength;
    request.tryNext = said.tryNext;
    request.observedOn = said.observedOn;
    return request;
}

/// The sentences of an error with all its causes.
QString problemText(const Error& error)
{
    return error.causes.empty() ? errorText(error)
                                : errorLines(error).mid(1).join(QLatin1Char('\n'));
}

} // namespace

QString CoachingPage::readOnlyReason() const
{
    return desk().isReadOnly() ? tr("The file is open for reading only.") : QString();
}

std::string CoachingPage::viewerCode() const
{
    const auto* viewer = desk().viewer();
    return viewer ? viewer->code : std::string{};
}

void CoachingPage::keepDraft() { m_drafts[m_chosen] = m_panel->draft(); }

void CoachingPage::saveObservation()
{
    const auto talk = std::ranges::find(m_shown, m_chosen, &TalkToObserve::key);
    if (talk == m_shown.end())
        return;
    const auto draft = m_panel->draft();
    ObservationRequest request;
    request.occurrence = m_chosen;
    request.observer = viewerCode();
    request.criteriaMet = numbersOf(draft.judged, Finding::Met);
    request.notSeen = numbersOf(draft.judged, Finding::NotSeen);
    request.strength = draft.strength.toStdString();
    request.tryNext = draft.tryNext.toStdString();
    const auto before = talk->said;
    request.observedOn = before ? before->observedOn : talk->heldOn;
    if (before)
        request.replaces = before->id;
    const auto plan = desk().plan();
    const auto saved = observing(desk()).observe(plan, request);
    if (!saved) {
        m_panel->sayProblem(problemText(saved.error()));
        if (saved.error().kind == ErrorKind::Conflict)
            desk().recorded();
        return;
    }
    m_drafts.erase(m_chosen);
    const auto manager = personName(plan->roster, talk->manager);
    if (!saved->alreadyThere) {
        // Said once more it is a newer version: the id of the one taken back stays taken.
        const auto newest = std::make_shared<Uuid>(saved->observation.id);
        const auto sayAgain = [&desk = desk(), newest](const Observation& what) {
            auto again = requestOf(what);
            const auto done = observing(desk).observe(desk.plan(), again);
            if (done)
                *newest = done->observation.id;
            return told(desk, done);
        };
        desk().remember(
            tr("what you saw of a talk of %1").arg(manager),
            [&desk = desk(), newest, before, sayAgain, by = viewerCode()] {
                if (before)
                    return sayAgain(*before);
                return told(desk, observing(desk).withdraw(*newest, by));
            },
            [now = saved->observation, sayAgain] { return sayAgain(now); });
    }
    desk().recorded();
    Q_EMIT said(tr("Saved. %1 reads it now.").arg(manager), !saved->alreadyThere);
}

void CoachingPage::openForm()
{
    m_form->show();
    m_round->hide();
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void CoachingPage::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_form->hide();
    m_form->sayProblem({});
    m_round->show();
    if (hadFocus)
        m_new->setFocus(Qt::OtherFocusReason);
}

void CoachingPage::openRound()
{
    auto request = m_form->request();
    request.openedBy = viewerCode();
    const auto opened = calibrating(desk()).open(*desk().plan(), request);
    if (!opened) {
        m_form->sayProblem(problemText(opened.error()));
        return;
    }
    m_form->clear();
    closeForm();
    const auto newest = std::make_shared<Uuid>(opened->id);
    desk().remember(
        tr("a round that was opened"),
        [&desk = desk(), newest, by = viewerCode()] {
            return told(desk, calibrating(desk).callOff(desk.plan()->roster, *newest, by));
        },
        [&desk = desk(), newest, request] {
            const auto done = calibrating(desk).open(*desk.plan(), request);
            if (done)
                *newest = done->id;
            return told(desk, done);
        });
    desk().recorded();
    chooseRound(QString::fromStdString(toText(opened->id)));
    Q_EMIT said(tr("The round is open. Who is invited finds the case on this page."));
}

void CoachingPage::handIn()
{
    const auto judged = m_round->editor().judgement();
    const auto round = m_round->round();
    const auto given = calibrating(desk()).judge(*desk().plan(),
        {round, viewerCode(), numbersOf(judged, Finding::Met), numbersOf(judged, Finding::NotSeen),
            m_round->note().toStdString(), {}});
    if (!given) {
        m_round->sayProblem(problemText(given.error()));
        if (given.error().kind == ErrorKind::Conflict)
            desk().recorded();
        return;
    }
    m_judging.erase(round);
    desk().recorded();
    Q_EMIT said(tr("Your judgement is in. It shows without a name when the round ends."), false);
}

void CoachingPage::closeRound()
{
    const auto closed
        = calibrating(desk()).close(desk().plan()->roster, m_round->round(), viewerCode());
    if (!closed) {
        m_round->sayProblem(errorText(closed.error()));
        return;
    }
    desk().recorded();
    Q_EMIT said(tr("The round has ended. All who were invited see what came of it."), false);
}

/// That of the part which holds the focus; else the observation.
void CoachingPage::primaryAct()
{
    if (m_form->isVisible() && m_form->isAncestorOf(focusWidget()))
        m_form->open();
    else if (m_round->isAncestorOf(focusWidget()))
        m_round->handIn();
    else
        m_panel->save();
}

} // namespace mor::ui
