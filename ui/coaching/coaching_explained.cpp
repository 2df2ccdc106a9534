// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the parts of the Coaching page say about themselves, and how they are copied.
#include "coaching/coaching_page.h"
#include "coaching/round_form.h"
#include "coaching/round_panel.h"
#include "shared/explain.h"
#include "shared/rows_card.h"

#include <QComboBox>

namespace mor::ui {

namespace {

void explain(QWidget& part, const QString& text)
{
    part.setWhatsThis(text);
    part.setToolTip(text);
    makeExplained(part);
}

} // namespace

void CoachingPage::explainParts()
{
    m_talks->table().explain(
        tr("Talks that managers below you recorded in the last three weeks. Enter opens one to say "
           "what you saw. With whom it was stays between the manager and the rep."),
        {tr("Who held the talk."), tr("Which talk, and with one of how many."),
            tr("When it was held."), tr("Said: you have said what you saw of it.")});
    explain(*m_manager, tr("Whose talks are listed: those of everybody you lead, or of one."));
    explain(*m_more, tr("More of the talks of the last three weeks."));
    m_received->table().explain(
        tr("What somebody above said about talks of yours. Enter opens one in full; only you and "
           "the observer read it."),
        {tr("Who sat in."), tr("Which talk, and with whom."), tr("The day it was seen."),
            tr("Criteria met, of those that could be seen.")});
    m_managers->table().explain(
        tr("Ticked: criteria the manager ticked of the own talks. Seen: criteria an observer held "
           "for met in the same talks. Same verdict: how often both said the same, and where that "
           "may truly lie, with 95 % certainty. The talks themselves stay with the manager and "
           "the observer, so no rows open from here."),
        {tr("In the order of the organisation; nobody is ranked."),
            tr("Talks that the manager ticked and somebody above saw."),
            tr("Criteria ticked by the manager, of those judged by both."),
            tr("Criteria met as an observer saw the same talks."),
            tr("How often both said the same, and where that may truly lie, with 95 % "
               "certainty.")});
    m_criteria->table().explain(
        tr("How often manager and observer said the same of one criterion. Where they differ, its "
           "wording is looked at first. What was said of a single talk stays with the two."),
        {tr("The criterion, and whose standard it is."),
            tr("Talks in which both said the same, of those judged by both."),
            tr("Where the share may truly lie, with 95 % certainty.")});
    m_rounds->table().explain(
        tr("Cases that several judge, each alone. Enter opens one: to judge it, or to see what "
           "came of it. Results show from four judgements on, and never whose they are."),
        {tr("Whose standard is judged."), tr("How many have judged, or what came of it."),
            tr("When it was opened."), tr("Whether it waits for you.")});
    explain(*m_new, tr("Puts one written case before several, who judge it each alone."));
}

void CoachingPage::makeCopies()
{
    const auto tell = [this](const QString& sentence) { Q_EMIT said(sentence, false); };
    for (auto* card : {m_talks, m_received, m_managers, m_criteria, m_rounds}) {
        card->makeCopyable();
        connect(card, &RowsCard::said, this, tell);
    }
    auto* seen = new CardCopies(*m_panel, [this] { return m_panel->copyRows(); });
    auto* judged = new CardCopies(*m_round, [this] { return m_round->copyRows(); });
    for (auto* copies : {seen, judged})
        connect(copies, &CardCopies::copied, this, tell);
}

} // namespace mor::ui
