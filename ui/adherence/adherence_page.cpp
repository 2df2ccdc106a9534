// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/adherence_page.h"

#include "adherence/activities_view.h"
#include "adherence/band_row.h"
#include "adherence/copy_caption.h"
#include "adherence/coverage_tab.h"
#include "adherence/drift_card.h"
#include "adherence/lever_step.h"
#include "adherence/overview_view.h"
#include "adherence/period_kinds.h"
#include "adherence/talks_panel.h"
#include "core/access/first_sight.h"
#include "shared/button.h"
#include "shared/card_copies.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/explain.h"
#include "shared/look_keeper.h"
#include "shared/number_words.h"
#include "shared/period_switcher.h"
#include "shared/segmented_control.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

AdherencePage::AdherencePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_tabs(new SegmentedControl(
          tr("Part of the page"), {tr("Overview"), tr("Activities"), tr("Coverage")}))
    , m_tabsInHeader(new QWidget)
    , m_mirrorInHeader(new QWidget)
    , m_stack(new QStackedLayout(this))
    , m_lack(new EmptyState)
{
    setHeading(tr("Adherence"), {});
    makeTools();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_lack);
    makeKeys();
}

void AdherencePage::showTab(Tab tab)
{
    const bool moves
        = m_tab != tab && m_body->isVisible() && m_body->isAncestorOf(QApplication::focusWidget());
    m_tab = tab;
    m_tabs->setCurrent(static_cast<int>(tab));
    m_overview->setVisible(tab == Tab::Overview);
    m_activities->setVisible(tab == Tab::Activities);
    m_coverage->setVisible(tab == Tab::Coverage);
    if (moves)
        firstFocus()->setFocus();
}

void AdherencePage::showTalks(const TalkQuestion& question)
{
    if (!m_shown)
        return;
    m_askedFrom = QApplication::focusWidget();
    m_talks->showTalks(question, talksBehind(*m_shown, question), m_shown->overview.asOf);
    m_talks->open();
}

void AdherencePage::closeTalks()
{
    const bool moves = m_talks->isAncestorOf(QApplication::focusWidget());
    m_talks->hide();
    if (moves)
        (m_askedFrom ? m_askedFrom.data() : firstFocus())->setFocus();
}

QWidget* AdherencePage::firstFocus()
{
    if (m_stack->currentIndex() != 0)
        return this;
    return m_tab == Tab::Overview  ? m_overview->firstFocus()
        : m_tab == Tab::Activities ? m_activities->firstFocus()
                                   : m_coverage->firstFocus();
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
    m_lead = person->code;
    if (m_periodFound)
        ask(person->code, period);
    else
        findPeriod(period);
}

/// On the day on which it stands, which need not be the day it was due.
void AdherencePage::openTalk(const OccurrenceKey& key)
{
    const auto& schedule = *m_shown->ledger->schedule;
    if (const auto position = schedule.find(key); position != kNone)
        Q_EMIT talkWanted(key, appointmentOf(schedule, position).day);
}

void AdherencePage::showContent(Result<std::shared_ptr<const AdherenceContent>> content)
{
    if (!content) {
        showLack(errorText(content.error()), {}, tr("Try again"));
        return;
    }
    const auto& overview = (*content)->overview;
    if (overview.teams.empty() && !m_bands->filter().empty()) {
        showLack(tr("No manager is alike in all of these."),
            tr("Choose fewer bands beside the period, or all."), tr("Show all"));
        m_lack->disconnect(this);
        connect(m_lack, &EmptyState::wanted, m_bands, &BandRow::clear);
        return;
    }
    if (overview.teams.empty()) {
        showLack(tr("No team is led from here."),
            tr("Adherence is shown for managers and those who lead them."));
        return;
    }
    if (waitsForManager(**content))
        return;
    m_shown = std::move(*content);
    m_overview->showContent(m_shown);
    m_activities->showContent(m_shown);
    m_coverage->showContent(m_shown);
    if (!m_talks->isHidden())
        closeTalks();
    const auto* lead = desk().person(m_lead);
    const auto part
        = partText(QString::fromStdString(lead ? lead->name : m_lead), m_bands->words());
    setCopyCaption(*m_body, captionOf(*m_shown, part));
    setCopyCaption(*m_talks, part);
    showHeading(m_shown->overview);
    std::vector<std::string> about;
    for (const auto& team : m_shown->overview.teams)
        if (!team.tooFew)
            about.push_back(team.manager);
    for (const auto kind : {DataKind::Talks, DataKind::RepNotReached, DataKind::Criteria})
        saw(desk(), kind, about, "adherence");
    m_stack->setCurrentIndex(0);
}

bool AdherencePage::waitsForManager(const AdherenceContent& content)
{
    const auto* manager = desk().person(m_lead);
    const auto& overview = content.overview;
    if (!manager)
        return false;
    const auto seen
        = firstSight(*content.ledger, desk().looks(), {m_lead, overview.viewer, overview.judged});
    if (seen.shown)
        return false;
    const auto name = QString::fromStdString(manager->name);
    m_shown.reset();
    showLack(tr("Shown to %1 first; to you from %2, or once %3 has looked.")
                 .arg(name, shortDate(seen.from, desk().today()), name.section(u' ', 0, 0)),
        tr("A report on one manager waits until the manager saw it, or seven days."));
    return true;
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
              .arg(QString::fromStdString(overview.teams.front().label), wholeNumber(reps))
        : tr("%1 managers, %2 reps")
              .arg(wholeNumber(static_cast<int>(managers)), wholeNumber(reps));
    context += overview.total.open > 0
        ? tr(" · closed windows only, %1 still open").arg(wholeNumber(overview.total.open))
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

} // namespace mor::ui
