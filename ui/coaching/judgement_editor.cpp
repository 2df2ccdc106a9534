// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/judgement_editor.h"

#include "coaching/coaching_words.h"
#include "shared/explain.h"
#include "shared/label.h"
#include "shared/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace mor::ui {

JudgementEditor::JudgementEditor(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void JudgementEditor::setStandard(const QStringList& criteria)
{
    QStringList before;
    for (const auto& line : m_lines)
        before << line.criterion;
    if (before == criteria) {
        setJudgement(Judgement(m_lines.size(), Finding::NotSeen));
        return;
    }
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    m_column->setSpacing(themeOf(*this).px(10));
    for (int i = 0; i < criteria.size(); ++i)
        addLine(i + 1, criteria[i]);
}

void JudgementEditor::addLine(int number, const QString& criterion)
{
    const auto& theme = themeOf(*this);
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(theme.px(3));
    auto* sentence = new Label(tr("%1  %2").arg(number).arg(criterion));
    auto* choice = new SegmentedControl(tr("Criterion %1: %2").arg(number).arg(criterion),
        {wordOf(Finding::Met), wordOf(Finding::NotMet), wordOf(Finding::NotSeen)});
    choice->setCompact(true);
    choice->setWhatsThis(
        tr("Met: you saw it. Not met: there was occasion for it and you did not see it. Not seen: "
           "you could not tell, and it counts for nothing. Left and Right choose; the number of "
           "the criterion steps on."));
    choice->setToolTip(choice->whatsThis());
    makeExplained(*choice);
    choice->setCurrent(static_cast<int>(Finding::NotSeen));
    auto* verdict = new Label({}, Type::Small, &Theme::text2);
    auto* note = new Label({}, Type::Small, &Theme::text2);
    column->addWidget(sentence->wrapped());
    column->addWidget(choice, 0, Qt::AlignLeading);
    column->addWidget(verdict->wrapped());
    column->addWidget(note->wrapped());
    choice->setVisible(!m_readOnly);
    verdict->setVisible(m_readOnly);
    note->hide();
    m_column->addWidget(row);
    m_lines.push_back({criterion, choice, verdict, note});
    connect(choice, &SegmentedControl::chosen, this, [this] { Q_EMIT changed(); });
}

void JudgementEditor::setJudgement(const Judgement& judgement)
{
    for (std::size_t i = 0; i < m_lines.size() && i < judgement.size(); ++i)
        m_lines[i].choice->setCurrent(static_cast<int>(judgement[i]));
    showVerdicts();
}

Judgement JudgementEditor::judgement() const
{
    Judgement judgement;
    for (const auto& line : m_lines)
        judgement.push_back(static_cast<Finding>(line.choice->current()));
    return judgement;
}

void JudgementEditor::setNotes(const QStringList& notes)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto note = notes.value(static_cast<int>(i));
        m_lines[i].note->setText(note);
        m_lines[i].note->setVisible(!note.isEmpty());
    }
}

void JudgementEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (auto& line : m_lines) {
        line.choice->setVisible(!readOnly);
        line.verdict->setVisible(readOnly);
    }
    showVerdicts();
}

void JudgementEditor::showVerdicts()
{
    for (auto& line : m_lines) {
        const auto judged = static_cast<Finding>(line.choice->current());
        line.verdict->setText(tr("Seen: %1").arg(wordOf(judged).toLower()));
    }
}

bool JudgementEditor::step(int number)
{
    if (m_readOnly || number < 1 || number > static_cast<int>(m_lines.size()))
        return false;
    auto* choice = m_lines[static_cast<std::size_t>(number - 1)].choice;
    choice->setCurrent((choice->current() + 1) % 3);
    choice->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT changed();
    return true;
}

QWidget* JudgementEditor::firstFocus() const
{
    return m_lines.empty() || m_readOnly ? nullptr : m_lines.front().choice;
}

std::vector<QStringList> JudgementEditor::rows() const
{
    std::vector<QStringList> rows;
    for (const auto& line : m_lines) {
        QStringList cells{line.criterion, wordOf(static_cast<Finding>(line.choice->current()))};
        if (!line.note->text().isEmpty())
            cells << line.note->text();
        rows.push_back(cells);
    }
    return rows;
}

void JudgementEditor::keyPressEvent(QKeyEvent* event)
{
    const auto plain = event->modifiers() & ~Qt::KeypadModifier;
    if (!plain && step(event->key() - Qt::Key_0))
        return;
    QWidget::keyPressEvent(event);
}

std::vector<int> numbersOf(const Judgement& judgement, Finding judged)
{
    std::vector<int> numbers;
    for (std::size_t i = 0; i < judgement.size(); ++i)
        if (judgement[i] == judged)
            numbers.push_back(static_cast<int>(i) + 1);
    return numbers;
}

} // namespace mor::ui
