// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/entry_count.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace mor::ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

/// A letter of a word that is being typed, or taken away again.
bool writes(const QKeyEvent& event, const QObject* field)
{
    if (!qobject_cast<const QLineEdit*>(field) && !qobject_cast<const QPlainTextEdit*>(field))
        return false;
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)
        return true;
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    return !command && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

EntryCount::EntryCount(QWidget& page)
    : QObject(&page)
    , m_page(page)
{
    qApp->installEventFilter(this);
}

void EntryCount::restart(int keys, int clicks)
{
    m_keys = keys;
    m_clicks = clicks;
}

void EntryCount::restartWithThis(int keys, int clicks)
{
    restart(keys + (m_last == Last::Key ? 1 : 0), clicks + (m_last == Last::Click ? 1 : 0));
}

bool EntryCount::eventFilter(QObject* watched, QEvent* event)
{
    // Every key comes to the focus as a question first whether it is a shortcut, and then on to its
    // parents; so the first one stands for the key.
    const bool key
        = event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget();
    const bool click = event->type() == QEvent::MouseButtonPress && watched->isWidgetType();
    if ((!key && !click) || !m_page.isVisible())
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    if (widget->window() != m_page.window())
        return false;
    if (key) {
        const auto& press = *static_cast<QKeyEvent*>(event);
        if (press.isAutoRepeat() || isModifier(press.key()) || writes(press, watched))
            return false;
        ++m_keys;
        m_last = Last::Key;
    } else {
        if (m_last == Last::Click) // the same press on its way to the parents
            return false;
        ++m_clicks;
        m_last = Last::Click;
    }
    QTimer::singleShot(0, this, [this] { m_last = Last::None; });
    return false;
}

} // namespace mor::ui
