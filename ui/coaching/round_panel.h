// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "coaching/coaching_words.h"
#include "shared/card.h"
#include "shared/card_copies.h"

class QLineEdit;

namespace mor::ui {

class Button;
class InlineError;
class JudgementEditor;

/// Beside the rounds: one case, judged blind while it is open, and what came of it once it ended.
class RoundPanel : public Card {
    Q_OBJECT

public:
    explicit RoundPanel(QWidget* parent = nullptr);

    /// `draft` is what the viewer had chosen and not handed in.
    void showRound(const RoundView& view, const Roster& roster, Day today, bool isOpener,
        const Judgement& draft, const QString& readOnly);
    void showNothing(const QString& why);

    const Uuid& round() const { return m_round; }
    JudgementEditor& editor() const { return *m_editor; }
    QString note() const;
    void sayProblem(const QString& sentence);
    /// As if the button was pressed, if it can be.
    void handIn();
    /// The words beside the bars, for tests and screen readers.
    QStringList resultLines() const { return m_lines; }
    /// What it says now.
    CopyRows copyRows() const;

Q_SIGNALS:
    void edited();
    void handInWanted();
    void closeWanted();

private:
    void showResult(const RoundView& view);

    Uuid m_round;
    Label* m_invited;
    Label* m_case;
    Label* m_state;
    QWidget* m_judging;
    JudgementEditor* m_editor;
    QLineEdit* m_note;
    InlineError* m_problem;
    Button* m_handIn;
    Button* m_close;
    QWidget* m_result;
    QStringList m_lines;
};

} // namespace mor::ui
