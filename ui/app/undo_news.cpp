// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/undo_news.h"

#include <QUndoStack>

namespace mor::ui {

UndoNews::UndoNews(QUndoStack& stack, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_index(stack.index())
    , m_count(stack.count())
    , m_next(stack.command(stack.index()))
{
    connect(&stack, &QUndoStack::indexChanged, this, &UndoNews::look);
}

void UndoNews::look()
{
    const int step = m_stack.index() - m_index;
    const bool sameActs = m_stack.count() == m_count;
    const bool again
        = step == 1 && sameActs && m_next && m_stack.command(m_stack.index() - 1) == m_next;
    const bool back = step == -1 && sameActs;
    m_index = m_stack.index();
    m_count = m_stack.count();
    m_next = m_stack.command(m_index);
    if (again)
        Q_EMIT doneAgain(m_stack.undoText());
    else if (back)
        Q_EMIT takenBack(m_stack.redoText());
    else
        Q_EMIT pushed();
}

} // namespace mor::ui
