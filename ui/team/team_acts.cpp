// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What a chosen cell of the matrix leads to, and ticking promises.
#include "shared/error_text.h"
#include "shared/period.h"
#include "shared/practice_acts.h"
#include "shared/rhythm_names.h"
#include "team/team_matrix.h"
#include "team/team_page.h"
#include "team/team_words.h"

#include <QMenu>

namespace mor::ui {

void TeamPage::openTalk(std::uint32_t position)
{
    if (!m_contents || position == kNone)
        return;
    const auto& schedule = *m_contents->ledger->schedule;
    if (m_contents->ledger->entries[position].state == State::Excused) {
        // It stands on nobody's day any more; what there is to know is said here.
        Q_EMIT said(tr("%1, %2.").arg(QString::fromStdString(
                                          schedule.activity(schedule.occurrences[position]).name),
                        talkWords(*m_contents, position)),
            false);
        return;
    }
    const auto key = schedule.key(schedule.occurrences[position]);
    Q_EMIT talkWanted(key, appointmentOf(schedule, position).day);
}

void TeamPage::tickStep(const Uuid& step)
{
    const auto done = keepPromise(desk(), step);
    Q_EMIT said(done ? *done : errorText(done.error()), done.has_value());
}

void TeamPage::planNext(int row, const std::string& activity, const std::string& name)
{
    const auto& line = m_model.line(row);
    const auto next = nextToHold(*m_contents->ledger, line.manager, line.rep, activity);
    if (next != kNone)
        openTalk(next);
    else
        Q_EMIT said(tr("No %1 with %2 is due in the next weeks.")
                        .arg(inSentence(QString::fromStdString(name)), line.name),
            false);
}

void TeamPage::chooseCell(const QModelIndex& cell)
{
    const auto& line = m_model.line(cell.row());
    if (line.rep == kNone)
        return;
    const auto kind = m_model.kindOf(cell.column());
    if (kind == TeamModel::Column::Activity)
        offerTalks(cell);
    else if (kind == TeamModel::Column::Gap && line.gap)
        planNext(cell.row(), line.gap->activity, line.gap->name);
    else
        openPanel(line.rep);
}

void TeamPage::offerTalks(const QModelIndex& cell)
{
    const auto* of = m_model.cell(cell);
    const auto& activity = *m_model.activityOf(cell.column());
    if (of->talks.empty()) {
        planNext(cell.row(), activity.code, activity.name);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_model.data(cell, Qt::AccessibleTextRole).toString());
    for (const auto position : of->talks)
        menu->addAction(
            talkWords(*m_contents, position), this, [this, position] { openTalk(position); });
    const auto& line = m_model.line(cell.row());
    const auto next = nextToHold(*m_contents->ledger, line.manager, line.rep, activity.code);
    if (next != kNone) {
        const auto& schedule = *m_contents->ledger->schedule;
        const Day due = schedule.windowOf(schedule.occurrences[next]).due;
        menu->addSeparator();
        menu->addAction(tr("Plan the next one, due %1").arg(nearDate(due, desk().today())), this,
            [this, next] { openTalk(next); });
    }
    const auto at = m_matrix->visualRect(cell).bottomLeft();
    menu->popup(m_matrix->viewport()->mapToGlobal(at));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().front());
}

} // namespace mor::ui
