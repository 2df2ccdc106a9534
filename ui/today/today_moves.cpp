// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/excuse_dialog.h"
#include "shared/move_dialog.h"
#include "shared/unplanned_dialog.h"
#include "today/agenda_list.h"
#include "today/run_sheet.h"
#include "today/today_page.h"

#include <QStackedLayout>

#include <algorithm>

// What can be done with a talk's place on Today: move it, give it a time, excuse it, hand it over;
// and a talk that has no place.

namespace mor::ui {

bool TodayPage::mayChangePlace() const
{
    return m_ledger && m_stack->currentIndex() == 0 && m_middle->currentWidget() == m_sheet
        && !m_sheet->talk().held;
}

void TodayPage::openMove(bool atTime)
{
    if (!mayChangePlace())
        return;
    const auto& talk = m_sheet->talk();
    std::optional<TalkPlace> wanted;
    if (atTime) {
        const auto at = m_ledger->schedule->find(talk.key);
        const auto place = appointmentOf(*m_ledger->schedule, at, m_ledger->asOf);
        wanted = {std::max(place.day, desk().today()),
            place.start == kNoTime ? MinuteOfDay{9 * 60} : place.start};
    }
    auto* dialog = new MoveDialog(desk(), talk.key, wanted, this);
    connect(dialog, &TalkDialog::said, this, [this](const QString& done) { Q_EMIT said(done); });
    dialog->openAt(atTime ? MoveDialog::Focus::Time : MoveDialog::Focus::FreePlaces);
}

void TodayPage::dropAt(const OccurrenceKey& key, MinuteOfDay start)
{
    auto* dialog = new MoveDialog(desk(), key, TalkPlace{m_day, start}, this);
    connect(dialog, &TalkDialog::said, this, [this](const QString& done) { Q_EMIT said(done); });
    const bool atEnd = std::ranges::all_of(m_model->rows(), [&](const AgendaRow& row) {
        const auto& talk = row.talk;
        return row.kind != AgendaRow::Kind::Talk || talk.section != AgendaSection::Today
            || talk.key == key || talk.start == kNoTime || talk.start + talk.minutes <= start;
    });
    dialog->moveOrAsk(atEnd);
}

void TodayPage::openExcuse()
{
    if (!mayChangePlace())
        return;
    const auto key = m_sheet->talk().key;
    auto* dialog = new ExcuseDialog(desk(), key, this);
    connect(dialog, &TalkDialog::said, this, [this, key](const QString& done) {
        m_excused.push_back(key);
        Q_EMIT said(done);
    });
    dialog->open();
}

void TodayPage::openUnplanned()
{
    if (m_stack->currentIndex() != 0)
        return;
    auto* dialog = new UnplannedDialog(desk(), std::min(m_day, desk().today()), this);
    dialog->choosePerson(m_sheet->talk().other);
    connect(dialog, &TalkDialog::said, this, [this](const QString& done) { Q_EMIT said(done); });
    dialog->open();
}

} // namespace mor::ui
