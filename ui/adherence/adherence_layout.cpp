// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/activities_view.h"
#include "adherence/adherence_page.h"
#include "adherence/band_row.h"
#include "adherence/coverage_tab.h"
#include "adherence/drift_card.h"
#include "adherence/lever_step.h"
#include "adherence/overview_view.h"
#include "adherence/period_kinds.h"
#include "adherence/talks_panel.h"
#include "shared/button.h"
#include "shared/explain.h"
#include "shared/period_switcher.h"
#include "shared/scroll_column.h"
#include "shared/segmented_control.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

void AdherencePage::makeTools()
{
    for (auto* place : {m_tabsInHeader, m_mirrorInHeader})
        (new QHBoxLayout(place))->setContentsMargins({});
    addTool(m_tabsInHeader);
    connect(m_tabs, &SegmentedControl::chosen, this,
        [this](int tab) { showTab(static_cast<Tab>(tab)); });
    m_filter = new Button(Icon::Filter,
        tr("Like with like: compare managers alike in span, "
           "tenure, region, own quota or ramping reps"));
    m_filter->setCheckable(true);
    connect(m_filter, &QAbstractButton::toggled, this, [this](bool on) {
        m_bands->setVisible(on);
        if (on)
            m_bands->setFocus();
    });
    addTool(m_filter);
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
    m_mirror = new Button(tr("What others see"), Button::Kind::Quiet);
    m_mirror->setSymbol(Icon::Eye);
    m_mirror->setToolTip(tr("Who sees which of your data in which form, and who last looked"));
    connect(m_mirror, &QAbstractButton::clicked, this,
        [this] { Q_EMIT pageWanted(QStringLiteral("mirror")); });
    addTool(m_mirrorInHeader);
    usePerson();
}

template <class View>
void AdherencePage::connectView(View& view)
{
    connect(&view, &View::said, this,
        [this](const QString& sentence) { Q_EMIT said(sentence, false); });
    connect(&view, &View::talksWanted, this, &AdherencePage::showTalks);
}

QScrollArea* AdherencePage::makeViews()
{
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    m_toolsInPage = new QHBoxLayout;
    m_bands = new BandRow;
    m_bands->hide();
    m_overview = new OverviewView;
    m_drift = new DriftCard(desk());
    m_overview->setDriftCard(m_drift);
    m_levers = new LeverStep(desk(), m_overview->chain(), this);
    connect(m_overview, &OverviewView::resultsWanted, this, &AdherencePage::leversWanted);
    connect(m_drift, &DriftCard::said, this, &Page::said);
    connect(m_drift, &DriftCard::answering, this,
        [this] { m_scroll->ensureWidgetVisible(m_drift->firstFocus()); });
    connect(m_drift, &DriftCard::shown, this,
        [this] { m_overview->showAlarms(m_drift->watch()->alarms); });
    m_activities = new ActivitiesView;
    m_coverage = new CoverageTab;
    m_seenBy = new ExplanationLine(*this);
    column->addLayout(m_toolsInPage);
    column->addWidget(m_bands);
    column->addWidget(m_overview, 1);
    column->addWidget(m_activities, 1);
    column->addWidget(m_coverage, 1);
    column->addWidget(m_seenBy);
    connectView(*m_overview);
    connectView(*m_activities);
    connectView(*m_coverage);
    connect(m_bands, &BandRow::chosen, this, [this] { showPeriod(m_periods->current()); });

    return scrollColumn(m_body);
}

QWidget* AdherencePage::makeContent()
{
    m_scroll = makeViews();
    m_talks = new TalksPanel(this);
    m_talks->hide();
    connect(m_talks, &TalksPanel::closeWanted, this, &AdherencePage::closeTalks);
    connect(m_talks, &TalksPanel::said, this,
        [this](const QString& sentence) { Q_EMIT said(sentence, false); });
    connect(m_talks, &TalksPanel::talkChosen, this,
        [this](const OccurrenceKey& key) { openTalk(key); });
    showTab(Tab::Overview);
    return m_scroll;
}

void AdherencePage::makeKeys()
{
    const auto add = [this](const QString& text, int key, int step) {
        auto* action = new QAction(text, this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this,
            [this, step] { showTab(static_cast<Tab>((static_cast<int>(m_tab) + step + 3) % 3)); });
        addAction(action);
    };
    add(tr("Previous tab"), Qt::Key_PageUp, -1);
    add(tr("Next tab"), Qt::Key_PageDown, 1);
}

void AdherencePage::answerDrift()
{
    showTab(Tab::Overview);
    m_drift->answer();
}

void AdherencePage::layOut(bool) { arrange(); }

void AdherencePage::arrange()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    m_body->layout()->setContentsMargins(margin, theme.px(16), margin, theme.px(10));
    m_body->layout()->setSpacing(theme.px(10));
    const bool narrow = width() < theme.px(1000);
    const auto place = [&](QWidget& tool, QWidget& inHeader, Qt::Alignment side) {
        QLayout* layout = narrow ? m_toolsInPage : inHeader.layout();
        if (layout->indexOf(&tool) >= 0)
            return;
        (narrow ? inHeader.layout() : static_cast<QLayout*>(m_toolsInPage))->removeWidget(&tool);
        layout->addWidget(&tool);
        layout->setAlignment(&tool, side);
        tool.show();
    };
    place(*m_tabs, *m_tabsInHeader, Qt::AlignLeading);
    place(*m_mirror, *m_mirrorInHeader, narrow ? Qt::AlignTrailing : Qt::AlignLeading);
    m_overview->arrange(width() - 2 * margin);
    m_talks->place();
}

void AdherencePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_talks->isHidden())
        closeTalks();
    else
        Page::keyPressEvent(event);
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
