// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/overview_view.h"

#include "adherence/coverage_view.h"
#include "adherence/funnel_card.h"
#include "adherence/grid_card.h"
#include "adherence/grid_content.h"
#include "adherence/headline_card.h"
#include "adherence/legend.h"
#include "adherence/lever_view.h"
#include "shared/card_copies.h"
#include "shared/empty_state.h"
#include "shared/explain.h"
#include "shared/number_words.h"
#include "shared/opened.h"
#include "shared/period.h"
#include "shared/table_card.h"

#include <QGridLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kFewRows = 4; // of the grid, which then needs less room than the cards below

/// A card whose rows are those of a model.
CardCopies* copiesOf(QWidget& card, const QAbstractItemModel& model, const QString& title)
{
    return new CardCopies(card, [&model, title] { return rowsOf(model, title); });
}

} // namespace

OverviewView::OverviewView(QWidget* parent)
    : QWidget(parent)
    , m_top(new QGridLayout)
    , m_figures(new QWidget)
    , m_cards(new QGridLayout(m_figures))
    , m_later(new Card)
    , m_laterText(new EmptyState)
    , m_right(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    makeHeadlines();
    makeGrid();
    makeChain();
    makeFunnel();
    makeLevers();
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins({});
    makeCoverage();
    right->addWidget(m_coverageCard);
    right->addStretch(1);
    m_later->body()->addWidget(m_laterText);
    m_cards->setContentsMargins({});
    column->addLayout(m_top);
    column->addWidget(m_figures, 1);
    column->addWidget(m_later, 1);
}

void OverviewView::makeHeadlines()
{
    for (auto*& card : m_headlines) {
        card = new HeadlineCard;
        connect(card, &HeadlineCard::opened, this, [this, card] {
            const auto& subject = card->text().subject;
            if (!subject || !m_content)
                return;
            const auto& overview = m_content->overview;
            ask(card->text().heading, subject->manager, subject->activity,
                card->text().days.value_or(overview.judged));
        });
        auto* copies = new CardCopies(*card, [card] {
            const auto& text = card->text();
            return CopyRows{text.heading, {}, {{text.sentence, text.behind}}};
        });
        connect(copies, &CardCopies::copied, this, &OverviewView::said);
    }
}

void OverviewView::makeGrid()
{
    m_grid = new GridCard;
    connect(m_grid, &GridCard::said, this, &OverviewView::said);
    connect(m_grid, &GridCard::cellWanted, this,
        [this](const std::string& manager, const std::string& activity, DayRange due,
            const QString& title) { ask(title, manager, activity, due); });
}

void OverviewView::makeChain()
{
    m_chainCard = new TableCard(tr("Where it breaks"));
    m_chainCard->setNote(tr("all activities"));
    auto* view = new ChainView(m_chain);
    makeExplained(*view);
    m_chainCard->setView(*view);
    m_loss = new Label({}, Type::Small, &Theme::text2);
    m_chainCard->addFoot(m_loss->wrapped());
    whenOpened(*view, this, [this](const QModelIndex& index) {
        if (index.row() == ChainModel::LeverMoved)
            Q_EMIT resultsWanted();
        else
            ask(index.siblingAtColumn(0).data().toString(), {}, {}, m_content->overview.judged);
    });
    auto* copies = new CardCopies(*m_chainCard, [this] {
        auto rows = rowsOf(m_chain, tr("Where it breaks"));
        rows.rows.push_back({m_loss->text(), {}, {}, {}});
        return rows;
    });
    connect(copies, &CardCopies::copied, this, &OverviewView::said);
}

void OverviewView::makeFunnel()
{
    m_funnel = new FunnelCard;
    connect(m_funnel, &FunnelCard::said, this, &OverviewView::said);
    connect(m_funnel, &FunnelCard::teamWanted, this, [this](const std::string& manager) {
        ask(teamName(manager), manager, {}, m_content->overview.judged);
    });
}

void OverviewView::makeLevers()
{
    m_leverCard = new TableCard(tr("By lever"));
    auto* view = new LeverView(m_levers);
    makeExplained(*view);
    m_leverCard->setView(*view);
    m_leverCard->addFoot(new Legend(Legend::Kind::Verdicts));
    whenOpened(*view, this, [this](const QModelIndex& index) {
        ask(index.data().toString(), {}, {}, m_content->overview.judged,
            index.data(LeverModel::CodeRole).toString().toStdString());
    });
    auto* copies = new CardCopies(*m_leverCard, [this] { return m_levers.copyRows(); });
    connect(copies, &CardCopies::copied, this, &OverviewView::said);
}

void OverviewView::makeCoverage()
{
    m_coverageCard = new TableCard(tr("Is anyone left out?"));
    m_coverageView = new CoverageView(m_coverage);
    makeExplained(*m_coverageView);
    m_coverageCard->setView(*m_coverageView);
    whenOpened(*m_coverageView, this, [this](const QModelIndex& index) {
        const auto& overview = m_content->overview;
        const auto& team = overview.teams[static_cast<std::size_t>(index.row())];
        ask(QString::fromStdString(team.label), team.manager, {}, overview.judged);
    });
    auto* copies = copiesOf(*m_coverageCard, m_coverage, tr("Is anyone left out?"));
    connect(copies, &CardCopies::copied, this, &OverviewView::said);
}

void OverviewView::setDriftCard(QWidget* card)
{
    auto* right = static_cast<QVBoxLayout*>(m_right->layout());
    delete right->takeAt(right->count() - 1); // the stretch in its place
    right->addWidget(card, 1);
}

void OverviewView::showAlarms(std::vector<DriftAlarm> alarms)
{
    m_alarms = std::move(alarms);
    if (m_content)
        showTexts();
}

QString OverviewView::teamName(const std::string& manager) const
{
    for (const auto& team : m_content->overview.teams)
        if (team.manager == manager)
            return QString::fromStdString(team.label);
    return {};
}

void OverviewView::ask(const QString& title, const std::string& manager,
    const std::string& activity, DayRange due, const std::string& lever)
{
    if (m_content)
        Q_EMIT talksWanted({title, manager, activity, lever, due});
}

QWidget* OverviewView::firstFocus()
{
    return m_figures->isVisible() ? m_grid->firstFocus() : m_headlines.front();
}

void OverviewView::showTexts()
{
    const auto& overview = m_content->overview;
    const auto texts = headlineTexts(overview, m_alarms);
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_headlines[i]->showText(texts[i]);
    m_figures->setVisible(overview.showsCharts());
    m_later->setVisible(!overview.showsCharts());
    if (overview.chartsFrom)
        m_laterText->say(tr("Charts start on %1.").arg(longDate(*overview.chartsFrom)),
            tr("By then four weeks are closed; fewer say too little to draw."));
    else
        m_laterText->say(tr("No window has closed in these weeks."),
            tr("Nothing was due, or everything is still open."));
}

void OverviewView::showContent(std::shared_ptr<const AdherenceContent> content)
{
    m_content = std::move(content);
    showTexts();
    const auto& overview = m_content->overview;
    m_grid->showContent(m_content);
    m_chain.setChain(m_content->comparison.chain);
    m_loss->setText(lossText(m_content->comparison.chain));
    m_funnel->showContent(*m_content);
    const bool compares = m_funnel->model().rowCount() > 1;
    const bool placesAnew = compares == m_funnel->isHidden();
    m_funnel->setVisible(compares);
    m_levers.setItems(overview);
    m_coverage.setItems(overview);
    m_coverageView->setColumnHidden(CoverageModel::Gap,
        std::ranges::none_of(
            overview.coverage, [](const Figure& figure) { return figure.longestGap.has_value(); }));
    m_coverageView->setRows(32, std::clamp(m_coverage.rowCount(), 1, 8));
    const auto& total = m_content->comparison.total;
    m_leverCard->setNote(tr("%1 of %2, %3")
                             .arg(wholeNumber(total.done()), wholeNumber(total.expected()),
                                 likelyText(wilson(total.done(), total.expected()))));
    shareRows();
    if (const int columns = m_columns; placesAnew) {
        m_columns = 0;
        place(columns);
    }
}

void OverviewView::place(int columns)
{
    if (columns == m_columns || columns == 0)
        return;
    m_columns = columns;
    for (auto* card :
        std::initializer_list<QWidget*>{m_grid, m_chainCard, m_funnel, m_leverCard, m_right})
        m_cards->removeWidget(card);
    const bool compares = !m_funnel->isHidden();
    if (columns == 3) {
        m_cards->addWidget(m_grid, 0, 0, 1, 2);
        m_cards->addWidget(m_chainCard, 0, 2);
        if (compares)
            m_cards->addWidget(m_funnel, 1, 0);
        m_cards->addWidget(m_leverCard, 1, compares ? 1 : 0, 1, compares ? 1 : 2);
        m_cards->addWidget(m_right, 1, 2);
    } else if (columns == 2) {
        m_cards->addWidget(m_grid, 0, 0, 1, 2);
        m_cards->addWidget(m_chainCard, 1, 0, 1, compares ? 1 : 2);
        if (compares)
            m_cards->addWidget(m_funnel, 1, 1);
        m_cards->addWidget(m_leverCard, 2, 0);
        m_cards->addWidget(m_right, 2, 1);
    } else {
        int row = 0;
        for (auto* card :
            std::initializer_list<QWidget*>{m_grid, m_chainCard, m_funnel, m_leverCard, m_right})
            m_cards->addWidget(card, row++, 0);
    }
    constexpr int kShares[] = {33, 38, 29};
    for (int column = 0; column < 3; ++column)
        m_cards->setColumnStretch(column,
            column >= columns  ? 0
                : columns == 3 ? kShares[column]
                               : 1);
    shareRows();
}

void OverviewView::shareRows()
{
    const bool two = m_columns == 3;
    const int grid = m_grid->model().rowCount() > kFewRows ? 200 : 50;
    for (int row = 0; row < 5; ++row)
        m_cards->setRowStretch(row, !two ? 0 : row == 0 ? grid : row == 1 ? 100 : 0);
}

void OverviewView::arrange(int width)
{
    const auto& theme = themeOf(*this);
    const int gap = theme.px(12);
    const int headlines = width >= theme.px(960) ? 4 : width >= theme.px(520) ? 2 : 1;
    for (std::size_t i = 0; i < m_headlines.size(); ++i)
        m_top->addWidget(
            m_headlines[i], static_cast<int>(i) / headlines, static_cast<int>(i) % headlines);
    for (int column = 0; column < 4; ++column)
        m_top->setColumnStretch(column, column < headlines ? 1 : 0);
    place(width >= theme.px(1060) ? 3 : width >= theme.px(700) ? 2 : 1);
    layout()->setSpacing(gap);
    m_top->setSpacing(gap);
    m_cards->setSpacing(gap);
    m_right->layout()->setSpacing(gap);
}

} // namespace mor::ui
