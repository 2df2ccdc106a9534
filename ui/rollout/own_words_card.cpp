// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/own_words_card.h"

#include "core/org/lookup.h"
#include "rollout/card_rows.h"
#include "rollout/stage_words.h"
#include "shared/button.h"
#include "shared/inline_error.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace mor::ui {

OwnWordsCard::OwnWordsCard(QWidget* parent)
    : RowsCard(tr("The priority in the managers’ own words"), {1}, 8, parent)
    , m_priorities(new QComboBox)
    , m_writing(new QWidget)
    , m_ask(new Label({}, Type::Small, &Theme::text2))
    , m_sentence(new QLineEdit)
    , m_problem(new InlineError(*m_sentence))
    , m_save(new Button(tr("Save"), Button::Kind::Normal))
{
    head()->addWidget(m_priorities);
    m_priorities->setAccessibleName(tr("Priority"));
    m_priorities->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_priorities->setMinimumContentsLength(14);
    auto* column = new QVBoxLayout(m_writing);
    column->setContentsMargins({});
    auto* row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(m_save);
    column->addWidget(m_ask->wrapped());
    column->addLayout(row);
    column->addWidget(m_problem);
    m_ask->setBuddy(m_sentence);
    under()->addWidget(m_writing);
    connect(m_priorities, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = m_priorities->currentData().toString();
        store(); // which shows the plan again, for the priority left
        m_priority = chosen;
        const QSignalBlocker quiet(m_priorities);
        m_priorities->setCurrentIndex(m_priorities->findData(chosen));
        showPriority();
    });
    const auto save = [this] {
        m_isAsked = false;
        store();
    };
    connect(m_save, &QAbstractButton::clicked, this, save);
    connect(m_sentence, &QLineEdit::returnPressed, this, save);
    connect(m_sentence, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_problem->say({});
        m_save->setEnabled(text.simplified() != m_saved);
    });
}

void OwnWordsCard::showPlan(const Plan& plan, std::string_view viewer, Day today, bool readOnly)
{
    m_plan.roster = plan.roster;
    m_plan.rhythm.strategy = plan.rhythm.strategy;
    m_viewer = viewer;
    m_today = today;
    const auto* person = findPerson(plan.roster, viewer);
    m_writing->setVisible(person && person->role == Role::Manager && !readOnly);
    {
        const QSignalBlocker quiet(m_priorities);
        m_priorities->clear();
        for (const auto& priority : plan.rhythm.strategy.priorities)
            m_priorities->addItem(
                QString::fromStdString(priority.name), QString::fromStdString(priority.code));
        const int kept = m_priorities->findData(m_priority);
        m_priorities->setCurrentIndex(kept >= 0 || m_priorities->count() == 0 ? kept : 0);
        m_priority = m_priorities->currentData().toString();
    }
    m_priorities->setVisible(m_priorities->count() > 1);
    showPriority();
}

void OwnWordsCard::showPriority()
{
    const auto* priority = findPriority(m_plan.rhythm.strategy, m_priority.toStdString());
    if (!priority) {
        setContext({});
        setNote({});
        setRows({QString()}, {},
            tr("No priority is named yet. The leader names it under Rhythm, Strategy; then each "
               "manager says here what it means for the own team."));
        m_writing->hide();
        return;
    }
    auto words = ownWords(m_plan, *priority, m_today);
    setContext(words.question);
    setNote(words.count);
    setRows({QString()}, std::move(words.rows), tr("No manager is in the file yet."));
    const auto saved = ownSentence(m_plan.rhythm.strategy, priority->code, m_viewer);
    m_ask->setText(tr("What it means for %1, in one sentence; your leader and the other managers "
                      "read it")
                       .arg(teamOf(m_plan.roster, m_viewer)));
    m_sentence->setAccessibleName(m_ask->text());
    showSentence(saved);
    m_save->setEnabled(m_sentence->text().simplified() != m_saved);
}

/// What is being typed stays; another sentence that was saved meanwhile is said beside it.
void OwnWordsCard::showSentence(const QString& saved)
{
    const auto typed = m_sentence->text().simplified();
    const bool other = m_sentence->property("morPriority").toString() != m_priority;
    const bool keeps = !other && typed != m_saved && typed != saved;
    m_isAsked = keeps && (m_isAsked || saved != m_saved);
    if (!keeps)
        m_sentence->setText(saved);
    else if (saved != m_saved)
        m_problem->say(tr("Your sentence was changed elsewhere meanwhile and reads “%1” now. Save "
                          "to put what you typed in its place.")
                           .arg(saved));
    m_sentence->setProperty("morPriority", m_priority);
    m_saved = saved;
}

void OwnWordsCard::sayProblem(const QString& sentence) { m_problem->say(sentence); }

void OwnWordsCard::store()
{
    const auto typed = m_sentence->text().simplified();
    if (!m_isAsked && !m_writing->isHidden() && !m_priority.isEmpty() && typed != m_saved)
        Q_EMIT written(m_priority, typed, m_saved);
}

} // namespace mor::ui
