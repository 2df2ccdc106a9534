// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rollout/gate_words.h"
#include "shared/rows_card.h"

class QLineEdit;

namespace mor::ui {

class Button;
class Chip;
class InlineError;

/// The gate to what comes next: conditions with their verdicts, and the leader's choice. Going
/// ahead against a condition asks for a reason first.
class GateCard : public RowsCard {
    Q_OBJECT

public:
    explicit GateCard(QWidget* parent = nullptr);

    void showGate(const GateView& gate);
    const GateView& gate() const { return m_gate; }
    /// What stands instead of a gate.
    void showNone(const QString& title, const QString& why);
    /// Why nothing can be decided here; empty: it can.
    void setReasonReadOnly(const QString& reason);
    /// The reason was not taken.
    void sayProblem(const QString& sentence);
    void primaryAct();
    QWidget* firstFocus() const;
    /// Takes the reason field away after a decision.
    void closeReason();

Q_SIGNALS:
    void waited(const QStringList& unmet);
    void wentAhead(const QStringList& unmet, const QString& reason);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makeReason();
    void arrange();
    void dressButtons();
    void goAhead();

    GateView m_gate;
    Chip* m_chip;
    QWidget* m_choice;
    QBoxLayout* m_choiceRow;
    Label* m_sentence;
    Label* m_advice;
    Button* m_wait;
    Button* m_ahead;
    QWidget* m_reasonPart;
    QLineEdit* m_reason;
    InlineError* m_problem;
    Button* m_confirm;
};

} // namespace mor::ui
