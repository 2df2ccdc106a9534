// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/observation_panel.h"

#include "coaching/judgement_editor.h"
#include "core/coaching/calibration_service.h"
#include "shared/button.h"
#include "shared/explain.h"
#include "shared/inline_error.h"
#include "shared/period.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mor::ui {

ObservationPanel::ObservationPanel(QWidget* parent)
    : Card(tr("What I saw"), parent)
    , m_sentence(new Label)
    , m_readBy(new Label({}, Type::Small, &Theme::muted))
    , m_editor(new JudgementEditor)
    , m_strengthName(new Label(tr("One strength"), Type::Small, &Theme::text2))
    , m_strength(new QLineEdit)
    , m_strengthRead(new Label)
    , m_tryName(new Label(tr("One thing to try next"), Type::Small, &Theme::text2))
    , m_try(new QLineEdit)
    , m_tryRead(new Label)
    , m_save(new Button(tr("Save what I saw"), Button::Kind::Primary))
    , m_problem(new InlineError(*m_try))
{
    m_strengthName->setBuddy(m_strength);
    m_tryName->setBuddy(m_try);
    for (auto* field : {m_strength, m_try})
        field->setMaxLength(2000);
    m_strength->setAccessibleName(m_strengthName->text());
    m_try->setAccessibleName(m_tryName->text());
    m_save->setKeyCap(tr("Ctrl Enter"));
    m_strength->setWhatsThis(tr("What the manager should keep doing: one thing, as you saw it."));
    m_try->setWhatsThis(tr("What the manager could do otherwise next time: one thing, no more."));
    m_save->setWhatsThis(tr("The manager reads it at once. Saved again later, the newest counts."));
    for (QWidget* part : {static_cast<QWidget*>(m_strength), static_cast<QWidget*>(m_try),
             static_cast<QWidget*>(m_save)}) {
        part->setToolTip(part->whatsThis());
        makeExplained(*part);
    }
    for (QWidget* part : {static_cast<QWidget*>(m_sentence->wrapped()),
             static_cast<QWidget*>(m_editor), static_cast<QWidget*>(m_strengthName),
             static_cast<QWidget*>(m_strength), static_cast<QWidget*>(m_strengthRead->wrapped()),
             static_cast<QWidget*>(m_tryName), static_cast<QWidget*>(m_try),
             static_cast<QWidget*>(m_tryRead->wrapped()), static_cast<QWidget*>(m_problem),
             static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_readBy->wrapped())})
        body()->addWidget(part);
    body()->addStretch(1);
    connect(m_editor, &JudgementEditor::changed, this, &ObservationPanel::edited);
    connect(m_strength, &QLineEdit::textEdited, this, &ObservationPanel::edited);
    connect(m_try, &QLineEdit::textEdited, this, &ObservationPanel::edited);
    connect(m_save, &QAbstractButton::clicked, this, &ObservationPanel::saveWanted);
}

void ObservationPanel::showParts(bool talk, bool editable)
{
    m_editor->setVisible(talk);
    m_editor->setReadOnly(!editable);
    m_readBy->setVisible(talk);
    m_strength->setVisible(talk && editable);
    m_try->setVisible(talk && editable);
    m_save->setVisible(talk && editable);
    m_strengthRead->setVisible(talk && !editable);
    m_tryRead->setVisible(talk && !editable);
    m_strengthName->setVisible(talk && (editable || !m_strengthRead->text().isEmpty()));
    m_tryName->setVisible(talk && (editable || !m_tryRead->text().isEmpty()));
    m_problem->say({});
}

void ObservationPanel::showNothing(const QString& why)
{
    setTitle(tr("What was seen"));
    m_sentence->setText(why);
    showParts(false, false);
}

void ObservationPanel::showTalk(const TalkToObserve& talk, const Plan& plan, Day today,
    const std::optional<ObservationDraft>& draft, const QString& readOnly)
{
    setTitle(tr("What I saw"));
    const auto* activity = findActivity(plan.rhythm.versions[talk.version], talk.key.activity);
    m_sentence->setText(talkSentence(talk, plan, today));
    m_editor->setStandard(activity ? textsOf(activity->criteria) : QStringList());
    m_editor->setNotes({});
    if (draft)
        m_editor->setJudgement(draft->judged);
    m_strength->setText(draft ? draft->strength : QString());
    m_try->setText(draft ? draft->tryNext : QString());
    m_save->setReasonDisabled(readOnly);
    m_save->setText(talk.said ? tr("Save the change") : tr("Save what I saw"));
    m_readBy->setText(tr("%1 reads all of this at once. Others above see only how many criteria "
                         "were met, of all talks together.")
                          .arg(personName(plan.roster, talk.manager)));
    showParts(true, true);
}

void ObservationPanel::showReceived(const ObservationView& view, const Plan& plan, Day today)
{
    const auto& one = view.observation;
    const auto observer = personName(plan.roster, one.observer);
    setTitle(tr("What %1 saw").arg(observer));
    m_sentence->setText(
        tr("%1, seen %2")
            .arg(QString::fromStdString(view.activityName), nearDate(one.observedOn, today)));
    m_editor->setStandard(textsOf(view.criteria));
    m_editor->setJudgement(one.judged);
    m_editor->setNotes(tickNotes(view));
    m_strengthRead->setText(QString::fromStdString(one.strength));
    m_tryRead->setText(QString::fromStdString(one.tryNext));
    m_readBy->setText(tr("Only you and %1 read this. Others above see how many criteria were met, "
                         "of all talks together.")
                          .arg(observer));
    showParts(true, false);
}

ObservationDraft ObservationPanel::draft() const
{
    return {m_editor->judgement(), m_strength->text(), m_try->text()};
}

void ObservationPanel::sayProblem(const QString& sentence) { m_problem->say(sentence); }

void ObservationPanel::save()
{
    if (m_save->isVisibleTo(this) && m_save->isEnabled())
        Q_EMIT saveWanted();
}

CopyRows ObservationPanel::copyRows() const
{
    CopyRows copy{accessibleName(), {}, {{m_sentence->text()}}};
    if (!m_readBy->isVisibleTo(this))
        return copy;
    for (auto& row : m_editor->rows())
        copy.rows.push_back(std::move(row));
    const bool writes = m_strength->isVisibleTo(this);
    const auto strength = writes ? m_strength->text() : m_strengthRead->text();
    const auto tryNext = writes ? m_try->text() : m_tryRead->text();
    if (!strength.isEmpty())
        copy.rows.push_back({m_strengthName->text(), strength});
    if (!tryNext.isEmpty())
        copy.rows.push_back({m_tryName->text(), tryNext});
    return copy;
}

QWidget* ObservationPanel::firstFocus() const { return m_editor->firstFocus(); }

} // namespace mor::ui
