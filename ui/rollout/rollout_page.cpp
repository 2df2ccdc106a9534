// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/rollout_page.h"

#include "rollout/card_rows.h"
#include "rollout/coming_card.h"
#include "rollout/gate_card.h"
#include "rollout/own_words_card.h"
#include "rollout/running_card.h"
#include "rollout/stage_card.h"
#include "rollout/wave_dialog.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/plural.h"
#include "shared/rhythm_undo.h"

#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

RolloutPage::RolloutPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_lack(new EmptyState)
    , m_history(new Button(tr("History"), Button::Kind::Quiet))
    , m_overruled(new Button(tr("Overruled gates"), Button::Kind::Quiet))
{
    setHeading(tr("Rollout"), {});
    m_stack->addWidget(makeContent());
    arrange(); // cards without a place would only come in after the page is first drawn
    m_stack->addWidget(m_lack);
    makeTools();
    connect(m_gate, &GateCard::waited, this, &RolloutPage::wait);
    connect(m_gate, &GateCard::wentAhead, this, &RolloutPage::goAhead);
    connect(m_words, &OwnWordsCard::written, this, &RolloutPage::write);
    connect(m_coming, &ComingCard::planned, this, &RolloutPage::plan);
    connect(m_coming, &ComingCard::ideaDropped, this, &RolloutPage::drop);
    connect(m_firstText, &EmptyState::wanted, this, &RolloutPage::startFirst);
    connect(m_lack, &EmptyState::wanted, this, &Page::peopleWanted);
    for (auto* card : m_stageCards)
        connect(card, &QAbstractButton::clicked, this, [this, card] { openStage(card->stage()); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* primary = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        primary->setContext(Qt::WidgetWithChildrenShortcut);
        connect(primary, &QShortcut::activated, this, [this] {
            if (auto* waves = qobject_cast<WaveDialog*>(m_dialog.data()))
                waves->primaryAct();
            else if (!m_dialog)
                m_gate->primaryAct();
        });
    }
}

void RolloutPage::makeTools()
{
    m_history->setSymbol(Icon::Clock);
    addTool(m_history);
    addTool(m_overruled);
    connect(m_history, &QAbstractButton::clicked, this, [this] { openDecisions(false); });
    connect(m_overruled, &QAbstractButton::clicked, this, [this] { openDecisions(true); });
}

QWidget* RolloutPage::firstFocus()
{
    for (auto* card : m_stageCards)
        if (stageOn(desk().plan()->rhythm.rollout, desk().today()) == card->stage())
            return card;
    if (m_first->isVisible())
        return m_firstText->findChild<Button*>();
    return m_stageCards.front();
}

void RolloutPage::showFor(const Person*, const Period&)
{
    if (!desk().viewer()) {
        m_lack->say(tr("Nobody is in this file yet."),
            tr("A rhythm is rolled out to people: first the leader, then volunteers, then all."),
            tr("Add people"));
        setHeading(tr("Rollout"), {});
        setTools({});
        m_stack->setCurrentIndex(1);
        return;
    }
    if (desk().viewer()->role == Role::Rep) { // sums over teams are none of their talks
        m_lack->say(tr("The rollout is read by those who lead."),
            tr("It counts talks of all teams. What was agreed stands on Rhythm."));
        setHeading(tr("Rollout"), {});
        setTools({});
        m_stack->setCurrentIndex(1);
        return;
    }
    setTools({m_history, m_overruled});
    m_stack->setCurrentIndex(0);
    showPlan();
    askLedger();
}

void RolloutPage::showPlan()
{
    const auto plan = desk().plan();
    const Day today = desk().today();
    const auto readOnly = readOnlyReason();
    setHeading(tr("Rollout"), rolloutContext(*plan, today));
    const auto views = stageViews(*plan, today);
    for (std::size_t i = 0; i < views.size(); ++i)
        m_stageCards[i]->showStage(views[i]);
    showFirstRun();

    const int overruled = overruledGates(plan->rhythm.rollout);
    m_overruled->setText(tr("Overruled gates: %1").arg(overruled));
    m_overruled->setReasonDisabled(overruled > 0 ? QString() : tr("No gate was overruled so far."));
    m_history->setReasonDisabled(
        plan->rhythm.rollout.decisions.empty() ? tr("Nothing was decided so far.") : QString());

    m_words->showPlan(*plan, viewerCode(), today, desk().isReadOnly());
    m_coming->showPlan(*plan, desk().library(), today);
    m_coming->setReasonReadOnly(readOnly);
    m_gate->setReasonReadOnly(readOnly);

    m_expectations->table().setLevers(plan->rhythm);
    const auto reports = expectationReports(plan->rhythm, today);
    m_expectations->setRows(expectationHeads(), expectationRows(reports, plan->rhythm, today),
        tr("No published activity states what it should move. State it in the editor, before the "
           "activity starts."));
    m_expectations->setFoot(reports.empty() ? QString() : rivalsSentence());
}

void RolloutPage::showFirstRun()
{
    const auto first = firstRun(*desk().plan(), desk().today());
    m_first->setVisible(first.has_value());
    if (first)
        m_firstText->say(
            first->sentence, first->why, mayDesign(desk()) ? first->button : QString());
}

void RolloutPage::askLedger()
{
    const auto plan = desk().plan();
    const auto& versions = plan->rhythm.versions;
    if (versions.empty() || versions.front().effectiveFrom > desk().today()) {
        showNoFigures(tr("No rhythm is live yet, so nothing can be seen."));
        return;
    }
    desk().ledgerFor({{versions.front().effectiveFrom, desk().today()}, {}}, this,
        [this](const Result<LedgerAnswer>& answer) {
            if (answer)
                measure(*answer);
            else
                showNoFigures(errorText(answer.error()));
        });
}

void RolloutPage::measure(const LedgerAnswer& answer)
{
    const auto name = QStringLiteral("rollout-%1").arg(reinterpret_cast<quintptr>(this));
    desk().runner().run(
        name,
        [answer, today = desk().today(), viewer = viewerCode(), openReader = desk().openReader()](
            const Cancelled& cancelled) {
            std::vector<CheckOff> records;
            if (const auto reader = openReader(); reader)
                for (const auto& days :
                    daysOfRecords(answer.ledger->schedule->plan->rhythm, today)) {
                    auto some = (*reader)->checkOffs(days);
                    if (*cancelled || !some)
                        break;
                    records.insert(records.end(), std::make_move_iterator(some->begin()),
                        std::make_move_iterator(some->end()));
                }
            const Sight sight(answer.ledger->schedule->plan, viewer, today);
            return rolloutFigures(sight, answer.ledger, records);
        },
        [page = QPointer<RolloutPage>(this)](const RolloutFigures& figures) {
            if (page)
                page->showFigures(figures);
        });
}

void RolloutPage::showFigures(const RolloutFigures& figures)
{
    const auto plan = desk().plan();
    const Day today = desk().today();
    if (figures.withheld) {
        showNoFigures(tr("Sums with one to three managers whose counts are not yours to see are "
                         "not shown."));
        return showOwnTalks(figures.own);
    }
    m_shown = figures.gate;
    if (figures.gate.stage)
        m_gate->showGate(gateView(figures.gate, *plan, today));
    else
        m_gate->showNone(tr("The gate to the next stage"),
            tr("Conditions are judged once a stage has begun: coverage, usefulness and hours, "
               "not only adherence."));
    m_running->showRunning(stillRunning(figures.survival, *plan, viewerCode()));

    m_decay->setContext(tr("of the check-offs of the last four weeks; below, of the first four"));
    m_decay->setRows(
        decayHeads(), decayRows(figures.decay, plan->rhythm), tr("Nothing was checked off yet."));
    m_decay->setFoot(decayAdvice(figures.decay, plan->rhythm).join(QLatin1Char('\n')));

    showOwnTalks(figures.own);
}

void RolloutPage::showOwnTalks(const std::vector<OwnTalks>& own)
{
    m_own->setContext(tr("Last four closed weeks. Every manager can read this."));
    m_own->setNote(ownTalksCount(own));
    m_own->setRows({QString(), QString()}, ownTalkRows(own),
        tr("No week of the leader’s own rhythm is closed yet."));
}

void RolloutPage::showNoFigures(const QString& why)
{
    m_shown.reset();
    m_gate->showNone(tr("The gate to the next stage"), why);
    m_running->showRunning({{}, false, {}, why, {}});
    m_decay->setContext({});
    m_decay->setRows(decayHeads(), {}, why);
    m_decay->setFoot({});
    m_own->setContext({});
    m_own->setNote({});
    m_own->setRows({QString(), QString()}, {}, why);
}

void RolloutPage::hideEvent(QHideEvent* event)
{
    m_words->store();
    Page::hideEvent(event);
}

} // namespace mor::ui
