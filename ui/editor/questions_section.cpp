// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/questions_section.h"

#include "editor/line_list.h"
#include "shared/label.h"

#include <QVBoxLayout>

namespace mor::ui {

namespace {

constexpr int kMost = 20;

} // namespace

QuestionsSection::QuestionsSection(QWidget* parent)
    : SectionEditor(tr("Guide questions"), parent)
    , m_questions(new LineList(tr("Question %1"), tr("Add a question"), kMost))
{
    body()->addWidget((new Label(tr("Three of them are shown in the talk. Nobody has to write "
                                    "answers down."),
                           Type::Small, &Theme::text2))
                          ->wrapped());
    body()->addWidget(m_questions);
    connect(m_questions, &LineList::edited, this, [this] { Q_EMIT edited(Field::Questions); });
}

void QuestionsSection::load(const Activity& activity, const SectionGround&)
{
    QStringList lines;
    for (const auto& question : activity.questions)
        lines.append(QString::fromStdString(question).trimmed());
    m_questions->setLines(lines);
}

void QuestionsSection::store(Activity& activity) const
{
    activity.questions.clear();
    for (const auto& line : m_questions->lines())
        activity.questions.push_back(line.toStdString());
}

Mark QuestionsSection::state(const Activity& activity, const SectionGround&) const
{
    return activity.questions.empty() ? Mark::Planned : Mark::OnTime;
}

QWidget* QuestionsSection::firstFocus() { return m_questions->firstFocus(); }

void QuestionsSection::setReadOnly(bool readOnly, const QString& reason)
{
    SectionEditor::setReadOnly(readOnly, reason);
    m_questions->setReadOnly(readOnly);
}

} // namespace mor::ui
