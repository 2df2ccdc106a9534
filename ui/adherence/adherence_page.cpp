// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/adherence_page.h"

#include "adherence/overview_view.h"
#include "adherence/period_kinds.h"
#include "core/adherence/read_ledger.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/explain.h"
#include "shared/period_switcher.h"

#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

/// Whose teams over which days, and what they are compared with.
struct AdherencePage::Question {
    OverviewQuestion overview;
    DayRange wholeBefore;
    DayRange needed; ///< due dates
};

AdherencePage::AdherencePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_lack(new EmptyState)
{
    setHeading(tr("Adherence"), {});
    makeTools();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_lack);
}

void AdherencePage::makeTools()
{
    m_periods = usePeriod(PeriodKind::FourWeeks);
    m_kinds = new PeriodKinds;
    m_periods->setKinds(m_kinds);
    connect(m_periods, &PeriodSwitcher::listOpening, this, [this] {
        Day day = this->desk().today();
        if (m_shown && m_shown->overview.lastClosedWeek)
            day = std::min(day, *m_shown->overview.lastClosedWeek);
        m_kinds->setCurrent(m_periods->current(), day, this->desk().plan()->roster.fiscal);
    });
    connect(m_kinds, &PeriodKinds::chosen, this, [this](const Period& period) {
        m_periods->closeList();
        showPeriod(period);
    });
    auto* mirror = new Button(tr("What others see"), Button::Kind::Quiet);
    mirror->setSymbol(Icon::Eye);
    mirror->setToolTip(tr("Who sees which of your data in which form, and who last looked"));
    connect(mirror, &QAbstractButton::clicked, this,
        [this] { Q_EMIT pageWanted(QStringLiteral("mirror")); });
    addTool(mirror);
    usePerson();
}

QWidget* AdherencePage::makeContent()
{
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    m_overview = new OverviewView;
    m_seenBy = new ExplanationLine(*this);
    column->addWidget(m_overview, 1);
    column->addWidget(m_seenBy);
    connect(m_overview, &OverviewView::said, this,
        [this](const QString& sentence) { Q_EMIT said(sentence, false); });

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    return scroll;
}

QWidget* AdherencePage::firstFocus()
{
    return m_stack->currentIndex() == 0 ? m_overview->firstFocus() : this;
}

const GridCard& AdherencePage::grid() const { return m_overview->grid(); }

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
    ask(person->code, period);
}

void AdherencePage::ask(const std::string& lead, const Period& period)
{
    const auto* viewer = desk().viewer();
    const auto before = wholeBefore(period, desk().plan()->roster.fiscal);
    const Question question{
        {lead, viewer ? viewer->code : lead, period.days}, before, daysNeeded(period.days, before)};
    desk().ledgerFor(
        {question.needed, {}}, this, [this, question](const Result<LedgerAnswer>& answer) {
            if (answer)
                measure(*answer, question);
            else
                showLack(errorText(answer.error()), {}, tr("Try again"));
        });
}

void AdherencePage::measure(const LedgerAnswer& answer, const Question& question)
{
    using Content = std::shared_ptr<const AdherenceContent>;
    const auto name = QStringLiteral("adherence-%1").arg(reinterpret_cast<quintptr>(this));
    desk().runner().run(
        name,
        [answer, question, open = desk().openReader()](const Cancelled&) -> Result<Content> {
            const auto practice = open();
            if (!practice)
                return fail(practice);
            const auto steps = (*practice)->nextSteps(keyDatesOf(question.needed), {});
            if (!steps)
                return fail(steps);
            auto content = std::make_shared<AdherenceContent>();
            content->ledger = answer.ledger;
            content->overview
                = overviewOf(*answer.ledger, *answer.confirmations, question.overview);
            const auto before = daysBefore(
                question.wholeBefore, question.overview.judged, content->overview.lastClosedWeek);
            content->comparison = comparisonOf(
                *answer.ledger, *answer.confirmations, *steps, content->overview, before);
            return Content(std::move(content));
        },
        [page = QPointer<AdherencePage>(this)](Result<Content> content) {
            if (page)
                page->showContent(std::move(content));
        });
}

void AdherencePage::showContent(Result<std::shared_ptr<const AdherenceContent>> content)
{
    if (!content) {
        showLack(errorText(content.error()), {}, tr("Try again"));
        return;
    }
    const auto& overview = (*content)->overview;
    // The first look is at the last four weeks that are closed, not at those still running.
    if (!m_periodFound) {
        m_periodFound = true;
        const auto last = overview.lastClosedWeek;
        if (last && *last != mondayOf(overview.judged.last)) {
            showPeriod(periodOf(PeriodKind::FourWeeks, *last, desk().plan()->roster.fiscal));
            return;
        }
    }
    if (overview.teams.empty()) {
        showLack(tr("No team is led from here."),
            tr("Adherence is shown for managers and those who lead them."));
        return;
    }
    m_shown = std::move(*content);
    m_overview->showContent(m_shown);
    showHeading(m_shown->overview);
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
    m_seenBy->setOtherwise(seenBy);
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

void AdherencePage::layOut(bool) { arrange(); }

void AdherencePage::arrange()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    m_body->layout()->setContentsMargins(margin, theme.px(16), margin, theme.px(10));
    m_body->layout()->setSpacing(theme.px(10));
    m_overview->arrange(width() - 2 * margin);
}

void AdherencePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void AdherencePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_overview)
        arrange();
}

} // namespace mor::ui
