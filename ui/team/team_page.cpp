// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/team_page.h"

#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/look_keeper.h"
#include "shared/plural.h"
#include "shared/segmented_control.h"
#include "shared/table_card.h"
#include "team/count_card.h"
#include "team/mark_legend.h"
#include "team/own_debts.h"
#include "team/rep_panel.h"
#include "team/team_matrix.h"

#include <QKeyEvent>
#include <QPointer>
#include <QStackedLayout>

namespace mor::ui {

namespace {

/// Above a team only counts were seen; its manager saw each rep's talks.
void tellLooks(Desk& desk, const TeamContents& contents)
{
    std::vector<std::string> about;
    if (contents.kind == TeamContents::Kind::Reps) {
        for (const auto& row : contents.teams.front().view.rows)
            about.push_back(contents.roster().people[row.rep].code);
        for (const auto kind : {DataKind::Talks, DataKind::SharedNotes})
            saw(desk, kind, about, "team");
        return;
    }
    for (const auto& team : contents.teams)
        if (!team.tooFew)
            about.push_back(team.manager);
    for (const auto kind : {DataKind::Talks, DataKind::RepNotReached})
        saw(desk, kind, about, "team");
}

} // namespace

void TeamPage::showFor(const Person* person, const Period& period)
{
    if (!person) {
        showLack(tr("Nobody is in this file yet."), tr("A team is a manager with their reps."),
            tr("Add people"));
        return;
    }
    if (desk().plan()->rhythm.versions.empty()) {
        showLack(tr("No rhythm is published yet."),
            tr("Marks appear when the first window of a published rhythm closes."));
        return;
    }
    const auto* viewer = desk().viewer();
    const TeamQuestion question{
        person->code, viewer ? viewer->code : person->code, period.days, desk().today()};
    const auto read = [plan = desk().plan(), open = desk().openReader(), question](
                          const Cancelled&) -> Result<std::shared_ptr<const TeamContents>> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return readTeam(plan, **practice, question);
    };
    desk().runner().run(QStringLiteral("team-%1").arg(reinterpret_cast<quintptr>(this)), read,
        [page = QPointer<TeamPage>(this)](Result<std::shared_ptr<const TeamContents>> contents) {
            if (!page)
                return;
            if (contents)
                page->showContents(std::move(*contents));
            else
                page->showLack(errorText(contents.error()), {}, tr("Try again"));
        });
}

bool TeamPage::lookAtClosedWeeks(const TeamContents& contents)
{
    // The first look is at the last four weeks that are closed, not at those still running.
    if (m_periodFound)
        return false;
    m_periodFound = true;
    const auto last = contents.lastClosedWeek;
    if (!last || *last == mondayOf(contents.asked.period.last))
        return false;
    showPeriod(periodOf(PeriodKind::FourWeeks, *last, desk().plan()->roster.fiscal));
    return true;
}

void TeamPage::showContents(std::shared_ptr<const TeamContents> contents)
{
    if (contents->kind != TeamContents::Kind::OwnDebts && lookAtClosedWeeks(*contents))
        return;
    m_contents = std::move(contents);
    showHeading(*m_contents);
    if (m_contents->kind == TeamContents::Kind::OwnDebts) {
        m_debts->show(*m_contents);
        m_stack->setCurrentIndex(2);
        return;
    }
    if (m_contents->teams.empty() || m_contents->teams.front().view.rows.empty()) {
        showLack(tr("No team is led from here."),
            tr("A team is shown for managers and for those who lead them."));
        return;
    }
    const auto texts = countTexts(*m_contents);
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_cards[i]->showText(texts[i]);
    showTable();
    tellLooks(desk(), *m_contents);
    m_stack->setCurrentIndex(0);
    place();
}

void TeamPage::showTable()
{
    const auto order = m_order->current() == 0 ? TeamOrder::LeastCovered : TeamOrder::Name;
    const auto current = m_matrix->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_model.setItems(m_contents, teamTable(*m_contents, order));
    const bool named = m_model.table().named;
    m_show->setChoices(named ? QStringList{tr("Marks"), tr("Counts"), tr("Minutes")}
                             : QStringList{tr("Counts"), tr("Minutes")});
    m_order->setVisible(named);
    const bool marks = m_model.shown() == TeamModel::Show::Marks;
    m_legend->setVisible(marks);
    m_context->setText(m_model.table().activities.empty()
            ? tr("marks appear when the first window closes")
            : periodWords(*m_contents));
    const auto attention = attentionWords(*m_contents);
    m_attention->setText(attention);
    m_attention->setVisible(!attention.isEmpty());
    m_seenBy->setText(seenByWords(m_contents->kind));
    m_seenBy->setVisible(!named);
    m_matrix->fit();
    if (row >= 0 || m_matrix->hasFocus())
        m_matrix->returnTo(row, column);
    showPanel();
}

void TeamPage::showHeading(const TeamContents& contents)
{
    const auto* person = desk().person(contents.asked.lead);
    const auto team = person ? QString::fromStdString(person->team) : QString();
    if (contents.kind == TeamContents::Kind::OwnDebts) {
        setHeading(tr("Team"), tr("what your manager owes you"));
        return;
    }
    int reps = 0;
    for (const auto& one : contents.teams)
        reps += one.reps;
    auto context = counted(reps, tr("1 rep"), tr("%1 reps"));
    if (contents.teams.size() > 1)
        context = counted(static_cast<int>(contents.teams.size()), tr("1 team"), tr("%1 teams"))
            + tr(", ") + context;
    context += tr(" · to %1").arg(longDate(contents.asked.period.last));
    const bool one = contents.teams.size() == 1 && !team.isEmpty();
    setHeading(one ? tr("Team %1").arg(team) : tr("Team"), context);
}

void TeamPage::showLack(const QString& sentence, const QString& why, const QString& button)
{
    m_lack->say(sentence, why, button);
    setHeading(tr("Team"), {});
    m_stack->setCurrentIndex(1);
}

void TeamPage::openPanel(PersonIndex rep)
{
    m_rep = rep;
    m_panelClosed = false;
    showPanel();
    place();
}

void TeamPage::closePanel()
{
    const bool had = m_panel->isAncestorOf(focusWidget());
    m_rep = kNone;
    m_panelClosed = true;
    showPanel();
    place();
    if (had)
        m_matrix->setFocus(Qt::OtherFocusReason);
}

void TeamPage::showPanel()
{
    if (!m_contents || !m_model.table().named || m_model.rowCount() == 0)
        m_rep = kNone;
    else if (m_rep == kNone || m_model.rowOf(m_rep) < 0)
        m_rep = m_panelClosed || isNarrow() ? kNone : m_model.line(0).rep;
    const int row = m_rep == kNone ? -1 : m_model.rowOf(m_rep);
    m_matrix->setShownRow(row);
    if (row >= 0)
        m_panel->show(*m_contents, m_rep, m_model.line(row).steps);
}

QWidget* TeamPage::firstFocus()
{
    if (m_stack->currentIndex() == 0)
        return m_matrix;
    return m_stack->currentIndex() == 2 ? m_debts->firstFocus() : this;
}

void TeamPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_rep != kNone)
        closePanel();
    else
        Page::keyPressEvent(event);
}

} // namespace mor::ui
