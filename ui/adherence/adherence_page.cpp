// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/adherence_page.h"

#include "adherence/coverage_view.h"
#include "adherence/grid_card.h"
#include "adherence/headline_card.h"
#include "adherence/legend.h"
#include "adherence/lever_view.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/period_switcher.h"
#include "shared/person_switcher.h"
#include "shared/segmented_control.h"
#include "shared/table_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr PeriodKind kKinds[] = {PeriodKind::FourWeeks, PeriodKind::Month, PeriodKind::Quarter};

} // namespace

AdherencePage::AdherencePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_kinds(
          new SegmentedControl(tr("Period judged"), {tr("4 weeks"), tr("Month"), tr("Quarter")}))
    , m_kindsInHeader(new QWidget)
    , m_stack(new QStackedLayout(this))
    , m_lack(new EmptyState)
{
    setHeading(tr("Adherence"), {});
    (new QHBoxLayout(m_kindsInHeader))->setContentsMargins({});
    addTool(m_kindsInHeader);
    m_periods = usePeriod(PeriodKind::FourWeeks);
    usePerson();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_lack);
    connect(
        m_kinds, &SegmentedControl::chosen, this, [this](int choice) { useKind(kKinds[choice]); });
}

QWidget* AdherencePage::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_kindsInPage = new QHBoxLayout;
    m_headlines = new QGridLayout;
    for (auto*& card : m_cards)
        card = new HeadlineCard;
    m_later = new Card;
    m_laterText = new EmptyState;
    m_later->body()->addWidget(m_laterText);
    m_seenBy = new Label({}, Type::Small, &Theme::muted);
    column->addLayout(m_kindsInPage);
    column->addLayout(m_headlines);
    column->addWidget(makeFigures(), 1);
    column->addWidget(m_later, 1);
    column->addWidget(m_seenBy->wrapped());

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

QWidget* AdherencePage::makeFigures()
{
    m_figures = new QWidget;
    auto* column = new QVBoxLayout(m_figures);
    column->setContentsMargins({});
    m_grid = new GridCard;
    connect(m_grid, &GridCard::copied, this,
        [this] { Q_EMIT said(tr("The grid is copied as text."), false); });

    m_leverCard = new TableCard(tr("By lever"));
    m_leverCard->setView(*new LeverView(m_levers));
    m_leverCard->addFoot(new Legend(Legend::Kind::Verdicts));

    auto* coverageCard = new TableCard(tr("Is anyone left out?"));
    auto* table = new CoverageView(m_coverage);
    connect(table, &FigureTable::copied, this,
        [this] { Q_EMIT said(tr("The table is copied as text."), false); });
    coverageCard->setView(*table);
    coverageCard->addFoot(
        (new Label(tr("Covered: talks due that reached their rep. Floor: what the least served rep "
                      "got. Below min.: reps who got fewer than were due. Gap: longest time "
                      "without a talk, in working days."),
             Type::Caption, &Theme::muted))
            ->wrapped());

    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->addWidget(m_leverCard, 3);
    m_lower->addWidget(coverageCard, 2);
    column->addWidget(m_grid, 2);
    column->addLayout(m_lower, 1);
    return m_figures;
}

QWidget* AdherencePage::firstFocus()
{
    return m_figures->isVisible() ? m_grid->firstFocus() : this;
}

void AdherencePage::useKind(PeriodKind kind)
{
    const auto& fiscal = desk().plan()->roster.fiscal;
    Day last = std::min(m_periods->current().days.last, desk().today());
    if (kind == PeriodKind::FourWeeks && m_shown && m_shown->lastClosedWeek)
        last = std::min(last, *m_shown->lastClosedWeek);
    showPeriod(periodOf(kind, last, fiscal));
}

void AdherencePage::showFor(const Person* person, const Period& period)
{
    if (!person) {
        showLack(tr("Nobody is in this file yet."),
            tr("Adherence is counted for each manager's team."), tr("Add people"));
        return;
    }
    if (desk().plan()->rhythm.versions.empty()) {
        showLack(tr("No rhythm is published yet."),
            tr("Adherence counts from the first week in which a rhythm holds."));
        return;
    }
    const auto kind = std::ranges::find(kKinds, period.kind);
    m_kinds->setCurrent(static_cast<int>(kind - std::begin(kKinds)));
    ask(person->code, period);
}

void AdherencePage::ask(const std::string& lead, const Period& period)
{
    const auto* viewer = desk().viewer();
    const OverviewQuestion question{lead, viewer ? viewer->code : lead, period.days};
    desk().ledgerFor(
        {weeksShown(period.days), {}}, this, [this, question](const Result<LedgerAnswer>& answer) {
            if (answer)
                measure(*answer, question);
            else
                showLack(errorText(answer.error()), {}, tr("Try again"));
        });
}

void AdherencePage::measure(const LedgerAnswer& answer, const OverviewQuestion& question)
{
    const auto name = QStringLiteral("adherence-%1").arg(reinterpret_cast<quintptr>(this));
    desk().runner().run(
        name,
        [answer, question](const Cancelled&) {
            return std::make_shared<const Overview>(
                overviewOf(*answer.ledger, *answer.confirmations, question));
        },
        [page = QPointer<AdherencePage>(this)](std::shared_ptr<const Overview> overview) {
            if (page)
                page->showOverview(std::move(overview));
        });
}

void AdherencePage::showOverview(std::shared_ptr<const Overview> overview)
{
    // The first look is at the last four weeks that are closed, not at those still running.
    if (!m_periodFound) {
        m_periodFound = true;
        const auto last = overview->lastClosedWeek;
        const auto& fiscal = desk().plan()->roster.fiscal;
        if (last && *last != mondayOf(overview->judged.last)) {
            showPeriod(periodOf(PeriodKind::FourWeeks, *last, fiscal));
            return;
        }
    }
    m_shown = std::move(overview);
    if (m_shown->teams.empty()) {
        showLack(tr("No team is led from here."),
            tr("Adherence is shown for managers and those who lead them."));
        return;
    }
    const auto texts = headlineTexts(*m_shown);
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_cards[i]->showText(texts[i]);
    m_figures->setVisible(m_shown->showsCharts());
    m_later->setVisible(!m_shown->showsCharts());
    if (m_shown->chartsFrom)
        m_laterText->say(tr("Charts start on %1.").arg(longDate(*m_shown->chartsFrom)),
            tr("By then four weeks are closed; fewer say too little to draw."));
    else
        m_laterText->say(tr("No window has closed in these weeks."),
            tr("Nothing was due, or everything is still open."));
    m_grid->showOverview(m_shown);
    m_levers.setItems(*m_shown);
    m_coverage.setItems(*m_shown);
    const auto& total = m_shown->total;
    m_leverCard->setNote(tr("%1 of %2, %3")
                             .arg(QString::number(total.done()), QString::number(total.expected()),
                                 likelyText(wilson(total.done(), total.expected()))));
    showHeading(*m_shown);
    m_stack->setCurrentIndex(0);
}

void AdherencePage::showHeading(const Overview& overview)
{
    int reps = 0;
    int few = 0;
    for (const auto& team : overview.teams) {
        reps += team.until ? 0 : team.reps;
        few += team.tooFew ? 1 : 0;
    }
    const auto managers = std::ranges::count_if(
        overview.teams, [](const OverviewTeam& team) { return !team.until; });
    auto context = managers == 1
        ? tr("%1, %2 reps")
              .arg(QString::fromStdString(overview.teams.front().label), QString::number(reps))
        : tr("%1 managers, %2 reps").arg(managers).arg(reps);
    context += overview.total.open > 0
        ? tr(" · closed windows only, %1 still open").arg(overview.total.open)
        : tr(" · closed windows only");
    setHeading(tr("Adherence"), context);
    auto seenBy
        = tr("Seen by the manager for the own team, and as counts for each team by those "
             "who lead the manager. Which rep was not reached is seen only by the manager.");
    if (few > 0)
        seenBy += tr(" Teams of fewer than four people show no figures and are in no sum.");
    m_seenBy->setText(seenBy);
}

void AdherencePage::showLack(const QString& sentence, const QString& why, const QString& button)
{
    m_lack->say(sentence, why, button);
    m_lack->disconnect(this);
    if (!desk().viewer())
        connect(m_lack, &EmptyState::wanted, this, &Page::peopleWanted);
    else
        connect(m_lack, &EmptyState::wanted, this, [this] { stepPeriod(0); });
    setHeading(tr("Adherence"), {});
    m_stack->setCurrentIndex(1);
}

void AdherencePage::arrange()
{
    const auto& theme = themeOf(*this);
    const int width = this->width();
    auto* kinds = width < theme.px(760) ? m_kindsInPage : m_kindsInHeader->layout();
    if (kinds->indexOf(m_kinds) < 0) {
        m_kindsInPage->removeWidget(m_kinds);
        m_kindsInHeader->layout()->removeWidget(m_kinds);
        kinds->addWidget(m_kinds);
        kinds->setAlignment(m_kinds, Qt::AlignLeading);
        m_kinds->show();
    }
    const int columns = width >= theme.px(960) ? 4 : width >= theme.px(520) ? 2 : 1;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_headlines->addWidget(
            m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 4; ++column)
        m_headlines->setColumnStretch(column, column < columns ? 1 : 0);
    m_lower->setDirection(
        width >= theme.px(760) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int gap = theme.px(12);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    auto* content = m_figures->parentWidget();
    content->layout()->setContentsMargins(margin, theme.px(16), margin, theme.px(12));
    content->layout()->setSpacing(gap);
    m_headlines->setSpacing(gap);
    m_figures->layout()->setSpacing(gap);
    m_lower->setSpacing(gap);
}

void AdherencePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void AdherencePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lower)
        arrange();
}

} // namespace mor::ui
