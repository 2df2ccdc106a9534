// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/editor_view.h"
#include "editor/gate_panel.h"
#include "editor/section_list.h"
#include "shared/button.h"

#include <QAction>
#include <QKeyEvent>

// Which keys the editor knows.

namespace mor::ui {

void EditorView::makeKeys()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Next section"), Qt::CTRL | Qt::Key_PageDown,
        [this] { showSection(m_list->current() + 1); });
    add(tr("Previous section"), Qt::CTRL | Qt::Key_PageUp,
        [this] { showSection(m_list->current() - 1); });
    add(tr("Back to the board"), Qt::Key_Escape, [this] { back(); });
}

void EditorView::back()
{
    if (m_panel->cancel())
        return;
    if (m_drawer->isChecked())
        m_drawer->setChecked(false);
    else
        Q_EMIT boardWanted();
}

/// Ctrl+Z in a field takes the named act back, as everywhere, not single letters.
bool EditorView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && sectionOf(widget) >= 0
            && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            m_session.save(true);
            event->ignore();
            return true;
        }
    }
    return SubView::eventFilter(watched, event);
}

} // namespace mor::ui
