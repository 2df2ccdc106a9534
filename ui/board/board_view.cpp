// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_view.h"

#include "board/board_acts.h"
#include "board/board_column.h"
#include "board/board_strip.h"
#include "board/board_words.h"
#include "board/library_drawer.h"
#include "board/moves.h"
#include "board/own_record.h"
#include "board/warning_strip.h"
#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/rhythm_undo.h"
#include "shared/segmented_control.h"

#include <QScrollArea>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kDaysOfRecord = 70; // four closed weeks and the grace of the ones after

/// The first leader at work on the day; null while there is none.
const Person* leaderOn(const Roster& roster, Day day)
{
    const auto found = std::ranges::find_if(roster.people, [&](const Person& person) {
        return person.role == Role::Leader && isEmployed(person, day);
    });
    return found == roster.people.end() ? nullptr : &*found;
}

} // namespace

BoardView::~BoardView() = default;

/// What the viewer holds; of a leader first what managers hold, for that is what is designed.
Role BoardView::roleToShow() const
{
    const auto draft = draftToShow(desk().plan()->rhythm);
    const auto owns = [&](Role role) {
        return std::ranges::find(draft.activities, role, &Activity::owner)
            != draft.activities.end();
    };
    const auto* viewer = desk().viewer();
    const auto own = viewer ? viewer->role : Role::Leader;
    if (own == Role::SecondLine && owns(own))
        return own;
    for (const auto role : {Role::Manager, own, Role::SecondLine, Role::Leader})
        if (role != Role::Rep && owns(role))
            return role;
    return Role::Manager;
}

void BoardView::refresh()
{
    const auto* viewer = desk().viewer();
    const auto self = viewer ? viewer->code : std::string();
    if (m_roleChosen)
        m_role = *m_roleChosen;
    else if (!m_contents.plan || m_contents.isEmpty() || self != m_shownTo)
        m_role = roleToShow();
    m_shownTo = self;
    const BoardQuestion question{m_role,
        m_draftChosen.value_or(mayDesign(desk()) || desk().plan()->rhythm.versions.empty()),
        desk().today()};
    m_acts->setRole(m_role);
    if (m_contents.plan != desk().plan() || !(m_contents.question == question))
        m_contents = boardContents(desk().plan(), question, desk().library());
    showContents();
    showTools();
    showOwnRecord();
}

QString BoardView::reasonFixed() const
{
    if (desk().isReadOnly())
        return tr("This file can only be read.");
    if (!mayDesign(desk()))
        return tr("Only the leader changes the rhythm. You read it here.");
    if (!m_contents.question.draft)
        return tr("This is what is in force. Show the draft to change it.");
    return {};
}

void BoardView::showContents()
{
    const auto& rhythm = m_contents.plan->rhythm;
    const auto reason = reasonFixed();
    for (auto* column : m_columns) {
        column->setItems(rhythm, m_contents.columns[static_cast<std::size_t>(column->beat())],
            emptyColumn(column->beat()));
        column->setReasonFixed(reason);
    }
    m_strip->show(m_contents);
    m_strip->setBudgetFixed(mayDesign(desk()) ? QString() : reason);
    QStringList warnings;
    for (const auto& warning : m_contents.warnings)
        warnings << warningWords(warning, m_contents.shown, desk().today());
    m_warnings->show(warnings);
    m_offer->setVisible(
        m_contents.isEmpty() && reason.isEmpty() && !desk().library().starters.empty());
    m_library->show(desk().library(), rhythm, draftToShow(rhythm), m_role, desk().today());
    m_library->setReasonFixed(reason);
    m_board->setFocusProxy(firstFocus());
    setHeading(tr("Rhythm"), boardContext(m_contents));
}

void BoardView::showTools()
{
    const auto live = m_contents.live > 0 ? tr("Live v%1").arg(m_contents.live) : tr("Live");
    m_which->setChoices({live, tr("Draft v%1").arg(m_contents.next), tr("Compare")});
    m_which->setCurrent(m_contents.question.draft ? 1 : 0);
    m_roleButton->setText(rhythmOf(m_role));
    m_roleButton->setAccessibleName(tr("Rhythm of: %1").arg(rhythmOf(m_role)));
    m_publish->setText(tr("Publish v%1").arg(m_contents.next));
    m_publish->setAccessibleName(m_publish->text());
    const bool designs = mayDesign(desk());
    const auto locked = designs ? publishLock(m_contents) : reasonFixed();
    m_publish->setReasonDisabled(locked);
    if (locked.isEmpty())
        m_publish->setToolTip(whyMayDesign(desk()));
    m_roleButton->setToolTip(whyMayDesign(desk()));
    const bool shown = m_libraryChosen.value_or(!m_narrow && designs);
    m_library->setVisible(shown);
    QList<QWidget*> tools;
    if (!m_tiny)
        tools << m_roleButton << m_which;
    if (!m_narrow)
        tools << m_onePage;
    tools << m_more;
    if (!shown)
        tools << m_libraryButton;
    setTools(tools << m_publish);
}

void BoardView::showOwnRecord()
{
    const auto& roster = m_contents.plan->roster;
    const auto today = desk().today();
    const auto* leader = m_role == Role::Leader ? leaderOn(roster, today) : nullptr;
    m_strip->setRecord({});
    if (!leader)
        return;
    const LedgerQuestion question{{today - std::chrono::days{kDaysOfRecord}, today}, leader->code};
    desk().ledgerFor(question, this,
        [this, name = QString::fromStdString(leader->name)](Result<LedgerAnswer> answer) {
            if (m_role == Role::Leader)
                m_strip->setRecord(answer ? ownRecordWords(name, ownRecord(*answer->ledger))
                                          : tr("The leader’s own talks can’t be read now."));
        });
}

void BoardView::showRole(Role role)
{
    m_roleChosen = role;
    if (role != m_role)
        refresh();
}

void BoardView::showDraft(bool draft)
{
    m_draftChosen = draft;
    refresh();
}

void BoardView::showLibrary(bool shown)
{
    const bool hadFocus = m_library->isAncestorOf(focusWidget());
    m_libraryChosen = shown;
    showTools();
    if (shown)
        m_library->firstFocus()->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void BoardView::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    space();
    fit();
    if (m_contents.plan)
        showTools();
}

QWidget* BoardView::firstFocus()
{
    const auto filled = std::ranges::find_if(
        m_columns, [](auto* column) { return column->list()->model()->rowCount() > 0; });
    return filled == m_columns.end() ? m_columns.front()->list() : (*filled)->list();
}

bool BoardView::focusCard(const QString& code)
{
    const auto found = std::ranges::find_if(
        m_columns, [&](BoardColumn* column) { return column->focusCard(code); });
    if (found == m_columns.end())
        return false;
    m_sideways->ensureWidgetVisible(*found);
    return true;
}

void BoardView::primaryAct()
{
    if (m_publish->isEnabled())
        Q_EMIT publishWanted();
    else
        Q_EMIT said(m_publish->toolTip(), false);
}

void BoardView::stepColumn(Beat from, int direction)
{
    const int next = static_cast<int>(from) + direction;
    if (next < 0 || next >= static_cast<int>(kBeats))
        return;
    auto* list = m_columns[static_cast<std::size_t>(next)]->list();
    list->select(std::max(0, column(from)->list()->currentIndex().row()));
    list->setFocus(Qt::TabFocusReason);
    m_sideways->ensureWidgetVisible(list);
}

void BoardView::takeDrop(const QString& code, DragSource source, Beat beat)
{
    if (source == DragSource::Board)
        m_acts->move(code, beat);
    else
        m_acts->take(code, beat);
    focusCard(code);
}

void BoardView::showCardOf(const LibraryRow& row)
{
    const auto code = QString::fromStdString(row.code);
    const auto taken = QString::fromStdString(codeTakenOver(row.code, m_role));
    if (focusCard(taken) || focusCard(code))
        return;
    if (const auto* activity = findActivity(draftToShow(desk().plan()->rhythm), row.code)) {
        m_draftChosen = true;
        m_roleChosen = activity->owner;
        refresh();
        focusCard(code);
    }
}

void BoardView::takeRow(const LibraryRow& row)
{
    if (!row.usable) {
        showCardOf(row);
        return;
    }
    if (const auto reason = reasonFixed(); !reason.isEmpty()) {
        Q_EMIT said(reason, false);
        return;
    }
    if (row.kind != LibraryRow::Kind::Starter) {
        m_acts->take(QString::fromStdString(row.code));
        return;
    }
    const auto& starter = desk().library().starters.at(std::stoul(row.code));
    m_acts->adopt(starter);
    if (!starter.activities.empty()
        && std::ranges::all_of(starter.activities, [&](const Activity& activity) {
               return activity.owner == starter.activities.front().owner;
           }))
        showRole(starter.activities.front().owner);
}

void BoardView::addOwn(const QString& name, Beat beat)
{
    if (name.trimmed().isEmpty())
        return;
    if (const auto code = m_acts->addOwn(name, beat); !code.isEmpty())
        Q_EMIT activityWanted(code);
}

} // namespace mor::ui
