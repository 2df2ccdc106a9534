// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// How the parts of the Team page stand in the window.
#include "shared/empty_state.h"
#include "shared/period_switcher.h"
#include "shared/person_switcher.h"
#include "shared/scroll_column.h"
#include "shared/segmented_control.h"
#include "shared/table_card.h"
#include "team/count_card.h"
#include "team/mark_legend.h"
#include "team/own_debts.h"
#include "team/rep_panel.h"
#include "team/team_matrix.h"
#include "team/team_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace mor::ui {

namespace {

constexpr const char* kPaneProperty = "morPane"; // F6 stops here

QScrollArea* scrolling(QWidget* content) { return scrollColumn(content); }

} // namespace

TeamPage::TeamPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_lack(new EmptyState)
    , m_debts(new OwnDebts)
{
    setHeading(tr("Team"), {});
    usePeriod(PeriodKind::FourWeeks);
    usePerson();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_lack);
    auto* debts = new QWidget;
    auto* margins = new QVBoxLayout(debts);
    margins->addWidget(m_debts);
    margins->addStretch(1);
    m_stack->addWidget(debts);
    connect(m_lack, &EmptyState::wanted, this, [this] {
        if (this->desk().viewer())
            stepPeriod(0);
        else
            Q_EMIT peopleWanted();
    });
    place();
}

QWidget* TeamPage::makeContent()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    m_counts = new QGridLayout;
    for (auto*& card : m_cards)
        card = new CountCard;
    m_seenBy = new Label({}, Type::Small, &Theme::muted);
    column->addLayout(m_counts);
    column->addWidget(makeMatrixCard(), 1);
    column->addWidget(m_seenBy->wrapped());
    m_left = left;

    m_panel = new RepPanel(this);
    m_panel->setProperty(kPaneProperty, true);
    connect(m_panel, &RepPanel::closeWanted, this, &TeamPage::closePanel);
    connect(m_panel, &RepPanel::talkChosen, this, &TeamPage::openTalk);
    connect(m_panel, &RepPanel::stepTicked, this, &TeamPage::tickStep);
    auto* content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(scrolling(left), 1);
    m_row->addWidget(m_panel);
    return content;
}

QWidget* TeamPage::makeMatrixCard()
{
    m_card = new TableCard(tr("Who got what"));
    m_context = new Label({}, Type::Small, &Theme::muted);
    m_order = new SegmentedControl(tr("Order"), {tr("Least covered first"), tr("By name")});
    m_show = new SegmentedControl(tr("Show"), {tr("Marks"), tr("Counts"), tr("Minutes")});
    m_order->setCompact(true);
    m_show->setCompact(true);
    m_card->head()->insertWidget(1, m_context->elided(), 1);
    m_card->head()->setStretch(0, 0);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_matrix = new TeamMatrix(m_model);
    m_matrix->setProperty(kPaneProperty, true);
    m_card->setView(*m_matrix);
    m_card->body()->insertLayout(0, m_tools);

    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_legend = new MarkLegend;
    m_rule = new Label(
        tr("An extra talk with one rep never fills another’s gap."), Type::Small, &Theme::text2);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(m_rule->elided());
    m_attention = new Label({}, Type::Small, &Theme::text2);
    m_card->addFoot(m_attention->wrapped());
    m_card->addFoot(foot);

    connect(m_order, &SegmentedControl::chosen, this, [this] { showTable(); });
    connect(m_show, &SegmentedControl::chosen, this, [this](int choice) {
        const int skipped = m_model.table().named ? 0 : 1; // teams have no marks
        m_model.setShow(static_cast<TeamModel::Show>(choice + skipped));
        m_legend->setVisible(m_model.shown() == TeamModel::Show::Marks);
        m_matrix->fit();
    });
    connect(m_matrix, &TeamMatrix::talkChosen, this, &TeamPage::openTalk);
    connect(m_matrix, &TeamMatrix::cellChosen, this, &TeamPage::chooseCell);
    connect(m_matrix, &FigureTable::copied, this,
        [this] { Q_EMIT said(tr("The table is copied as text."), false); });
    return m_card;
}

void TeamPage::layOut(bool)
{
    showPanel();
    place();
}

void TeamPage::place()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    const int gap = theme.px(isNarrow() ? 12 : 16);
    m_left->layout()->setContentsMargins(margin, theme.px(16), isNarrow() ? margin : gap, margin);
    m_left->layout()->setSpacing(gap);
    m_counts->setSpacing(theme.px(12));
    m_panel->setDrawer(isNarrow());
    m_stack->widget(2)->layout()->setContentsMargins(margin, theme.px(16), margin, margin);
    m_debts->setMaximumWidth(theme.px(760));

    const bool open = m_rep != kNone;
    if (isNarrow() && m_row->indexOf(m_panel) >= 0) {
        m_row->removeWidget(m_panel);
        m_panel->setParent(this);
    } else if (!isNarrow() && m_row->indexOf(m_panel) < 0)
        m_row->addWidget(m_panel);
    m_row->setContentsMargins(0, 0, !isNarrow() && open ? margin : 0, 0);
    if (!isNarrow())
        m_panel->layout()->setContentsMargins(0, theme.px(16), 0, margin);
    m_panel->setVisible(open && m_stack->currentIndex() == 0);
    if (isNarrow()) {
        m_panel->setGeometry(width() - m_panel->width(), 0, m_panel->width(), height());
        m_panel->raise();
    }

    const int room = width() - (open && !isNarrow() ? m_panel->width() + margin : 0);
    const int columns = room >= theme.px(720) ? 4 : room >= theme.px(420) ? 2 : 1;
    placeTools(room);
    for (int i = 0; i < 4; ++i)
        m_counts->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_counts->setColumnStretch(column, column < columns ? 1 : 0);
}

void TeamPage::placeTools(int room)
{
    const auto& theme = themeOf(*this);
    const bool beside = room >= theme.px(660);
    auto* tools = beside ? static_cast<QBoxLayout*>(m_card->head()) : m_tools;
    m_tools->setDirection(
        room >= theme.px(430) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tools->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
    for (auto* control : {m_order, m_show}) {
        if (tools->indexOf(control) >= 0)
            continue;
        m_tools->removeWidget(control);
        m_card->head()->removeWidget(control);
        tools->addWidget(control, 0, Qt::AlignLeading);
    }
}

void TeamPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    place();
}

void TeamPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_panel)
        place();
}

} // namespace mor::ui
