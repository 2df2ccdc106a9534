// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/question_list.h"

#include "shared/card.h"
#include "today/sheet_parts.h"

#include <QHBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kShown = 3;

} // namespace

QuestionList::QuestionList(QWidget* parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(tr("Questions you can ask"), Type::Strong, &Theme::text2))
    , m_rows(new QVBoxLayout)
{
    m_heading->row()->addWidget(new KeyCap(QStringLiteral("Q")));
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(3));
    column->addWidget(m_heading);
    column->addLayout(m_rows);
    column->addStretch(1);
}

void QuestionList::show(const std::vector<std::string>& questions)
{
    m_questions = questions;
    m_first = 0;
    fill();
}

void QuestionList::more()
{
    const auto count = static_cast<int>(m_questions.size());
    if (count <= kShown)
        return;
    m_first = (m_first + kShown) % count;
    fill();
}

void QuestionList::fill()
{
    clearLayout(*m_rows);
    const int count = static_cast<int>(m_questions.size());
    const int shown = std::min(kShown, count);
    const auto& theme = themeOf(*this);
    const int above = (theme.px(26) - QFontMetrics(theme.font(Type::Body)).height()) / 2;
    m_heading->setVisible(count > 0);
    m_heading->setNote(tr("%1 of %2").arg(shown).arg(count));
    for (int i = 0; i < shown; ++i) {
        const auto at = static_cast<std::size_t>((m_first + i) % count);
        auto* row = new QHBoxLayout;
        auto* question = (new Label(QString::fromStdString(m_questions[at])))->wrapped();
        question->setContentsMargins(0, above, 0, above);
        question->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        auto* line = new QWidget;
        line->setLayout(row);
        row->setContentsMargins({});
        row->setSpacing(theme.px(8));
        row->addWidget(new IconMark(Icon::Talk), 0, Qt::AlignTop);
        row->addWidget(question, 1);
        m_rows->addWidget(line);
    }
}

} // namespace mor::ui
