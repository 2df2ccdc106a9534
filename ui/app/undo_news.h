// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QUndoCommand;
class QUndoStack;

namespace mor::ui {

/// Tells by name which act was taken back or done again, whoever asked for it. An act that could
/// not be taken back is not told.
class UndoNews : public QObject {
    Q_OBJECT

public:
    explicit UndoNews(QUndoStack& stack, QObject* parent = nullptr);

Q_SIGNALS:
    void pushed();
    void takenBack(const QString& act);
    void doneAgain(const QString& act);

private:
    void look();

    QUndoStack& m_stack;
    int m_index; ///< as it was when looked at last
    int m_count;
    const QUndoCommand* m_next; ///< what Redo would do; only to be compared
};

} // namespace mor::ui
