// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/edit_burst.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

constexpr std::chrono::seconds kPause{5}; ///< of typing, that begins another burst

Result<> takenBack(Desk& desk, const RhythmChange& change)
{
    RhythmStore store(desk.plans(), desk.practice(), desk.clock());
    if (const auto done = store.takeBack(change); !done)
        return fail(done);
    desk.planned();
    return {};
}

/// The act that Undo would take back.
const QUndoCommand* topOf(Desk& desk)
{
    const auto& stack = desk.undoStack();
    return stack.index() == 0 ? nullptr : stack.command(stack.index() - 1);
}

} // namespace

bool EditBurst::goesOn(
    Desk& desk, const Activity& activity, Field field, const RhythmChange& change) const
{
    return m_change && m_code == activity.code && m_field == field && topOf(desk) == m_entry
        && desk.now() - m_last < kPause && m_change->after == change.before;
}

void EditBurst::saved(Desk& desk, const Activity& activity, Field field, const RhythmChange& change)
{
    if (change.before == change.after)
        return;
    if (goesOn(desk, activity, field, change)) {
        m_change->after = change.after;
    } else {
        m_change = std::make_shared<RhythmChange>(change);
        m_code = activity.code;
        m_field = field;
        const auto kept = m_change;
        desk.remember(
            QCoreApplication::translate("mor::ui::Editor", "change of %1")
                .arg(QString::fromStdString(activity.name)),
            [&desk, kept] { return takenBack(desk, *kept); },
            [&desk, kept] {
                return takenBack(desk, {kept->after, kept->before});
            });
        m_entry = topOf(desk);
    }
    m_last = desk.now();
    desk.planned();
}

} // namespace mor::ui
