// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// How the parts of the Coaching page stand in the window.
#include "coaching/coaching_page.h"
#include "coaching/round_form.h"
#include "coaching/round_panel.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/explain.h"
#include "shared/rows_card.h"
#include "shared/scroll_column.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kWidest = 1560; // design pixels; wider, the eye loses its line
constexpr const char* kPaneProperty = "morPane"; // F6 stops here

QWidget* stacked(std::initializer_list<QWidget*> parts)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    for (auto* part : parts)
        column->addWidget(part);
    column->addStretch(1);
    return widget;
}

} // namespace

QWidget* CoachingPage::makeContent()
{
    m_talks = new RowsCard(tr("Talks lately held"), {5, 5, 3, 0});
    m_manager = new QComboBox;
    m_manager->setAccessibleName(tr("Whose talks"));
    m_manager->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_manager->setMinimumContentsLength(16);
    m_talks->head()->addWidget(m_manager);
    m_more = new Button(tr("Show more"), Button::Kind::Quiet);
    m_talks->under()->addWidget(m_more, 0, Qt::AlignLeading);
    m_received = new RowsCard(tr("Seen of your talks"), {5, 5, 2, 0});
    m_panel = new ObservationPanel;
    m_managers = new RowsCard(tr("To standard: ticked and seen"), {4, 1, 2, 2, 3});
    m_criteria = new RowsCard(tr("Same verdict by criterion"), {5, 2, 3});
    m_rounds = new RowsCard(tr("Calibration rounds"), {6, 3, 2, 0});
    m_new = new Button(tr("Open a round"), Button::Kind::Quiet);
    m_rounds->head()->addWidget(m_new);
    m_form = new RoundForm;
    m_round = new RoundPanel;
    m_form->hide();

    m_lists = stacked({m_talks, m_received});
    m_figures = new QWidget;
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight, m_figures);
    m_beside->setContentsMargins({});
    m_beside->addWidget(m_managers, 1, Qt::AlignTop);
    m_beside->addWidget(m_criteria, 1, Qt::AlignTop);
    m_side = stacked({m_form, m_round});
    for (auto* pane :
        {m_lists, static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_rounds), m_side})
        pane->setProperty(kPaneProperty, true);
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);

    explainParts();
    makeCopies();
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scrollColumn(m_content), 1);
    m_explained = new ExplanationLine(*this);
    m_explained->setOtherwise(tr("About how managers coach: nothing here is about a rep. Point at "
                                 "a part, or press F1 on it, for what it tells."));
    column->addWidget(m_explained);
    return whole;
}

void CoachingPage::arrange()
{
    const auto& theme = themeOf(*this);
    const bool wide = width() >= theme.px(860);
    const int side = theme.px(356);
    m_grid->addWidget(m_lists, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_panel, wide ? 0 : 1, wide ? 1 : 0, Qt::AlignTop);
    m_grid->addWidget(m_rounds, wide ? 1 : 2, 0, Qt::AlignTop);
    m_grid->addWidget(m_side, wide ? 1 : 3, wide ? 1 : 0, Qt::AlignTop);
    m_grid->addWidget(m_figures, wide ? 2 : 4, 0, 1, wide ? 2 : 1);
    const bool both = width() >= theme.px(1100);
    m_beside->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
    m_side->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
    m_grid->setColumnMinimumWidth(1, wide ? side : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 0);
    for (int row = 0; row < 6; ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(5, 1);

    const int margin = std::max(theme.px(isNarrow() ? 16 : 24), (width() - theme.px(kWidest)) / 2);
    m_grid->setContentsMargins(margin, theme.px(16), margin, theme.px(24));
    m_explained->setContentsMargins(margin, theme.px(6), margin, theme.px(8));
    for (QLayout* layout :
        {static_cast<QLayout*>(m_grid), m_lists->layout(), m_figures->layout(), m_side->layout()})
        layout->setSpacing(theme.px(isNarrow() ? 12 : 16));
}

void CoachingPage::layOut(bool) { arrange(); }

void CoachingPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void CoachingPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid)
        arrange();
}

} // namespace mor::ui
