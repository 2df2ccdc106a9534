// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/question_list.h"

#include "shared/card.h"
#include "today/sheet_parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::QuestionList", text); }

QString reasonOf(const ChosenQuestion& chosen, const QString& which, const QString& other)
{
    const auto word = QString::fromStdString(chosen.word);
    const auto text = QString::fromStdString(chosen.text);
    switch (chosen.reason) {
    case ChosenQuestion::Reason::Promise:
        return tr("%1 takes up “%2” from the open promise “%3”.").arg(which, word, text);
    case ChosenQuestion::Reason::Gap:
        return tr("%1 opens the talk: the last one is longer ago than planned.").arg(which);
    case ChosenQuestion::Reason::Skill:
        return tr("%1 takes up “%2” from the skill in focus, “%3”.").arg(which, word, text);
    case ChosenQuestion::Reason::Ramp:
        return tr("%1 opens the talk: %2 is still in the ramp.").arg(which, other);
    case ChosenQuestion::Reason::Criterion:
        return tr("%1 takes up “%2”, from the criterion seen least lately.").arg(which, word);
    case ChosenQuestion::Reason::Turn:
        break;
    }
    return {};
}

} // namespace

QuestionList::QuestionList(QWidget* parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(tr("Questions you can ask"), Type::Strong, &Theme::text2))
    , m_rows(new QVBoxLayout)
    , m_reason((new Label({}, Type::Small, &Theme::muted))->wrapped())
{
    m_heading->row()->addWidget(new KeyCap(QStringLiteral("Q")));
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(3));
    column->addWidget(m_heading);
    column->addLayout(m_rows);
    column->addWidget(m_reason);
    column->addStretch(1);
}

void QuestionList::show(const std::vector<std::string>& questions,
    const std::vector<ChosenQuestion>& chosen, const QString& otherFirstName)
{
    m_all = m_all && questions == m_questions;
    m_questions = questions;
    m_chosen = chosen;
    m_other = otherFirstName;
    fill();
}

void QuestionList::more()
{
    if (m_chosen.size() == m_questions.size())
        return;
    m_all = !m_all;
    fill();
}

QString QuestionList::reason() const
{
    static const QStringList which{tr("The first"), tr("The second")};
    QStringList sentences;
    for (qsizetype i = 0; i < std::min(which.size(), static_cast<qsizetype>(m_chosen.size())); ++i)
        sentences << reasonOf(m_chosen[static_cast<std::size_t>(i)], which[i], m_other);
    sentences.removeAll(QString());
    sentences << tr("Help only, nothing to fill in.");
    return sentences.join(QLatin1Char(' '));
}

void QuestionList::fill()
{
    clearLayout(*m_rows);
    const auto count = static_cast<int>(m_questions.size());
    setVisible(count > 0);
    m_heading->setNote(m_all ? tr("all %1").arg(count)
                             : tr("%1 of %2").arg(static_cast<int>(m_chosen.size())).arg(count));
    if (m_all)
        for (const auto& question : m_questions)
            addLine(question);
    else
        for (const auto& chosen : m_chosen)
            addLine(m_questions[chosen.question]);
    m_reason->setText(m_all ? tr("Help only, nothing to fill in.") : reason());
}

void QuestionList::addLine(const std::string& question)
{
    const auto& theme = themeOf(*this);
    const int above = (theme.px(26) - QFontMetrics(theme.font(Type::Body)).height()) / 2;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    auto* words = (new Label(QString::fromStdString(question)))->wrapped();
    words->setContentsMargins(0, above, 0, above);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    row->addWidget(new IconMark(Icon::Talk), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_rows->addWidget(line);
}

} // namespace mor::ui
