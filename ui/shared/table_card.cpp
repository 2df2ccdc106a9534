// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/table_card.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>

namespace mor::ui {

TableCard::TableCard(const QString& title, QWidget* parent)
    : Card(title, parent)
    , m_foot(new QVBoxLayout)
{
    setPadding(8);
    body()->addLayout(m_foot);
    space();
}

void TableCard::setView(QAbstractItemView& view) { body()->insertWidget(0, &view, 1); }

void TableCard::addFoot(QWidget* foot) { m_foot->addWidget(foot); }

void TableCard::space()
{
    const int edge = themeOf(*this).px(kEdge);
    head()->setContentsMargins(edge, edge, edge, 0);
    m_foot->setContentsMargins(edge, 0, edge, edge);
}

void TableCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        space();
}

} // namespace mor::ui
