// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/coaching_page.h"

#include "coaching/judgement_editor.h"
#include "coaching/round_form.h"
#include "coaching/round_panel.h"
#include "core/coaching/coaching_repository.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/look_keeper.h"
#include "shared/plural.h"
#include "shared/rows_card.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kRowsAtOnce = 8;

/// A talk may be held a month before its window opens, and is at most a quarter long.
DayRange dueDatesAround(Day today)
{
    using std::chrono::days;
    return {today - days{7 * kWeeksToObserve + 31}, today + days{100}};
}

bool areIn(const OccurrenceKey& key, const std::vector<TalkToObserve>& talks)
{
    return std::ranges::find(talks, key, &TalkToObserve::key) != talks.end();
}

} // namespace

CoachingPage::CoachingPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_most(kRowsAtOnce)
    , m_stack(new QStackedLayout(this))
    , m_lack(new EmptyState)
{
    setHeading(tr("Coaching"), {});
    m_stack->addWidget(makeContent());
    arrange();
    m_stack->addWidget(m_lack);
    connectParts();
}

void CoachingPage::connectParts()
{
    connect(m_lack, &EmptyState::wanted, this, &Page::peopleWanted);
    connect(&m_talks->table(), &RowTable::currentRowChanged, this,
        [this](const QString& id) { chooseTalk(id.isEmpty() ? -1 : id.toInt()); });
    connect(&m_talks->table(), &RowTable::chosen, this, [this](const QString& id) {
        chooseTalk(id.toInt());
        if (auto* first = m_panel->firstFocus())
            first->setFocus(Qt::ShortcutFocusReason);
    });
    for (const auto signal : {&RowTable::currentRowChanged, &RowTable::chosen})
        connect(&m_received->table(), signal, this,
            [this](const QString& id) { chooseReceived(id.isEmpty() ? -1 : id.toInt()); });
    connect(&m_rounds->table(), &RowTable::currentRowChanged, this, &CoachingPage::chooseRound);
    connect(&m_rounds->table(), &RowTable::chosen, this, [this](const QString& id) {
        chooseRound(id);
        if (auto* first = m_round->editor().firstFocus(); first && first->isVisible())
            first->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_manager, &QComboBox::currentIndexChanged, this, [this] {
        m_most = kRowsAtOnce;
        showTalks();
    });
    connect(static_cast<QAbstractButton*>(m_more), &QAbstractButton::clicked, this, [this] {
        m_most += kRowsAtOnce;
        showTalks();
    });
    connect(static_cast<QAbstractButton*>(m_new), &QAbstractButton::clicked, this,
        &CoachingPage::openForm);
    connect(m_panel, &ObservationPanel::edited, this, &CoachingPage::keepDraft);
    connect(m_panel, &ObservationPanel::saveWanted, this, &CoachingPage::saveObservation);
    connect(m_form, &RoundForm::openWanted, this, &CoachingPage::openRound);
    connect(m_form, &RoundForm::closed, this, &CoachingPage::closeForm);
    connect(m_round, &RoundPanel::edited, this,
        [this] { m_judging[m_round->round()] = m_round->editor().judgement(); });
    connect(m_round, &RoundPanel::handInWanted, this, &CoachingPage::handIn);
    connect(m_round, &RoundPanel::closeWanted, this, &CoachingPage::closeRound);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* primary = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        primary->setContext(Qt::WidgetWithChildrenShortcut);
        connect(primary, &QShortcut::activated, this, &CoachingPage::primaryAct);
    }
}

QWidget* CoachingPage::firstFocus()
{
    if (m_stack->currentIndex() == 1)
        return m_lack;
    for (auto* card : {m_talks, m_received, m_rounds})
        if (card->isVisible() && !card->table().rows().empty())
            return &card->table();
    return m_new->isVisible() ? m_new : this;
}

void CoachingPage::showFor(const Person*, const Period&)
{
    if (m_shownTo != viewerCode()) { // nobody sees what another typed
        m_drafts.clear();
        m_judging.clear();
        m_chosen = {};
        m_form->clear();
        closeForm();
        m_shownTo = viewerCode();
    }
    const auto* viewer = desk().viewer();
    const auto* coaching = desk().coaching();
    if (!viewer || !coaching || viewer->role == Role::Rep)
        return showLack();
    auto contents = readCoaching(desk(), *coaching);
    if (!contents) {
        m_lack->say(tr("Coaching could not be read."), errorText(contents.error()));
        m_stack->setCurrentIndex(1);
        return;
    }
    m_contents = std::move(*contents);
    m_stack->setCurrentIndex(0);
    showContents();
    std::vector<std::string> about;
    for (const auto& line : m_contents.managers)
        about.push_back(line.manager);
    saw(desk(), DataKind::Criteria, about, "coaching");
}

void CoachingPage::showLack()
{
    setHeading(tr("Coaching"), {});
    m_stack->setCurrentIndex(1);
    if (!desk().viewer())
        m_lack->say(tr("Nobody is in this file yet."),
            tr("Who leads managers says here what they saw of a talk; managers judge cases "
               "together."),
            tr("Add people"));
    else
        m_lack->say(tr("This page is for those who lead."),
            tr("Leaders and second lines say here what they saw of a manager’s talk, and managers "
               "judge cases together. It is about how managers coach: nothing on it is about a "
               "rep, and no rep is named."));
}

void CoachingPage::showContents()
{
    const auto open = std::ranges::count_if(m_contents.rounds,
        [](const RoundView& view) { return view.open() && view.invited && !view.own; });
    QStringList context;
    context << (m_contents.observes ? tr("What you saw of your managers’ talks")
                                    : tr("What was seen of your talks"));
    if (open > 0)
        context << counted(
            static_cast<int>(open), tr("one case to judge"), tr("%1 cases to judge"));
    setHeading(tr("Coaching"), context.join(QStringLiteral(" · ")));

    m_talks->setVisible(m_contents.observes);
    m_received->setVisible(m_contents.isObserved);
    m_managers->setVisible(m_contents.observes);
    m_criteria->setVisible(
        m_contents.observes ? !m_contents.seen.criteria.empty() : !m_contents.own.criteria.empty());
    m_new->setVisible(m_contents.calibrates);
    setCopyCaption(*m_content,
        tr("%1, %2").arg(QString::fromStdString(desk().viewer()->name),
            label({PeriodKind::Day, {desk().today(), desk().today()}})));
    showReceived();
    showFigures();
    showRounds();
    m_form->showPlan(*desk().plan(), viewerCode(), desk().today(), readOnlyReason());
    if (m_contents.observes)
        askTalks();
    else if (!m_showsReceived)
        chooseReceived(m_contents.received.empty() ? -1 : 0);
}

void CoachingPage::askTalks()
{
    desk().ledgerFor(
        {dueDatesAround(desk().today()), {}}, this, [this](const Result<LedgerAnswer>& answer) {
            if (!answer) {
                m_talks->setRows(talkHeads(), {}, errorText(answer.error()));
                return;
            }
            const Day today = desk().today();
            m_all = talksToObserve(*answer->ledger, viewerCode(),
                {today - std::chrono::days{7 * kWeeksToObserve}, today}, m_contents.given);
            fillManagers();
            showTalks();
        });
}

void CoachingPage::fillManagers()
{
    const QSignalBlocker quiet(m_manager);
    const auto kept = m_manager->currentData();
    m_manager->clear();
    m_manager->addItem(tr("Everybody you lead"), QString());
    const auto& roster = desk().plan()->roster;
    for (const auto& person : roster.people) // in the order of the organisation
        if (std::ranges::find(m_all, person.code, &TalkToObserve::manager) != m_all.end())
            m_manager->addItem(
                QString::fromStdString(person.name), QString::fromStdString(person.code));
    m_manager->setCurrentIndex(std::max(0, m_manager->findData(kept)));
    m_manager->setVisible(m_manager->count() > 2);
}

void CoachingPage::showTalks()
{
    const auto manager = m_manager->currentData().toString().toStdString();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
        [&](const TalkToObserve& talk) { return manager.empty() || talk.manager == manager; });
    const bool more = m_shown.size() > m_most;
    if (more)
        m_shown.resize(m_most);
    m_more->setVisible(more);
    m_talks->setContext(tr("Held in the last three weeks. Whom a talk was with is not shown."));
    {
        const QSignalBlocker quiet(m_talks->table());
        m_talks->setRows(talkHeads(), talkRows(m_shown, *desk().plan(), desk().today()),
            tr("None of those you lead has recorded a talk in the last three weeks. Sit in on one; "
               "once it is checked off it stands here."));
    }
    if (m_showsReceived)
        return;
    if (!areIn(m_chosen, m_shown))
        m_chosen = m_shown.empty() ? OccurrenceKey{} : m_shown.front().key;
    showChosenTalk();
}

void CoachingPage::chooseTalk(int position)
{
    if (position < 0 || position >= static_cast<int>(m_shown.size()))
        return;
    const auto& key = m_shown[static_cast<std::size_t>(position)].key;
    if (key == m_chosen && !m_showsReceived)
        return;
    m_chosen = key;
    m_showsReceived = false;
    showChosenTalk();
}

void CoachingPage::showChosenTalk()
{
    const auto talk = std::ranges::find(m_shown, m_chosen, &TalkToObserve::key);
    if (talk == m_shown.end())
        return m_panel->showNothing(tr("Choose a talk to say what you saw."));
    {
        const QSignalBlocker quiet(m_talks->table());
        m_talks->table().select(QString::number(talk - m_shown.begin()));
    }
    std::optional<ObservationDraft> draft;
    if (const auto typed = m_drafts.find(m_chosen); typed != m_drafts.end())
        draft = typed->second;
    else if (talk->said)
        draft = ObservationDraft{talk->said->judged, QString::fromStdString(talk->said->strength),
            QString::fromStdString(talk->said->tryNext)};
    m_panel->showTalk(*talk, *desk().plan(), desk().today(), draft, readOnlyReason());
}

} // namespace mor::ui
