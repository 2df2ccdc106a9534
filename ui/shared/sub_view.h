// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"

#include <QList>
#include <QWidget>

namespace mor::ui {

/// One of several views that a page shows in turn: the rhythm's board, editor, publishing … Views
/// do not know each other; the page that stacks them connects their signals. Built like a page (see
/// page.h): asks the desk, acts through services of core, never reads storage.
class SubView : public QWidget {
    Q_OBJECT

public:
    explicit SubView(Desk& desk, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    QString context() const { return m_context; }
    /// Tools for the window's header while the view is shown, in reading order.
    const QList<QWidget*>& tools() const { return m_tools; }
    /// Shows what the desk says now; called when the view comes to the front and whenever plan,
    /// practice, viewer or today changed while it is there.
    virtual void refresh() = 0;
    /// Called before another view or page comes to the front: stores what was typed.
    virtual void store() { }
    virtual void setNarrow(bool narrow) { Q_UNUSED(narrow) }
    virtual QWidget* firstFocus() { return this; }
    /// Ctrl+Enter: the view's primary button, if it has one.
    virtual void primaryAct() { }

Q_SIGNALS:
    void headingChanged();
    void toolsChanged();
    /// One sentence about what was done; Undo is offered when the desk remembers an act.
    void said(const QString& sentence, bool undoable = true);

protected:
    Desk& desk() { return m_desk; }
    const Desk& desk() const { return m_desk; }
    void setHeading(const QString& title, const QString& context);
    void addTool(QWidget* tool);
    /// Shows these of the tools added; the others are hidden.
    void setTools(const QList<QWidget*>& tools);

private:
    Desk& m_desk;
    QString m_title;
    QString m_context;
    QList<QWidget*> m_tools;
};

} // namespace mor::ui
