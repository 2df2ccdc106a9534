// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace mor::ui {

class SegmentedControl;

/// Two notes on one talk: one the other person can read, one for its author alone.
class NoteField : public QWidget {
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    /// Sets both texts without telling; an empty name is a talk with nobody in particular.
    void show(const QString& note, const QString& privateNote, const QString& otherFirstName);
    QString note() const;
    QString privateNote() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void space();

    SegmentedControl* m_readers;
    QStackedWidget* m_stack;
    QPlainTextEdit* m_note;
    QPlainTextEdit* m_private;
};

} // namespace mor::ui
