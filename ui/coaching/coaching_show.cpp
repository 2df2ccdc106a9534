// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the cards of the Coaching page show beside the talks.
#include "coaching/coaching_page.h"
#include "coaching/round_panel.h"
#include "shared/rows_card.h"

#include <QSignalBlocker>

#include <algorithm>

namespace mor::ui {

void CoachingPage::showReceived()
{
    m_received->setContext(tr("In full for you and the observer alone."));
    const QSignalBlocker quiet(m_received->table());
    m_received->setRows(receivedHeads(),
        receivedRows(m_contents.received, *desk().plan(), desk().today()),
        tr("Nobody above has said what they saw of a talk of yours. Ask them to sit in on one."));
}

void CoachingPage::chooseReceived(int position)
{
    const auto& received = m_contents.received;
    if (position < 0 || position >= static_cast<int>(received.size())) {
        if (!m_contents.observes)
            m_panel->showNothing(tr("What was seen of a talk stands here."));
        return;
    }
    m_showsReceived = m_contents.observes;
    m_panel->showReceived(
        received[static_cast<std::size_t>(position)], *desk().plan(), desk().today());
}

void CoachingPage::showFigures()
{
    const auto& plan = *desk().plan();
    m_managers->setContext(tr("Talks seen in the last half year, all observers together. In the "
                              "order of the organisation."));
    m_managers->setRows(standardHeads(), standardRows(m_contents.managers, plan),
        tr("No talk was ticked by its manager and seen by somebody above yet."));
    m_managers->setFoot(
        tr("Ticked: criteria met by the manager’s own ticks. Seen: met as an observer "
           "saw the same talks. Coaching helps when the two come closer."));
    m_criteria->setContext(m_contents.observes
            ? tr("All managers together, each criterion from four talks on.")
            : tr("Your ticks beside what was seen of your talks."));
    m_criteria->setRows(agreementHeads(),
        agreementRows(m_contents.observes ? m_contents.seen : m_contents.own, plan));
    m_criteria->setFoot(tr("Where the two differ, look at the wording of the criterion first."));
}

void CoachingPage::showRounds()
{
    const auto kept = m_rounds->table().currentId();
    m_rounds->setContext(
        tr("One written case, judged by each alone. Results point at criteria, never at people."));
    {
        const QSignalBlocker quiet(m_rounds->table());
        m_rounds->setRows(roundHeads(),
            roundRows(m_contents.rounds, *desk().plan(), desk().today()),
            m_contents.calibrates
                ? tr("No case was judged together yet. Open a round with a talk you all know.")
                : tr("No case waits for you. Your leader opens a round."));
    }
    const auto& rounds = m_contents.rounds;
    const auto at = std::ranges::find(
        rounds, kept.toStdString(), [](const RoundView& view) { return toText(view.round.id); });
    chooseRound(at != rounds.end() ? kept
            : rounds.empty()       ? QString()
                                   : QString::fromStdString(toText(rounds.front().round.id)));
}

void CoachingPage::chooseRound(const QString& id)
{
    for (const auto& view : m_contents.rounds) {
        if (toText(view.round.id) != id.toStdString())
            continue;
        {
            const QSignalBlocker quiet(m_rounds->table());
            m_rounds->table().select(id);
        }
        m_round->showRound(view, desk().plan()->roster, desk().today(),
            view.round.openedBy == viewerCode(), m_judging[view.round.id], readOnlyReason());
        return;
    }
    m_round->showNothing(tr("A case that several judge stands here."));
}

} // namespace mor::ui
