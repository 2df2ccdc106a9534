// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"

#include <QDialog>
#include <QString>

class QVBoxLayout;

namespace mor::ui {

class Button;
class InlineError;
class Label;

/// A small window for one act on a talk: what it is about, the form, and the act with Cancel beside
/// it. Stays open with a sentence while the act is refused; Ctrl+Enter acts, Esc closes.
class TalkDialog : public QDialog {
    Q_OBJECT

public:
    TalkDialog(Desk& desk, const QString& title, QWidget* parent);

    /// Does it, as the primary button does. Closes when it is done.
    void primaryAct();
    QString problem() const; ///< the sentence why it was refused; empty: none
    QString explanation() const;

Q_SIGNALS:
    /// It is done, in one sentence.
    void said(const QString& sentence);

protected:
    Desk& desk() { return m_desk; }
    const Desk& desk() const { return m_desk; }
    QVBoxLayout* form() const { return m_form; }
    Button* primary() const { return m_primary; }
    /// A caption over a field that it names.
    void addField(const QString& name, QWidget* field, int stretch = 0);
    void explain(const QString& sentence); ///< under the title
    void sayProblem(const QString& sentence);
    void makeRoom(); ///< grows to what its sentences need

    /// Answers the sentence that tells what was done.
    virtual Result<QString> act() = 0;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Desk& m_desk;
    Label* m_explanation;
    QVBoxLayout* m_form;
    Button* m_primary;
    InlineError* m_problem;
};

/// What a talk is called: "Pipeline review with Aylin Demir". `position` in the schedule.
QString talkTitle(const Schedule& schedule, std::uint32_t position);

} // namespace mor::ui
