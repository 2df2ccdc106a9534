// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/rollout_page.h"

#include "rollout/coming_card.h"
#include "rollout/gate_card.h"
#include "rollout/own_words_card.h"
#include "rollout/running_card.h"
#include "rollout/stage_card.h"
#include "shared/empty_state.h"
#include "shared/scroll_column.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

namespace mor::ui {

QWidget* RolloutPage::makeContent()
{
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    m_first = new Card;
    m_firstText = new EmptyState;
    m_first->body()->addWidget(m_firstText);
    column->addWidget(m_first);
    m_stages = new QGridLayout;
    for (auto*& card : m_stageCards)
        card = new StageCard;
    column->addLayout(m_stages);
    m_grid = new QGridLayout;
    m_gate = new GateCard;
    m_running = new RunningCard;
    m_words = new OwnWordsCard;
    m_coming = new ComingCard;
    m_decay = new RowsCard(tr("What gets filled in"), {3, 2, 2, 2, 2, 2, 2});
    m_own = new RowsCard(tr("The leader’s own talks"), {1, 0});
    m_expectations = new RowsCard(tr("What was expected, and what was found"), {3, 4, 5, 0});
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    for (auto* card : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_decay)})
        m_left->addWidget(card);
    for (auto* card : {static_cast<QWidget*>(m_coming), static_cast<QWidget*>(m_own)})
        m_right->addWidget(card);
    m_left->addStretch(1);
    m_right->addStretch(1);
    m_grid->addLayout(m_left, 2, 0);
    m_grid->addLayout(m_right, 2, 1);
    column->addLayout(m_grid, 1);
    column->addStretch(0);

    return scrollColumn(m_content);
}

void RolloutPage::arrange()
{
    const auto& theme = themeOf(*this);
    const int width = this->width();
    const int columns = width >= theme.px(860) ? 5 : width >= theme.px(540) ? 3 : 2;
    for (std::size_t i = 0; i < m_stageCards.size(); ++i)
        m_stages->addWidget(
            m_stageCards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 5; ++column)
        m_stages->setColumnStretch(column, column < columns ? 1 : 0);

    const bool wide = width >= theme.px(760);
    // Below the gate each column runs on by itself, so that no card stands half empty.
    m_grid->addWidget(m_gate, 0, 0);
    m_grid->addWidget(m_running, wide ? 0 : 1, wide ? 1 : 0);
    m_grid->removeItem(m_right);
    m_grid->addItem(m_right, wide ? 2 : 3, wide ? 1 : 0);
    m_grid->addWidget(m_expectations, 4, 0, 1, wide ? 2 : 1);
    m_grid->setColumnStretch(0, 11);
    m_grid->setColumnStretch(1, wide ? 7 : 0);
    m_grid->setColumnMinimumWidth(1, 0);

    const int gap = theme.px(12);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    m_content->layout()->setContentsMargins(margin, theme.px(16), margin, theme.px(24));
    m_content->layout()->setSpacing(theme.px(15));
    m_stages->setSpacing(gap);
    for (QLayout* layout : {static_cast<QLayout*>(m_grid), static_cast<QLayout*>(m_left),
             static_cast<QLayout*>(m_right)})
        layout->setSpacing(theme.px(15));
}

void RolloutPage::layOut(bool) { arrange(); }

void RolloutPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void RolloutPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid)
        arrange();
}

} // namespace mor::ui
