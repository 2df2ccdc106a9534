// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/results_page.h"

#include "results/results_cards.h"
#include "shared/empty_state.h"
#include "shared/explain.h"
#include "shared/rows_card.h"
#include "shared/rows_panel.h"
#include "shared/scroll_column.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr int kWidest = 1760; // design pixels; wider, the eye loses its line

} // namespace

QWidget* ResultsPage::makeContent()
{
    m_lack = new Card;
    m_lackText = new EmptyState;
    m_lack->body()->addWidget(m_lackText);
    m_attainment = new RowsCard(tr("Attainment beside adherence"), {4, 6, 0, 0, 4});
    m_velocity = new RowsCard(tr("Revenue a day"), {3, 3, 3});
    m_levers = new RowsCard(tr("Levers these talks serve"), {4, 2, 2, 6});
    m_together = new TogetherCard;
    m_calls = new CallsCard;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    m_grid->addLayout(m_left, 0, 0);
    m_grid->addLayout(m_right, 0, 1);

    explainParts();
    connectParts();
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scrollColumn(m_content), 1);
    m_explained = new ExplanationLine(*this);
    m_explained->setOtherwise(
        tr("Seen by those who lead the people shown. Point at a part, or press F1 on it, for what "
           "it tells."));
    column->addWidget(m_explained);
    return whole;
}

void ResultsPage::arrange()
{
    const auto& theme = themeOf(*this);
    const bool wide = width() >= theme.px(1000);
    // Each column runs on by itself, so that no card stands half empty.
    for (auto* column : {m_left, m_right})
        while (auto* item = column->takeAt(0))
            delete item;
    const std::array<QWidget*, 5> reading{m_attainment, m_levers, m_together, m_calls, m_velocity};
    for (auto* card : reading)
        (wide && card != m_attainment && card != m_velocity ? m_right : m_left)->addWidget(card);
    m_left->addStretch(1);
    m_right->addStretch(wide ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
    const int margin = std::max(theme.px(isNarrow() ? 16 : 24), (width() - theme.px(kWidest)) / 2);
    m_grid->setContentsMargins(margin, theme.px(16), margin, theme.px(24));
    m_explained->setContentsMargins(margin, theme.px(6), margin, theme.px(8));
    m_grid->setSpacing(wide ? theme.px(15) : 0);
    m_left->setSpacing(theme.px(15));
    m_right->setSpacing(theme.px(15));
    m_behind->place();
}

void ResultsPage::layOut(bool) { arrange(); }

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ResultsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid)
        arrange();
}

} // namespace mor::ui
