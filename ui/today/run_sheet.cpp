// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/run_sheet.h"

#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/chip.h"
#include "shared/period.h"
#include "shared/state_glyph.h"
#include "today/check_off_bar.h"
#include "today/last_time.h"
#include "today/note_field.h"
#include "today/question_list.h"
#include "today/sheet_parts.h"
#include "today/step_field.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace mor::ui {

RunSheet::RunSheet(QWidget* parent)
    : Card({}, parent)
{
    build();
    space();
    setAccessibleName(tr("Run sheet"));
    connect(m_last, &LastTime::stepDone, this, &RunSheet::stepDone);
    connect(m_step, &StepField::entered, this, &RunSheet::addStep);
    connect(m_step, &StepField::doubted, this, &RunSheet::sayError);
    connect(m_step, &QLineEdit::textEdited, this, [this] {
        sayError({});
        Q_EMIT touched();
    });
    connect(m_note, &NoteField::edited, this, [this] {
        if (m_filling)
            return;
        fillBar();
        Q_EMIT touched();
    });
    connect(m_bar, &CheckOffBar::heldOnChosen, this, [this](Day day) {
        m_draft.heldOn = day;
        fillBar();
        Q_EMIT touched();
    });
    connect(m_bar, &CheckOffBar::evidenceChosen, this,
        [this](const std::vector<EvidenceType>& evidence) {
            m_draft.evidence = evidence;
            if (evidence.empty())
                m_draft.evidence.reset();
            fillBar();
            Q_EMIT touched();
        });
    connect(m_bar, &CheckOffBar::checkOffWanted, this, &RunSheet::checkOffWanted);
    connect(m_bar, &CheckOffBar::takeBackWanted, this, &RunSheet::takeBackWanted);
    connect(m_bar, &CheckOffBar::correctWanted, this, &RunSheet::correctWanted);
    connect(m_bar, &CheckOffBar::cancelWanted, this, [this] { stopCorrecting(m_past); });
}

void RunSheet::showTalk(
    const TalkView& talk, const TalkDraft& draft, std::shared_ptr<const Plan> plan)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const bool another = talk.key != m_talk.key;
    m_talk = talk;
    m_draft = draft;
    m_plan = std::move(plan);
    if (another) {
        m_past = {};
        m_past.situation.turn = turnOf(talk.activity.cadence.rule, talk.key.date, talk.key.number);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_title->setText(talk.title);
    m_when->setText(talk.when);
    m_avatar->setInitials(talk.initials);
    if (!talk.activity.levers.empty())
        m_lever->showLever(m_plan->rhythm, talk.activity.levers.front());
    setAccessibleName(talk.title);
    m_step->setContext(talk.otherFirstName, talk.today);
    if (m_step->text() != draft.stepText)
        m_step->setText(draft.stepText);
    m_note->show(draft.note, draft.privateNote, talk.otherFirstName);
    m_reason->setText(draft.correctionReason);
    fillCriteria();
    fillQuestions();
    fillSteps();
    m_last->show(m_past, m_talk, m_plan->roster);
    fillBar();
    space();
}

void RunSheet::showPast(const TalkPast& past)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_past = past;
    if (isRecorded() && !past.versions.empty()) {
        m_draft = draftOf(past.versions.back());
        m_draft.correcting = false;
        m_note->show(m_draft.note, m_draft.privateNote, m_talk.otherFirstName);
        fillCriteria();
    }
    fillQuestions();
    fillSteps();
    m_last->show(m_past, m_talk, m_plan->roster);
    fillBar();
}

TalkDraft RunSheet::draft() const
{
    auto draft = m_draft;
    draft.stepText = m_step->text();
    draft.note = m_note->note();
    draft.privateNote = m_note->privateNote();
    draft.correctionReason = m_reason->text();
    return draft;
}

void RunSheet::fillCriteria()
{
    const bool hadFocus
        = std::ranges::any_of(m_ticks, [](const CriterionTick* tick) { return tick->hasFocus(); });
    clearLayout(*m_criteria);
    m_ticks.clear();
    int number = 0;
    for (const auto& sentence : m_talk.activity.criteria) {
        auto* tick = new CriterionTick(++number, QString::fromStdString(sentence));
        tick->setChecked(m_draft.criteria && m_draft.criteria->contains(number));
        tick->setEnabled(!isRecorded());
        connect(tick, &QCheckBox::toggled, this, [this, number](bool on) {
            if (!m_draft.criteria)
                m_draft.criteria.emplace();
            if (on)
                m_draft.criteria->insert(number);
            else
                m_draft.criteria->erase(number);
            Q_EMIT touched();
        });
        m_criteria->addWidget(tick);
        m_ticks.push_back(tick);
    }
    if (hadFocus)
        focusFirst();
}

void RunSheet::fillQuestions()
{
    const auto& questions = m_talk.activity.questions;
    m_questions->show(
        questions, chooseQuestions(questions, m_past.situation), m_talk.otherFirstName);
}

void RunSheet::fillSteps()
{
    clearLayout(*m_steps);
    for (const auto& step : m_past.steps) // promised already
        m_steps->addWidget(new SheetRow(step.doneOn ? Mark::OnTime : Mark::Open,
            stepSentence(promisedBy(step.owner, m_talk.holder, m_plan->roster), step.what),
            shortDate(step.due, m_talk.today)));
    for (std::size_t i = 0; i < m_draft.steps.size(); ++i) {
        const auto& step = m_draft.steps[i];
        const auto sentence
            = stepSentence(promisedBy(step.owner, m_talk.holder, m_plan->roster), step.what);
        auto* row = new SheetRow(Mark::Planned, sentence, shortDate(step.due, m_talk.today));
        auto* remove = row->addAct(tr("Remove"), tr("Remove %1").arg(sentence));
        connect(remove, &QAbstractButton::clicked, this, [this, i] {
            m_draft.steps.erase(m_draft.steps.begin() + static_cast<std::ptrdiff_t>(i));
            m_step->setFocus(Qt::OtherFocusReason);
            fillSteps();
            fillBar();
            Q_EMIT touched();
        });
        m_steps->addWidget(row);
    }
}

void RunSheet::fillBar()
{
    const bool recorded = isRecorded();
    m_draft.note = m_note->note();
    m_bar->setMode(recorded      ? CheckOffBar::Mode::Recorded
            : m_draft.correcting ? CheckOffBar::Mode::Correct
                                 : CheckOffBar::Mode::Record);
    m_bar->showHeldOn(
        recorded ? m_talk.heldOn : m_draft.heldOn.value_or(m_talk.today), m_talk.today);
    m_bar->showEvidence(evidenceOf(m_draft), evidenceOffered(m_talk.activity));
    m_bar->showUseful(
        m_talk.otherFirstName.isEmpty() ? QString() : tr("%1 answers").arg(m_talk.otherFirstName));
    if (recorded && !m_talk.otherFirstName.isEmpty())
        m_bar->showWord(m_talk.otherFirstName,
            m_talk.state == State::Disputed ? tr("did not take place")
                : m_talk.confirmed          ? tr("took place")
                                            : tr("asked for"));
    m_step->setVisible(!recorded);
    m_move->setVisible(!m_talk.held);
    m_excuse->setVisible(!m_talk.held);
    m_note->setEnabled(!recorded);
    m_reasonRow->setVisible(m_draft.correcting);
}

void RunSheet::addStep(const StepText& step)
{
    const bool mine = step.who == StepText::Who::Me || m_talk.other.empty();
    m_draft.steps.push_back({mine ? m_talk.holder : m_talk.other, step.what.toStdString(),
        step.due.value_or(m_talk.today)});
    m_step->clear();
    fillSteps();
    fillBar();
    Q_EMIT touched();
}

bool RunSheet::addTypedStep()
{
    const auto step = m_step->step();
    if (!step.doubt.isEmpty()) {
        startStep();
        sayError(step.doubt);
        return false;
    }
    if (!step.what.isEmpty())
        addStep(step);
    return true;
}

void RunSheet::startCorrecting(const TalkDraft& draft)
{
    showTalk(m_talk, draft, m_plan);
    focusFirst();
}

void RunSheet::stopCorrecting(TalkPast past)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_draft.correcting = false;
    showPast(past);
    if (hadFocus)
        focusFirst(); // a field that is going would take Ctrl+Z
}

void RunSheet::sayError(const QString& sentence) { m_bar->say(sentence); }
QString RunSheet::error() const { return m_bar->sentence(); }
void RunSheet::showSeconds(int seconds) { m_bar->showSeconds(seconds); }
void RunSheet::askForEvidence() { m_bar->askForEvidence(); }

void RunSheet::askForReason()
{
    sayError(tr("A correction needs one sentence why. Write it, then save."));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RunSheet::setAlone(bool alone) { m_back->setVisible(alone); }

void RunSheet::focusFirst()
{
    if (isRecorded())
        m_bar->focusRecorded();
    else if (m_ticks.empty())
        m_step->setFocus(Qt::OtherFocusReason);
    else
        m_ticks.front()->setFocus(Qt::TabFocusReason);
}

void RunSheet::tick(int number)
{
    if (number < 1 || number > static_cast<int>(m_ticks.size()) || isRecorded())
        return;
    auto* tick = m_ticks[static_cast<std::size_t>(number - 1)];
    m_scroll->ensureWidgetVisible(tick);
    tick->click();
}

void RunSheet::startStep()
{
    if (isRecorded())
        return;
    m_scroll->ensureWidgetVisible(m_step);
    m_step->setFocus(Qt::ShortcutFocusReason);
}

void RunSheet::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    space();
}

void RunSheet::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (isThemeChange(*event) && m_bar)
        space();
}

} // namespace mor::ui
