// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/rows_card.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace mor::ui {

RowsCard::RowsCard(const QString& title, std::vector<int> shares, int edge, QWidget* parent)
    : Card(title, parent)
    , m_edge(edge)
    , m_context(new Label({}, Type::Small, &Theme::text2))
    , m_table(new RowTable(title, std::move(shares)))
    , m_why(new Label({}, Type::Body, &Theme::text2))
    , m_foot(new Label({}, Type::Small, &Theme::text2))
    , m_words(new QVBoxLayout)
    , m_under(new QVBoxLayout)
{
    m_table->setEdge(edge);
    m_words->addWidget(m_context->wrapped());
    m_words->addWidget(m_why->wrapped());
    body()->addLayout(m_words);
    body()->addWidget(m_table);
    m_under->addWidget(m_foot->wrapped());
    body()->addLayout(m_under);
    body()->addStretch(1);
    setPadding(std::max(1, 16 - edge)); // never over the card's own edge
    for (auto* label : {m_context, m_why, m_foot})
        label->hide();
    space();
}

void RowsCard::setContext(const QString& line)
{
    m_context->setText(line);
    m_context->setVisible(!line.isEmpty());
}

void RowsCard::setRows(const QStringList& heads, std::vector<Row> rows, const QString& why)
{
    m_why->setText(why);
    m_why->setVisible(rows.empty() && !why.isEmpty());
    m_table->setVisible(!rows.empty());
    m_table->setRows(heads, std::move(rows));
}

void RowsCard::setFoot(const QString& sentence)
{
    m_foot->setText(sentence);
    m_foot->setVisible(!sentence.isEmpty());
}

void RowsCard::makeCopyable()
{
    auto* copies = new CardCopies(*this, [this] {
        auto rows = rowsOf(*m_table, accessibleName());
        if (rows.rows.empty())
            rows.heads.clear();
        for (const auto* label : {m_why, m_context, m_foot})
            if (label->isVisibleTo(this))
                rows.rows.push_back({label->text()});
        return rows;
    });
    connect(copies, &CardCopies::copied, this, &RowsCard::said);
}

void RowsCard::space()
{
    const auto& theme = themeOf(*this);
    const int edge = theme.px(m_edge);
    head()->setContentsMargins(edge, edge, edge, 0);
    m_words->setContentsMargins(edge, 0, edge, 0);
    m_words->setSpacing(theme.px(2));
    m_under->setContentsMargins(edge, 0, edge, edge);
    m_under->setSpacing(theme.px(8));
    layout()->setSpacing(theme.px(2));
    body()->setSpacing(theme.px(6));
}

void RowsCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (isThemeChange(*event) && m_under)
        space();
}

} // namespace mor::ui
