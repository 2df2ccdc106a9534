// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace mor::ui {

class Button;
class Label;

/// One of the four questions with the object that answers it. A click or Enter leads to the section
/// that holds the object; No takes a reason. When it is asked again it shows what the data said
/// since then, and also takes a yes.
class QuestionRow : public QWidget {
    Q_OBJECT

public:
    explicit QuestionRow(const QString& question, QWidget* parent = nullptr);

    void show(GateAnswer::Verdict verdict, const QString& object);
    /// Asked again: what was seen since then. An empty text: not asked. `reason` why nobody may
    /// answer; empty: they may.
    void ask(const QString& seen, const QString& reason);
    /// It was asked again and answered: "Still yes, Tue 3 Nov".
    void showWord(const QString& word);
    bool isAsked() const;
    QString object() const;
    QWidget* firstFocus() const;
    bool cancel(); ///< closes the field for a reason; false: it was not open

Q_SIGNALS:
    void sectionWanted();
    void yesSaid();
    void noSaid(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void askWhy(bool open);

    GateAnswer::Verdict m_verdict = GateAnswer::Verdict::Open;
    QString m_question;
    QHBoxLayout* m_head;
    Label* m_title;
    Label* m_object;
    Label* m_seen;
    QWidget* m_choices; ///< Still yes, No
    Button* m_yes;
    Button* m_no;
    QWidget* m_why;
    QLineEdit* m_reason;
    Button* m_park;
    Label* m_word;
};

} // namespace mor::ui
